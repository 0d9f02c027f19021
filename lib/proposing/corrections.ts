import { cleanText, parseDay } from "../core/fields";
import { type Reading, readingSchema } from "../reading/reading";
import { type CorrectionField, correctionFields } from "./correction-fields";
import { type ItemKind, listOf } from "./items";

/** What was typed, by field; a key of vi.planProposals.reasons for each field that is wrong. */
export type Typed = Record<string, string | string[] | undefined>;
export type Correction = { value: unknown; wrong: null } | { value: null; wrong: Record<string, string> };

const longest = 4000;
const mostLines = 30;

/**
 * The value a person typed for an item, in the reading's shape; parts that have no field keep what was read (`before`).
 * Days may be typed 14/12/2026, or 14/12 where the thing returns every year.
 */
export function correctionOf(kind: ItemKind, before: unknown, typed: Typed): Correction {
  const wrong: Record<string, string> = {};
  const given: Record<string, unknown> = {};
  for (const field of correctionFields[kind]) {
    const { value, problem } = givenOf(field, typed[field.name]);
    given[field.name] = value;
    if (problem) wrong[field.name] = problem;
  }
  if (Object.keys(wrong).length === 0) Object.assign(wrong, contradictions(kind, given));
  if (Object.keys(wrong).length > 0) return { value: null, wrong };
  const value = "value" in given ? given.value : assembled(kind, before, given);
  return fits(kind, value)
    ? { value, wrong: null }
    : { value: null, wrong: { [correctionFields[kind][0]?.name ?? "value"]: "wrongValue" } };
}

/** What the form shows first: the value as people type it. */
export function typedOf(kind: ItemKind, value: unknown): Record<string, string | string[]> {
  const whole = value !== null && typeof value === "object" ? (value as Record<string, unknown>) : { value };
  const parts: Record<string, unknown> = { ...whole, keepCondition: whole.condition !== null && whole.condition !== undefined };
  return Object.fromEntries(correctionFields[kind].map((field) => [field.name, shown(field, parts[field.name])]));
}

function shown({ type }: CorrectionField, value: unknown): string | string[] {
  if (value === null || value === undefined) return "";
  if (type === "kinds") return value as string[];
  if (type === "lines") return (value as string[]).join("\n");
  if (type === "tick") return value === true ? "on" : "";
  return type === "day" || type === "yearlyDay" ? typedDay(String(value)) : String(value);
}

function typedDay(day: string): string {
  const [, year, month, date] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year === "-" ? `${date}/${month}` : `${date}/${month}/${year}`;
}

type Given = { value: unknown; problem?: string };

function givenOf(field: CorrectionField, typed: string | string[] | undefined): Given {
  if (field.type === "tick") return { value: typed === "on" || (Array.isArray(typed) && typed.includes("on")) };
  if (field.type === "kinds") return kindsOf(field, typed);
  const words = cleanText(Array.isArray(typed) ? (typed[0] ?? "") : (typed ?? "")).trim();
  if (field.type === "lines") return linesOf(words);
  if (words === "") return field.optional ? { value: null } : { value: null, problem: "fieldNeeded" };
  if (words.length > longest) return { value: null, problem: "fieldTooLong" };
  return wordsOf(field, words);
}

function wordsOf(field: CorrectionField, words: string): Given {
  switch (field.type) {
    case "whole":
      return /^\d{1,4}$/.test(words) ? { value: Number(words) } : { value: null, problem: "wrongNumber" };
    case "day": {
      const day = parseDay(words);
      return day ? { value: day } : { value: null, problem: "wrongDay" };
    }
    case "yearlyDay": {
      const day = parseDay(words) ?? yearlyDay(words);
      return day ? { value: day } : { value: null, problem: "wrongYearlyDay" };
    }
    case "choice":
      return field.options?.includes(words) ? { value: words } : { value: null, problem: "chooseOne" };
    default:
      return { value: field.type === "text" ? words : words.replace(/\s+/g, " ") };
  }
}

/** "14/12" as the day of every year; 29 February counts. */
function yearlyDay(words: string): string | null {
  const [, date, month] = /^(\d{1,2})[/.-](\d{1,2})$/.exec(words) ?? [];
  const day = parseDay(`${date}/${month}/2024`);
  return day ? `-${day.slice(4)}` : null;
}

function linesOf(words: string): Given {
  const lines = words.split("\n").map((one) => one.replace(/\s+/g, " ").trim());
  const value = lines.filter((one) => one !== "");
  return value.length > mostLines || words.length > longest ? { value, problem: "fieldTooLong" } : { value };
}

function kindsOf(field: CorrectionField, typed: string | string[] | undefined): Given {
  const value = [typed ?? []].flat().filter((one) => one !== "");
  return field.optional || value.length > 0 ? { value } : { value, problem: "chooseOne" };
}

/** What each field allows and all of them together do not. */
function contradictions(kind: ItemKind, given: Record<string, unknown>): Record<string, string> {
  if (kind === "period" && given.endYear !== null && Number(given.endYear) < Number(given.startYear)) return { endYear: "endBeforeStart" };
  if (kind === "criteria" && given.scope === "WORK_FIELD" && given.workField === null) return { workField: "fieldNeeded" };
  if (kind !== "tasks" && kind !== "obligations") return {};
  const { recurrence, firstDay, lastDay } = given as Record<string, string | null>;
  const returns = recurrence !== null && recurrence !== "ONCE";
  if (!returns && [firstDay, lastDay].some((day) => day?.startsWith("-"))) return { recurrence: "dayReturns" };
  if (firstDay && lastDay && firstDay.length === lastDay.length && recurrence !== "YEARLY" && firstDay > lastDay)
    return { lastDay: "endBeforeStart" };
  return {};
}

function assembled(kind: ItemKind, before: unknown, given: Record<string, unknown>): unknown {
  const { keepCondition, ...parts } = given;
  const read = (before ?? blank[kind] ?? {}) as Record<string, unknown>;
  // A box that was not ticked says no; where the document said nothing it goes on saying nothing.
  const unsaid = Object.keys(parts).filter((name) => parts[name] === false && read[name] === null);
  const value = { ...read, ...parts, ...Object.fromEntries(unsaid.map((name) => [name, null])) };
  if (kind === "criteria") return { ...value, condition: keepCondition === true ? (read.condition ?? null) : null };
  if ((kind === "tasks" || kind === "obligations") && parts.recurrence === "YEARLY")
    return { ...value, firstDay: everyYear(parts.firstDay), lastDay: everyYear(parts.lastDay) };
  if (kind === "parentPlan") return { ...value, canonicalNumber: read.canonicalNumber ?? parts.documentNumber };
  return value;
}

const everyYear = (day: unknown) => (typeof day === "string" && !day.startsWith("-") ? `-${day.slice(4)}` : day);

/** Parts without a field, for a value that nobody read. */
const blank: Partial<Record<ItemKind, Record<string, unknown>>> = {
  parentPlan: { canonicalNumber: null },
  quotas: { per: null, every: null, including: null },
  obligations: { before: false },
  tasks: { before: false },
};

/** The reader's own shape says whether the value is one. */
function fits(kind: ItemKind, value: unknown): boolean {
  const list = listOf(kind);
  if (!list) return readingSchema.shape[kind as keyof Reading].safeParse(value).success;
  const evidence = { source: { start: 0, end: 0, text: "" }, confidence: 1, needsConfirmation: false };
  return readingSchema.shape[list].element.safeParse({ ...(value as object), ...evidence }).success;
}
