import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, startOfDay, today } from "@/lib/core/clock";
import { db, disconnect } from "@/lib/db/client";
import { findPlan, listObligations, listPlans } from "@/lib/plans/public";
import { councilProcedure, makeAgency, makeDepartment, makeNomination, makePlan, makeUser } from "@/prisma/seed/factories";
import { loadPlan } from "@/prisma/seed/load-plan";
import { binhThuanPlan } from "@/prisma/seed/plans/binh-thuan";
import { quangBinhPlan } from "@/prisma/seed/plans/quang-binh";
import { useDatabase } from "../../support/database";

useDatabase();

beforeAll(async () => {
  const builder = await makeAgency({ name: "Sở Xây dựng tỉnh Quảng Bình" });
  await loadPlan(builder, quangBinhPlan, new Date("2022-11-01"), []);
  const party = await makeAgency({ name: "Ban Dân vận Tỉnh ủy Bình Thuận", regime: "PARTY" });
  await loadPlan(party, binhThuanPlan, new Date("2023-06-01"), []);
});
afterAll(disconnect);

test.each([
  ["never published", null],
  ["published tomorrow", startOfDay(addDays(today(), 1))],
])("a plan %s is neither listed nor found, nor are its dates", async (_what, publishedAt) => {
  const agency = await makeAgency();
  const plan = await makePlan(agency.id);
  await db().obligationRule.create({
    data: {
      planId: plan.id,
      position: 1,
      kind: "REPORT",
      actor: "Các phòng",
      recurrence: "YEARLY",
      lastDay: "--12-14",
      before: true,
      text: "x",
      source: "x",
    },
    select: { id: true },
  });
  expect((await listObligations()).some((row) => row.plan_slug === plan.slug)).toBe(true);
  await db().plan.update({ where: { id: plan.id }, data: { publishedAt }, select: { id: true } });
  expect(await findPlan(plan.slug)).toBeNull();
  expect((await listPlans()).map((row) => row.slug)).not.toContain(plan.slug);
  expect((await listObligations()).some((row) => row.plan_slug === plan.slug)).toBe(false);
});

test("search finds a plan by its number, by abbreviation and without diacritics", async () => {
  const slugs = async (q: string) => (await listPlans({ q })).map((row) => row.slug);
  expect(await slugs("2690/KH-SXD")).toEqual([quangBinhPlan.slug]);
  expect(await slugs("bdv binh thuan")).toEqual([binhThuanPlan.slug]);
  expect(await slugs("quang binh dien hinh")).toEqual([quangBinhPlan.slug]);
  expect(await slugs("_690")).toEqual([]);
});

test("a plan comes with everything it holds, each item with the sentence it comes from", async () => {
  const detail = await findPlan(quangBinhPlan.slug);
  expect(detail?.sections.map((row) => row.heading)).toEqual(quangBinhPlan.sections.map((row) => row.heading));
  expect(detail?.criteria.map((row) => row.source)).toEqual(quangBinhPlan.criteria.map((row) => row.source));
  expect(detail?.obligations.map((row) => row.source)).toEqual(quangBinhPlan.obligations.map((row) => row.source));
  expect(detail?.plan).toMatchObject({ subject_source: quangBinhPlan.subjectSource, monitoring_source: quangBinhPlan.monitoring?.source });
  expect(detail?.signatures).toHaveLength(quangBinhPlan.signatureTrail.length);
  expect(JSON.stringify(detail)).not.toMatch(/[\w.]+@[\w.]+/);
});

test("the three tasks of Bình Thuận keep their five roles", async () => {
  const detail = await findPlan(binhThuanPlan.slug);
  expect(detail?.tasks).toHaveLength(3);
  expect(detail?.tasks[1]).toMatchObject({
    lead: "Trưởng Ban",
    advising_leader: "Các đồng chí Phó Trưởng ban phụ trách lĩnh vực",
    advising_departments: ["Phòng Đoàn thể và các hội"],
    coordinating_departments: ["Phòng Dân vận các cơ quan Nhà nước"],
  });
});

test("progress counts units that sent a nomination, not drafts nor withdrawn ones", async () => {
  const agency = await makeAgency();
  const year = Number(today().slice(0, 4));
  const plan = await makePlan(agency.id, undefined, { startYear: year, endYear: year });
  const user = await makeUser(agency.id, ["OFFICE"]);
  for (const state of ["DRAFT", "WITHDRAWN", "RECEIVED", "APPRAISED"] as const) {
    const department = await makeDepartment(agency.id);
    await makeNomination(plan, { agencyId: agency.id, departmentId: department.id, createdById: user.id, state, year });
  }
  const detail = await findPlan(plan.slug);
  expect(detail?.progress).toEqual([
    expect.objectContaining({ year, units: 4, units_nominated: 2, units_registered: 0, recognised: 0, proposed_upward: 0 }),
  ]);
});

test("an annual plan runs on until a newer published one replaces it", async () => {
  const agency = await makeAgency();
  const span = { startYear: 2023, endYear: 2023 };
  const [old, newer] = [await makePlan(agency.id, councilProcedure, span), await makePlan(agency.id, councilProcedure, span)];
  await db().plan.update({ where: { id: old.id }, data: { annual: true }, select: { id: true } });
  const yearsOf = async () => (await findPlan(old.slug))?.progress.map((row) => row.year);
  const thisYear = Number(today().slice(0, 4));
  expect(await yearsOf()).toEqual(Array.from({ length: thisYear - 2022 }, (_, index) => 2023 + index));
  await db().plan.update({ where: { id: old.id }, data: { supersededById: newer.id }, select: { id: true } });
  expect(await yearsOf()).toEqual([2023]);
});
