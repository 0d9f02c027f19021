import "server-only";
import type { Actor } from "../core/actor";
import { today } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { db, type Tx } from "../db/client";
import { mediaTypes } from "../files/schema";
import { readStored } from "../files/store";
import { mayEnterRecord } from "../records/policy";
import { fitsSubject, type RecordRow, recordRowSchema } from "../records/schema";
import { readSheet, rowsAtMost } from "../spreadsheets/read-sheet";
import { mayCreateSubject } from "../subjects/policy";
import { departmentName, departmentNames } from "../subjects/rules";
import type { SubjectKindName } from "../subjects/schema";
import { common } from "../text/vi/common";
import { records as words } from "../text/vi/records";
import { fieldErrors } from "../text/zod";
import { mayCommitImport } from "./policy";
import { bareWord, type ReadRow, readRow, rowsByField } from "./rules";
import { type SheetRow, sheetFields } from "./schema";

export type NewSubjectFacts = {
  kind: SubjectKindName;
  name: string;
  departmentId: string;
  personId: string | null;
  wholeDepartment: boolean;
};
export type ImportTarget = { subjectId: string; fresh: null } | { subjectId: null; fresh: NewSubjectFacts };

/** One row of the preview. OK and NEW are written at the commit, SKIP stands in the register already. */
export type ImportRow = {
  number: number;
  subject: string;
  year: string;
  what: string;
  status: "OK" | "NEW" | "SKIP" | "WRONG";
  errors: string[];
  target: ImportTarget | null;
  record: RecordRow | null;
  /** The row as it came, for the sheet with the error column. */
  cells: SheetRow["cells"];
};

export type ImportPreview = { id: string; fileName: string; imported: boolean; rows: ImportRow[] };

/** Sheets uploaded before the moment and not committed since, locked against a commit; for the job that takes them away. */
export function findOldSheets(actor: Actor, before: Date, tx: Tx): Promise<{ id: string; key: string }[]> {
  return tx.$queryRaw`
    SELECT a.id::text, a.key FROM "Attachment" a
    WHERE a."agencyId" = ${actor.agencyId}::uuid AND a."uploadedAt" < ${before}
      AND EXISTS (SELECT FROM "AuditEvent" e
        WHERE e."subjectType" = 'Attachment' AND e."subjectId" = a.id::text AND e.kind = 'records.sheetUploaded')
      AND NOT EXISTS (SELECT FROM "AuditEvent" e
        WHERE e."subjectType" = 'Attachment' AND e."subjectId" = a.id::text AND e.kind = 'records.imported')
    ORDER BY a.id FOR UPDATE OF a SKIP LOCKED`;
}

/** The uploader's sheet, read and judged anew each time: nothing of it is trusted from the browser. */
export async function getImportPreview(actor: Actor, fileId: string, tx: Tx = db()): Promise<ImportPreview> {
  if (!idField.safeParse(fileId).success) throw notFound();
  const file = await tx.attachment.findFirst({
    where: { id: fileId, agencyId: actor.agencyId, uploadedById: actor.id },
    select: { id: true, key: true, fileName: true, mediaType: true, agencyId: true, uploadedById: true },
  });
  if (!file || !mayCommitImport(actor, file).allowed) throw notFound();
  const read = await readImportFile(file.key, file.mediaType);
  const done = await tx.auditEvent.findFirst({
    where: { agencyId: actor.agencyId, subjectType: "Attachment", subjectId: file.id, kind: "records.imported" },
    select: { id: true },
  });
  return { id: file.id, fileName: file.fileName, imported: done !== null, rows: await judgeRows(actor, read, tx) };
}

/** Rows of a stored sheet in our codes. */
export async function readImportFile(key: string, mediaType: string): Promise<ReadRow[]> {
  const kind = (["XLSX", "CSV"] as const).find((name) => mediaTypes[name].mediaType === mediaType);
  const stored = kind ? await readStored(key) : null;
  if (!kind || !stored) throw notFound();
  return readRows(Buffer.from(await new Response(stored.stream).arrayBuffer()), kind);
}

