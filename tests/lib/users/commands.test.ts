import { createHash, randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { actorOfSession, actorOfUser, idHash } from "../../../lib/auth/account";
import { type Actor, systemActor } from "../../../lib/core/actor";
import { addDays, today } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { confirmRole, endRole } from "../../../lib/roles/commands";
import { findLinkOwner } from "../../../lib/sign-in/queries";
import {
  createFirstAdministrator,
  createUser,
  makeOneTimeLink,
  requestLink,
  switchUserOff,
  switchUserOn,
} from "../../../lib/users/commands";
import { getUser } from "../../../lib/users/queries";
import { makeAgency, makePerson, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

const database = useDatabase();
let agencyId: string;
let administrator: Actor;
let user: Actor;

beforeEach(async () => {
  agencyId = (await makeAgency()).id;
  administrator = await makeUser(agencyId, ["ADMINISTRATOR"]);
  user = await makeUser(agencyId, ["OFFICE"]);
});

const kindsOf = async (id: string) =>
  (await database.query<{ kind: string }>(`SELECT kind FROM "AuditEvent" WHERE "subjectId" = $1 ORDER BY id`, [id])).map((row) => row.kind);
const username = () => `moi-${randomUUID().slice(0, 8)}`;

describe("a new account", () => {
  test("takes its name from the person, and has neither password nor role", async () => {
    const person = await makePerson(agencyId, { fullName: "Lê Thị Lan" });
    const { id } = await createUser(administrator, { personId: person.id, displayName: "Tên Khác", username: username() });
    const made = await getUser(administrator, id);
    expect([made.displayName, made.person?.id, made.hasPassword, made.roles, made.active]).toEqual([
      "Lê Thị Lan",
      person.id,
      false,
      [],
      true,
    ]);
    expect(await kindsOf(id)).toEqual(["user.created"]);
    await expect(createUser(administrator, { personId: person.id, displayName: "", username: username() })).rejects.toMatchObject({
      reason: "users.personHasAccount",
    });
  });

  test("without a person needs a name", async () => {
    await expect(createUser(administrator, { personId: null, displayName: "", username: username() })).rejects.toMatchObject({
      fields: { displayName: "users.nameNeeded" },
    });
  });

  test("two agencies that want one sign-in name at the same moment: one gets it", async () => {
    const name = username();
    const other = await makeUser((await makeAgency()).id, ["ADMINISTRATOR"]);
    const input = { personId: null, displayName: "Lê Lan", username: name };
    const answers = await Promise.allSettled([createUser(administrator, input), createUser(other, input)]);
    expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
    expect(answers.find((answer) => answer.status === "rejected")).toMatchObject({ reason: { reason: "users.usernameTaken" } });
  });

  test("is not made for a person of another agency, nor by anybody else", async () => {
    const foreign = await makePerson((await makeAgency()).id);
    await expect(createUser(administrator, { personId: foreign.id, displayName: "", username: username() })).rejects.toMatchObject({
      problem: "not-found",
    });
    await expect(createUser(user, { personId: null, displayName: "Lan", username: username() })).rejects.toMatchObject({
      reason: "common.noRole",
    });
  });
});

describe("switching off", () => {
  const sessionOf = async (id: string) => {
    const sid = randomUUID();
    await database.query(`INSERT INTO "Session" ("idHash", "userId", "expiresAt") VALUES ($1, $2, now() + interval '1 hour')`, [
      idHash(sid),
      id,
    ]);
    return sid;
  };

  test("ends sessions and links at once; switching on brings neither back", async () => {
    const sid = await sessionOf(user.id);
    const { token } = await makeOneTimeLink(administrator, { id: user.id });
    expect((await actorOfSession(sid))?.id).toBe(user.id);
    await switchUserOff(administrator, { id: user.id });
    expect(await actorOfSession(sid)).toBeNull();
    expect(await actorOfUser(user.id)).toBeNull();
    expect(await findLinkOwner(token)).toBeNull();
    await switchUserOn(administrator, { id: user.id });
    expect(await actorOfSession(sid)).toBeNull();
    expect(await findLinkOwner(token)).toBeNull();
    expect((await actorOfUser(user.id))?.roles).toEqual([{ role: "OFFICE", departmentId: null }]);
    expect(await kindsOf(user.id)).toEqual(["user.linkMade", "user.switchedOff", "user.switchedOn"]);
  });

  test("is refused for the own account and for the last administrator", async () => {
    await expect(switchUserOff(administrator, { id: administrator.id })).rejects.toMatchObject({ reason: "users.ownAccount" });
    const leaving = await makeUser(agencyId, [{ role: "ADMINISTRATOR", validTo: "2099-12-31" }]);
    await expect(switchUserOff(leaving, { id: administrator.id })).rejects.toMatchObject({ reason: "roles.lastAdministrator" });
    expect(await actorOfUser(administrator.id)).not.toBeNull();
    await switchUserOff(administrator, { id: leaving.id });
    expect(await actorOfUser(leaving.id)).toBeNull();
  });

  test("of who decides waits until a second person has ended the role", async () => {
    const [second, head] = [await makeUser(agencyId, ["ADMINISTRATOR"]), await makeUser(agencyId, ["AGENCY_HEAD"])];
    await expect(switchUserOff(administrator, { id: head.id })).rejects.toMatchObject({ reason: "users.offNeedsTwo" });
    const role = await db().roleAssignment.findFirstOrThrow({ where: { userId: head.id }, select: { id: true } });
    await endRole(administrator, { id: role.id, lastDay: addDays(today(), -1) });
    await expect(switchUserOff(administrator, { id: head.id })).rejects.toMatchObject({ reason: "users.offNeedsTwo" });
    await confirmRole(second, { id: role.id });
    await switchUserOff(administrator, { id: head.id });
    expect(await actorOfUser(head.id)).toBeNull();
  });

  test("two administrators cannot switch each other off at the same moment", async () => {
    const second = await makeUser(agencyId, ["ADMINISTRATOR"]);
    const answers = await Promise.allSettled([
      switchUserOff(administrator, { id: second.id }),
      switchUserOff(second, { id: administrator.id }),
    ]);
    expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
  });

  test("does not reach another agency", async () => {
    const foreign = await makeUser((await makeAgency()).id, ["OFFICE"]);
    await expect(switchUserOff(administrator, { id: foreign.id })).rejects.toMatchObject({ problem: "not-found" });
    await expect(makeOneTimeLink(administrator, { id: foreign.id })).rejects.toMatchObject({ problem: "not-found" });
  });
});

describe("a one-time link", () => {
  test("is given once and stored only as its SHA-256", async () => {
    const made = await makeOneTimeLink(administrator, { id: user.id });
    expect([made.userId, made.displayName]).toEqual([user.id, user.name]);
    const rows = await database.query(`SELECT "tokenHash", "createdById", "usedAt" FROM "OneTimeLink" WHERE "userId" = $1`, [user.id]);
    expect(rows).toEqual([
      { tokenHash: createHash("sha256").update(made.token).digest("hex"), createdById: administrator.id, usedAt: null },
    ]);
    const log = await database.query<{ text: string }>(`SELECT row_to_json(e)::text AS text FROM "AuditEvent" e WHERE "subjectId" = $1`, [
      user.id,
    ]);
    expect(log).toHaveLength(1);
    expect(log[0]?.text).not.toContain(made.token);
  });

  test("makes earlier ones stop working, also when two are made at once", async () => {
    const early = await makeOneTimeLink(administrator, { id: user.id });
    expect(await findLinkOwner(early.token)).toMatchObject({ displayName: user.name });
    const made = await Promise.all([makeOneTimeLink(administrator, { id: user.id }), makeOneTimeLink(administrator, { id: user.id })]);
    const alive = await Promise.all([early, ...made].map(({ token }) => findLinkOwner(token)));
    expect(alive.filter((owner) => owner !== null)).toHaveLength(1);
    expect(alive[0]).toBeNull();
  });

  test("is seen by the page as its last day, never as its word", async () => {
    await makeOneTimeLink(administrator, { id: user.id });
    const seen = await getUser(administrator, user.id);
    expect(seen.linkUntil).not.toBeNull();
    expect(Object.keys(seen).filter((key) => /token|hash$/i.test(key))).toEqual([]);
  });
});

describe("a one-time link for an administrator", () => {
  test("takes two people, and one alone gets nothing by asking twice", async () => {
    const locked = await makeUser(agencyId, ["ADMINISTRATOR"]);
    const head = await makeUser(agencyId, ["AGENCY_HEAD"]);
    const id = { id: locked.id };
    await expect(makeOneTimeLink(administrator, id)).rejects.toMatchObject({ problem: "forbidden", reason: "users.linkNeedsTwo" });
    await requestLink(administrator, id);
    await expect(requestLink(administrator, id)).rejects.toMatchObject({ reason: "users.linkAwaits" });
    await expect(makeOneTimeLink(administrator, id)).rejects.toMatchObject({ reason: "users.linkAwaits" });
    await expect(makeOneTimeLink(locked, id)).rejects.toMatchObject({ reason: "users.ownLink" });
    expect(await database.query(`SELECT 1 FROM "OneTimeLink" WHERE "userId" = $1`, [locked.id])).toEqual([]);
    const { token } = await makeOneTimeLink(head, id);
    expect(await findLinkOwner(token)).toMatchObject({ displayName: locked.name });
    await expect(makeOneTimeLink(head, id)).rejects.toMatchObject({ reason: "common.noRole" });
    expect(await kindsOf(locked.id)).toEqual(["user.linkRequested", "user.linkMade"]);
  });

  test("is not got round by an unconfirmed grant, and an old wish is void", async () => {
    await makeUser(agencyId, ["AGENCY_HEAD"]);
    const coming = await makeUser(agencyId, [{ role: "ADMINISTRATOR", validFrom: "2099-01-01" }]);
    await expect(makeOneTimeLink(administrator, { id: coming.id })).rejects.toMatchObject({ reason: "users.linkNeedsTwo" });
    await requestLink(administrator, { id: coming.id });
    await database.query(`UPDATE "User" SET "linkRequestedAt" = "linkRequestedAt" - interval '9 days' WHERE id = $1`, [coming.id]);
    const second = await makeUser(agencyId, ["ADMINISTRATOR"]);
    await expect(makeOneTimeLink(second, { id: coming.id })).rejects.toMatchObject({ reason: "users.linkNeedsTwo" });
  });

  test("is not wanted for others", async () => {
    await expect(requestLink(administrator, { id: user.id })).rejects.toMatchObject({ reason: "users.linkAlone" });
  });
});

describe("the first administrator", () => {
  test("is made once, by the machine only", async () => {
    const empty = (await makeAgency()).id;
    const input = { displayName: "Lê Đầu Tiên", username: username() };
    await expect(createFirstAdministrator(administrator, input)).rejects.toMatchObject({ reason: "common.noRole" });
    const made = await createFirstAdministrator(systemActor(empty), input);
    expect((await actorOfUser(made.userId))?.roles).toEqual([{ role: "ADMINISTRATOR", departmentId: null }]);
    expect(await findLinkOwner(made.token)).toEqual({ displayName: "Lê Đầu Tiên", username: input.username });
    await expect(createFirstAdministrator(systemActor(empty), { ...input, username: username() })).rejects.toMatchObject({
      problem: "conflict",
      reason: "users.hasAdministrator",
    });
    expect(await kindsOf(made.userId)).toEqual(["user.firstAdministratorCreated", "user.linkMade"]);
  });
});
