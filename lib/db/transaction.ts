import "server-only";
import type { Actor } from "../core/actor";
import { DomainError } from "../core/errors";
import type { Move } from "../core/lifecycle";
import { type AuditEntry, recordEvent } from "./audit";
import { db, type Tx } from "./client";

/** Runs the work in one transaction: change and event together, or neither. */
export function transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db().$transaction(work, { timeout: 20_000, maxWait: 10_000 });
}

/** Models that have a course of states. */
const stateful = {
  Nomination: "nomination",
  Registration: "registration",
  CouncilSession: "councilSession",
  BallotRound: "ballotRound",
  Article: "article",
  PlanProposal: "planProposal",
} as const;

export type StatefulModel = keyof typeof stateful;

type Guarded = {
  updateMany(args: {
    where: { id: string; agencyId: string; state: { in: string[] } };
    data: Record<string, unknown>;
  }): Promise<{ count: number }>;
};

/**
 * The one mover: a guarded update from one of the move's states, and its event row.
 * `set` holds further columns that change with the state. Zero rows: somebody was faster → conflict.
 */
export async function move(
  tx: Tx,
  model: StatefulModel,
  row: { id: string; state: string },
  step: Move,
  actor: Actor,
  change: { set?: Record<string, unknown>; details?: AuditEntry["details"] } = {},
): Promise<void> {
  const table = tx[stateful[model]] as unknown as Guarded;
  const { count } = await table.updateMany({
    where: { id: row.id, agencyId: actor.agencyId, state: { in: [...step.from] } },
    data: { ...change.set, state: step.to },
  });
  if (count === 0) throw new DomainError("conflict", "common.changedMeanwhile");
  await recordEvent(tx, actor, {
    kind: step.event as AuditEntry["kind"],
    subjectType: model,
    subjectId: row.id,
    before: row.state,
    after: step.to,
    ...(change.details ? { details: change.details } : {}),
  });
}

type Turn = "guong recognition" | "guong upward" | `${"subject" | "reminders" | "username" | "review" | "feeds"} ${string}`;

/**
 * Waits for one's turn at something that is looked up and then taken, until the end of the transaction: numbers of decisions,
 * names of subjects, an agency's digests. `what` names the thing, with its agency where others need not wait.
 */
export async function takeTurn(tx: Tx, what: Turn): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${what}))`;
}
