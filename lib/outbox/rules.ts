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
