import type { PlanData } from "../../lib/plan-contents/schema";

type Compared = Omit<Partial<PlanData>, "items" | "sections" | "criteria"> & {
  items: Record<string, unknown>;
  criteria: Record<string, unknown>;
  sections: unknown[];
};

/** Without what the system gives every plan (address, note of origin, codes) and the sentences themselves: they are the reader's. */
export function withoutSystem(plan: PlanData): Compared {
  const { slug: _slug, sourceNote: _note, version: _version, ...rest } = plan;
  const codes = new Map(plan.workFields.map(({ code, name }) => [code, name]));
  const bare = {
    ...rest,
    // Where a page ends a paragraph may come apart: its words are compared.
    sections: plan.sections.map(({ paragraphs, ...section }) => ({ ...section, text: paragraphs.join(" ") })),
    // One that is missing must not put all behind it in the wrong place.
    criteria: byFirstWords(
      plan.criteria.map(({ code: _code, workField, ...row }) => ({ ...row, workField: workField ? (codes.get(workField) ?? null) : null })),
    ),
    workFields: plan.workFields.map(({ name }) => ({ name })),
    // Purposes, requirements and duties are found by their first words, wherever they stand; a scan takes one dash for another.
    items: byFirstWords(plan.items.map(({ text, kind, actor }) => ({ kind, actor, text }))),
    // The order of things with a day is the reader's: that of the text.
    tasks: [...plan.tasks].sort((a, b) => (a.lastDay ?? "").localeCompare(b.lastDay ?? "")),
    obligations: [...plan.obligations].sort((a, b) => a.lastDay.localeCompare(b.lastDay)),
  };
  return JSON.parse(JSON.stringify(bare, (key, value) => (key === "source" || key === "subjectSource" ? undefined : value))) as Compared;
}

/** Rows by their first words; those that begin alike by their turn. */
function byFirstWords<Row extends { text: string }>(rows: readonly Row[]): Record<string, Row> {
  const found: Record<string, Row> = {};
  for (const row of rows) {
    const words = row.text.slice(0, 40).replace(/[–—]/g, "-");
    const turn = Object.keys(found).filter((key) => key === words || key.startsWith(`${words} (`)).length;
    found[turn === 0 ? words : `${words} (${turn + 1})`] = row;
  }
  return found;
}

/** Where two values differ, leaf by leaf, as "path: read | written by hand"; and how many leaves are equal. */
export function differences(made: unknown, hand: unknown): { lines: string[]; equal: number; total: number } {
  const [left, right] = [leavesOf(made), leavesOf(hand)];
  const paths = [...new Set([...right.keys(), ...left.keys()])];
  const lines = paths.flatMap((path) => {
    const [a, b] = [left.get(path), right.get(path)];
    return a === b ? [] : [`${path}: ${short(a)} | ${short(b)}`];
  });
  return { lines, equal: paths.length - lines.length, total: paths.length };
}

const short = (leaf: string | undefined) => (leaf === undefined ? "–" : leaf.length > 70 ? `${leaf.slice(0, 70)}…` : leaf);

function leavesOf(value: unknown, path = ""): Map<string, string> {
  if (value === null || typeof value !== "object") return new Map([[path, JSON.stringify(value)]]);
  const entries = Array.isArray(value) ? value.map((part, index) => [String(index), part] as const) : Object.entries(value);
  return new Map(entries.flatMap(([key, part]) => [...leavesOf(part, path === "" ? key : `${path}.${key}`)]));
}
