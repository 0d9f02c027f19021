import { beforeAll, expect, test } from "vitest";
import { addDays, dateColumn, today } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { findNamesakes } from "@/lib/nominees/queries";
import { createSubject, pickSubject } from "@/lib/subjects/commands";
import type { SubjectPick } from "@/lib/subjects/schema";
import { makeDepartment, makePerson, makeSubject, makeUser } from "@/prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makeRegisterWorld, type RegisterWorld } from "../../support/register-world";

useDatabase();
let world: RegisterWorld;

beforeAll(async () => {
  world = await makeRegisterWorld();
});

const pick = (data: Partial<SubjectPick>): SubjectPick => ({
  pick: "new",
  kind: "INDIVIDUAL",
  name: "",
  caption: "",
  external: false,
  organisation: "",
  personId: null,
  departmentId: world.own.id,
  wholeDepartment: false,
  leaderManager: false,
  members: "",
  distinct: false,
  ...data,
});

test("a person has one subject, however often and however fast it is made", async () => {
  const person = await makePerson(world.agency.id, { fullName: "Lê Văn Một", departmentId: world.own.id });
  const made = await Promise.all([1, 2, 3].map(() => createSubject(world.officer, pick({ personId: person.id }))));
  expect(new Set(made.map((row) => row.id)).size).toBe(1);
  expect(made.filter((row) => row.made)).toHaveLength(1);
  const row = await db().subject.findFirstOrThrow({
    where: { personId: person.id },
    select: { name: true, caption: true, departmentId: true },
  });
  expect(row).toEqual({ name: "Lê Văn Một", caption: "Chuyên viên", departmentId: world.own.id });
});

test("the department itself has one collective, named as it is today", async () => {
  const first = await createSubject(world.officer, pick({ kind: "COLLECTIVE", wholeDepartment: true }));
  const again = await createSubject(world.head, pick({ kind: "COLLECTIVE", wholeDepartment: true }));
  expect(again).toEqual({ id: first.id, made: false });
  const row = await db().subject.findFirstOrThrow({ where: { id: first.id }, select: { name: true } });
  expect(row.name).toBe("Phòng Tổng hợp");
});

test("a renamed department keeps its one collective", async () => {
  const agencyId = world.agency.id;
  const unit = await makeDepartment(agencyId, { name: "Phòng Hạ tầng" });
  const officer = await makeUser(agencyId, ["OFFICER"], { departmentId: unit.id });
  const whole = pick({ kind: "COLLECTIVE", wholeDepartment: true, departmentId: unit.id });
  const first = await createSubject(officer, whole);
  await db().departmentName.updateMany({ where: { departmentId: unit.id }, data: { validTo: dateColumn(addDays(today(), -1)) } });
  const name = "Phòng Hạ tầng và Đô thị";
  await db().departmentName.create({ data: { departmentId: unit.id, name, shortName: name, validFrom: dateColumn(today()) } });
  expect(await createSubject(officer, whole)).toEqual({ id: first.id, made: false });
});

test("a group of the same name is the same one only with the same members", async () => {
  const group = (members: string) => pick({ kind: "COLLECTIVE", name: "Tổ Một cửa", members });
  const first = await createSubject(world.officer, group("Đỗ Thị Một\nBùi Văn Hai"));
  expect(await createSubject(world.officer, group("Bui Van Hai\nĐỗ Thị Một"))).toEqual({ id: first.id, made: false });
  await expect(createSubject(world.officer, group("Đỗ Thị Một\nNgô Văn Ba"))).rejects.toMatchObject({ reason: "subjects.sameName" });
});

test("the same name in the same unit is refused until somebody says it is another one", async () => {
  await createSubject(world.officer, pick({ name: "Nguyễn Thị Trùng" }));
  await expect(createSubject(world.officer, pick({ name: "nguyen thi  trung" }))).rejects.toMatchObject({
    problem: "conflict",
    reason: "subjects.sameName",
    fields: { name: "subjects.sameName" },
  });
  const other = await createSubject(world.officer, pick({ name: "Nguyễn Thị Trùng", distinct: true }));
  expect(other.made).toBe(true);
  await expect(
    createSubject(world.neighbourOfficer, pick({ name: "Nguyễn Thị Trùng", departmentId: world.neighbour.id })),
  ).resolves.toMatchObject({
    made: true,
  });
});

