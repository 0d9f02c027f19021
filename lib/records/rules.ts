// The ladders follow the Law on Emulation and Commendation 2022, art. 21-28 (titles) and 73-75 (awards); ratings are the
// yearly quality ratings. A condition helps a person decide: a year missing from the register asks and never rejects (R052).
import type { Condition } from "../plans/schema";

export type RecordKind = "TITLE" | "RATING" | "AWARD" | "INITIATIVE" | "DISCIPLINE";
export type SubjectKind = "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
export type InfluenceScope = "GRASSROOTS" | "PROVINCE" | "NATION";

export const recordKinds = ["TITLE", "RATING", "AWARD", "INITIATIVE", "DISCIPLINE"] as const satisfies readonly RecordKind[];

/** Lowest first. */
export const ratingLadder = ["INCOMPLETE", "COMPLETE", "GOOD", "EXCELLENT"] as const;
export const influenceLadder = ["GRASSROOTS", "PROVINCE", "NATION"] as const satisfies readonly InfluenceScope[];

export const individualTitles = [
  "ADVANCED_WORKER",
  "GRASSROOTS_EMULATION_FIGHTER",
  "PROVINCIAL_EMULATION_FIGHTER",
  "NATIONAL_EMULATION_FIGHTER",
] as const;
export const collectiveTitles = [
  "ADVANCED_COLLECTIVE",
  "EXCELLENT_COLLECTIVE",
  "PROVINCIAL_EMULATION_FLAG",
  "GOVERNMENT_EMULATION_FLAG",
] as const;

/** No ladder: a higher award does not stand for a lower one, the plans name the award they mean. */
export const awards = ["MERIT_CERTIFICATE", "PROVINCIAL_MERIT_DIPLOMA", "PRIME_MINISTER_MERIT_DIPLOMA", "COMMEMORATIVE_MEDAL"] as const;

/** NONE says that somebody checked and found no discipline in the year. */
export const disciplines = ["NONE", "REPRIMAND", "WARNING", "PAY_CUT", "DEMOTION", "DISMISSAL", "FORCED_RESIGNATION", "EXPULSION"] as const;

export const otherCode = "OTHER";

/** Codes that may be entered for a kind of subject; OTHER wants its own words. */
export function codesFor(record: RecordKind, subject: SubjectKind): readonly string[] {
  switch (record) {
    case "TITLE":
      return [...titlesFor(subject), otherCode];
    case "RATING":
      return subject === "PRACTICE_MODEL" ? [] : ratingLadder;
    case "AWARD":
      return [...awards, otherCode];
    case "INITIATIVE":
      return ["INITIATIVE"];
    case "DISCIPLINE":
      return subject === "INDIVIDUAL"
        ? [...disciplines, otherCode]
        : subject === "COLLECTIVE"
          ? ["NONE", "REPRIMAND", "WARNING", otherCode]
          : [];
  }
}

function titlesFor(subject: SubjectKind): readonly string[] {
  if (subject === "INDIVIDUAL") return individualTitles;
  return subject === "COLLECTIVE" ? collectiveTitles : [];
}

/** One row of the register as the rules see it. */
export type RegisterEntry = {
  year: number;
  kind: RecordKind;
  code: string;
  label: string;
  influenceScope: string | null;
  voided: boolean;
};

/** `childExemplars`: exemplars recognised inside the collective; null when it cannot be known. */
export type Register = { entries: readonly RegisterEntry[]; childExemplars: number | null };

export type EvaluationVerdict = "MET" | "NOT_MET" | "ASK";

/** One line of the "vì sao": what was looked for, in which year (null: the whole period), what the register holds. */
export type EvaluationLine = {
  about: "TITLE" | "RATING" | "AWARD" | "INITIATIVE" | "DISCIPLINE" | "CHILD_EXEMPLARS";
  year: number | null;
  wanted: string;
  found: string[];
  verdict: EvaluationVerdict;
  /** CONTRADICTION: two ratings of one year disagree. NO_RECORD: the register says nothing of it. */
  note: "ENOUGH" | "TOO_LOW" | "NO_RECORD" | "OTHER_RECORD" | "CONTRADICTION" | "DISCIPLINED" | "CLEAN";
};

