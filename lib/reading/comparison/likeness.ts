import type { Reading } from "../reading";
import { mendOcr } from "../text/ocr-words";
import { sharedRuns, similarity } from "./similarity";

/** One thing two readings were compared in; null where one of them does not say. */
export type LikenessPart = {
  part: "words" | "title" | "documentNumber" | "issueDate" | "agency" | "period" | "legalBases";
  value: number | null;
  weight: number;
};
/** How alike two readings are, 0-1, with its parts, and whether they are renderings of one document. */
export type Likeness = { figure: number; parts: LikenessPart[]; oneDocument: boolean };

/** Renderings of one plan share seven runs of words in ten even after poor OCR; plans of two agencies one in four. */
const wordsEnough = 0.5;
const figureEnough = 0.6;

/**
 * Compares two readings. They are one document when their words and their figure are alike enough and nothing printed
 * clearly contradicts it: next year's plan repeats the words under another number, day or period.
 */
export function likenessOf(a: Reading, b: Reading): Likeness {
  const parts: LikenessPart[] = [
    { part: "words", value: sharedRuns(legible(a), legible(b)), weight: 4 },
    { part: "title", value: ofBoth(a.title, b.title, similarity), weight: 2 },
    { part: "documentNumber", value: ofBoth(a.documentNumber, b.documentNumber, similarity), weight: 2 },
    { part: "issueDate", value: ofBoth(a.issueDate, b.issueDate, same), weight: 1 },
    { part: "agency", value: ofBoth(a.agency, b.agency, similarity), weight: 1 },
    { part: "period", value: ofBoth(a.period, b.period, (x, y) => same(x.startYear, y.startYear) * same(x.endYear, y.endYear)), weight: 1 },
    { part: "legalBases", value: sharedBases(a, b), weight: 1 },
  ];
  const known = parts.filter((part): part is LikenessPart & { value: number } => part.value !== null);
  const weights = known.reduce((sum, part) => sum + part.weight, 0);
  const figure = weights === 0 ? 0 : known.reduce((sum, part) => sum + part.value * part.weight, 0) / weights;
  const words = parts[0]?.value ?? null;
  return { figure, parts, oneDocument: words !== null && words >= wordsEnough && figure >= figureEnough && !contradict(a, b) };
}

/** The words as a reader sees them: what OCR spoilt is put right where that is certain. */
function legible(reading: Reading): string {
  return reading.fromOcr ? mendOcr(reading.normalisedText).folded : reading.normalisedText;
}

function ofBoth<Value>(a: Value | null, b: Value | null, compare: (a: Value, b: Value) => number): number | null {
  return a === null || b === null ? null : compare(a, b);
}

function same(a: unknown, b: unknown): number {
  return a === b ? 1 : 0;
}

function sharedBases(a: Reading, b: Reading): number | null {
  const numbers = (reading: Reading) => new Set(reading.legalBases.flatMap((basis) => basis.canonicalNumber ?? []));
  const [left, right] = [numbers(a), numbers(b)];
  const all = new Set([...left, ...right]);
  return left.size === 0 || right.size === 0 ? null : [...left].filter((number) => right.has(number)).length / all.size;
}

/** Two clear printings of different numbers, days or periods. What OCR says is no contradiction. */
function contradict(a: Reading, b: Reading): boolean {
  if (a.fromOcr || b.fromOcr) return false;
  const differ = (x: unknown, y: unknown) => x !== null && y !== null && x !== y;
  return (
    differ(a.documentNumber, b.documentNumber) ||
    differ(a.issueDate, b.issueDate) ||
    (a.period !== null &&
      b.period !== null &&
      (differ(a.period.startYear, b.period.startYear) || differ(a.period.endYear, b.period.endYear)))
  );
}
