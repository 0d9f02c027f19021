import { beforeAll, expect, test } from "vitest";
import type { RoleName } from "../../../lib/core/actor";
import { roleNames } from "../../../lib/core/actor";
import { mayViewPerson } from "../../../lib/persons/policy";
import { countPersons, getPerson, listPersons, listPersonsWithoutAccount } from "../../../lib/persons/queries";
import { makeAgency, makeDepartment, makePerson, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

const database = useDatabase();
let agencyId: string;
let departmentId: string;

beforeAll(async () => {
  agencyId = (await makeAgency()).id;
  departmentId = (await makeDepartment(agencyId)).id;
  await makePerson(agencyId, { fullName: "Trần Văn Ánh", departmentId });
  await makePerson(agencyId, { fullName: "Lê Thị Đào", jobTitle: "Phó Trưởng phòng" });
  await makePerson(agencyId, { fullName: "Nguyễn An", retiredOn: "2020-01-01", departmentId });
  await makeUser(agencyId, [], { displayName: "Phạm Dung", jobTitle: "Văn thư" });
  await makePerson((await makeAgency()).id, { fullName: "Trần Văn Ánh" });
});

test.each(["none", ...roleNames] as (RoleName | "none")[])("%s lists exactly the people it may view", async (role) => {
  const actor = await makeUser(agencyId, role === "none" ? [] : [role], { personId: null });
  const everybody = await database.query<{ id: string; agencyId: string }>(`SELECT id, "agencyId" FROM "Person"`);
  const may = everybody.filter((person) => mayViewPerson(actor, person).allowed).map((person) => person.id);
  expect((await listPersons(actor)).rows.map((row) => row.id).sort()).toEqual(may.sort());
  expect(await countPersons(actor)).toBe(may.length);
  for (const person of everybody) {
    const got = await getPerson(actor, person.id).then(
      () => true,
      (error) => error.problem !== "not-found",
    );
    expect(got).toBe(may.includes(person.id));
  }
});

test("people are found without diacritics and stand in the order of given names", async () => {
  const actor = await makeUser(agencyId, ["INSPECTOR"], { personId: null });
  const names = async (filter: Parameters<typeof listPersons>[1]) => (await listPersons(actor, filter)).rows.map((row) => row.fullName);
  expect(await names({})).toEqual(["Nguyễn An", "Trần Văn Ánh", "Phạm Dung", "Lê Thị Đào"]);
  expect(await names({ down: true })).toEqual(["Lê Thị Đào", "Phạm Dung", "Trần Văn Ánh", "Nguyễn An"]);
  expect(await names({ sort: "chuc-vu" })).toEqual(["Nguyễn An", "Trần Văn Ánh", "Lê Thị Đào", "Phạm Dung"]);
  expect(await names({ q: "dao" })).toEqual(["Lê Thị Đào"]);
  expect(await names({ q: "pho truong" })).toEqual(["Lê Thị Đào"]);
  expect(await names({ departmentId, standing: "working" })).toEqual(["Trần Văn Ánh"]);
  expect(await names({ standing: "retired" })).toEqual(["Nguyễn An"]);
  expect((await listPersonsWithoutAccount(actor)).map((row) => row.fullName)).toEqual(["Trần Văn Ánh", "Lê Thị Đào"]);
});
