import type { Evidence, Reading } from "../../lib/reading/reading";
import { withoutAccents } from "../../lib/text/vietnamese";

/** Expected values of one document, written by hand. A field that is missing is not scored; null says "the document does not say". */
export type Expected = Partial<Record<keyof Reading, unknown>> & { undecided?: Record<string, unknown> };

/** Values right (of them those that asked), values read, values expected; and the wrong ones that asked for nothing. */
export type Score = { right: number; asked: number; read: number; expected: number; silent: string[]; wrong: string[] };
export const groups = ["identity", "legalBases", "dates", "quotas", "tasks", "criteria", "signature"] as const;
export type Group = (typeof groups)[number];
export type Scores = Record<Group, Score>;

type Item = Record<string, unknown> & Partial<Evidence>;

/** Lists: the key that says which items belong together, and the fields that are compared. */
const lists: { group: Group; name: keyof Reading; keys: string[]; fields: string[] }[] = [
  {
    group: "legalBases",
    name: "legalBases",
    keys: ["canonicalNumber", "type"],
    fields: ["type", "number", "canonicalNumber", "date", "issuer"],
  },
  {
    group: "dates",
    name: "obligations",
    keys: ["lastDay", "kind", "recurrence", "firstDay"],
    fields: ["kind", "actor", "recipient", "recurrence", "firstDay", "lastDay", "before"],
  },
  { group: "quotas", name: "quotas", keys: ["minimum", "subjectKinds"], fields: ["minimum", "per", "every", "subjectKinds", "including"] },
  {
    group: "tasks",
    name: "tasks",
    keys: ["title"],
    fields: ["title", "lead", "advisingLeader", "advisingDepartments", "coordinatingDepartments", "recurrence", "firstDay", "lastDay"],
  },
  { group: "criteria", name: "criteria", keys: ["text"], fields: ["scope", "workField", "subjectKinds", "text", "condition"] },
];
const identity = ["regime", "documentType", "documentNumber", "issueDate", "place", "title", "period"] as const;

/** Precision and recall of one reading, field by field; texts are compared without marks, case, spaces and punctuation. */
export function scoreReading(expected: Expected, reading: Reading): Scores {
  const scores = Object.fromEntries(
    groups.map((group) => [group, { right: 0, asked: 0, read: 0, expected: 0, silent: [], wrong: [] }]),
  ) as unknown as Scores;
  for (const name of identity)
    if (name in expected)
      scoreField(scores.identity, name, expected[name], reading[name], {
        asked: reading.evidence[name]?.needsConfirmation === true,
        scanned: reading.fromOcr && quoted.has(name),
      });
  if ("signature" in expected) scoreSignature(scores.signature, expected.signature as Item | null, reading);
  for (const list of lists)
    if (list.name in expected)
      scoreList(scores[list.group], list, (expected[list.name] as Item[]) ?? [], reading[list.name] as Item[], {
        undecided: undecidedOf(expected, list.name),
        fromOcr: reading.fromOcr,
      });
  return scores;
}

const undecidedOf = (expected: Expected, name: string): Item[] => (expected.undecided?.[name] as Item[] | undefined) ?? [];

function scoreSignature(score: Score, expected: Item | null, reading: Reading): void {
  const asked = reading.evidence.signature?.needsConfirmation === true;
  for (const name of ["authority", "title", "name"] as const)
    scoreField(score, `signature.${name}`, expected?.[name] ?? null, reading.signature?.[name] ?? null, { asked, scanned: false });
}

type Rules = { undecided: Item[]; fromOcr: boolean };

function scoreList(score: Score, list: (typeof lists)[number], expected: Item[], read: Item[], { undecided, fromOcr }: Rules): void {
  const pairs = pairUp(list, expected, read);
  for (const { wanted, got } of pairs) {
    if (!wanted && got && undecided.some((item) => Object.entries(item).every(([name, value]) => same(value, got[name])))) continue;
    const fields = wanted ? list.fields.filter((name) => name in wanted) : list.fields.filter((name) => !isNone(got?.[name]));
    for (const name of fields)
      scoreField(score, `${list.name}.${name}`, wanted?.[name] ?? null, got?.[name] ?? null, {
        asked: got?.needsConfirmation === true,
        scanned: fromOcr && quoted.has(name),
      });
  }
}

