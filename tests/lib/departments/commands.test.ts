import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../../../lib/core/actor";
import { addDays, today } from "../../../lib/core/clock";
import {
  createDepartment,
  dissolveDepartment,
  mergeDepartment,
  renameDepartment,
  updateDepartment,
} from "../../../lib/departments/commands";
import {
  getDepartment,
  getDepartmentTies,
  listActiveDepartments,
  listDepartmentNames,
  listDepartments,
} from "../../../lib/departments/queries";
import { type MadeAgency, makeAgency, makeDepartment, makePerson, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

const database = useDatabase();
let agency: MadeAgency;
let administrator: Actor;
let foreign: { id: string };

beforeEach(async () => {
  agency = await makeAgency();
  administrator = await makeUser(agency.id, ["ADMINISTRATOR"]);
  foreign = await makeDepartment((await makeAgency()).id);
});

const said = { kind: "DEPARTMENT" as const, isOffice: false, about: "", activeFrom: "2020-01-01" };
const eventsOf = (id: string) =>
  database.query<{ kind: string; details: unknown }>(`SELECT kind, details FROM "AuditEvent" WHERE "subjectId" = $1 ORDER BY id`, [id]);

describe("founding", () => {
  test("a unit gets its first name and an address word of its own", async () => {
    const first = await createDepartment(administrator, { ...said, name: "Phòng Đào tạo", shortName: "P. ĐT" });
    const second = await createDepartment(administrator, { ...said, name: "Phòng Đạo Tao", shortName: "P2" }).catch((error) => error);
    expect(second).toMatchObject({ reason: "departments.nameTaken", fields: { name: "departments.nameTaken" } });
    const department = await getDepartment(administrator, first.id);
    expect([department.slug, department.name, department.standing]).toEqual(["phong-dao-tao", "Phòng Đào tạo", "ACTIVE"]);
    expect(department.names).toEqual([{ name: "Phòng Đào tạo", shortName: "P. ĐT", validFrom: "2020-01-01", validTo: null }]);
    expect(await eventsOf(first.id)).toEqual([{ kind: "department.created", details: {} }]);
  });

  test("there is one office at a time", async () => {
    await createDepartment(administrator, { ...said, name: "Văn phòng", shortName: "VP", isOffice: true });
    await expect(
      createDepartment(administrator, { ...said, name: "Văn phòng hai", shortName: "VP2", isOffice: true }),
    ).rejects.toMatchObject({
      reason: "departments.officeExists",
    });
  });

  test("the same unit sent twice at once is founded once", async () => {
    const send = () => createDepartment(administrator, { ...said, name: "Phòng Đôi", shortName: "PĐ" });
    const answers = await Promise.allSettled([send(), send()]);
    expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
    expect((await listDepartments(administrator)).filter((row) => row.name === "Phòng Đôi")).toHaveLength(1);
  });

  test("nobody but an administrator founds, and nobody touches another agency's unit", async () => {
    const inspector = await makeUser(agency.id, ["INSPECTOR"]);
    await expect(createDepartment(inspector, { ...said, name: "X", shortName: "X" })).rejects.toMatchObject({ reason: "common.readOnly" });
    const id = foreign.id;
    const input = { id, name: "Y", shortName: "Y" };
    await expect(renameDepartment(administrator, { ...input, from: "2026-01-01" })).rejects.toMatchObject({ problem: "not-found" });
    await expect(dissolveDepartment(administrator, { id, lastDay: "2026-01-01" })).rejects.toMatchObject({ problem: "not-found" });
    await expect(updateDepartment(administrator, { ...input, kind: "UNIT", isOffice: false, about: "" })).rejects.toMatchObject({
      problem: "not-found",
    });
    await expect(getDepartment(administrator, id)).rejects.toMatchObject({ problem: "not-found" });
    await expect(getDepartment(administrator, "không phải mã")).rejects.toMatchObject({ problem: "not-found" });
  });
});

describe("renaming", () => {
  test("the old name stays as a dated fact", async () => {
    const made = await makeDepartment(agency.id, { name: "Phòng Cũ" });
    await renameDepartment(administrator, { id: made.id, name: "Phòng Mới", shortName: "PM", from: "2026-03-01" });
    const department = await getDepartment(administrator, made.id);
    expect(department.names).toEqual([
      { name: "Phòng Cũ", shortName: "Phòng Cũ", validFrom: "2015-01-01", validTo: "2026-02-28" },
      { name: "Phòng Mới", shortName: "PM", validFrom: "2026-03-01", validTo: null },
    ]);
    expect((await listDepartmentNames(administrator, "2026-02-28")).get(made.id)).toBe("Phòng Cũ");
    expect((await listDepartmentNames(administrator, "2026-03-01")).get(made.id)).toBe("Phòng Mới");
    const details = { nameBefore: "Phòng Cũ", nameAfter: "Phòng Mới", from: "2026-03-01" };
    expect(await eventsOf(made.id)).toEqual([{ kind: "department.renamed", details }]);
  });

  test("two renames from the same day at once: one is refused", async () => {
    const made = await makeDepartment(agency.id);
    const send = (name: string) => renameDepartment(administrator, { id: made.id, name, shortName: name, from: "2026-03-01" });
    const answers = await Promise.allSettled([send("Phòng A"), send("Phòng B")]);
    expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
    expect((await getDepartment(administrator, made.id)).names).toHaveLength(2);
  });

  test("mending the writing keeps the dates", async () => {
    const made = await makeDepartment(agency.id, { name: "Phòng Sia" });
    await updateDepartment(administrator, {
      id: made.id,
      name: "Phòng Sai",
      shortName: "PS",
      kind: "UNIT",
      isOffice: false,
      about: "Làm.",
    });
    const department = await getDepartment(administrator, made.id);
    expect(department.names).toEqual([{ name: "Phòng Sai", shortName: "PS", validFrom: "2015-01-01", validTo: null }]);
    expect([department.kind, department.about]).toEqual(["UNIT", "Làm."]);
    expect(await eventsOf(made.id)).toEqual([{ kind: "department.updated", details: { nameBefore: "Phòng Sia", nameAfter: "Phòng Sai" } }]);
  });
});

describe("ending", () => {
  test("a merged unit keeps its name and its people go along when asked for", async () => {
    const [from, into] = [await makeDepartment(agency.id, { name: "Phòng Đi" }), await makeDepartment(agency.id, { name: "Phòng Nhận" })];
    const person = await makePerson(agency.id, { departmentId: from.id });
    await makeUser(agency.id, ["OFFICER"], { departmentId: from.id, personId: person.id });
    await mergeDepartment(administrator, { id: from.id, targetId: into.id, lastDay: "2026-06-30", movePersons: true });
    const department = await getDepartment(administrator, from.id);
    expect([department.activeTo, department.mergedIntoId, department.name, department.standing]).toEqual([
      "2026-06-30",
      into.id,
      "Phòng Đi",
      "MERGED",
    ]);
    expect(department.names.map((name) => name.validTo)).toEqual(["2026-06-30"]);
    const moved = await database.query<{ departmentId: string }>(`SELECT "departmentId" FROM "Person" WHERE id = $1`, [person.id]);
    expect(moved).toEqual([{ departmentId: into.id }]);
    expect(await getDepartmentTies(administrator, from.id)).toEqual({ persons: 0, roles: 0, absorbed: [] });
    expect((await getDepartmentTies(administrator, into.id)).absorbed.map((row) => row.id)).toEqual([from.id]);
    expect((await listActiveDepartments(administrator)).map((row) => row.id)).toEqual([into.id]);
  });

  test("the roles in the unit end with it, each with its event; those of other units and what ended before stay", async () => {
    const [from, into] = [await makeDepartment(agency.id), await makeDepartment(agency.id)];
    const role = (departmentId: string, validTo?: string) => ({ role: "OFFICER" as const, departmentId, ...(validTo ? { validTo } : {}) });
    const [open, dated, past, other] = await Promise.all([
      makeUser(agency.id, [role(from.id)]),
      makeUser(agency.id, [role(from.id, "2099-12-31")]),
      makeUser(agency.id, [role(from.id, "2021-12-31")]),
      makeUser(agency.id, [role(into.id)]),
    ]);
    await mergeDepartment(administrator, { id: from.id, targetId: into.id, lastDay: "2098-06-30", movePersons: true });
    const ends = await database.query<{ userId: string; last: string | null }>(
      `SELECT "userId", "validTo"::text AS last FROM "RoleAssignment" WHERE "userId" = ANY($1)`,
      [[open.id, dated.id, past.id, other.id]],
    );
    expect(Object.fromEntries(ends.map((row) => [row.userId, row.last]))).toEqual({
      [open.id]: "2098-06-30",
      [dated.id]: "2098-06-30",
      [past.id]: "2021-12-31",
      [other.id]: null,
    });
    const told = await database.query<{ subjectId: string }>(
      `SELECT "subjectId" FROM "AuditEvent" WHERE kind = 'role.ended' AND "agencyId" = $1`,
      [agency.id],
    );
    expect(told.map((row) => row.subjectId).sort()).toEqual([open.id, dated.id].sort());
    expect((await eventsOf(from.id)).at(-1)?.details).toMatchObject({ rolesEnded: 2 });
  });

  test("roles end yesterday where the unit's last day lies further back", async () => {
    const unit = await makeDepartment(agency.id);
    const officer = await makeUser(agency.id, [{ role: "OFFICER", departmentId: unit.id }]);
    await dissolveDepartment(administrator, { id: unit.id, lastDay: "2026-06-30" });
    const [row] = await database.query<{ last: string }>(`SELECT "validTo"::text AS last FROM "RoleAssignment" WHERE "userId" = $1`, [
      officer.id,
    ]);
    expect(row?.last).toBe(addDays(today(), -1));
  });

  test("an ended unit is not renamed, ended again or opened", async () => {
    const made = await makeDepartment(agency.id);
    await dissolveDepartment(administrator, { id: made.id, lastDay: "2026-06-30" });
    expect((await getDepartment(administrator, made.id)).standing).toBe("DISSOLVED");
    const ended = { problem: "forbidden", reason: "departments.ended" };
    await expect(renameDepartment(administrator, { id: made.id, name: "X", shortName: "X", from: "2027-01-01" })).rejects.toMatchObject(
      ended,
    );
    await expect(dissolveDepartment(administrator, { id: made.id, lastDay: "2027-06-30" })).rejects.toMatchObject(ended);
  });

  test("two units cannot merge into each other, not even at the same moment", async () => {
    const [a, b] = [await makeDepartment(agency.id), await makeDepartment(agency.id)];
    const send = (id: string, targetId: string) =>
      mergeDepartment(administrator, { id, targetId, lastDay: "2026-06-30", movePersons: false });
    const answers = await Promise.allSettled([send(a.id, b.id), send(b.id, a.id)]);
    expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
  });

  test("the office does not end, and nobody joins a unit of another agency", async () => {
    const office = await makeDepartment(agency.id, { isOffice: true });
    const made = await makeDepartment(agency.id);
    await expect(dissolveDepartment(administrator, { id: office.id, lastDay: "2026-06-30" })).rejects.toMatchObject({
      reason: "departments.officeStays",
    });
    await expect(
      mergeDepartment(administrator, { id: made.id, targetId: foreign.id, lastDay: "2026-06-30", movePersons: true }),
    ).rejects.toMatchObject({ problem: "not-found" });
    expect((await getDepartment(administrator, made.id)).activeTo).toBeNull();
  });
});
