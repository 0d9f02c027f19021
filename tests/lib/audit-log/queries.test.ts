import { afterEach, beforeAll, expect, test } from "vitest";
import { listDoers, listEventKinds, listEvents } from "../../../lib/audit-log/queries";
import { eventFilterSchema } from "../../../lib/audit-log/schema";
import { type Actor, roleNames, systemActor } from "../../../lib/core/actor";
import { setClock } from "../../../lib/core/clock";
import { type AuditEntry, recordEvent } from "../../../lib/db/audit";
import { transaction } from "../../../lib/db/transaction";
import { makeAgency, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

useDatabase();
let agencyId: string;
let lan: Actor;
const subjectId = crypto.randomUUID();

const tell = (actor: Actor, at: string, entry: Partial<AuditEntry> = {}) => {
  setClock(new Date(`${at}+07:00`));
  return transaction((tx) => recordEvent(tx, actor, { kind: "user.created", subjectType: "User", subjectId, ...entry }));
};
afterEach(() => setClock(null));

beforeAll(async () => {
  agencyId = (await makeAgency()).id;
  lan = await makeUser(agencyId, ["ADMINISTRATOR"], { displayName: "Lê Lan" });
  const an = await makeUser(agencyId, ["ADMINISTRATOR"], { displayName: "Trần An" });
  await tell(lan, "2026-11-20T23:59:59");
  await tell(an, "2026-11-21T00:00:00", { kind: "role.granted", details: { role: "EDITOR", departmentId: null } });
  await tell(systemActor(agencyId), "2026-11-21T23:59:59", { kind: "agency.updated", subjectType: "Agency", subjectId: agencyId });
  await tell(await makeUser((await makeAgency()).id, ["ADMINISTRATOR"]), "2026-11-21T12:00:00");
});

const kinds = async (filter: Record<string, string>) =>
  (await listEvents(lan, eventFilterSchema.parse(filter), 1)).rows.map((row) => [row.kind, row.doer]);

test("the newest comes first, with its doer's name; another agency's events are not there", async () => {
  expect(await kinds({})).toEqual([
    ["agency.updated", null],
    ["role.granted", "Trần An"],
    ["user.created", "Lê Lan"],
  ]);
  expect(await listDoers(lan)).toEqual([
    { id: expect.any(String), name: "Trần An" },
    { id: lan.id, name: "Lê Lan" },
  ]);
  expect(await listEventKinds(lan)).toEqual(["agency.updated", "role.granted", "user.created"]);
});

test("the log is narrowed by kind, doer, thing and days of Viet Nam", async () => {
  expect(await kinds({ viec: "role.granted" })).toHaveLength(1);
  expect(await kinds({ nguoi: lan.id })).toEqual([["user.created", "Lê Lan"]]);
  expect(await kinds({ loai: "Agency", ma: agencyId })).toEqual([["agency.updated", null]]);
  expect(await kinds({ tu: "21/11/2026", den: "21/11/2026" })).toHaveLength(2);
  expect(await kinds({ den: "20/11/2026" })).toEqual([["user.created", "Lê Lan"]]);
});

test("a row says the role and nothing else of the details", async () => {
  const { rows } = await listEvents(lan, eventFilterSchema.parse({ viec: "role.granted" }), 1);
  expect(rows[0]?.role).toBe("EDITOR");
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual(["after", "at", "before", "doer", "id", "kind", "role", "subjectId", "subjectType"]);
});

test.each(roleNames)("%s reads the whole log or none of it", async (role) => {
  const actor = await makeUser(agencyId, [role], { personId: null });
  const total = role === "ADMINISTRATOR" || role === "INSPECTOR" ? 3 : 0;
  expect((await listEvents(actor, eventFilterSchema.parse({}), 1)).total).toBe(total);
  expect((await listDoers(actor)).length > 0).toBe(total > 0);
  expect((await listEventKinds(actor)).length > 0).toBe(total > 0);
});