function pairUp(list: (typeof lists)[number], expected: Item[], read: Item[]): { wanted: Item | null; got: Item | null }[] {
  const candidates = expected.flatMap((wanted) => read.map((got) => ({ wanted, got, likeness: likeness(list, wanted, got) })));
  candidates.sort((one, two) => two.likeness - one.likeness);
  const used = new Set<Item>();
  const pairs: { wanted: Item | null; got: Item | null }[] = [];
  for (const { wanted, got, likeness: near } of candidates) {
    if (near < 0.3 || used.has(wanted) || used.has(got)) continue;
    used.add(wanted).add(got);
    pairs.push({ wanted, got });
  }
  const alone = expected.filter((wanted) => !used.has(wanted)).map((wanted) => ({ wanted, got: null }));
  return [...pairs, ...alone, ...read.filter((got) => !used.has(got)).map((got) => ({ wanted: null, got }))];
}

/** Keys first, the other fields as the tie-break. */
function likeness(list: (typeof lists)[number], wanted: Item, got: Item): number {
  const keys = list.keys.filter((key) => key in wanted).map((key) => near(wanted[key], got[key]));
  const rest = list.fields.filter((name) => name in wanted).map((name) => near(wanted[name], got[name]));
  const mean = (values: number[]) => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);
  return mean(keys) * 0.9 + mean(rest) * 0.1;
}

function near(one: unknown, two: unknown): number {
  if (same(one, two)) return 1;
  if (typeof one !== "string" || typeof two !== "string" || one.length < 12) return 0;
  const [left, right] = [new Set(folded(one, " ").split(" ")), new Set(folded(two, " ").split(" "))];
  return [...left].filter((word) => right.has(word)).length / Math.max(left.size, right.size);
}

/** Texts as printed: of a scan up to one letter in ten may differ (the exams' READMEs, "Comparing"). */
const quoted = new Set(["title", "text"]);

type How = { asked: boolean; scanned: boolean };

function scoreField(score: Score, name: string, wanted: unknown, got: unknown, { asked, scanned }: How): void {
  if (!isNone(wanted)) score.expected++;
  if (!isNone(got)) score.read++;
  if (isNone(wanted) && isNone(got)) return;
  if (same(wanted, got) || (scanned && isNearlySame(wanted, got))) {
    score.right++;
    if (asked) score.asked++;
    return;
  }
  const line = `${name}: ${JSON.stringify(got ?? null)}, expected ${JSON.stringify(wanted ?? null)}`;
  score.wrong.push(line);
  if (!isNone(got) && !asked) score.silent.push(line);
}

const isNone = (value: unknown) => value === null || value === undefined || (Array.isArray(value) && value.length === 0);
const folded = (text: string, sign = "") => withoutAccents(text).replace(/[^a-z0-9]+/g, sign);

function same(one: unknown, two: unknown): boolean {
  if (isNone(one) || isNone(two)) return isNone(one) && isNone(two);
  if (typeof one === "string" && typeof two === "string") return folded(one) === folded(two);
  if (Array.isArray(one) && Array.isArray(two))
    return one.length === two.length && sorted(one).every((value, index) => same(value, sorted(two)[index]));
  if (typeof one === "object" && typeof two === "object")
    return Object.entries(one as object).every(([name, value]) => same(value, (two as Item)[name]));
  return one === two;
}

const sorted = (values: unknown[]) => [...values].sort((a, b) => String(a).localeCompare(String(b)));

function isNearlySame(one: unknown, two: unknown): boolean {
  if (typeof one !== "string" || typeof two !== "string") return false;
  const [left, right] = [folded(one), folded(two)];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...left].entries()) {
    const next = [at + 1];
    for (const [index, other] of [...right].entries())
      next.push(Math.min((row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1, (row[index] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return (row[right.length] ?? left.length) <= left.length / 10;
}
