import type { ItemKind } from "@/lib/proposing/items";
import { formatDay } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";

const words = vi.planProposals.items;
const codes: Record<string, string> = words.words;
const names: Record<string, string> = words.fields;

/** What an item says, in a line and smaller facts below it. */
export type ItemWords = { line: string; facts: string[] };

/** Fields that make the line of an item, the first that is there; the others are facts. */
const lines: Partial<Record<ItemKind, readonly string[]>> = {
  parentPlan: ["title", "documentNumber"],
  monitoring: ["lead"],
  signature: ["name", "title"],
  legalBases: ["number", "subject", "type"],
  purposes: ["text"],
  requirements: ["text"],
  processSteps: ["text"],
  contents: ["text"],
  subjectKinds: ["kind"],
  workFields: ["name"],
  criteria: ["text"],
  quotas: ["text"],
  obligations: ["text"],
  tasks: ["title"],
  duties: ["text"],
  events: ["name"],
  recipients: ["name"],
  attachments: ["name"],
  digitalSignatures: ["signer", "signedAt"],
};

/** A value of a kind in words; null for nothing. */
export function itemWords(kind: ItemKind, value: unknown): ItemWords | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return { line: valueWords(value), facts: [] };
  const parts = value as Record<string, unknown>;
  if (kind === "period") return { line: periodWords(parts), facts: [] };
  const first = lines[kind]?.find((name) => valueWords(parts[name]) !== "");
  const facts = Object.entries(parts).flatMap(([name, part]) => (name === first ? [] : factOf(name, part)));
  return first ? { line: valueWords(parts[first]), facts } : { line: facts.join("; "), facts: [] };
}

/** One value in words: a code by its word, a day as people write it, a list with commas. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map(valueWords).filter(Boolean).join(", ");
  if (typeof value === "object")
    return Object.entries(value)
      .flatMap(([name, part]) => factOf(name, part))
      .join("; ");
  return dayWords(String(value)) ?? codes[String(value)] ?? String(value);
}

/** The name of a field, and of a part that competes. */
export function fieldName(name: string): string {
  return names[name] ?? name;
}

function factOf(name: string, part: unknown): string[] {
  if (name === "condition") return part ? [words.hasCondition] : [];
  const text = valueWords(part);
  return text === "" || part === false ? [] : [words.part(fieldName(name), text)];
}

function periodWords({ startYear, endYear, openEnded, annual }: Record<string, unknown>): string {
  const years = words.years(Number(startYear), endYear === null ? null : Number(endYear));
  return [years, openEnded ? words.andLater : "", annual ? words.ofOneYear : ""].filter(Boolean).join(", ");
}

function dayWords(text: string): string | null {
  const [, year, month, date] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year) return null;
  return year === "-" ? words.every(`${date}/${month}`) : formatDay(text);
}