/** Rows of the sheet in our codes; throws invalid when the sheet as a whole cannot be used. */
export async function readRows(bytes: Buffer, kind: "XLSX" | "CSV"): Promise<ReadRow[]> {
  const sheet = await readSheet(bytes, kind);
  if (!sheet) throw new DomainError("invalid", "records.unreadable");
  const rows = rowsByField(sheet, words.importing.columns);
  if (!rows) throw new DomainError("invalid", "records.headings");
  if (rows.length === 0) throw new DomainError("invalid", "records.noRows");
  if (rows.length > rowsAtMost) throw new DomainError("invalid", "records.tooManyRows");
  const { kinds, codes, scopes, importing } = words;
  return rows.map((row) => readRow(row, { columns: importing.columns, kinds, codes, scopes, subjectKinds: common.kinds }));
}

type Facts = Awaited<ReturnType<typeof loadFacts>>;

async function judgeRows(actor: Actor, rows: ReadRow[], tx: Tx): Promise<ImportRow[]> {
  const facts = await loadFacts(actor, tx);
  const above = new Set<string>();
  return rows.map((row) => {
    const judged = judgeRow(actor, row, facts);
    if (judged.status === "WRONG" || !judged.record || !judged.target) return judged;
    const place = judged.target.subjectId ?? `${judged.target.fresh.kind} ${judged.target.fresh.departmentId} ${bareWord(judged.subject)}`;
    const key = recordKey(place, judged.record);
    if (above.has(key)) return { ...judged, status: "WRONG", errors: [words.importing.issues.twice] };
    above.add(key);
    return facts.standing.has(key) ? { ...judged, status: "SKIP" } : judged;
  });
}

function recordKey(place: string, record: RecordRow): string {
  const [kind, code] = record.entry;
  return [place, record.year, kind, code, record.label || (words.codes[code] ?? code)].join("\u0000");
}

/** What the rows are compared with: the agency's subjects, units, people and the lines that stand. */
async function loadFacts(actor: Actor, tx: Tx) {
  const { agencyId } = actor;
  // One after the other: inside a transaction there is one connection.
  const subjects = await tx.subject.findMany({
    where: { agencyId },
    select: { id: true, name: true, kind: true, departmentId: true, organisation: true },
  });
  const departments = await tx.department.findMany({ where: { agencyId }, select: { id: true, activeTo: true, ...departmentNames } });
  const persons = await tx.person.findMany({ where: { agencyId }, select: { id: true, fullName: true, departmentId: true } });
  const lines = await tx.recordEntry.findMany({
    where: { agencyId, voidedAt: null },
    select: { subjectId: true, year: true, kind: true, code: true, label: true },
  });
  const standing = new Set(lines.map((line) => [line.subjectId, line.year, line.kind, line.code, line.label].join("\u0000")));
  return { subjects, departments, persons, standing, day: today() };
}

function judgeRow(actor: Actor, row: ReadRow, facts: Facts): ImportRow {
  const errors = row.issues.map(issue);
  const record = parseRecord(row, errors);
  const target = row.subject === "" || row.issues.includes("unknownSubjectKind") ? null : findTarget(actor, row, facts, errors);
  if (target && record && !fitsSubject(record.entry, kindOf(target, facts))) errors.push(words.importing.issues.notForKind);
  const what = record ? record.label || (words.codes[record.entry[1]] ?? record.entry[1]) : (row.record?.label ?? "");
  const shown = { number: row.number, subject: row.subject, year: row.record?.year ?? "", what, errors, target, record, cells: row.cells };
  if (errors.length > 0 || !target || !record) return { ...shown, status: "WRONG" };
  return { ...shown, status: target.fresh ? "NEW" : "OK" };
}

function parseRecord(row: ReadRow, errors: string[]): RecordRow | null {
  if (!row.record) return null;
  const parsed = recordRowSchema.safeParse({ ...row.record, source: "" });
  if (parsed.success) return parsed.data;
  for (const [field, text] of Object.entries(fieldErrors(parsed.error))) errors.push(`${columnName(field)}: ${text}`);
  return null;
}

const issue = (key: string): string => (words.importing.issues as Record<string, string>)[key] ?? key;

const columnOf: Record<string, keyof typeof words.importing.columns> = { entry: "content", label: "content" };
function columnName(field: string): string {
  const columns: Record<string, string> = words.importing.columns;
  return columns[columnOf[field] ?? field] ?? field;
}

function kindOf(target: ImportTarget, facts: Facts): SubjectKindName {
  if (target.fresh) return target.fresh.kind;
  return facts.subjects.find((subject) => subject.id === target.subjectId)?.kind ?? "INDIVIDUAL";
}

