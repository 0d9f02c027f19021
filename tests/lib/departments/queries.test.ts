import { beforeAll, expect, test } from "vitest";
import { roleNames } from "../../../lib/core/actor";
import { mayViewDepartment } from "../../../lib/departments/policy";
import { countPersonsByDepartment, getDepartment, listDepartments } from "../../../lib/departments/queries";
import { makeAgency, makeDepartment, makePerson, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

useDatabase();
let agencyId: string;
let ids: string[];
let foreignId: string;

beforeAll(async () => {
  agencyId = (await makeAgency()).id;
  const unit = await makeDepartment(agencyId, { name: "Đơn vị", kind: "UNIT" });
  const b = await makeDepartment(agencyId, { name: "Phòng B" });
  const a = await makeDepartment(agencyId, { name: "Phòng Á" });
  const office = await makeDepartment(agencyId, { name: "Văn phòng", isOffice: true });
  ids = [office.id, a.id, b.id, unit.id];
  foreignId = (await makeDepartment((await makeAgency()).id)).id;
  await makePerson(agencyId, { departmentId: a.id });
  await makePerson(agencyId, { departmentId: a.id });
});

test.each(roleNames)("%s lists what it may view, in the order people expect", async (role) => {
  const actor = await makeUser(agencyId, [role], { personId: null });
  const rows = await listDepartments(actor);
  expect(rows.map((row) => row.id)).toEqual(ids);
  expect(rows.every((row) => mayViewDepartment(actor, row).allowed)).toBe(true);
  await expect(getDepartment(actor, foreignId)).rejects.toMatchObject({ problem: "not-found" });
});

test("an account without a current role sees no unit", async () => {
  const actor = await makeUser(agencyId, [{ role: "OFFICE", validTo: "2021-01-01" }], { personId: null });
  expect(await listDepartments(actor)).toEqual([]);
  await expect(getDepartment(actor, ids[0] ?? "")).rejects.toMatchObject({ problem: "not-found" });
  expect((await countPersonsByDepartment(actor)).size).toBe(0);
});

test("people are counted by unit", async () => {
  const actor = await makeUser(agencyId, ["OFFICE"], { personId: null });
  expect(await countPersonsByDepartment(actor)).toEqual(new Map([[ids[1], 2]]));
});