export type Evaluation = { verdict: EvaluationVerdict; why: EvaluationLine[] };
export type ReviewSpan = { years: readonly number[]; kind: SubjectKind };

/**
 * A plan's condition on a subject's register over the years of review. Voided entries never count; what the register
 * does not say gives ASK. Source: R050-R059; house rule of lib/plans/schema.ts `Condition`.
 */
export function evaluate(condition: Condition, register: Register, span: ReviewSpan): Evaluation {
  const standing = { ...register, entries: register.entries.filter((entry) => !entry.voided) };
  const why = linesFor(condition, standing, span);
  return { verdict: worst(why.map((line) => line.verdict)), why };
}

function linesFor(condition: Condition, register: Register, span: ReviewSpan): EvaluationLine[] {
  switch (condition.type) {
    case "ALL":
      return condition.of.flatMap((part) => linesFor(part, register, span));
    case "EVERY_YEAR":
      return overYears(lastYears(span, condition.years), condition.record, condition.atLeast, (year) =>
        condition.record === "TITLE" ? titleLine(register, year, condition.atLeast) : ratingLine(register, year, condition.atLeast),
      );
    case "EVERY_YEAR_AWARD":
      return overYears(span, "AWARD", condition.award, (year) => awardLine(register, year, condition.award));
    case "RATING_AT_LEAST":
      return overYears({ ...span, years: span.years.slice(-1) }, "RATING", condition.atLeast, (year) =>
        ratingLine(register, year, condition.atLeast),
      );
    case "INITIATIVE":
      return [initiativeLine(register, span.years, condition.atLeastScope)];
    case "NO_DISCIPLINE":
      return overYears(span, "DISCIPLINE", "NONE", (year) => disciplineLine(register, year));
    case "CHILD_EXEMPLARS":
      return [childLine(register, condition.minimum)];
  }
}

/** "Trong 02 năm liền kề": so many years up to the last one of the review, also those before it. */
function lastYears(span: ReviewSpan, years: number | undefined): ReviewSpan {
  const last = span.years.at(-1);
  if (years === undefined || last === undefined) return span;
  return { ...span, years: Array.from({ length: years }, (_, index) => last - years + 1 + index) };
}

/** A condition over no year at all cannot be judged by the machine. */
function overYears(
  span: ReviewSpan,
  about: EvaluationLine["about"],
  wanted: string,
  line: (year: number) => EvaluationLine,
): EvaluationLine[] {
  return span.years.length > 0 ? span.years.map(line) : [{ about, year: null, wanted, found: [], verdict: "ASK", note: "NO_RECORD" }];
}

function worst(verdicts: EvaluationVerdict[]): EvaluationVerdict {
  if (verdicts.includes("NOT_MET")) return "NOT_MET";
  return verdicts.includes("ASK") ? "ASK" : "MET";
}

const of = (register: Register, kind: RecordKind, year: number) =>
  register.entries.filter((entry) => entry.kind === kind && entry.year === year);

/** Position on a ladder; -1 when the code is not a step of it. */
function rank(ladder: readonly string[], code: string): number {
  return ladder.indexOf(code);
}

function titleLine(register: Register, year: number, atLeast: string): EvaluationLine {
  const ladder: readonly string[] = rank(collectiveTitles, atLeast) >= 0 ? collectiveTitles : individualTitles;
  const held = of(register, "TITLE", year);
  const steps = held.filter((entry) => rank(ladder, entry.code) >= 0);
  const line = { about: "TITLE" as const, year, wanted: atLeast, found: held.map((entry) => entry.label) };
  const wanted = rank(ladder, atLeast);
  if (wanted < 0 || held.length === 0) return { ...line, verdict: "ASK", note: "NO_RECORD" };
  if (steps.some((entry) => rank(ladder, entry.code) >= wanted)) return { ...line, verdict: "MET", note: "ENOUGH" };
  // A title outside the ladder may be worth more than the machine knows.
  return steps.length < held.length ? { ...line, verdict: "ASK", note: "OTHER_RECORD" } : { ...line, verdict: "NOT_MET", note: "TOO_LOW" };
}

