// A rule names what is to be done and by whom: recognition (R071), registration and nominating (R061-R063), reviewing (R100).
// What was done in the system is its own proof; a paper is asked for only where nothing of it stands in the registers.
import { dueDates } from "../calendar/due-dates";
import type { Day } from "../core/clock";
import { judgedYear, type RuleFacts } from "../obligations/rules";

/** UPWARD: a list that was sent to the body above. */
export type DeedKind = "RECOGNITION" | "REGISTRATION" | "NOMINATION" | "UPWARD" | "REVIEW";

/** One thing that was done: under which plan, for which year, by whose departments, on which day. */
export type Deed = { kind: DeedKind; id: string; title: string; planId: string; year: number; departmentIds: string[]; day: Day };

/** What counts for one obligation. `planIds`: its plan and the versions that plan replaced. `after`: only what came later. */
export type Asked = { kind: DeedKind; planIds: string[]; departmentId: string | null; year: number; after: Day | null };

/**
 * The kind of deed that a rule's words ask for; null where only a paper will do. A unit nominates to the office; what the agency
 * itself nominates goes to the body above. A review is the agency's.
 */
export function deedAskedFor(ruleKind: string, departmentId: string | null): DeedKind | null {
  if (ruleKind === "RECOGNITION" || ruleKind === "REGISTRATION") return ruleKind;
  if (ruleKind === "NOMINATION") return departmentId === null ? "UPWARD" : "NOMINATION";
  return ruleKind === "REVIEW" && departmentId === null ? "REVIEW" : null;
}

type AskingRow = { planId: string; departmentId: string | null; dueDay: Day; rule: Pick<RuleFacts, "kind" | "recurrence" | "lastDay"> };
export type Replaced = { id: string; supersededById: string | null };

/** What an obligation asks to be done in the system; null when it asks for papers. */
export function askedOf(row: AskingRow, plans: readonly Replaced[]): Asked | null {
  const kind = deedAskedFor(row.rule.kind, row.departmentId);
  if (kind === null) return null;
  return {
    ...{ kind, departmentId: row.departmentId, planIds: versionsUpTo(row.planId, plans) },
    year: judgedYear(row.rule.kind, row.dueDay),
    after: turnBefore(row.rule, row.dueDay),
  };
}

/** The deeds that count, the earliest first. */
export function deedsFor(asked: Asked, deeds: readonly Deed[]): Deed[] {
  return deeds
    .filter((deed) => deed.kind === asked.kind && asked.planIds.includes(deed.planId) && isOfYear(deed, asked.year))
    .filter((deed) => asked.departmentId === null || deed.departmentIds.includes(asked.departmentId))
    .filter((deed) => asked.after === null || deed.day > asked.after)
    .sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}

/** A dossier is opened under the version of its day (model.md): what was done under a replaced version is done. */
export function versionsUpTo(planId: string, plans: readonly Replaced[]): string[] {
  const found = [planId];
  for (const id of found)
    found.push(...plans.filter((plan) => plan.supersededById === id && !found.includes(plan.id)).map((plan) => plan.id));
  return found;
}

/** A review held early in a year may look back on the years up to the one before; every other deed names its year. */
function isOfYear(deed: Deed, year: number): boolean {
  if (deed.year === year) return true;
  return deed.kind === "REVIEW" && deed.year === year - 1 && deed.day >= `${year}-01-01`;
}

/** The last day of the turn before, for what returns several times a year: each turn wants a deed of its own. */
function turnBefore(rule: AskingRow["rule"], dueDay: Day): Day | null {
  if (rule.recurrence === "ONCE" || rule.recurrence === "YEARLY") return null;
  const year = Number(dueDay.slice(0, 4));
  const days = [...dueDates(rule, year - 1), ...dueDates(rule, year)];
  return days.filter((day) => day < dueDay).at(-1) ?? null;
}