/** The one subject the row names, or what a new one needs. Adds its sentence to `errors` when neither is clear or allowed. */
function findTarget(actor: Actor, row: ReadRow, facts: Facts, errors: string[]): ImportTarget | null {
  const { issues } = words.importing;
  const unit = row.unit === "" ? null : findUnit(row.unit, facts);
  if (row.unit !== "" && unit === null && !facts.subjects.some((subject) => bareWord(subject.organisation ?? "") === bareWord(row.unit)))
    return refuse(errors, issues.unknownUnit);
  const alike = facts.subjects.filter(
    (subject) =>
      bareWord(subject.name) === bareWord(row.subject) &&
      (row.subjectKind === null || subject.kind === row.subjectKind) &&
      (row.unit === "" || subject.departmentId === unit || bareWord(subject.organisation ?? "") === bareWord(row.unit)),
  );
  if (alike.length > 1) return refuse(errors, issues.manySubjects);
  const found = alike[0];
  if (found) return mayEnterRecord(actor, found).allowed ? { subjectId: found.id, fresh: null } : refuse(errors, issues.notAllowed);
  return findFresh(actor, row, unit, facts, errors);
}

function findFresh(actor: Actor, row: ReadRow, unit: string | null, facts: Facts, errors: string[]): ImportTarget | null {
  const { issues } = words.importing;
  if (row.subjectKind === null || unit === null) return refuse(errors, issues.unknownSubject);
  if (row.subjectKind === "PRACTICE_MODEL") return refuse(errors, issues.modelNotNew);
  const allowed = mayCreateSubject(actor, { departmentId: unit }).allowed && mayEnterRecord(actor, { departmentId: unit }).allowed;
  if (!allowed) return refuse(errors, issues.notAllowed);
  const persons = facts.persons.filter((person) => person.departmentId === unit && bareWord(person.fullName) === bareWord(row.subject));
  const department = facts.departments.find((candidate) => candidate.id === unit);
  const wholeDepartment =
    row.subjectKind === "COLLECTIVE" && bareWord(departmentName(department ?? null, facts.day) ?? "") === bareWord(row.subject);
  const personId = row.subjectKind === "INDIVIDUAL" && persons.length === 1 ? (persons[0]?.id ?? null) : null;
  return { subjectId: null, fresh: { kind: row.subjectKind, name: row.subject, departmentId: unit, personId, wholeDepartment } };
}

function refuse(errors: string[], sentence: string): null {
  errors.push(sentence);
  return null;
}

/** A unit by the name of any day of its life, full or short. */
function findUnit(name: string, facts: Facts): string | null {
  const wanted = bareWord(name);
  const found = facts.departments.filter((department) =>
    department.names.some((row) => bareWord(row.name) === wanted || bareWord(row.shortName) === wanted),
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

const widths: Record<string, number> = { subject: 28, unit: 28, content: 36, issuer: 28 };
const sheetColumns = () => sheetFields.map((field) => ({ head: words.importing.columns[field], width: widths[field] ?? 18 }));

/** The template: headings with three example lines, and a sheet of the words it knows. */
export function templateSheets() {
  const list = (kind: string, known: Readonly<Record<string, string>>) => Object.values(known).map((word) => [kind, word]);
  const { kinds, codes, scopes, importing } = words;
  const { columns } = importing;
  return [
    { name: importing.sheet, columns: sheetColumns(), rows: importing.sample },
    {
      name: importing.wordsSheet,
      columns: [
        { head: importing.wordColumns.column, width: 24 },
        { head: importing.wordColumns.word, width: 44 },
      ],
      rows: [
        ...list(columns.subjectKind, common.kinds),
        ...list(columns.kind, kinds),
        ...list(columns.content, codes),
        ...list(columns.influenceScope, scopes),
      ],
    },
  ];
}

/** The rows that are wrong, as they came, with a last column that says why. */
export function errorSheets(preview: ImportPreview) {
  const wrong = preview.rows.filter((row) => row.status === "WRONG");
  return [
    {
      name: words.importing.sheet,
      columns: [...sheetColumns(), { head: words.importing.preview.errorColumn, width: 60 }],
      rows: wrong.map((row) => [...sheetFields.map((field) => row.cells[field]), row.errors.join(" ")]),
    },
  ];
}
