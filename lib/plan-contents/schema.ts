import type { Condition, Procedure } from "../plans/schema";

/**
 * A plan as data. Every item keeps `source`: the sentence of the plan it comes from; `text` is what people read of it, in the
 * plan's own words, typing errors included. Nothing is filled in that the plan does not say: what is missing is null.
 */
export type PlanData = {
  slug: string;
  regime: "STATE" | "PARTY";
  documentType: string;
  documentNumber: string | null;
  issueDate: IsoDate | null;
  place: string;
  title: string;
  abstract: string;
  startYear: number;
  endYear: number | null;
  openEnded: boolean;
  annual: boolean;
  version: number;
  parent: { documentNumber: string; issueDate: IsoDate; title: string } | null;
  signAuthority: "KT" | "TM" | "TL" | "TUQ" | "Q" | null;
  signerTitle: string;
  signerName: string;
  onBehalfOf: string | null;
  funding: Sourced | null;
  /** Which renderings of the plan were used, and what came from which. */
  sourceNote: string;
  sections: PlanSectionData[];
  legalBases: LegalBasisData[];
  items: PlanItemData[];
  subjectKinds: SubjectKind[];
  subjectText: string;
  subjectSource: string;
  allowsOutsiders: boolean;
  workFields: { code: string; name: string; source: string }[];
  criteria: CriterionData[];
  tasks: TaskData[];
  monitoring: { lead: string; coordinating: string | null; source: string } | null;
  obligations: ObligationData[];
  quotas: QuotaData[];
  ballot: BallotData | null;
  procedure: Procedure;
  /** In the order the list goes up. */
  upwardRecipients: string[];
  events: { name: string; ordinal: string | null; year: number | null; source: string }[];
  recipients: string[];
  signatureTrail: SignatureData[];
  attachments: string[];
};

/** "YYYY-MM-DD", a calendar date in Asia/Ho_Chi_Minh. */
type IsoDate = string;
type Sourced = { text: string; source: string };
type SubjectKind = "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";

/** `number` null: the heading is the editor's label, not the plan's. Paragraphs keep their bullets. */
type PlanSectionData = {
  level: 1 | 2 | 3;
  number: string | null;
  heading: string;
  paragraphs: string[];
};

/** `number` as typed in the plan; `canonicalNumber` the same document's right form ("34-CT/TW"). */
type LegalBasisData = {
  type: string;
  number: string | null;
  canonicalNumber: string | null;
  date: IsoDate | null;
  issuer: string | null;
  subject: string;
  source: string;
};

type PlanItemData = Sourced & {
  kind: "PURPOSE" | "REQUIREMENT" | "CONTENT" | "DUTY" | "COMMUNICATION" | "NURTURING" | "REPLICATION";
  /** Who has to act, when the sentence says so. */
  actor: string | null;
};

/** `subjectKinds` empty: every kind. A condition helps a person decide and never rejects by itself. */
type CriterionData = Sourced & {
  code: string;
  scope: "GENERAL" | "WORK_FIELD" | "KIND";
  workField: string | null;
  subjectKinds: SubjectKind[];
  negative: boolean;
  condition: Condition | null;
};

/** `lead` is the issuing agency where the plan names nobody. */
type TaskData = {
  title: string;
  lead: string;
  advisingLeader: string | null;
  advisingDepartments: string[];
  coordinatingDepartments: string[];
  /** As printed. */
  timeframe: string;
  recurrence: "ONCE" | "MONTHLY" | "QUARTERLY" | "YEARLY";
  /** First occurrence, for a yearly task with a printed day; null where the plan prints none. */
  firstDay: IsoDate | null;
  lastDay: IsoDate | null;
  source: string;
};

/** `lastDay`: YYYY-MM-DD, or --MM-DD when yearly. `before`: the plan prints the day after it. */
type ObligationData = Sourced & {
  kind: "REPORT" | "RECOGNITION" | "REGISTRATION" | "NOMINATION" | "REVIEW";
  actor: string;
  recipient: string | null;
  recurrence: "ONCE" | "MONTHLY" | "QUARTERLY" | "YEARLY";
  firstDay: string | null;
  lastDay: string;
  before: boolean;
};

type QuotaData = Sourced & {
  minimum: number;
  per: "DEPARTMENT";
  every: "YEAR";
  subjectKinds: SubjectKind[];
  reading: "EITHER" | "EACH";
  countedAt: "NOMINATED" | "RECOGNISED";
};

type BallotData = {
  secret: boolean;
  base: "TOTAL_MEMBERS" | "ELIGIBLE" | "PRESENT";
  numerator: number;
  denominator: number;
  moreThan: boolean;
  quorumNumerator: number;
  quorumDenominator: number;
  secretaryVotes: boolean;
  absentInWriting: boolean;
  recusalKeepsBase: boolean;
  /** The system's default, not a rule of the plan. */
  isDefault: boolean;
  citation: string;
  source: string;
};

/** Mail addresses in a signature are personal data and are not kept: `account` is always null. */
type SignatureData = {
  signer: string;
  account: null;
  signedAt: string;
  provider: string;
  note: string;
};
