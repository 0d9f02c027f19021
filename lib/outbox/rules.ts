// A mail is seen before it leaves and leaves once: it is claimed first, then handed over. One that was claimed and of which
// nothing was heard may or may not have left; only a person may say "again".
import type { MessageStanding } from "./schema";

export type MessageMoments = {
  leavesAt: Date;
  claimedAt: Date | null;
  sentAt: Date | null;
  failedAt: Date | null;
  stoppedAt: Date | null;
};

/** Seconds after which a claimed message is no longer taken for one that is just leaving. */
const patience = 300;

/** Where a message stands at a moment. */
export function messageStanding(message: MessageMoments, at: Date): MessageStanding {
  if (message.sentAt) return "SENT";
  if (message.stoppedAt) return "STOPPED";
  if (message.failedAt) return "REFUSED";
  if (!message.claimedAt) return "WAITING";
  return at.getTime() - message.claimedAt.getTime() <= patience * 1000 ? "LEAVING" : "UNKNOWN";
}

/** Whether somebody may still keep it from leaving. */
export function isStoppable(standing: MessageStanding): boolean {
  return standing === "WAITING";
}

/** Whether somebody may put it back to leave again. */
export function isRepeatable(standing: MessageStanding): boolean {
  return standing === "REFUSED" || standing === "UNKNOWN" || standing === "STOPPED";
}

const minute = 60_000;
/** A message older than this (milliseconds) says nothing any more. */
export const longestWait = 2 * 24 * 60 * minute;

/**
 * When a message that the server would not take for the time being is tried again: after as long as it has waited already, five
 * minutes at least, four hours at most. null: by then it would be too old, and it is given up.
 */
export function triedAgainAt(createdAt: Date, at: Date): Date | null {
  const waited = at.getTime() - createdAt.getTime();
  const next = at.getTime() + Math.min(Math.max(waited, 5 * minute), 240 * minute);
  return next - createdAt.getTime() < longestWait ? new Date(next) : null;
}
