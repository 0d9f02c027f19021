import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { secondsToWait } from "@/lib/web/rate";
import { useDatabase } from "../../support/database";

const database = useDatabase();
beforeAll(() => vi.stubEnv("NEXTAUTH_SECRET", "bi-mat-cua-bai-thu"));
afterAll(async () => {
  vi.unstubAllEnvs();
  await (globalThis as { guongLimiters?: { pool?: { end(): Promise<void> } } }).guongLimiters?.pool?.end();
});

describe("the rate", () => {
  it("lets thirty sign-ins a minute pass from one address and makes the next wait, not those of another", async () => {
    for (let request = 0; request < 30; request += 1) expect(await secondsToWait("signIn", "127.9.8.7")).toBe(0);
    const wait = await secondsToWait("signIn", "127.9.8.7");
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await secondsToWait("signIn", "127.9.8.6")).toBe(0);
  });

  it("is counted under a word that names no address", async () => {
    await secondsToWait("signIn", "127.9.8.7");
    const rows = await database.query<{ key: string }>("SELECT key FROM rate_limit");
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).toMatch(/^signIn:[\w-]{43}$/);
  });
});
