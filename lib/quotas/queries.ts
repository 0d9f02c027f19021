import "server-only";
import type { Actor } from "../core/actor";
import { dayFromColumn, today } from "../core/clock";
import { db, type Tx } from "../db/client";
import { isBeingWritten, isNominated } from "../nominations/states";
import { figuresVisibleTo } from "../plans/policy";
import { planYears, yearAtHand } from "../plans/rules";
import type { PlanCard } from "../plans/schema";
import { stands } from "../recognitions/rules";
import { departmentNames } from "../subjects/rules";
import { compareText } from "../text/vietnamese";
import {
  type KindCounts,
  neediestFirst,
  type QuotaMap,
  quotaCell,
  quotaLastDay,
  quotaProgress,
  type UnitLife,
  type YearCounts,
} from "./rules";

type Counted = PlanCard["quotas"][number];

/**
 * The quota map of one rule: units × years of the plan, counted from the dossiers themselves by the stage the rule names.
 * Totals are over all units; rows are those the actor may read. `plan` comes from getPlan, so it is in sight.
 */
export async function getQuotaMap(actor: Actor, plan: PlanCard, rule: Counted, tx: Tx = db()): Promise<QuotaMap> {
  const day = today();
  const years = planYears(plan, Number(day.slice(0, 4)));
  const [units, dossiers] = await Promise.all([readUnits(actor, tx), readDossiers(actor, plan.id, tx)]);
  const rows = units.map((unit) => ({
    id: unit.id,
    name: unit.name,
    shortName: unit.shortName,
    cells: years.map((year) => {
      const counts = countsOf(
        dossiers.filter((row) => row.departmentId === unit.id && row.year === year),
        rule,
      );
      return quotaCell(rule, { unit, year, lastDay: quotaLastDay(plan.obligations, year), today: day, counts });
    }),
  }));
  const scope = figuresVisibleTo(actor);
  return {
    rule,
    years: years.map((year, index) => ({
      year,
      lastDay: quotaLastDay(plan.obligations, year),
      ...quotaProgress(rows.flatMap((row) => row.cells[index] ?? [])),
    })),
    units: neediestFirst(
      rows
        .filter((row) => scope.all || scope.departmentIds.includes(row.id))
        .filter((row) => row.cells.some((cell) => cell.owes || cell.counted > 0)),
      yearAtHand(plan, Number(day.slice(0, 4))),
    ),
    whole: scope.all,
  };
}

async function readUnits(actor: Actor, tx: Tx): Promise<(UnitLife & { id: string; name: string; shortName: string })[]> {
  const rows = await tx.department.findMany({
    where: { agencyId: actor.agencyId },
    select: { id: true, activeFrom: true, activeTo: true, ...departmentNames },
  });
  return rows
    .map((row) => {
      const latest = row.names.filter((name) => dayFromColumn(name.validFrom) <= today()).at(-1) ?? row.names[0];
      return {
        id: row.id,
        name: latest?.name ?? "",
        shortName: latest?.shortName ?? "",
        activeFrom: dayFromColumn(row.activeFrom),
        activeTo: row.activeTo ? dayFromColumn(row.activeTo) : null,
      };
    })
    .sort((a, b) => compareText(a.name, b.name));
}

/** A unit's own people, groups and models: those from outside are not its quota. */
function readDossiers(actor: Actor, planId: string, tx: Tx) {
  return tx.nomination.findMany({
    where: { agencyId: actor.agencyId, planId, subject: { external: false } },
    select: {
      departmentId: true,
      year: true,
      state: true,
      subject: { select: { kind: true } },
      recognition: { select: { revocation: { select: { confirmedAt: true } } } },
    },
  });
}

function countsOf(rows: Awaited<ReturnType<typeof readDossiers>>, rule: Counted): YearCounts {
  const counts = (row: (typeof rows)[number]) =>
    rule.countedAt === "RECOGNISED" ? row.recognition !== null && stands([row.recognition]) : isNominated(row.state);
  const counted: KindCounts = {};
  for (const row of rows.filter(counts)) counted[row.subject.kind] = (counted[row.subject.kind] ?? 0) + 1;
  return { counted, drafting: rows.filter((row) => isBeingWritten(row.state)).length };
}
