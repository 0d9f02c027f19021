import { beforeEach, expect, test, vi } from "vitest";
import { actorOfSession, idHash } from "../../../lib/auth/account";
import { cookieName, openToken } from "../../../lib/auth/cookie";
import { beginSession, endSession } from "../../../lib/auth/session";
import type { Actor } from "../../../lib/core/actor";
import { makeAgency, makeUser } from "../../../prisma/seed/factories";
import { CookieJar } from "../../support/cookie-jar";
import { useDatabase } from "../../support/database";

const jar = new CookieJar();
vi.mock("next/headers", () => ({ cookies: async () => jar }));
vi.mock("next/navigation", () => ({ redirect: () => undefined }));
vi.stubEnv("NEXTAUTH_SECRET", "a-secret-of-this-test-only-0123456789");

const database = useDatabase();
let user: Actor;

beforeEach(async () => {
  jar.clear();
  user = await makeUser((await makeAgency()).id, ["OFFICE"]);
});

async function signedIn(): Promise<string> {
  await beginSession(user.id);
  return (await openToken(jar.get(cookieName())?.value))?.sid ?? "";
}

test("every sign-in has an id of its own; the database keeps its hash, the cookie says no name", async () => {
  const [one, two] = [await signedIn(), await signedIn()];
  expect(one).not.toBe(two);
  const rows = await database.query<{ idHash: string }>(`SELECT "idHash" FROM "Session" WHERE "userId" = $1`, [user.id]);
  expect(rows.map((row) => row.idHash).sort()).toEqual([idHash(one), idHash(two)].sort());
  expect(jar.kept.get(cookieName())?.options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/" });
});

test("signing out ends the session on the server, not only in the browser", async () => {
  const sid = await signedIn();
  expect((await actorOfSession(sid))?.id).toBe(user.id);
  await endSession();
  expect(await actorOfSession(sid)).toBeNull();
  expect(jar.kept.size).toBe(0);
});

test("a sixth sign-in ends the oldest", async () => {
  const sids: string[] = [];
  for (let count = 0; count < 6; count++) sids.push(await signedIn());
  const alive = await Promise.all(sids.map(async (sid) => (await actorOfSession(sid)) !== null));
  expect(alive).toEqual([false, true, true, true, true, true]);
});
