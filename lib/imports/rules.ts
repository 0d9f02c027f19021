// Two steps (house 9): a preview that says row by row what is wrong, then the ordinary command per row in one transaction.
// The words of the sheet are the catalogue's; they are compared without diacritics, as people type them.
import {
  awards,
  collectiveTitles,
  disciplines,
  individualTitles,
  influenceLadder,
  otherCode,
  type RecordKind,
  ratingLadder,
  recordKinds,
  type SubjectKind,
} from "../records/rules";
import { subjectKinds } from "../subjects/schema";
import { type SheetField, type SheetRow, sheetFields } from "./schema";

/** Code → word, as the catalogue has it. */
export type Words = Readonly<Record<string, string>>;
export type SheetWords = { columns: Record<SheetField, string>; kinds: Words; codes: Words; scopes: Words; subjectKinds: Words };

/** The first part of a row's judgement: what the cells mean. Issues are keys of vi.records.importing.issues. */
export type ReadRow = {
  number: number;
  subject: string;
  subjectKind: SubjectKind | null;
  unit: string;
  /** Fields of lib/records/schema.ts `recordRowSchema`, still as text. */
  record: {
    year: string;
    entry: string;
    label: string;
    influenceScope: string;
    decisionNumber: string;
    decisionDate: string;
    issuer: string;
  } | null;
  issues: string[];
  cells: SheetRow["cells"];
};

/** Letters and digits only, without diacritics: "Danh hiệu  thi đua" and "danh hieu thi dua" are one word. */
export function bareWord(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Finds the heading row among the first ten and gives the rows under it by field; null when a needed heading is missing. */
export function rowsByField(rows: readonly string[][], columns: Record<SheetField, string>): SheetRow[] | null {
  for (const [index, heading] of rows.slice(0, 10).entries()) {
    const places = placesOf(heading, columns);
    if (!places) continue;
    return rows
      .slice(index + 1)
      .map((row, offset) => ({ number: index + offset + 2, cells: cellsOf(row, places) }))
      .filter((row) => sheetFields.some((field) => row.cells[field] !== ""));
  }
  return null;
}

const needed: SheetField[] = ["subject", "year", "kind", "content"];

function placesOf(heading: readonly string[], columns: Record<SheetField, string>): Record<SheetField, number> | null {
  const bare = heading.map(bareWord);
  const places = Object.fromEntries(sheetFields.map((field) => [field, bare.indexOf(bareWord(columns[field]))]));
  return needed.every((field) => (places[field] ?? -1) >= 0) ? (places as Record<SheetField, number>) : null;
}

function cellsOf(row: readonly string[], places: Record<SheetField, number>): Record<SheetField, string> {
  return Object.fromEntries(sheetFields.map((field) => [field, (row[places[field]] ?? "").trim()])) as Record<SheetField, string>;
}

/** The code whose word the text is, or clearly begins ("Giấy khen"); null when it is none or could be several. */
export function codeOf(words: Words, text: string, among: readonly string[]): string | null {
  const wanted = bareWord(text);
  if (wanted === "") return null;
  const exact = among.find((code) => bareWord(words[code] ?? "") === wanted);
  if (exact) return exact;
  const begun = among.filter((code) => bareWord(words[code] ?? "").startsWith(`${wanted} `));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** What one row of the sheet says, in our codes. */
export function readRow(row: SheetRow, words: SheetWords): ReadRow {
  const { cells } = row;
  const issues: string[] = [];
  if (cells.subject === "") issues.push("noSubject");
  const subjectKind = cells.subjectKind === "" ? null : codeOf(words.subjectKinds, cells.subjectKind, subjectKinds);
  if (cells.subjectKind !== "" && subjectKind === null) issues.push("unknownSubjectKind");
  const kind = codeOf(words.kinds, cells.kind, recordKinds) as RecordKind | null;
  if (kind === null) issues.push("unknownKind");
  const scope = cells.influenceScope === "" ? "" : codeOf(words.scopes, cells.influenceScope, influenceLadder);
  if (scope === null) issues.push("unknownScope");
  const entry = kind === null ? null : entryOf(kind, cells.content, words.codes);
  if (kind !== null && entry === null) issues.push("unknownRating");
  const { year, decisionNumber, decisionDate, issuer } = cells;
  return {
    number: row.number,
    subject: cells.subject,
    subjectKind: subjectKind as SubjectKind | null,
    unit: cells.unit,
    record: entry && scope !== null ? { ...entry, year, influenceScope: scope, decisionNumber, decisionDate, issuer } : null,
    issues,
    cells,
  };
}

/** What is none of our words keeps its own, as OTHER; a rating must be one of the ladder. */
function entryOf(kind: RecordKind, content: string, codes: Words): { entry: string; label: string } | null {
  if (kind === "INITIATIVE") return { entry: "INITIATIVE:INITIATIVE", label: content };
  const code = codeOf(codes, content, codesOfKind[kind]);
  if (code) return { entry: `${kind}:${code}`, label: "" };
  return kind === "RATING" ? null : { entry: `${kind}:${otherCode}`, label: content };
}

const codesOfKind: Record<Exclude<RecordKind, "INITIATIVE">, readonly string[]> = {
  TITLE: [...individualTitles, ...collectiveTitles],
  RATING: ratingLadder,
  AWARD: awards,
  DISCIPLINE: disciplines,
};