function ratingLine(register: Register, year: number, atLeast: string): EvaluationLine {
  const held = of(register, "RATING", year).filter((entry) => rank(ratingLadder, entry.code) >= 0);
  const line = { about: "RATING" as const, year, wanted: atLeast, found: held.map((entry) => entry.label) };
  const wanted = rank(ratingLadder, atLeast);
  if (wanted < 0 || held.length === 0) return { ...line, verdict: "ASK", note: "NO_RECORD" };
  const enough = held.filter((entry) => rank(ratingLadder, entry.code) >= wanted);
  if (enough.length === held.length) return { ...line, verdict: "MET", note: "ENOUGH" };
  return enough.length > 0 ? { ...line, verdict: "ASK", note: "CONTRADICTION" } : { ...line, verdict: "NOT_MET", note: "TOO_LOW" };
}

function awardLine(register: Register, year: number, award: string): EvaluationLine {
  const held = of(register, "AWARD", year);
  const line = { about: "AWARD" as const, year, wanted: award, found: held.map((entry) => entry.label) };
  if (held.some((entry) => entry.code === award)) return { ...line, verdict: "MET", note: "ENOUGH" };
  return { ...line, verdict: "ASK", note: held.length > 0 ? "OTHER_RECORD" : "NO_RECORD" };
}

function initiativeLine(register: Register, years: readonly number[], atLeast: InfluenceScope): EvaluationLine {
  const held = register.entries.filter((entry) => entry.kind === "INITIATIVE" && years.includes(entry.year));
  const line = { about: "INITIATIVE" as const, year: null, wanted: atLeast, found: held.map((entry) => entry.label) };
  const wanted = rank(influenceLadder, atLeast);
  if (held.some((entry) => entry.influenceScope !== null && rank(influenceLadder, entry.influenceScope) >= wanted))
    return { ...line, verdict: "MET", note: "ENOUGH" };
  // Another initiative may simply not be entered yet, so this never rejects.
  return { ...line, verdict: "ASK", note: held.length > 0 ? "OTHER_RECORD" : "NO_RECORD" };
}

function disciplineLine(register: Register, year: number): EvaluationLine {
  const held = of(register, "DISCIPLINE", year).filter((entry) => entry.code !== "NONE");
  const line = { about: "DISCIPLINE" as const, year, wanted: "NONE", found: held.map((entry) => entry.label) };
  if (held.length > 0) return { ...line, verdict: "NOT_MET", note: "DISCIPLINED" };
  // Only somebody who checked can say it (NONE): silence is no proof of a clean year, nor is an entry about something else.
  const checked = of(register, "DISCIPLINE", year).length > 0;
  return checked ? { ...line, verdict: "MET", note: "CLEAN" } : { ...line, verdict: "ASK", note: "NO_RECORD" };
}

function childLine(register: Register, minimum: number): EvaluationLine {
  const count = register.childExemplars;
  const line = { about: "CHILD_EXEMPLARS" as const, year: null, wanted: String(minimum), found: count === null ? [] : [String(count)] };
  if (count !== null && count >= minimum) return { ...line, verdict: "MET", note: "ENOUGH" };
  return { ...line, verdict: "ASK", note: "NO_RECORD" };
}

/**
 * The years a nomination is judged on: from the plan's first year to the year of the nomination (R052, R057:
 * "trong giai đoạn bình xét", "hằng năm"). An annual plan looks at its own year.
 */
export function reviewYears(plan: { startYear: number; annual: boolean }, year: number): number[] {
  const first = plan.annual ? year : Math.min(plan.startYear, year);
  return Array.from({ length: year - first + 1 }, (_, index) => first + index);
}