test("a model keeps its owners, an outsider only name and organisation", async () => {
  const model = await createSubject(
    world.officer,
    pick({ kind: "PRACTICE_MODEL", name: "Một cửa số", members: "Lê Văn Một\nTổ công nghệ" }),
  );
  const members = await db().subjectMember.findMany({
    where: { subjectId: model.id },
    orderBy: { id: "asc" },
    select: { name: true, personId: true },
  });
  expect(members.map((row) => row.name)).toEqual(["Lê Văn Một", "Tổ công nghệ"]);
  expect(members[0]?.personId).not.toBeNull();
  const outside = await createSubject(
    world.officer,
    pick({ name: "Bà Tư", external: true, organisation: "Thôn Mẫu", departmentId: world.own.id, personId: world.officer.personId }),
  );
  const row = await db().subject.findFirstOrThrow({
    where: { id: outside.id },
    select: { departmentId: true, personId: true, organisation: true },
  });
  expect(row).toEqual({ departmentId: null, personId: null, organisation: "Thôn Mẫu" });
});

test("another unit, another agency's people and readers make nothing", async () => {
  const stranger = await makePerson(world.other.id, { departmentId: world.foreign.id });
  await expect(createSubject(world.officer, pick({ name: "X Y", departmentId: world.neighbour.id }))).rejects.toMatchObject({
    reason: "common.otherUnit",
  });
  await expect(createSubject(world.office, pick({ name: "X Y", departmentId: world.foreign.id }))).rejects.toMatchObject({
    reason: "subjects.unknownUnit",
  });
  await expect(createSubject(world.officer, pick({ personId: stranger.id }))).rejects.toMatchObject({ reason: "subjects.unknownPerson" });
  await expect(createSubject(world.inspector, pick({ name: "X Y" }))).rejects.toMatchObject({ problem: "forbidden" });
  expect(await db().subject.count({ where: { name: "X Y" } })).toBe(0);
});

test("a picked subject must be one of the agency", async () => {
  const foreign = await makeSubject(world.other.id);
  await expect(transaction((tx) => pickSubject(tx, world.officer, pick({ pick: foreign.id })))).rejects.toMatchObject({
    reason: "subjects.unknown",
  });
});

test("a typed name that a person of the agency bears is picked, or said to be another one", async () => {
  const person = await makePerson(world.agency.id, { fullName: "Đặng Thị Thùy Trâm", departmentId: world.own.id });
  const typed = pick({ name: "dang thi thuy tram" });
  await expect(createSubject(world.officer, typed)).rejects.toMatchObject({ problem: "conflict", reason: "subjects.namesakePerson" });
  const other = await createSubject(world.officer, { ...typed, distinct: true });
  const picked = await createSubject(world.officer, pick({ personId: person.id, distinct: true }));
  const rows = await db().subject.findMany({
    where: { id: { in: [other.id, picked.id] } },
    orderBy: { id: "asc" },
    select: { personId: true },
  });
  expect(rows).toEqual([{ personId: null }, { personId: person.id }]);
  const shown = await findNamesakes(world.officer, [{ id: other.id, kind: "INDIVIDUAL", name: typed.name, personId: null }]);
  expect(shown.get(other.id)).toEqual(["Đặng Thị Thùy Trâm, Phòng Tổng hợp"]);
});

test("members are known without diacritics, and the whole department takes no list of names", async () => {
  const person = await makePerson(world.agency.id, { fullName: "Ngô Thị Bưởi", departmentId: world.own.id });
  await makePerson(world.agency.id, { fullName: "Ngô Thị Bưởi" });
  const made = await createSubject(world.officer, pick({ kind: "COLLECTIVE", name: "Tổ Bưởi", members: "ngo thi buoi" }));
  const group = await db().subjectMember.findMany({ where: { subjectId: made.id }, select: { personId: true } });
  expect(group).toEqual([{ personId: person.id }]);
});
