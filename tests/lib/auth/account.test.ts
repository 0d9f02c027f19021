import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actorOfSession, actorOfUser, endSessionsOf, idHash } from "../../../lib/auth/account";
import type { Actor } from "../../../lib/core/actor";
import { setClock } from "../../../lib/core/clock";
import { transaction } from "../../../lib/db/transaction";
import { makeAgency, makeDepartment, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

const database = useDatabase();
let agencyId: string;

beforeEach(async () => {
  agencyId = (await makeAgency()).id;
});
afterEach(() => setClock(null));

const at = (text: string) => setClock(new Date(`${text}+07:00`));
const session = async (user: Actor, expiresAt = "2026-11-22T20:00:00+07:00") => {
  const sid = randomUUID();
  await database.query(`INSERT INTO "Session" ("idHash", "userId", "expiresAt") VALUES ($1, $2, $3)`, [idHash(sid), user.id, expiresAt]);
  return sid;
};

describe("roles of an actor", () => {
  test("count from their first day to the end of their last, by the calendar of Viet Nam", async () => {
    const department = await makeDepartment(agencyId);
    const user = await makeUser(agencyId, [
      { role: "OFFICER", departmentId: department.id, validFrom: "2026-11-22", validTo: "2026-11-23" },
      { role: "EDITOR", validFrom: "2026-11-24" },
    ]);
    const held = async () => (await actorOfUser(user.id))?.roles.map((row) => row.role);
    at("2026-11-21T23:59:59");
    expect(await held()).toEqual([]);
    at("2026-11-22T00:00:00");
    expect((await actorOfUser(user.id))?.roles).toEqual([{ role: "OFFICER", departmentId: department.id }]);
    at("2026-11-23T23:59:59");
    expect(await held()).toEqual(["OFFICER"]);
    at("2026-11-24T00:00:00");
    expect(await held()).toEqual(["EDITOR"]);
  });

  test("that wait for a second person are not held", async () => {
    const user = await makeUser(agencyId, ["ADMINISTRATOR", "EDITOR"]);
    await database.query(`UPDATE "RoleAssignment" SET "needsConfirmation" = true WHERE "userId" = $1 AND role = 'ADMINISTRATOR'`, [
      user.id,
    ]);
    expect((await actorOfUser(user.id))?.roles.map((row) => row.role)).toEqual(["EDITOR"]);
    await database.query(`UPDATE "RoleAssignment" SET "confirmedById" = $2 WHERE "userId" = $1`, [user.id, randomUUID()]);
    expect((await actorOfUser(user.id))?.roles).toHaveLength(2);
  });
});

describe("a session", () => {
  test("gives its actor until it ends, expires or the account is off", async () => {
    at("2026-11-22T08:00:00");
    const user = await makeUser(agencyId, ["OFFICE"]);
    const sid = await session(user);
    expect(await actorOfSession(sid)).toEqual({ ...user, roles: [{ role: "OFFICE", departmentId: null }] });
    at("2026-11-22T20:00:00");
    expect(await actorOfSession(sid)).toBeNull();
    at("2026-11-22T08:00:00");
    await database.query(`UPDATE "User" SET active = false WHERE id = $1`, [user.id]);
    expect(await actorOfSession(sid)).toBeNull();
    await database.query(`UPDATE "User" SET active = true WHERE id = $1`, [user.id]);
    expect((await actorOfSession(sid))?.id).toBe(user.id);
    await transaction((tx) => endSessionsOf(tx, user.id));
    expect(await actorOfSession(sid)).toBeNull();
  });

  test("is known by its hash only: neither the hash nor another word opens it", async () => {
    at("2026-11-22T08:00:00");
    const user = await makeUser(agencyId, ["OFFICE"]);
    const sid = await session(user);
    expect(await actorOfSession(idHash(sid))).toBeNull();
    expect(await actorOfSession(randomUUID())).toBeNull();
  });
});
