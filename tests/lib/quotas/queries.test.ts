import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "../../../lib/core/actor";
import { setClock } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import type { NominationState } from "../../../lib/nominations/states";
import { getPlan } from "../../../lib/plans/queries";
import { getQuotaMap } from "../../../lib/quotas/queries";
import {
  type MadePlan,
  makeAgency,
  makeDepartment,
  makeNomination,
  makePlan,
  makeSubject,
  makeUser,
  plainProcedure,
} from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

useDatabase();

let agencyId: string;
let plan: MadePlan;
let office: Actor;
let officer: Actor;
const units: Record<string, string> = {};

beforeAll(async () => {
  setClock(new Date("2025-12-08T03:00:00Z"));
  agencyId = (await makeAgency()).id;
  plan = await makePlan(agencyId, plainProcedure, { startYear: 2024, endYear: 2025 });
  await db().quotaRule.create({
    data: {
      planId: plan.id,
      position: 1,
      minimum: 1,
      subjectKinds: ["INDIVIDUAL", "COLLECTIVE"],
      reading: "EITHER",
      countedAt: "NOMINATED",
      text: "",
      source: "",
    },
  });
  units.a = (await makeDepartment(agencyId, { name: "A" })).id;
  units.b = (await makeDepartment(agencyId, { name: "B" })).id;
  units.c = (await makeDepartment(agencyId, { name: "C", activeTo: "2024-06-30" })).id;
  units.d = (await makeDepartment(agencyId, { name: "D", activeFrom: "2025-03-01" })).id;
  units.gone = (await makeDepartment(agencyId, { name: "E", activeTo: "2020-06-30" })).id;
  office = await makeUser(agencyId, ["OFFICE"]);
  officer = await makeUser(agencyId, ["OFFICER"], { departmentId: units.b });
  const nominate = async (unit: string, year: number, state: NominationState, subject: Parameters<typeof makeSubject>[1] = {}) =>
    makeNomination(plan, {
      agencyId,
      departmentId: unit,
      createdById: office.id,
      state,
      year,
      subjectId: (await makeSubject(agencyId, subject)).id,
    });
  await nominate(units.a, 2024, "SETTLED");
  await nominate(units.a, 2025, "RETURNED");
  await nominate(units.a, 2025, "AWAITING_UNIT_HEAD", { kind: "COLLECTIVE" });
  await nominate(units.b, 2024, "WITHDRAWN");
  await nominate(units.b, 2025, "DRAFT");
  await nominate(units.d, 2025, "RECEIVED", { kind: "PRACTICE_MODEL" });
  await nominate(units.d, 2025, "RECEIVED", { external: true });
});
afterAll(() => setClock(null));

const mapFor = async (actor: Actor) => {
  const read = await getPlan(actor, plan.id);
  const rule = read.quotas[0];
  if (!rule) throw new Error("no rule");
  return getQuotaMap(actor, read, rule);
};
const marks = (map: Awaited<ReturnType<typeof mapFor>>) =>
  Object.fromEntries(map.units.map((unit) => [unit.name, unit.cells.map((cell) => `${cell.mark} ${cell.counted}`)]));

test("units × years, counted from the dossiers: withdrawn ones, models and outsiders do not count", async () => {
  const map = await mapFor(office);
  expect(marks(map)).toEqual({
    A: ["ENOUGH 1", "ENOUGH 2"],
    B: ["SHORT 0", "DRAFTING 0"],
    D: ["NOT_YET 0", "SHORT 0"],
  });
  expect(map.years).toEqual([
    { year: 2024, lastDay: "2024-12-31", units: 2, enough: 1, short: 1 },
    { year: 2025, lastDay: "2025-12-31", units: 3, enough: 1, short: 2 },
  ]);
});

test("a unit reads its own row and the same totals", async () => {
  const [whole, own] = [await mapFor(office), await mapFor(officer)];
  expect(Object.keys(marks(own))).toEqual(["B"]);
  expect(own.whole).toBe(false);
  expect(own.years).toEqual(whole.years);
});

test("a rule that counts recognitions counts nothing before", async () => {
  await db().quotaRule.updateMany({ where: { planId: plan.id }, data: { countedAt: "RECOGNISED" } });
  expect(marks(await mapFor(office))).toMatchObject({ A: ["SHORT 0", "DRAFTING 0"] });
  await db().quotaRule.updateMany({ where: { planId: plan.id }, data: { countedAt: "NOMINATED" } });
});

test("read as each kind, one of each is wanted", async () => {
  await db().quotaRule.updateMany({ where: { planId: plan.id }, data: { reading: "EACH" } });
  expect(marks(await mapFor(office))).toMatchObject({ A: ["SHORT 1", "ENOUGH 2"] });
  await db().quotaRule.updateMany({ where: { planId: plan.id }, data: { reading: "EITHER" } });
});
