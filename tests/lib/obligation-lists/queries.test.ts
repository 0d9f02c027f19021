import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { addDays, dateColumn, setClock } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { listObligationFacets, listObligations } from "@/lib/obligation-lists/queries";
import { generateObligations } from "@/lib/obligations/commands";
import { findObligations, getObligation, type ObligationFilter } from "@/lib/obligations/queries";
import { standings } from "@/lib/obligations/schema";
import { useDatabase } from "@/tests/support/database";
import { addRule, makeObligationWorld, type ObligationWorld } from "@/tests/support/obligation-world";

useDatabase();
let world: ObligationWorld;
const days = 800;

beforeAll(async () => {
  setClock(new Date("2026-12-01T08:00:00+07:00"));
  world = await makeObligationWorld();
  await generateObligations(world.office);
});
beforeEach(() => setClock(new Date("2026-12-01T08:00:00+07:00")));
afterEach(() => setClock(null));

const all = () => ({ planId: world.plan.id, year: 2026, departmentId: null, standing: null, q: "", page: 1 });

test("a unit sees its own, the office all; narrowed by where they stand and by words without diacritics", async () => {
  const [mine, every] = [await listObligations(world.officer, all()), await listObligations(world.office, all())];
  expect([mine.total, new Set(mine.rows.map((row) => row.unit))]).toEqual([1, new Set(["Phòng Tổng hợp"])]);
  expect(every.total).toBe(3);
  const found = await listObligations(world.office, { ...all(), q: "phong ky thuat" });
  expect(found.rows.map((row) => row.unit)).toEqual(["Phòng Kỹ thuật"]);
  expect((await listObligations(world.office, { ...all(), q: "100%" })).total).toBe(0);
  expect((await listObligations(world.office, { ...all(), standing: "MISSING" })).rows.map((row) => row.dueDay)).toEqual(["2026-01-09"]);
  expect((await listObligationFacets(world.officer, world.plan.id)).years).toEqual([2027, 2026]);
  const own = mine.rows[0]?.id ?? "";
  await expect(getObligation(world.foreignOfficer, own)).rejects.toThrow("common.notFound");
  expect((await listObligations(world.nobody, all())).rows).toEqual([]);
});

test("of some thousand rows every page of every list holds what all of them in memory would give", async () => {
  const rule = await addRule(world.plan.id, { kind: "REPORT", actor: "Các phòng nghiệp vụ", lastDay: "--12-14", before: true });
  const turn = (departmentId: string | null, at: number) => {
    const day = addDays("2025-01-01", at);
    return {
      agencyId: world.agency.id,
      planId: world.plan.id,
      ruleId: rule.id,
      departmentId,
      year: Number(day.slice(0, 4)),
      dueDay: dateColumn(day),
    };
  };
  const units = [world.own.id, world.neighbour.id, null];
  await db().obligation.createMany({ data: units.flatMap((id) => Array.from({ length: days }, (_, at) => turn(id, at))) });
  const made = await db().obligation.findMany({ where: { ruleId: rule.id }, orderBy: { id: "asc" }, select: { id: true, dueDay: true } });
  // Every third was given in: a day early or a day late; every ninth of these was undone.
  await db().obligationDelivery.createMany({
    data: made.flatMap(({ id, dueDay }, at) =>
      at % 3 > 0
        ? []
        : [
            {
              ...{ obligationId: id, form: "REPORT" as const, documentNumber: `${at}/BC`, givenAt: dueDay },
              receivedOn: new Date(dueDay.getTime() + (at % 2 === 0 ? -1 : 1) * 86_400_000),
              undoneAt: at % 27 === 0 ? dueDay : null,
            },
          ],
    ),
  });
  for (const standing of [null, ...standings]) await comparePages(world.office, { ...all(), year: null, standing });
  await comparePages(world.officer, { ...all(), planId: null, standing: "LATE" });
  await comparePages(world.office, { ...all(), planId: null, year: 2025, departmentId: world.neighbour.id });
}, 120_000);

async function comparePages(actor: Actor, filter: ObligationFilter) {
  const wanted = await findObligations(actor, { ...filter, page: 1 });
  const first = await listObligations(actor, filter);
  expect(first.total).toBe(wanted.length);
  for (const page of [1, 2, Math.ceil(first.pages / 2), first.pages]) {
    const { rows } = await listObligations(actor, { ...filter, page });
    expect(rows).toEqual(wanted.slice((page - 1) * 24, page * 24));
  }
}
