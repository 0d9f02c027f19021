import { z } from "zod";
import { conditionSchema } from "../plans/schema";

/** A place in `normalisedText`: `text` is `normalisedText.slice(start, end)`. */
export const sourceSchema = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  text: z.string(),
});

/** What every value read carries. `needsConfirmation`: from OCR alone, readings compete, or a part was inferred. */
const evidenceShape = {
  source: sourceSchema,
  confidence: z.number().min(0).max(1),
  needsConfirmation: z.boolean(),
};
export const evidenceSchema = z.strictObject(evidenceShape);

/** A calendar date in Asia/Ho_Chi_Minh. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A date, or the day of every year: `--12-14`. */
const dayOrYearly = z.string().regex(/^(\d{4}|-)-\d{2}-\d{2}$/);
const words = z.string().min(1);
const found = <Shape extends z.core.$ZodShape>(shape: Shape) => z.strictObject({ ...shape, ...evidenceShape });

const subjectKind = z.enum(["INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD", "PRACTICE_MODEL"]);
const recurrence = z.enum(["ONCE", "MONTHLY", "QUARTERLY", "YEARLY"]);
/** The first and the last day are both inside. */
const time = {
  recurrence: recurrence.nullable(),
  firstDay: dayOrYearly.nullable(),
  lastDay: dayOrYearly.nullable(),
  /** The text says "trước": `lastDay` is already the day before the printed one. */
  before: z.boolean(),
  /** As printed. */
  timeframe: words.nullable(),
};

const legalBasis = found({
  type: words.nullable(),
  /** As printed; `canonicalNumber` is the right form of the same number. */
  number: words.nullable(),
  canonicalNumber: words.nullable(),
  date: day.nullable(),
  issuer: words.nullable(),
  subject: words.nullable(),
});

const criterion = found({
  scope: z.enum(["GENERAL", "WORK_FIELD", "KIND"]),
  workField: words.nullable(),
  /** Empty: every kind. */
  subjectKinds: z.array(subjectKind),
  text: words,
  condition: conditionSchema.nullable(),
});

const obligation = found({
  kind: z.enum(["REPORT", "RECOGNITION", "REGISTRATION", "NOMINATION", "REVIEW"]),
  actor: words.nullable(),
  recipient: words.nullable(),
  ...time,
  text: words,
});

const quota = found({
  minimum: z.number().int().min(1),
  per: z.enum(["DEPARTMENT", "UNIT", "AGENCY", "LOCALITY", "PARTY_CELL", "EMULATION_CLUSTER"]).nullable(),
  every: z.enum(["YEAR", "QUARTER", "PERIOD"]).nullable(),
  subjectKinds: z.array(subjectKind),
  including: z.strictObject({ minimum: z.number().int().min(1), subjectKinds: z.array(subjectKind), text: words }).nullable(),
  text: words,
});

const task = found({
  title: words,
  lead: words.nullable(),
  advisingLeader: words.nullable(),
  advisingDepartments: z.array(words),
  coordinatingDepartments: z.array(words),
  ...time,
});

const count = z.number().int().min(1).nullable();
const ballot = z.strictObject({
  secret: z.boolean().nullable(),
  numerator: count,
  denominator: count,
  /** True: more than the fraction; false: the fraction is enough; null: the text gives none. */
  moreThan: z.boolean().nullable(),
  base: z.enum(["TOTAL_MEMBERS", "ELIGIBLE", "PRESENT"]).nullable(),
  quorumNumerator: count,
  quorumDenominator: count,
  absentInWriting: z.boolean().nullable(),
});

const digitalSignature = found({
  /** From 1, in the order of signing. */
  order: z.number().int().min(1),
  signer: words.nullable(),
  account: words.nullable(),
  /** ISO 8601 with its offset, as in the signature. */
  signedAt: words.nullable(),
  provider: words.nullable(),
  place: words.nullable(),
});

/** What a sentence says has to be, and who has to act where it says so. */
const provision = { actor: words.nullable(), text: words };
const named = found({ name: words });

/** What a document says, each item with the sentence it comes from. Unknown is null or [], never "". */
export const readingSchema = z.strictObject({
  normalisedText: z.string(),
  fromOcr: z.boolean(),

  regime: z.enum(["STATE", "PARTY"]).nullable(),
  agency: words.nullable(),
  parentBody: words.nullable(),
  /** What kind of document it is, as a term: PLAN, DECISION, COUNCIL_RULES, MINUTES, OFFICIAL_LETTER … (text/zones.ts). */
  documentType: words.nullable(),
  documentNumber: words.nullable(),
  documentSymbol: words.nullable(),
  place: words.nullable(),
  issueDate: day.nullable(),
  title: words.nullable(),
  period: z
    .strictObject({ startYear: z.number().int(), endYear: z.number().int().nullable(), openEnded: z.boolean(), annual: z.boolean() })
    .nullable(),
  parentPlan: z
    .strictObject({
      documentNumber: words.nullable(),
      canonicalNumber: words.nullable(),
      issueDate: day.nullable(),
      title: words.nullable(),
    })
    .nullable(),
  ballot: ballot.nullable(),
  funding: words.nullable(),
  monitoring: z.strictObject({ lead: words, coordinating: words.nullable() }).nullable(),
  signature: z
    .strictObject({
      authority: z.enum(["KT", "TM", "TL", "TUQ", "Q"]).nullable(),
      onBehalfOf: words.nullable(),
      title: words.nullable(),
      name: words.nullable(),
    })
    .nullable(),
  /** Where each of the fields above was found, by its name. */
  evidence: z.record(z.string(), evidenceSchema),

  legalBases: z.array(legalBasis),
  purposes: z.array(found(provision)),
  requirements: z.array(found(provision)),
  subjectKinds: z.array(found({ kind: subjectKind })),
  workFields: z.array(named),
  criteria: z.array(criterion),
  processSteps: z.array(found(provision)),
  /** What else a plan means to do, by what it does for exemplars. */
  contents: z.array(found({ kind: z.enum(["CONTENT", "NURTURING", "REPLICATION", "COMMUNICATION"]), ...provision })),
  obligations: z.array(obligation),
  quotas: z.array(quota),
  tasks: z.array(task),
  duties: z.array(found(provision)),
  events: z.array(found({ name: words, ordinal: words.nullable(), year: z.number().int().nullable() })),
  recipients: z.array(named),
  digitalSignatures: z.array(digitalSignature),
  attachments: z.array(named),

  /** Sentences with a date, a number or a rule that no rule of the grammar understood. */
  unread: z.array(z.strictObject({ text: words, reason: words, source: sourceSchema })),
  /** What a person should look at; never a reason to refuse the document. */
  warnings: z.array(z.strictObject({ code: words, text: words, source: sourceSchema.nullable() })),
});

export type Reading = z.output<typeof readingSchema>;
export type Source = z.output<typeof sourceSchema>;
export type Evidence = z.output<typeof evidenceSchema>;
export type SubjectKind = z.output<typeof subjectKind>;
export type Obligation = z.output<typeof obligation>;
export type ReadTask = z.output<typeof task>;
export type LegalBasis = z.output<typeof legalBasis>;
export type Quota = z.output<typeof quota>;
export type Criterion = z.output<typeof criterion>;
export type Ballot = z.output<typeof ballot>;

/** The shape of a reading as JSON Schema (draft 2020-12): what `npm run plans:read -- --schema` prints. */
export function readingJsonSchema(): object {
  return z.toJSONSchema(readingSchema, { target: "draft-2020-12", reused: "ref" });
}
