import { documentTypes } from "../reading/text/zones";
import type { ItemKind } from "./items";

/** One field of the form that corrects an item. `optional`: may stay empty. */
export type CorrectionField = {
  name: string;
  type: "line" | "text" | "day" | "yearlyDay" | "whole" | "lines" | "tick" | "kinds" | "choice";
  options?: readonly string[];
  optional?: true;
};

const field = (type: CorrectionField["type"], name: string, optional?: "optional"): CorrectionField => ({
  name,
  type,
  ...(optional ? { optional: true as const } : {}),
});
const line = (name: string, optional?: "optional") => field("line", name, optional);
const text = (name: string, optional?: "optional") => field("text", name, optional);
const whole = (name: string, optional?: "optional") => field("whole", name, optional);
const pick = (name: string, options: readonly string[], optional?: "optional"): CorrectionField => ({
  ...field("choice", name, optional),
  options,
});

export const subjectKinds = ["INDIVIDUAL", "COLLECTIVE", "PRACTICE_MODEL"] as const;
export const recurrences = ["ONCE", "MONTHLY", "QUARTERLY", "YEARLY"] as const;
const contentKinds = ["CONTENT", "NURTURING", "REPLICATION", "COMMUNICATION"] as const;
const obligationKinds = ["REPORT", "RECOGNITION", "REGISTRATION", "NOMINATION", "REVIEW"] as const;

const time = [
  pick("recurrence", recurrences, "optional"),
  field("yearlyDay", "firstDay", "optional"),
  field("yearlyDay", "lastDay", "optional"),
  line("timeframe", "optional"),
];

const provision = [line("actor", "optional"), text("text")];

/** What can be corrected of each kind of item, in the order of the form. A single value is the field "value". */
export const correctionFields: Record<ItemKind, readonly CorrectionField[]> = {
  regime: [pick("value", ["STATE", "PARTY"])],
  parentBody: [line("value")],
  agency: [line("value")],
  documentType: [pick("value", [...new Set(documentTypes.map(({ name }) => name))])],
  documentNumber: [line("value")],
  place: [line("value")],
  issueDate: [field("day", "value")],
  title: [text("value")],
  period: [whole("startYear"), whole("endYear", "optional"), field("tick", "openEnded"), field("tick", "annual")],
  parentPlan: [line("documentNumber"), field("day", "issueDate"), text("title")],
  funding: [text("value")],
  ballot: [
    field("tick", "secret"),
    whole("numerator", "optional"),
    whole("denominator", "optional"),
    field("tick", "moreThan"),
    pick("base", ["TOTAL_MEMBERS", "ELIGIBLE", "PRESENT"], "optional"),
    whole("quorumNumerator", "optional"),
    whole("quorumDenominator", "optional"),
    field("tick", "absentInWriting"),
  ],
  monitoring: [line("lead"), line("coordinating", "optional")],
  signature: [pick("authority", ["KT", "TM", "TL", "TUQ", "Q"], "optional"), line("onBehalfOf", "optional"), line("title"), line("name")],
  legalBases: [
    line("type"),
    line("number", "optional"),
    line("canonicalNumber", "optional"),
    field("day", "date", "optional"),
    line("issuer", "optional"),
    text("subject", "optional"),
  ],
  purposes: provision,
  requirements: provision,
  processSteps: provision,
  contents: [pick("kind", contentKinds), ...provision],
  subjectKinds: [pick("kind", subjectKinds)],
  workFields: [line("name")],
  criteria: [
    text("text"),
    pick("scope", ["GENERAL", "WORK_FIELD", "KIND"]),
    line("workField", "optional"),
    field("kinds", "subjectKinds", "optional"),
    field("tick", "keepCondition"),
  ],
  quotas: [whole("minimum"), field("kinds", "subjectKinds"), text("text")],
  obligations: [pick("kind", obligationKinds), text("text"), line("actor", "optional"), line("recipient", "optional"), ...time],
  tasks: [
    text("title"),
    line("lead", "optional"),
    line("advisingLeader", "optional"),
    field("lines", "advisingDepartments", "optional"),
    field("lines", "coordinatingDepartments", "optional"),
    ...time,
  ],
  duties: provision,
  events: [line("name"), line("ordinal", "optional"), whole("year", "optional")],
  recipients: [line("name")],
  attachments: [line("name")],
  digitalSignatures: [line("signer", "optional"), line("provider", "optional"), line("place", "optional")],
};
