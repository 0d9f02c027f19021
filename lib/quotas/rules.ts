// Quảng Bình III.1 (R061): "tối thiểu 01 tập thể/cá nhân điển hình tiên tiến/năm" for every department and unit. The slash is
// read both ways (open question Q1): EITHER kind is enough, or EACH kind needs the minimum; the rule says which.
import { type Day, isWithin } from "../core/clock";
import { nextLastDay, type Obligation } from "../plans/rules";

export type SubjectKind = "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
/** How "tập thể/cá nhân" is read (Q1); the rule says which, a reader may look at the other one. */
export const quotaReadings = ["EITHER", "EACH"] as const;
export type QuotaReading = (typeof quotaReadings)[number];
export type QuotaRule = { minimum: number; subjectKinds: readonly SubjectKind[]; reading: string; countedAt: string };
export type KindCounts = Partial<Record<SubjectKind, number>>;

const allKinds: readonly SubjectKind[] = ["INDIVIDUAL", "COLLECTIVE", "PRACTICE_MODEL"];
const kindsOf = (rule: QuotaRule) => (rule.subjectKinds.length > 0 ? rule.subjectKinds : allKinds);

/** How many count for the rule, whatever its reading: those of its kinds. */
export function countedFor(rule: QuotaRule, counts: KindCounts): number {
  return kindsOf(rule).reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}

/** How many are missing: of the kinds together (EITHER), or of each kind by itself (EACH). 0 is enough. */
export function quotaShortfall(rule: QuotaRule, counts: KindCounts): number {
  const short = (count: number) => Math.max(0, rule.minimum - count);
  if (rule.reading !== "EACH") return short(countedFor(rule, counts));
  return kindsOf(rule).reduce((sum, kind) => sum + short(counts[kind] ?? 0), 0);
}

/** Last day of a year's quota: that of the plan's yearly nominating, else the end of the year ("/năm", "hằng năm"). */
export function quotaLastDay(obligations: readonly Obligation[], year: number): Day {
  const days = obligations
    .filter((row) => row.kind === "NOMINATION" && row.recurrence === "YEARLY")
    .map((row) => nextLastDay(row, `${year}-01-01`))
    .filter((day): day is Day => day !== null);
  return days.sort().at(-1) ?? `${year}-12-31`;
}

export type UnitLife = { activeFrom: Day; activeTo: Day | null };

/** A unit owes the quota of a year when it exists on that quota's last day; a merged one's duty is its successor's. */
export function owesQuota(unit: UnitLife, lastDay: Day): boolean {
  return isWithin(lastDay, unit.activeFrom, unit.activeTo);
}

export type YearCounts = { counted: KindCounts; drafting: number };
export type QuotaMark = "ENOUGH" | "DRAFTING" | "SHORT" | "NOT_YET" | "ENDED" | "COMING";
/** `owes`: the unit had to give something that year. */
export type QuotaCell = { year: number; mark: QuotaMark; owes: boolean; counted: number; missing: number };

/**
 * One unit's cell of one year. DRAFTING: short, with a dossier being written. NOT_YET and ENDED: the unit did not owe that
 * year; what it gave in is still counted. COMING: a year that has not begun.
 */
export function quotaCell(rule: QuotaRule, of: { unit: UnitLife; year: number; lastDay: Day; today: Day; counts: YearCounts }): QuotaCell {
  const counted = countedFor(rule, of.counts.counted);
  const owes = owesQuota(of.unit, of.lastDay);
  const cell = (mark: QuotaMark, missing: number): QuotaCell => ({ year: of.year, mark, owes, counted, missing });
  if (!owes) {
    if (counted > 0) return cell("ENOUGH", 0);
    return cell(of.lastDay < of.unit.activeFrom ? "NOT_YET" : "ENDED", 0);
  }
  const missing = quotaShortfall(rule, of.counts.counted);
  if (missing === 0) return cell("ENOUGH", 0);
  if (of.today < `${of.year}-01-01`) return cell("COMING", missing);
  return cell(of.counts.drafting > 0 && of.today <= of.lastDay ? "DRAFTING" : "SHORT", missing);
}

/** Units that owe a year and how many of them have it; of the cells of one year. */
export function quotaProgress(cells: readonly QuotaCell[]): { units: number; enough: number; short: number } {
  const owing = cells.filter((cell) => cell.owes);
  const enough = owing.filter((cell) => cell.missing === 0).length;
  return { units: owing.length, enough, short: owing.length - enough };
}

export type QuotaUnit = { id: string; name: string; shortName: string; cells: QuotaCell[] };
export type QuotaYear = { year: number; lastDay: Day; units: number; enough: number; short: number };

/** Units × years. `whole`: every unit stands here; else the reader's own and the totals. */
export type QuotaMap = {
  rule: QuotaRule & { id: string; text: string; source: string };
  years: QuotaYear[];
  units: QuotaUnit[];
  whole: boolean;
};

const markOrder: readonly QuotaMark[] = ["ENOUGH", "DRAFTING", "SHORT", "NOT_YET", "ENDED", "COMING"];

/** The marks a map uses, in the order of its legend. */
export function marksOf(map: Pick<QuotaMap, "units">): QuotaMark[] {
  const used = new Set(map.units.flatMap((unit) => unit.cells.map((cell) => cell.mark)));
  return markOrder.filter((mark) => used.has(mark));
}

const urgency: Record<QuotaMark, number> = { SHORT: 0, DRAFTING: 1, COMING: 2, ENOUGH: 2, NOT_YET: 3, ENDED: 3 };

/** Units that are short in the year first, then those still writing, else as they were; those that owe nothing last. */
export function neediestFirst(units: readonly QuotaUnit[], year: number): QuotaUnit[] {
  const rank = (unit: QuotaUnit) => urgency[unit.cells.find((cell) => cell.year === year)?.mark ?? "ENDED"];
  return [...units].sort((a, b) => rank(a) - rank(b));
}
