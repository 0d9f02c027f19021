import { beforeAll, expect, test } from "vitest";
import { deskMenu } from "../../../app/lam-viec/menu";
import type { Actor } from "../../../lib/core/actor";
import { db } from "../../../lib/db/client";
import { getPlan, getPlanFigures, listOfferedMoves, listPublishedPlans } from "../../../lib/plans/queries";
import { paths } from "../../../lib/web/paths";
import { type MadePlan, makeAgency, makeDepartment, makeNomination, makePlan, makeSubject, makeUser } from "../../../prisma/seed/factories";
import { loadPlan } from "../../../prisma/seed/load-plan";
import { binhThuanPlan } from "../../../prisma/seed/plans/binh-thuan";
import { useDatabase } from "../../support/database";

useDatabase();

let agencyId: string;
let plan: MadePlan;
let office: Actor;
let officer: Actor;
let units: { id: string; name: string }[];

beforeAll(async () => {
  agencyId = (await makeAgency()).id;
  plan = await makePlan(agencyId);
  units = [await makeDepartment(agencyId, { name: "Phòng A" }), await makeDepartment(agencyId, { name: "Phòng B" })];
  office = await makeUser(agencyId, ["OFFICE"]);
  officer = await makeUser(agencyId, ["OFFICER"], { departmentId: units[1]?.id ?? "" });
});

test("the agency's published plans are listed; a parent that is only cited is not a plan of its own", async () => {
  const loaded = await loadPlan({ id: agencyId }, binhThuanPlan, new Date("2023-05-10T00:00:00Z"), []);
  const listed = (await listPublishedPlans(office)).map((row) => row.id);
  expect(listed.sort()).toEqual([plan.id, loaded].sort());
  const stranger = await makeUser((await makeAgency()).id, ["OFFICE"]);
  expect(await listPublishedPlans(stranger)).toEqual([]);
  await expect(getPlan(stranger, plan.id)).rejects.toMatchObject({ problem: "not-found" });
  await expect(getPlan(office, "khong-phai-ma")).rejects.toMatchObject({ problem: "not-found" });
  const view = await getPlan(officer, loaded);
  expect(view.tasks[1]).toMatchObject({
    lead: "Trưởng Ban",
    advisingLeader: "Các đồng chí Phó Trưởng ban phụ trách lĩnh vực",
    advising: ["Phòng Đoàn thể và các hội"],
    coordinating: ["Phòng Dân vận các cơ quan Nhà nước"],
    timeframe: "Hàng năm",
  });
  expect(view.procedure.outcome).toBe("PROPOSE_UPWARD");
  expect(view.criteria.every((criterion) => criterion.source !== "")).toBe(true);
});

test("a year's figures by unit: withdrawn, drafts and revoked ones do not count; a unit reads its row and the totals", async () => {
  const [a, b] = units.map((unit) => unit.id);
  if (!a || !b) throw new Error("no units");
  const make = (departmentId: string, state: "DRAFT" | "RETURNED" | "SETTLED" | "WITHDRAWN", year = 2025) =>
    makeNomination(plan, { agencyId, departmentId, createdById: office.id, state, year });
  await make(a, "SETTLED");
  await make(a, "RETURNED");
  await make(b, "DRAFT");
  await make(b, "WITHDRAWN");
  await make(b, "RETURNED", 2024);
  for (const [departmentId, state] of [
    [a, "REGISTERED"],
    [b, "REGISTERED"],
    [b, "WITHDRAWN"],
  ] as const) {
    const subject = await makeSubject(agencyId, { departmentId });
    const row = { agencyId, planId: plan.id, year: 2025, departmentId, subjectId: subject.id, note: "", state, registeredById: office.id };
    await db().registration.create({ data: row });
  }
  expect(await getPlanFigures(office, plan, 2025)).toEqual({
    year: 2025,
    units: [
      { id: a, name: "Phòng A", registered: 1, nominated: 2, recognised: 0 },
      { id: b, name: "Phòng B", registered: 1, nominated: 0, recognised: 0 },
    ],
    totals: { registered: 2, nominated: 2, recognised: 0 },
  });
  const own = await getPlanFigures(officer, plan, 2025);
  expect(own.units.map((unit) => unit.name)).toEqual(["Phòng B"]);
  expect(own.totals).toEqual({ registered: 2, nominated: 2, recognised: 0 });
});

test("the desk offers the steps that the agency's plans have, and all of them before there is a plan", async () => {
  const empty = (await makeAgency()).id;
  const head = await makeUser(empty, ["OFFICE"]);
  expect((await listOfferedMoves(head)).has("table")).toBe(true);
  const { id } = await makePlan(empty);
  await db().plan.update({ where: { id }, data: { procedure: binhThuanPlan.procedure }, select: { id: true } });
  expect([...(await listOfferedMoves(head))]).toEqual(["proposeUpward"]);
  const menu = deskMenu(head, 0, await listOfferedMoves(head)).map((item) => item.href);
  expect(menu).toContain(paths.upward());
  for (const href of [paths.councils(), paths.registrations(), paths.recognitions()]) expect(menu).not.toContain(href);
  expect(deskMenu(office, 0, await listOfferedMoves(office)).map((item) => item.href)).toContain(paths.councils());
});
