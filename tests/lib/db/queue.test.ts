import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { enqueue } from "@/lib/db/queue";
import { transaction } from "@/lib/db/transaction";
import { useDatabase } from "@/tests/support/database";

const database = useDatabase();
const waiting = () =>
  database.query<{ task: string; key: string | null }>("SELECT task_identifier AS task, key FROM graphile_worker.jobs ORDER BY id");

beforeEach(() => database.query("DELETE FROM graphile_worker._private_jobs"));

describe("the queue", () => {
  it("takes a job as the app's role, in the transaction that causes it", async () => {
    await transaction((tx) => enqueue(tx, "clearRateLimits", {}));
    expect(await waiting()).toEqual([{ task: "clearRateLimits", key: null }]);
  });

  it("forgets the job when the change is rolled back", async () => {
    await expect(
      transaction(async (tx) => {
        await enqueue(tx, "clearRateLimits", {});
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await waiting()).toEqual([]);
  });

  it("puts readings into one line, so that they wait for each other", async () => {
    for (const sourceId of ["a", "b"]) await transaction((tx) => enqueue(tx, "readPlanSource", { agencyId: "x", sourceId }));
    await transaction((tx) => enqueue(tx, "clearRateLimits", {}));
    const lines = await database.query("SELECT task_identifier AS task, queue_name AS line FROM graphile_worker.jobs ORDER BY id");
    expect(lines).toEqual([
      { task: "readPlanSource", line: "reading" },
      { task: "readPlanSource", line: "reading" },
      { task: "clearRateLimits", line: null },
    ]);
  });

  it("keeps one job of a key", async () => {
    await transaction((tx) => enqueue(tx, "clearRateLimits", {}, { key: "once" }));
    await transaction((tx) => enqueue(tx, "clearRateLimits", {}, { key: "once", runAt: new Date("2027-01-01T00:00:00Z") }));
    expect(await waiting()).toEqual([{ task: "clearRateLimits", key: "once" }]);
  });

  it("belongs to the app's role and gives it nothing else: the log stays closed", async () => {
    expect(await database.query("SELECT nspowner::regrole::text AS owner FROM pg_namespace WHERE nspname = 'graphile_worker'")).toEqual([
      { owner: "guong_app" },
    ]);
    await expect(db().$executeRaw`DELETE FROM "AuditEvent"`).rejects.toThrow(/permission denied/);
    await expect(db().$executeRaw`CREATE SCHEMA mine`).rejects.toThrow(/permission denied/);
  });
});
