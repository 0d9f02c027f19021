import { z } from "zod";
import { choice, id, longText, optionalDate, optionalLine, whole } from "../core/fields";
import { codesFor, influenceLadder, otherCode, recordKinds, type SubjectKind } from "./rules";

/** "TITLE:ADVANCED_WORKER": kind and code in one choice, so that the form needs no script. */
const entryWord = z
  .string({ error: "choose" })
  .transform((word) => word.split(":"))
  .pipe(z.tuple([choice(recordKinds), z.string().min(1, "choose").max(60, "choose")], { error: "choose" }));

export const firstYear = 1975;
export const lastYear = 2100;

const noScope = z.preprocess((value) => (value === "" || value === undefined ? null : value), choice(influenceLadder).nullable());

/** One line of the register as it is typed or read from a sheet. */
export const recordFields = {
  year: whole(firstYear, lastYear),
  entry: entryWord,
  /** Needed for an initiative (its name) and for what is not in our lists; otherwise our own word stands. */
  label: optionalLine(300),
  influenceScope: noScope,
  decisionNumber: optionalLine(60),
  decisionDate: optionalDate,
  issuer: optionalLine(200),
  source: optionalLine(300),
};

type Fields = { entry: [string, string]; label: string; influenceScope: string | null };

function checkRecord(value: Fields, context: z.core.$RefinementCtx): void {
  const [kind, code] = value.entry;
  if ((kind === "INITIATIVE" || code === otherCode) && value.label === "")
    context.addIssue({ code: "custom", path: ["label"], message: "required" });
  if (kind === "INITIATIVE" && value.influenceScope === null)
    context.addIssue({ code: "custom", path: ["influenceScope"], message: "choose" });
}

export const enterRecordSchema = z.strictObject({ subjectId: id, ...recordFields }).superRefine(checkRecord);
export const recordRowSchema = z.strictObject(recordFields).superRefine(checkRecord);
export const voidRecordSchema = z.strictObject({ id, reason: longText(1000) });

export type EnterRecord = z.output<typeof enterRecordSchema>;
export type RecordRow = z.output<typeof recordRowSchema>;
export type VoidRecord = z.output<typeof voidRecordSchema>;

/** Whether the code may stand in the register of such a subject. */
export function fitsSubject(entry: RecordRow["entry"], kind: SubjectKind): boolean {
  return codesFor(entry[0], kind).includes(entry[1]);
}
