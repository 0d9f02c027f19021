// A dossier read from the database, as the rules and the frozen version want it (model.md, "The path").
// Whom a unit may put forward is the plan's to say (R026-R029, R060). The snapshot keeps words instead of references:
// names and plans change, a submitted version does not.
import { DomainError } from "../core/errors";
import type { Reason } from "../core/verdict";
import type { Dossier } from "../nominations/rules";
import type { Snapshot } from "../nominations/schema";
import { type ApplicableCriterion, allowsKind, criteriaFor } from "../plans/rules";
import type { SubjectPick } from "../subjects/schema";
import type { StartNomination } from "./schema";

export type ReadCriterion = ApplicableCriterion & { id: string; code: string; text: string; negative: boolean };

export type ReadEvidence = {
  id: string;
  criterionId: string | null;
  text: string;
  page: string;
  attachment: { id: string; fileName: string; mediaType: string; size: number; sha256: string } | null;
};

export type ReadDossier = {
  subject: { kind: string; name: string; caption: string; organisation: string | null };
  department: { name: string };
  year: number;
  exemplarClass: string | null;
  workFieldId: string | null;
  workField: string | null;
  movement: string | null;
  summary: string;
  directWorker: boolean;
  grassroots: boolean;
  deliberation: {
    on: string | null;
    chair: string;
    total: number | null;
    present: number | null;
    agree: number | null;
    note: string;
  };
  negativeDeclared: boolean;
  truthDeclared: boolean;
  consentFields: string[];
  consentBasis: string;
  answers: { criterionId: string; claim: string }[];
  evidence: ReadEvidence[];
  achievements: { year: number; text: string }[];
  allCriteria: ReadCriterion[];
  workFieldCount: number;
};

/** What a unit writes about a nominee, for queries: the same for who writes it and for who appraises it. */
export const writtenColumns = {
  exemplarClass: true,
  summary: true,
  directWorker: true,
  grassroots: true,
  deliberatedOn: true,
  deliberationChair: true,
  deliberationPresent: true,
  deliberationTotal: true,
  deliberationAgree: true,
  deliberationNote: true,
  negativeDeclared: true,
  truthDeclared: true,
  consentFields: true,
  consentBasis: true,
  workField: { select: { name: true } },
  movement: { select: { name: true } },
  answers: { select: { criterionId: true, claim: true } },
} as const;

/** What `missingParts` looks at. */
export function dossierOf(read: ReadDossier): Dossier {
  const { exemplarClass, workFieldId, summary, deliberation, negativeDeclared, truthDeclared, consentFields, consentBasis } = read;
  return {
    ...{ exemplarClass, workFieldId, summary, deliberation, negativeDeclared, truthDeclared, consentFields, consentBasis },
    choosesWorkField: read.workFieldCount > 0,
    answers: read.answers,
    evidence: read.evidence,
    achievements: read.achievements,
  };
}

/** The dossier frozen at submission: what applies now, with the evidence in force. */
export function snapshotOf(read: ReadDossier): Snapshot {
  const applicable = criteriaFor(read.allCriteria, { kind: read.subject.kind, workFieldId: read.workFieldId });
  const claims = new Map(read.answers.map((answer) => [answer.criterionId, answer.claim]));
  const { kind, name, caption, organisation } = read.subject;
  const { on, chair, total, present, agree, note } = read.deliberation;
  return {
    subject: { kind, name, caption, organisation },
    department: read.department.name,
    year: read.year,
    exemplarClass: read.exemplarClass,
    workField: read.workField,
    movement: read.movement,
    summary: read.summary,
    directWorker: read.directWorker,
    grassroots: read.grassroots,
    deliberation: { on, chair, total, present, agree, note },
    negativeDeclared: read.negativeDeclared,
    truthDeclared: read.truthDeclared,
    consentFields: read.consentFields,
    consentBasis: read.consentBasis,
    criteria: applicable.map(({ id, code, text, negative }) => ({ id, code, text, negative, claim: claims.get(id) ?? "" })),
    evidence: read.evidence.map(({ id, criterionId, text, page, attachment }) => ({
      ...{ id, criterionId, text, page },
      attachmentId: attachment?.id ?? null,
      fileName: attachment?.fileName ?? null,
      sha256: attachment?.sha256 ?? null,
    })),
    achievements: read.achievements.map(({ year, text }) => ({ year, text })),
  };
}

/** Everything somebody new still lacks, by field, so that it is said at once. */
function missingOfNew({ kind, name, external, organisation, members }: StartNomination): Record<string, Reason> {
  return {
    ...(kind === null ? { kind: "nominations.kindMissing" } : {}),
    ...(name === "" ? { name: "nominations.nameMissing" } : {}),
    ...(external && organisation === "" ? { organisation: "nominations.organisationMissing" } : {}),
    ...(kind === "PRACTICE_MODEL" && !external && members === "" ? { members: "nominations.ownersMissing" } : {}),
  };
}

/**
 * The choice in the form as lib/subjects takes it; throws `invalid` when somebody new lacks a name, a kind or an organisation, or
 * a model its owners: they are who stays out of the vote on it (lib/subjects/schema.ts asks the same of a registration).
 */
export function subjectPick(input: StartNomination): SubjectPick {
  const { subject, departmentId, kind, name, caption, external, organisation, members, distinct } = input;
  const base = { departmentId, leaderManager: false, wholeDepartment: false, personId: null, distinct };
  const nobody = { ...base, kind: "INDIVIDUAL" as const, name: "", caption: "", external: false, organisation: "", members: "" };
  if (subject.from === "SUBJECT") return { ...nobody, pick: subject.id };
  if (subject.from === "PERSON") return { ...nobody, pick: "new", personId: subject.id };
  if (subject.from === "UNIT") return { ...nobody, pick: "new", kind: "COLLECTIVE", wholeDepartment: true };
  const missing = missingOfNew(input);
  if (kind === null || Object.keys(missing).length > 0) throw new DomainError("invalid", "nominations.newNeedsName", missing);
  return { ...base, pick: "new", kind, name, caption, external, organisation, members };
}

/** Kinds and outsiders are the plan's to allow; a unit speaks for its own subjects. Null when nothing is wrong. */
export function subjectFault(
  plan: { subjectKinds: readonly string[]; allowsOutsiders: boolean },
  subject: { kind: string; external: boolean; departmentId: string | null },
  departmentId: string,
): Reason | null {
  if (!allowsKind(plan, subject.kind)) return "nominations.kindNotInPlan";
  if (subject.external && !plan.allowsOutsiders) return "nominations.noOutsiders";
  const elsewhere = !subject.external && subject.departmentId !== null && subject.departmentId !== departmentId;
  return elsewhere ? "nominations.subjectOfOtherUnit" : null;
}
