// Appraisal of dossiers: Bình Phước "thẩm định hồ sơ" (R067), law b.6 (completeness, return for supplement), [LAW] 13.5: the
// office appraises. Every criterion gets a finding; a dossier goes on only when each of them is met.
import type { Actor } from "../core/actor";
import type { Day } from "../core/clock";
import { allow, deny, type Verdict } from "../core/verdict";
import type { Snapshot } from "../nominations/schema";
import { nextDeadline, type Obligation } from "../plans/rules";
import type { Procedure } from "../plans/schema";
import type { Evaluation } from "../records/rules";
import type { FindingResult } from "./schema";

/** An appraisal of one version with the names of those who made it. */
export type ShownAppraisal = {
  id: string;
  version: number;
  appraiserId: string;
  appraiser: string;
  sameUnit: boolean;
  second: string | null;
  secondOpinion: string;
  secondAgreedAt: Date | null;
  opinion: string;
  outcome: string | null;
  closedAt: Date | null;
  findings: FindingRow[];
};

export type AppraisedCriterion = { id: string; code: string; text: string; negative: boolean; evaluation: Evaluation | null };

/** Everything the appraisal's pages show; lib/appraised-dossiers reads it. */
export type AppraisalDossier = {
  id: string;
  year: number;
  version: number;
  submittedAt: Date | null;
  subject: { id: string; kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL"; name: string; external: boolean };
  plan: { id: string; documentNumber: string | null; title: string; procedure: Procedure };
  due: Day | null;
  /** People of the agency who bear the name of a nominee said to be another one. */
  namesakes: string[];
  /** Waits for its appraisal now. */
  received: boolean;
  snapshot: Snapshot;
  /** The submission the last earlier appraisal was about. */
  before: { version: number; snapshot: Snapshot } | null;
  /** Criteria that differ from it. */
  changed: string[];
  criteria: AppraisedCriterion[];
  /** That of the present version, as far as the reader may see it. */
  appraisal: ShownAppraisal | null;
  earlier: ShownAppraisal[];
};

export type FindingRow = { criterionId: string; result: FindingResult; reason: string };
type Criterion = { id: string };

/** Criteria without a conclusion: nothing said yet, or a question is open. */
export function openFindings<Row extends Criterion>(criteria: readonly Row[], findings: readonly FindingRow[]): Row[] {
  const concluded = new Set(findings.filter((row) => row.result !== "ASK").map((row) => row.criterionId));
  return criteria.filter((criterion) => !concluded.has(criterion.id));
}

/** Findings that send the dossier back, in the order of the criteria. */
export function returnedFindings(criteria: readonly Criterion[], findings: readonly FindingRow[]): FindingRow[] {
  return criteria.flatMap((criterion) => findings.filter((row) => row.criterionId === criterion.id && row.result === "RETURN"));
}

/** A dossier is accepted when every criterion that applies is met. */
export function mayAcceptFindings(criteria: readonly Criterion[], findings: readonly FindingRow[]): Verdict {
  if (criteria.length === 0) return deny("appraisals.noCriteria");
  if (returnedFindings(criteria, findings).length > 0) return deny("appraisals.hasReturns");
  return openFindings(criteria, findings).length > 0 ? deny("appraisals.notConcluded") : allow;
}

/** A dossier goes back when at least one criterion says what is to be supplemented. */
export function mayReturnFindings(criteria: readonly Criterion[], findings: readonly FindingRow[]): Verdict {
  const returned = returnedFindings(criteria, findings);
  if (returned.length === 0) return deny("appraisals.nothingToReturn");
  return returned.every((row) => row.reason.trim() !== "") ? allow : deny("appraisals.returnWithoutReason");
}

/** Something a second appraiser can agree to: the findings lead to one of the two ends. */
export function isReadyForSecond(criteria: readonly Criterion[], findings: readonly FindingRow[]): boolean {
  return mayAcceptFindings(criteria, findings).allowed || mayReturnFindings(criteria, findings).allowed;
}

/**
 * Whether the appraiser belongs to one of the nominee's units, by his person's department or by a role held for it.
 * `unitIds`: the nominating department and the subject's own.
 */
export function isSameUnit(actor: Actor, personDepartmentId: string | null, unitIds: readonly string[]): boolean {
  const own = [personDepartmentId, ...actor.roles.map((held) => held.departmentId)];
  return own.some((departmentId) => departmentId !== null && unitIds.includes(departmentId));
}

const prints = (snapshot: Snapshot, criterionId: string): string => {
  const claim = snapshot.criteria.find((row) => row.id === criterionId)?.claim ?? "";
  const evidence = snapshot.evidence
    .filter((piece) => piece.criterionId === criterionId)
    .map((piece) => [piece.text, piece.page, piece.sha256 ?? piece.fileName ?? ""].join("\u0000"));
  return JSON.stringify([claim, evidence.sort()]);
};

/** Criteria of the newer submission whose claim or evidence is not what it was. */
export function changedCriteria(before: Snapshot, after: Snapshot): string[] {
  return after.criteria.map((row) => row.id).filter((id) => prints(before, id) !== prints(after, id));
}

/** What was found met before and has not changed since is offered again; everything else is looked at anew. */
export function carriedOver(earlier: readonly FindingRow[], changed: readonly string[]): FindingRow[] {
  return earlier.filter((row) => row.result === "MET" && !changed.includes(row.criterionId));
}

/**
 * The last day for appraising: the plan's first day of recognition from the day the dossier was first handed in, else its first
 * day of nominating; null when it sets none. It stays when it has passed: the dossier is then overdue.
 */
export function appraisalDue(obligations: readonly Obligation[], handedIn: Day): Day | null {
  const of = (kind: string) =>
    nextDeadline(
      obligations.filter((row) => row.kind === kind),
      handedIn,
    );
  return (of("RECOGNITION") ?? of("NOMINATION"))?.day ?? null;
}
