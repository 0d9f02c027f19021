import { beforeAll, expect, test } from "vitest";
import { findSimilarSubjects, listSubjectChoices, listSubjects } from "@/lib/subjects/queries";
import { councilProcedure, makeNomination, makePerson, makePlan, makeSubject } from "@/prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makeRegisterWorld, type RegisterWorld } from "../../support/register-world";

useDatabase();
let world: RegisterWorld;
const names = (rows: { name: string }[]) => rows.map((row) => row.name);
const filter = { q: "", kind: null, departmentId: null, sort: "name", page: 1 } as const;

beforeAll(async () => {
  world = await makeRegisterWorld();
  const { agency, own, neighbour, other, officer } = world;
  const hoa = await makeSubject(agency.id, { name: "Đặng Thị Hoa", departmentId: own.id });
  await makeSubject(agency.id, { name: "Đặng Thị Hòa", departmentId: neighbour.id });
  await makeSubject(agency.id, { name: "Một cửa số", kind: "PRACTICE_MODEL", departmentId: own.id });
  await makeSubject(other.id, { name: "Đặng Thị Hoa" });
  const plan = await makePlan(agency.id, councilProcedure);
  const base = { agencyId: agency.id, departmentId: own.id, createdById: officer.id, subjectId: hoa.id };
  await makeNomination(plan, { ...base, year: 2025, state: "SETTLED" });
  await makeNomination(plan, { ...base, year: 2026, state: "DRAFT" });
});

test("likely duplicates are found over the whole agency, diacritics aside, with what tells them apart", async () => {
  const found = await findSimilarSubjects(world.officer, "dang thi hoa");
  expect(names(found).sort()).toEqual(["Đặng Thị Hoa", "Đặng Thị Hòa"]);
  expect(found.find((row) => row.name === "Đặng Thị Hoa")).toMatchObject({
    kind: "INDIVIDUAL",
    unit: "Phòng Tổng hợp",
    nominatedYears: [2025],
    recognised: false,
  });
  expect(names(await findSimilarSubjects(world.officer, "Dang Hoa", "PRACTICE_MODEL"))).toEqual([]);
  expect(names(await findSimilarSubjects(world.officer, "mot cua so dien tu"))).toEqual(["Một cửa số"]);
  expect(await findSimilarSubjects(world.officer, "Đ")).toEqual([]);
});

test("without a role nothing is told", async () => {
  await expect(findSimilarSubjects(world.nobody, "Đặng Thị Hoa")).rejects.toMatchObject({ problem: "forbidden" });
});

test("the list is searched without diacritics, and a sign of a pattern is only a sign", async () => {
  expect(names((await listSubjects(world.office, { ...filter, q: "DANG THI" })).rows)).toHaveLength(2);
  expect(names((await listSubjects(world.officer, { ...filter, q: "dang" })).rows)).toEqual(["Đặng Thị Hoa"]);
  expect((await listSubjects(world.office, { ...filter, q: "%" })).total).toBe(0);
  expect((await listSubjects(world.office, { ...filter, kind: "PRACTICE_MODEL" })).total).toBe(1);
  expect((await listSubjects(world.office, { ...filter, departmentId: world.neighbour.id })).total).toBe(1);
});

test("the forms offer living departments and people who have not retired", async () => {
  await makePerson(world.agency.id, { fullName: "Cụ Hưu", departmentId: world.own.id, retiredOn: "2020-01-01" });
  const choices = await listSubjectChoices(world.officer, [world.own.id]);
  expect(choices.departments.map((row) => row.name)).toEqual(["Phòng Tổng hợp"]);
  expect(choices.persons.map((row) => row.fullName)).not.toContain("Cụ Hưu");
  expect(choices.persons.every((row) => row.departmentId === world.own.id)).toBe(true);
});
