import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../../lib/core/actor";
import { countNominations, type ListFilter, listNominations, listVersions } from "../../../lib/nominations/queries";
import { type MadePlan, makeAgency, makeDepartment, makeNomination, makePlan, makeSubject, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

useDatabase();
const all: ListFilter = { q: "", planId: null, year: null, state: null, departmentId: null, kind: null, sort: "newest", page: 1 };

let plan: MadePlan;
let office: Actor;
let stranger: Actor;
let department: { id: string };
let first: string;
beforeAll(async () => {
  const agency = await makeAgency();
  department = await makeDepartment(agency.id);
  plan = await makePlan(agency.id);
  office = await makeUser(agency.id, ["OFFICE"]);
  stranger = await makeUser((await makeAgency()).id, ["OFFICE"]);
  const make = async (name: string, more: { kind?: "COLLECTIVE"; year?: number; state?: "DRAFT" | "RECEIVED" } = {}) => {
    const { kind, ...rest } = more;
    const subject = await makeSubject(agency.id, { name, departmentId: department.id, ...(kind ? { kind } : {}) });
    const base = { agencyId: agency.id, departmentId: department.id, createdById: office.id, subjectId: subject.id };
    return (await makeNomination(plan, { ...base, ...rest })).id;
  };
  first = await make("Đặng Thị Thu Vân", { state: "RECEIVED" });
  await make("Nguyễn Văn Ánh", { year: 2025 });
  await make("Tổ 100% một cửa", { kind: "COLLECTIVE" });
});

const names = async (filter: Partial<ListFilter>) =>
  (await listNominations(office, { ...all, ...filter })).rows.map((row) => row.subject.name);

describe("the list", () => {
  test("finds without diacritics and takes % as a letter", async () => {
    expect(await names({ q: "dang thi thu" })).toEqual(["Đặng Thị Thu Vân"]);
    expect(await names({ q: "THU VÂN" })).toEqual(["Đặng Thị Thu Vân"]);
    expect(await names({ q: "0% mot" })).toEqual(["Tổ 100% một cửa"]);
    expect(await names({ q: "%" })).toEqual(["Tổ 100% một cửa"]);
  });

  test("filters by year, state and kind together", async () => {
    expect(await names({ year: 2025 })).toEqual(["Nguyễn Văn Ánh"]);
    expect(await names({ state: "RECEIVED" })).toEqual(["Đặng Thị Thu Vân"]);
    expect(await names({ kind: "COLLECTIVE", year: 2026 })).toEqual(["Tổ 100% một cửa"]);
    expect(await names({ kind: "COLLECTIVE", year: 2025 })).toEqual([]);
    expect(await names({ planId: plan.id, year: 2025 })).toEqual(["Nguyễn Văn Ánh"]);
    expect(await names({ planId: (await makePlan(office.agencyId)).id })).toEqual([]);
  });

  test("sorts people by given name", async () => {
    expect(await names({ sort: "name" })).toEqual(["Nguyễn Văn Ánh", "Tổ 100% một cửa", "Đặng Thị Thu Vân"]);
  });

  test("counts what there is to filter by", async () => {
    expect(await countNominations(office)).toMatchObject({
      years: [
        { value: 2026, count: 2 },
        { value: 2025, count: 1 },
      ],
      departments: [{ value: department.id, count: 3 }],
    });
    expect(await countNominations(stranger)).toEqual({ years: [], states: [], departments: [] });
  });

  test("versions of a dossier out of sight do not exist", async () => {
    await expect(listVersions(stranger, first)).rejects.toMatchObject({ problem: "not-found" });
    expect(await listVersions(office, first)).toEqual([]);
  });
});
