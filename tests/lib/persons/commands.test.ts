import { beforeEach, expect, test } from "vitest";
import type { Actor } from "../../../lib/core/actor";
import { createPerson, movePerson, retirePerson, updatePerson } from "../../../lib/persons/commands";
import { getPerson } from "../../../lib/persons/queries";
import { makeAgency, makeDepartment, makePerson, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

const database = useDatabase();
let agencyId: string;
let administrator: Actor;
let departmentId: string;

beforeEach(async () => {
  agencyId = (await makeAgency()).id;
  departmentId = (await makeDepartment(agencyId)).id;
  administrator = await makeUser(agencyId, ["ADMINISTRATOR"], { personId: null });
});

const lan = { fullName: "Lê Thị Lan", jobTitle: "Chuyên viên", category: "PUBLIC_EMPLOYEE" as const };
const eventsOf = (id: string) =>
  database.query<{ kind: string; details: unknown }>(`SELECT kind, details FROM "AuditEvent" WHERE "subjectId" = $1 ORDER BY id`, [id]);

test("a person is entered once; a namesake must be told apart", async () => {
  const { id } = await createPerson(administrator, { ...lan, departmentId, otherPerson: false });
  const { fullName, jobTitle, category, departmentId: unit, retired } = await getPerson(administrator, id);
  expect({ fullName, jobTitle, category, unit, retired }).toEqual({ ...lan, unit: departmentId, retired: false });
  const again = { ...lan, fullName: "le  thi LAN", departmentId: null };
  await expect(createPerson(administrator, { ...again, otherPerson: false })).rejects.toMatchObject({
    fields: { otherPerson: "persons.sameName" },
  });
  await createPerson(administrator, { ...again, otherPerson: true });
  expect(await eventsOf(id)).toEqual([{ kind: "person.created", details: {} }]);
});

test("the same person sent twice at once is entered once", async () => {
  const send = () => createPerson(administrator, { ...lan, departmentId, otherPerson: false });
  const answers = await Promise.allSettled([send(), send()]);
  expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
});

test("a corrected name is shown by the account too", async () => {
  const user = await makeUser(agencyId, ["OFFICE"], { displayName: "Lê Thị Lam" });
  const id = user.personId ?? "";
  await updatePerson(administrator, { ...lan, id });
  expect((await getPerson(administrator, id)).fullName).toBe("Lê Thị Lan");
  expect(await database.query(`SELECT "displayName" FROM "User" WHERE id = $1`, [user.id])).toEqual([{ displayName: "Lê Thị Lan" }]);
});

test("a move goes to a unit that lives, is told in the log, and is not repeated", async () => {
  const person = await makePerson(agencyId, { departmentId });
  const target = (await makeDepartment(agencyId)).id;
  const ended = (await makeDepartment(agencyId, { activeTo: "2020-12-31" })).id;
  const foreign = (await makeDepartment((await makeAgency()).id)).id;
  await expect(movePerson(administrator, { id: person.id, departmentId: ended })).rejects.toMatchObject({
    reason: "persons.departmentEnded",
  });
  await expect(movePerson(administrator, { id: person.id, departmentId: foreign })).rejects.toMatchObject({ problem: "not-found" });
  const answers = await Promise.allSettled([1, 2].map(() => movePerson(administrator, { id: person.id, departmentId: target })));
  expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
  await movePerson(administrator, { id: person.id, departmentId: null });
  expect((await getPerson(administrator, person.id)).departmentId).toBeNull();
  await expect(movePerson(administrator, { id: person.id, departmentId: null })).rejects.toMatchObject({
    reason: "persons.sameDepartment",
  });
  await movePerson(administrator, { id: person.id, departmentId });
  expect((await eventsOf(person.id)).map((event) => event.kind)).toEqual(["person.moved", "person.moved", "person.moved"]);
});

test("retirement is noted and can be taken back", async () => {
  const person = await makePerson(agencyId);
  await retirePerson(administrator, { id: person.id, retiredOn: "2026-01-01" });
  expect((await getPerson(administrator, person.id)).retired).toBe(true);
  await retirePerson(administrator, { id: person.id, retiredOn: null });
  expect((await getPerson(administrator, person.id)).retired).toBe(false);
});

test("an inspector reads and changes nothing; another agency's person is not there", async () => {
  const inspector = await makeUser(agencyId, ["INSPECTOR"]);
  const person = await makePerson(agencyId);
  expect((await getPerson(inspector, person.id)).id).toBe(person.id);
  const refused = { problem: "forbidden", reason: "common.readOnly" };
  await expect(createPerson(inspector, { ...lan, departmentId, otherPerson: false })).rejects.toMatchObject(refused);
  await expect(updatePerson(inspector, { ...lan, id: person.id })).rejects.toMatchObject(refused);
  await expect(movePerson(inspector, { id: person.id, departmentId })).rejects.toMatchObject(refused);
  await expect(retirePerson(inspector, { id: person.id, retiredOn: null })).rejects.toMatchObject(refused);
  const foreign = await makePerson((await makeAgency()).id);
  await expect(updatePerson(administrator, { ...lan, id: foreign.id })).rejects.toMatchObject({ problem: "not-found" });
});
