// Source: R111 (departments report before 15/12 every year), R071 (recognition before 10/01, of the year just ended, Q4), R101,
// R103 (quarters), R061. "Trước ngày X" ends on the day before, 23:59 in Viet Nam. The code holds no plan's day and no plan's name.
import { dueDates } from "../calendar/due-dates";
import { type Day, isWithin } from "../core/clock";
import { departmentsIn, type NamedDepartment } from "../departments/rules";
import { type PlanSpan, planYears } from "../plans/rules";
import type { Standing } from "./schema";

export type OwingUnit = NamedDepartment & { isUnit: boolean; isOffice: boolean; activeFrom: Day; activeTo: Day | null };

const folded = (text: string) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/**
 * Who owes what a rule asks of its actor, as printed: every department ("Các phòng nghiệp vụ": not the office), every
 * department and unit ("Các phòng, đơn vị"), the departments it names, or else the agency itself (null).
 */
export function owersOf(actor: string, units: readonly OwingUnit[]): (string | null)[] {
  const text = folded(actor);
  const every = /^(tất cả |mọi )?(các|mỗi|từng) /.test(text);
  const rooms = every && /\bphòng\b/u.test(text.replaceAll("văn phòng", ""));
  const bodies = every && /(đơn vị|trung tâm|chi cục)/.test(text);
  if (rooms || bodies) {
    const trade = /(nghiệp vụ|chuyên môn)/.test(text);
    return units.filter((unit) => (unit.isUnit ? bodies : rooms && !(trade && unit.isOffice))).map((unit) => unit.id);
  }
  const named = departmentsIn(text, units);
  return named.length > 0 ? named : [null];
}

/** `runsFrom`: the day from which the office lets the plan run; null: from its issue. */
export type PlanFacts = PlanSpan & { issueDate: Day | null; runsFrom?: Day | null };
export type RuleFacts = {
  id: string;
  kind: string;
  actor: string;
  recurrence: "ONCE" | "MONTHLY" | "QUARTERLY" | "YEARLY";
  lastDay: string;
};
export type PlannedObligation = { ruleId: string; departmentId: string | null; dueDay: Day; year: number };

/** The year an obligation is about: recognition in the first quarter judges the year just ended (Q4). */
export function judgedYear(kind: string, dueDay: Day): number {
  const year = Number(dueDay.slice(0, 4));
  return kind === "RECOGNITION" && dueDay.slice(5, 7) <= "03" ? year - 1 : year;
}

/**
 * The obligations of one calendar year that a plan's rules set: one a unit and last day. Nothing before the plan was issued or
 * runs, nothing from a plan that a newer one has replaced, and nothing of a unit that does not live on the last day.
 */
export function obligationsOf(
  plan: PlanFacts,
  rules: readonly RuleFacts[],
  units: readonly OwingUnit[],
  year: number,
): PlannedObligation[] {
  if (plan.supersededById !== null) return [];
  const issued = plan.issueDate ?? `${plan.startYear}-01-01`;
  const begins = plan.runsFrom && plan.runsFrom > issued ? plan.runsFrom : issued;
  return rules.flatMap((rule) =>
    dueDates(rule, year)
      .filter((day) => day >= begins && (rule.recurrence === "ONCE" || planYears(plan, year).includes(judgedYear(rule.kind, day))))
      .flatMap((dueDay) => {
        const alive = units.filter((unit) => isWithin(dueDay, unit.activeFrom, unit.activeTo));
        return owersOf(rule.actor, alive).map((departmentId) => ({ ruleId: rule.id, departmentId, dueDay, year }));
      }),
  );
}

export type ObligationFacts = {
  dueDay: Day;
  /** Days on which what stands was given in; what was undone is left out. */
  received: readonly Day[];
  /** Last day of the unit's life; null while it lives, and for the agency itself. */
  unitEnds: Day | null;
  superseded: boolean;
};

/**
 * Where an obligation stands today. The first thing given in decides; the whole last day counts. LIFTED: nothing is owed any
 * more, because the unit ended before the last day (its successor has a row of its own) or a newer plan took over.
 */
export function standingOf(facts: ObligationFacts, today: Day): Standing {
  const first = [...facts.received].sort()[0];
  if (first !== undefined) return first <= facts.dueDay ? "ON_TIME" : "LATE";
  if (facts.superseded || (facts.unitEnds !== null && facts.unitEnds < facts.dueDay)) return "LIFTED";
  return today <= facts.dueDay ? "OPEN" : "MISSING";
}

export type RuleTurn = { departmentId: string | null; dueDay: Day; rule: { kind: string; recurrence: string; text: string } };

/**
 * Whether what was given in for a row of a replaced version counts for a row of the newer one: the same unit, the same kind of
 * thing and the same words in the same turn, though its last day may have moved; or, where no rule of the newer version kept the
 * words, the same last day.
 */
export function carriesOver(older: RuleTurn, row: RuleTurn, textsNow: readonly string[]): boolean {
  if (older.departmentId !== row.departmentId || older.rule.kind !== row.rule.kind || turnOf(older) !== turnOf(row)) return false;
  const says = (text: string) => folded(text) === folded(older.rule.text);
  return says(row.rule.text) || (older.dueDay === row.dueDay && !textsNow.some(says));
}

function turnOf({ dueDay, rule }: RuleTurn): string {
  const [year = "", month = ""] = dueDay.split("-");
  const part: Record<string, string> = {
    ONCE: "",
    YEARLY: year,
    QUARTERLY: `${year} ${Math.ceil(Number(month) / 3)}`,
    MONTHLY: `${year}-${month}`,
  };
  return `${rule.recurrence} ${part[rule.recurrence] ?? dueDay}`;
}

/** Whether somebody still has to give something in. */
export function isOwed(standing: Standing): boolean {
  return standing === "OPEN" || standing === "MISSING";
}

/** How many of each standing, of those that were or are owed. */
export function countStandings(rows: readonly { standing: Standing }[]): Record<Standing, number> {
  const counts: Record<Standing, number> = { MISSING: 0, OPEN: 0, LATE: 0, ON_TIME: 0, LIFTED: 0 };
  for (const row of rows) counts[row.standing] += 1;
  return counts;
}
