import { z } from "zod";
import { id, isId, optionalDate, optionalId, optionalLine, optionalLongText, optionalWhole, tick, whole } from "../core/fields";
import { consentFields } from "../nominations/schema";
import { subjectKinds } from "../subjects/schema";

export const exemplarClasses = ["COMPREHENSIVE", "SINGLE_ASPECT"] as const;

/** Lengths that forms and schema share. */
export const lengths = {
  name: 200,
  summary: 4000,
  claim: 4000,
  evidence: 500,
  page: 40,
  achievement: 500,
  note: 2000,
  basis: 300,
} as const;

const optionalChoice = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), z.enum(words, { error: "choose" }).nullable());

const chosen = /^(REGISTRATION|SUBJECT|PERSON|UNIT|NEW)(?::([0-9a-f-]{36}))?$/;

/** Whom the dossier is about: a registration, a known subject, a person or the unit itself, or somebody new. */
export type ChosenSubject = { from: "REGISTRATION" | "SUBJECT" | "PERSON"; id: string } | { from: "UNIT" | "NEW" };

const chosenSubject = z.preprocess(
  (value) => value ?? "",
  z.string({ error: "choose" }).transform((text, context): ChosenSubject => {
    const [, from, given] = chosen.exec(text) ?? [];
    if (from === "UNIT" || from === "NEW") return { from };
    if ((from === "REGISTRATION" || from === "SUBJECT" || from === "PERSON") && given && isId(given)) return { from, id: given };
    context.addIssue({ code: "custom", message: "choose" });
    return { from: "NEW" };
  }),
);

export const startNominationSchema = z.strictObject({
  planId: id,
  year: whole(2000, 2100),
  departmentId: id,
  subject: chosenSubject,
  /** Asked only for somebody new. */
  kind: optionalChoice(subjectKinds),
  name: optionalLine(lengths.name),
  caption: optionalLine(lengths.name),
  external: tick,
  organisation: optionalLine(lengths.name),
  /** Owners of a model, members of a group: one name a line. */
  members: optionalLongText(lengths.note),
  /** "Another one of the same name": the likely duplicates were seen. */
  distinct: tick,
});
export type StartNomination = z.output<typeof startNominationSchema>;

const rows = <Row extends z.ZodType>(key: z.core.$ZodRecordKey, row: Row) => z.preprocess((value) => value ?? {}, z.record(key, row));
/** A draft may be partial: every part is optional, what is there must have its shape. */
export const saveDossierSchema = z.strictObject({
  id,
  lockVersion: whole(0, 1_000_000),
  /** After being told that somebody else saved meanwhile. */
  overwrite: tick,
  exemplarClass: optionalChoice(exemplarClasses),
  workFieldId: optionalId,
  movementId: optionalId,
  summary: optionalLongText(lengths.summary),
  directWorker: tick,
  grassroots: tick,
  answers: rows(id, z.strictObject({ claim: optionalLongText(lengths.claim) })),
  /** A new piece of evidence in words, one a criterion and save. */
  evidence: rows(id, z.strictObject({ text: optionalLine(lengths.evidence), page: optionalLine(lengths.page) })),
  achievements: rows(
    z.string().regex(/^\d{1,3}$/, "choose"),
    z.strictObject({ year: optionalWhole(1950, 2100), text: optionalLine(lengths.achievement) }),
  ),
  deliberatedOn: optionalDate,
  deliberationChair: optionalLine(lengths.name),
  deliberationTotal: optionalWhole(1, 100_000),
  deliberationPresent: optionalWhole(0, 100_000),
  deliberationAgree: optionalWhole(0, 100_000),
  deliberationNote: optionalLongText(lengths.note),
  negativeDeclared: tick,
  truthDeclared: tick,
  consentFields,
  consentBasis: optionalLine(lengths.basis),
  /** Which button was pressed: where to go on to. */
  next: optionalLine(60),
});
export type SaveDossier = z.output<typeof saveDossierSchema>;
