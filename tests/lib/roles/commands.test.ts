import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actorOfUser } from "../../../lib/auth/account";
import type { Actor, RoleName } from "../../../lib/core/actor";
import { setClock } from "../../../lib/core/clock";
import { confirmRole, dropRoleRequest, endRole, grantRole } from "../../../lib/roles/commands";
import { getRole, listAdministrators, listRolesAwaiting, listRolesOf } from "../../../lib/roles/queries";
import { makeAgency, makeDepartment, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

const database = useDatabase();
let agencyId: string;
let first: Actor;
let second: Actor;
let head: Actor;
let user: Actor;

beforeEach(async () => {
  setClock(new Date("2026-11-22T08:00:00+07:00"));
  agencyId = (await makeAgency()).id;
  first = await makeUser(agencyId, ["ADMINISTRATOR"]);
  second = await makeUser(agencyId, ["ADMINISTRATOR"]);
  head = await makeUser(agencyId, ["AGENCY_HEAD"]);
  user = await makeUser(agencyId, []);
});
afterEach(() => setClock(null));

const today = { validFrom: "2026-11-22", validTo: null };
const grant = (actor: Actor, to: Actor, role: RoleName, departmentId: string | null = null) =>
  grantRole(actor, { userId: to.id, role, departmentId, ...today });
const rolesToday = async (of: Actor) => (await actorOfUser(of.id))?.roles;
const onlyRole = async (of: Actor, role: string) => {
  const row = (await listRolesOf(first, of.id)).find((one) => one.role === role);
  if (!row) throw new Error(`no role ${role}`);
  return row;
};
const kindsOf = (of: Actor) =>
  database.query<{ kind: string; actorId: string }>(`SELECT kind, "actorId" FROM "AuditEvent" WHERE "subjectId" = $1 ORDER BY id`, [of.id]);

describe("an ordinary role", () => {
  test("is in force at once and ends with its last day", async () => {
    const department = await makeDepartment(agencyId);
    expect(await grant(first, user, "OFFICER", department.id)).toEqual({ userId: user.id, awaiting: false });
    expect(await rolesToday(user)).toEqual([{ role: "OFFICER", departmentId: department.id }]);
    await endRole(first, { id: (await onlyRole(user, "OFFICER")).id, lastDay: "2026-11-22" });
    expect(await rolesToday(user)).toHaveLength(1);
    setClock(new Date("2026-11-23T00:00:00+07:00"));
    expect(await rolesToday(user)).toEqual([]);
    expect(await kindsOf(user)).toEqual([
      { kind: "role.granted", actorId: first.id },
      { kind: "role.ended", actorId: first.id },
    ]);
  });

  test("ends at once with yesterday as its last day", async () => {
    await grant(first, user, "EDITOR");
    await endRole(first, { id: (await onlyRole(user, "EDITOR")).id, lastDay: "2026-11-21" });
    expect(await rolesToday(user)).toEqual([]);
  });

  test("sent twice at once is granted once", async () => {
    const answers = await Promise.allSettled([grant(first, user, "EDITOR"), grant(first, user, "EDITOR")]);
    expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
    expect(await rolesToday(user)).toHaveLength(1);
  });

  test("is not given in a unit that has ended or belongs to another agency", async () => {
    const ended = await makeDepartment(agencyId, { activeTo: "2026-11-21" });
    await expect(grant(first, user, "OFFICER", ended.id)).rejects.toMatchObject({ reason: "roles.departmentEnded" });
    const foreign = await makeDepartment((await makeAgency()).id);
    await expect(grant(first, user, "OFFICER", foreign.id)).rejects.toMatchObject({ problem: "not-found" });
    expect(await rolesToday(user)).toEqual([]);
  });
});

describe("ADMINISTRATOR", () => {
  test("comes into force only when another one confirms", async () => {
    expect(await grant(first, user, "ADMINISTRATOR")).toEqual({ userId: user.id, awaiting: true });
    expect(await rolesToday(user)).toEqual([]);
    const awaiting = await listRolesAwaiting(second);
    expect(awaiting.map((row) => [row.userName, row.awaits, row.requestedBy])).toEqual([[user.name, "GRANT", first.name]]);
    const { id } = awaiting[0] ?? { id: "" };
    await expect(confirmRole(first, { id })).rejects.toMatchObject({ reason: "roles.ownConfirmation" });
    await expect(confirmRole({ ...user, roles: [{ role: "ADMINISTRATOR", departmentId: null }] }, { id })).rejects.toMatchObject({
      reason: "roles.ownRoles",
    });
    await confirmRole(second, { id });
    expect(await rolesToday(user)).toEqual([{ role: "ADMINISTRATOR", departmentId: null }]);
    expect(await listRolesAwaiting(second)).toEqual([]);
    expect(await kindsOf(user)).toEqual([
      { kind: "role.requested", actorId: first.id },
      { kind: "role.confirmed", actorId: second.id },
    ]);
  });

  test("is confirmed by the agency's head where there is one administrator", async () => {
    await grant(first, user, "ADMINISTRATOR");
    await confirmRole(head, { id: (await onlyRole(user, "ADMINISTRATOR")).id });
    expect(await rolesToday(user)).toHaveLength(1);
  });

  test("confirmed by two at the same moment is confirmed once", async () => {
    await grant(first, user, "ADMINISTRATOR");
    const { id } = await onlyRole(user, "ADMINISTRATOR");
    const answers = await Promise.allSettled([confirmRole(second, { id }), confirmRole(head, { id })]);
    expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
    expect((await kindsOf(user)).map((event) => event.kind)).toEqual(["role.requested", "role.confirmed"]);
  });

  test("that nobody confirms leaves no right and two events", async () => {
    await grant(first, user, "ADMINISTRATOR");
    await dropRoleRequest(head, { id: (await onlyRole(user, "ADMINISTRATOR")).id });
    expect(await listRolesOf(first, user.id)).toEqual([]);
    expect((await kindsOf(user)).map((event) => event.kind)).toEqual(["role.requested", "role.declined"]);
  });

  test("ends only when another one confirms, and a dropped wish changes nothing", async () => {
    const { id } = await onlyRole(second, "ADMINISTRATOR");
    const ask = () => endRole(first, { id, lastDay: "2026-11-21" });
    expect(await ask()).toEqual({ userId: second.id, awaiting: true });
    expect(await rolesToday(second)).toHaveLength(1);
    await expect(confirmRole(first, { id })).rejects.toMatchObject({ reason: "roles.ownConfirmation" });
    await expect(confirmRole(second, { id })).rejects.toMatchObject({ reason: "roles.ownRoles" });
    await dropRoleRequest(head, { id });
    expect(await rolesToday(second)).toHaveLength(1);
    await ask();
    await confirmRole(head, { id });
    expect(await rolesToday(second)).toEqual([]);
  });

  test("the agency's head is ended by two as well", async () => {
    const { id } = await onlyRole(head, "AGENCY_HEAD");
    expect(await endRole(first, { id, lastDay: "2026-11-21" })).toEqual({ userId: head.id, awaiting: true });
    expect(await rolesToday(head)).toHaveLength(1);
    await expect(confirmRole(head, { id })).rejects.toMatchObject({ reason: "roles.ownRoles" });
    await confirmRole(second, { id });
    expect(await rolesToday(head)).toEqual([]);
  });

  test("a wish confirmed late does not reach back into what was done meanwhile", async () => {
    const { id } = await onlyRole(second, "ADMINISTRATOR");
    await endRole(first, { id, lastDay: "2026-11-22" });
    setClock(new Date("2026-12-10T08:00:00+07:00"));
    await confirmRole(head, { id });
    expect((await getRole(first, id)).validTo).toBe("2026-12-09");
  });

  test("is never taken from the last one, not even when two ends are confirmed at once", async () => {
    const [a, b] = [await onlyRole(first, "ADMINISTRATOR"), await onlyRole(second, "ADMINISTRATOR")];
    await endRole(first, { id: b.id, lastDay: "2026-11-21" });
    await endRole(second, { id: a.id, lastDay: "2026-11-21" });
    const answers = await Promise.allSettled([confirmRole(head, { id: a.id }), confirmRole(head, { id: b.id })]);
    expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
    const refused = answers.find((answer) => answer.status === "rejected");
    expect(refused).toMatchObject({ reason: { problem: "conflict", reason: "roles.lastAdministrator" } });
    const administrators = await listAdministrators(first);
    expect(administrators.filter((row) => row.validTo === null)).toHaveLength(1);
  });
});

test("nobody reaches into another agency, and an inspector only looks", async () => {
  const foreign = await makeUser((await makeAgency()).id, ["ADMINISTRATOR"]);
  const inspector = await makeUser(agencyId, ["INSPECTOR"]);
  await grant(first, user, "EDITOR");
  const { id } = await onlyRole(user, "EDITOR");
  await expect(grantRole(foreign, { userId: user.id, role: "EDITOR", departmentId: null, ...today })).rejects.toMatchObject({
    problem: "not-found",
  });
  await expect(endRole(foreign, { id, lastDay: "2026-11-22" })).rejects.toMatchObject({ problem: "not-found" });
  await expect(confirmRole(foreign, { id })).rejects.toMatchObject({ problem: "not-found" });
  await expect(endRole(inspector, { id, lastDay: "2026-11-22" })).rejects.toMatchObject({ reason: "common.readOnly" });
  expect(await listRolesOf(foreign, user.id)).toEqual([]);
  expect(await listRolesOf(inspector, user.id)).toHaveLength(1);
  const officer = await makeUser(agencyId, ["OFFICE"]);
  expect(await listRolesOf(officer, user.id)).toEqual([]);
  expect(await listRolesAwaiting(officer)).toEqual([]);
});

describe("roles that decide, vote or count", () => {
  const guarded = ["AGENCY_HEAD", "DEPUTY_HEAD", "TELLER", "COUNCIL_MEMBER", "COUNCIL_SECRETARY", "COUNCIL_STANDING_BODY"] as const;
  test.each(guarded)("%s waits for a second person, a human being known before", async (role) => {
    expect(await grant(first, user, role)).toEqual({ userId: user.id, awaiting: true });
    expect(await rolesToday(user)).toEqual([]);
    const { id } = await onlyRole(user, role);
    const nobody = await makeUser(agencyId, ["AGENCY_HEAD"], { personId: null });
    await expect(confirmRole(nobody, { id })).rejects.toMatchObject({ reason: "roles.confirmerWithoutPerson" });
    const newcomer = await makeUser(agencyId, ["AGENCY_HEAD"]);
    await expect(confirmRole(newcomer, { id })).rejects.toMatchObject({ reason: "roles.confirmerTooNew" });
    await confirmRole(head, { id });
    expect(await rolesToday(user)).toEqual([{ role, departmentId: null }]);
  });

  test("are given alone in a new agency, and the log says so", async () => {
    agencyId = (await makeAgency()).id;
    const only = await makeUser(agencyId, ["ADMINISTRATOR"], { personId: null });
    const [boss, teller] = [await makeUser(agencyId, []), await makeUser(agencyId, [])];
    expect(await grant(only, boss, "AGENCY_HEAD")).toEqual({ userId: boss.id, awaiting: false });
    const events = await database.query<{ details: unknown }>(`SELECT details FROM "AuditEvent" WHERE "subjectId" = $1`, [boss.id]);
    expect(events).toEqual([{ details: expect.objectContaining({ role: "AGENCY_HEAD", alone: true }) }]);
    expect(await grant(only, teller, "TELLER")).toEqual({ userId: teller.id, awaiting: true });
  });
});
