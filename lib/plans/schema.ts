import { z } from "zod";

/** Which moves a plan offers, as data (domain/requirements.md, reading note: the three procedures differ). */
export const procedureSchema = z.strictObject({
  /** A unit registers a subject for the year before it nominates (R062). */
  registration: z.boolean(),
  /** The dossier carries minutes of the unit's deliberation (R074). */
  unitDeliberation: z.boolean(),
  appraisal: z.boolean(),
  council: z.boolean(),
  ballot: z.enum(["SECRET", "OPEN", "NONE"]),
  outcome: z.enum(["RECOGNISE", "PROPOSE_UPWARD"]),
  certificate: z.boolean(),
  /** Those recognised may also be put on a list upward (R102). */
  upwardList: z.boolean(),
});
export type Procedure = z.output<typeof procedureSchema>;

export type Condition =
  /** `years`: in so many years up to the year of review; without it over the whole period. */
  | { type: "EVERY_YEAR"; record: "TITLE" | "RATING"; atLeast: string; years?: number | undefined }
  | { type: "EVERY_YEAR_AWARD"; award: string }
  | { type: "INITIATIVE"; atLeastScope: "GRASSROOTS" | "PROVINCE" | "NATION" }
  | { type: "RATING_AT_LEAST"; atLeast: string }
  | { type: "NO_DISCIPLINE" }
  | { type: "CHILD_EXEMPLARS"; minimum: number }
  | { type: "ALL"; of: Condition[] };

/** A criterion's condition on the subject's register; evaluated by lib/records/rules.ts. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("EVERY_YEAR"),
      record: z.enum(["TITLE", "RATING"]),
      atLeast: z.string(),
      years: z.number().int().min(1).optional(),
    }),
    z.strictObject({ type: z.literal("EVERY_YEAR_AWARD"), award: z.string() }),
    z.strictObject({ type: z.literal("INITIATIVE"), atLeastScope: z.enum(["GRASSROOTS", "PROVINCE", "NATION"]) }),
    z.strictObject({ type: z.literal("RATING_AT_LEAST"), atLeast: z.string() }),
    z.strictObject({ type: z.literal("NO_DISCIPLINE") }),
    z.strictObject({ type: z.literal("CHILD_EXEMPLARS"), minimum: z.number().int() }),
    z.strictObject({ type: z.literal("ALL"), of: z.array(conditionSchema) }),
  ]),
);

export type SubjectKind = "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
type Recurrence = "ONCE" | "MONTHLY" | "QUARTERLY" | "YEARLY";

/** What a plan is known by wherever it is named; lib/plans/queries.ts reads these shapes. */
export type PlanCard = {
  id: string;
  slug: string;
  documentNumber: string | null;
  issueDate: string | null;
  title: string;
  startYear: number;
  endYear: number | null;
  openEnded: boolean;
  annual: boolean;
  supersededById: string | null;
  version: number;
  procedure: Procedure;
  obligations: PlanObligation[];
  quotas: PlanQuota[];
};

export type PlanObligation = {
  id: string;
  kind: string;
  actor: string;
  recipient: string | null;
  recurrence: Recurrence;
  firstDay: string | null;
  lastDay: string;
  before: boolean;
  text: string;
  source: string;
};

export type PlanQuota = {
  id: string;
  minimum: number;
  subjectKinds: SubjectKind[];
  reading: string;
  countedAt: string;
  text: string;
  source: string;
};

export type PlanTask = {
  id: string;
  position: number;
  title: string;
  lead: string;
  advisingLeader: string | null;
  advising: string[];
  coordinating: string[];
  timeframe: string;
  source: string;
};

export type PlanCriterion = {
  id: string;
  code: string;
  scope: "GENERAL" | "WORK_FIELD" | "KIND";
  workField: string | null;
  subjectKinds: SubjectKind[];
  text: string;
  negative: boolean;
  conditional: boolean;
  source: string;
};

/** A plan as the desk shows it, each item with the sentence it comes from. */
export type PlanView = PlanCard & {
  regime: "STATE" | "PARTY";
  documentType: string;
  place: string;
  abstract: string;
  subjectText: string;
  subjectSource: string;
  allowsOutsiders: boolean;
  upwardRecipients: string[];
  funding: { text: string; source: string | null } | null;
  monitoring: { lead: string; coordinating: string | null; source: string | null } | null;
  signer: { authority: string | null; onBehalfOf: string | null; title: string; name: string };
  recipients: string[];
  attachmentNames: string[];
  sourceNote: string;
  parent: { documentNumber: string | null; title: string } | null;
  supersededBy: { id: string; documentNumber: string | null; title: string } | null;
  legalBases: {
    id: string;
    type: string;
    number: string | null;
    date: string | null;
    issuer: string | null;
    subject: string;
    source: string;
  }[];
  items: { id: string; kind: string; actor: string | null; text: string; source: string }[];
  criteria: PlanCriterion[];
  tasks: PlanTask[];
  ballot: {
    base: string;
    numerator: number;
    denominator: number;
    moreThan: boolean;
    quorumNumerator: number;
    quorumDenominator: number;
    isDefault: boolean;
    citation: string;
    source: string;
  } | null;
  signatures: { id: string; signer: string; signedAt: Date; provider: string; note: string }[];
};

/** What the units gave in for one year of a plan. */
export type UnitFigures = { id: string; name: string; registered: number; nominated: number; recognised: number };
export type PlanFigures = { year: number; units: UnitFigures[]; totals: Omit<UnitFigures, "id" | "name"> };
