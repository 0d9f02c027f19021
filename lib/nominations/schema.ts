import { z } from "zod";
import { choices, id, longText, whole } from "../core/fields";

/** What a subject may agree to have published (lib/nominations: while the dossier is written). */
export const consentFieldNames = ["NAME", "TITLE_UNIT", "STORY", "PHOTO"] as const;
export type ConsentField = (typeof consentFieldNames)[number];
export const consentFields = choices(consentFieldNames);

export const reasonLength = 1000;

export const approveNominationSchema = z.strictObject({ id });
export type ApproveNomination = z.output<typeof approveNominationSchema>;

export const sendBackNominationSchema = z.strictObject({ id, reason: longText(reasonLength) });
export type SendBackNomination = z.output<typeof sendBackNominationSchema>;

export const withdrawNominationSchema = z.strictObject({ id, reason: longText(reasonLength) });
export type WithdrawNomination = z.output<typeof withdrawNominationSchema>;

export const submitNominationSchema = z.strictObject({ id, lockVersion: whole(0, 1_000_000), evidenceVersion: whole(0, 1_000_000) });
export type SubmitNomination = z.output<typeof submitNominationSchema>;

const snapshotEvidenceSchema = z.strictObject({
  id: z.string(),
  criterionId: z.string().nullable(),
  text: z.string(),
  page: z.string(),
  attachmentId: z.string().nullable(),
  fileName: z.string().nullable(),
  sha256: z.string().nullable(),
});

/** The dossier as it stood at one submission: words, not references, wherever the referred may change later. */
export const snapshotSchema = z.strictObject({
  subject: z.strictObject({ kind: z.string(), name: z.string(), caption: z.string(), organisation: z.string().nullable() }),
  department: z.string(),
  year: z.number(),
  exemplarClass: z.string().nullable(),
  workField: z.string().nullable(),
  movement: z.string().nullable(),
  summary: z.string(),
  directWorker: z.boolean(),
  grassroots: z.boolean(),
  deliberation: z.strictObject({
    on: z.string().nullable(),
    chair: z.string(),
    total: z.number().nullable(),
    present: z.number().nullable(),
    agree: z.number().nullable(),
    note: z.string(),
  }),
  negativeDeclared: z.boolean(),
  truthDeclared: z.boolean(),
  consentFields: z.array(z.string()),
  consentBasis: z.string(),
  criteria: z.array(z.strictObject({ id: z.string(), code: z.string(), text: z.string(), negative: z.boolean(), claim: z.string() })),
  evidence: z.array(snapshotEvidenceSchema),
  achievements: z.array(z.strictObject({ year: z.number(), text: z.string() })),
});
export type Snapshot = z.output<typeof snapshotSchema>;
