import "server-only";
import { type Actor, doerId } from "../core/actor";
import { now } from "../core/clock";
import type { Tx } from "./client";

export type AuditSubject =
  | "Agency"
  | "Department"
  | "Person"
  | "User"
  | "Plan"
  | "Subject"
  | "Discovery"
  | "Registration"
  | "Nomination"
  | "Appraisal"
  | "CouncilSession"
  | "BallotRound"
  | "RecognitionDecision"
  | "Recognition"
  | "Certificate"
  | "UpwardSubmission"
  | "Article"
  | "Attachment"
  | "Council"
  | "Obligation"
  | "OutboxMessage"
  | "Task"
  | "PlanReview"
  | "PlanProposal"
  | "Movement";

export type AuditEntry = {
  /** Past tense: "nomination.submitted". */
  kind: `${string}.${string}`;
  subjectType: AuditSubject;
  subjectId: string;
  /** State before and after, where the subject has one. */
  before?: string;
  after?: string;
  /** Ids, numbers and words that the event needs to be understood; never personal data, files or ballot content. */
  details?: Record<string, string | number | boolean | null>;
};

/** Adds the event row in the transaction of the change. Rows are only ever added. */
export async function recordEvent(tx: Tx, actor: Actor, entry: AuditEntry): Promise<void> {
  await tx.auditEvent.create({
    data: {
      at: now(),
      agencyId: actor.agencyId,
      actorId: doerId(actor),
      kind: entry.kind,
      subjectType: entry.subjectType,
      subjectId: entry.subjectId,
      before: entry.before ?? null,
      after: entry.after ?? null,
      details: entry.details ?? {},
    },
    select: { id: true },
  });
}
