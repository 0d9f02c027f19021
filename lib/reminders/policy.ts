// Source: R110, R112: the office and the council's standing body urge; the daily reminding is the system's own. What a person is
// told belongs to that person alone.
import type { Actor } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

/** Sending the daily digests: the system. */
export function mayRemind(actor: Actor): Verdict {
  return actor.kind === "system" ? allow : deny("reminders.systemOnly");
}

/** One's own notices, and where they go by mail. */
export function mayReadNotices(actor: Actor): Verdict {
  return actor.kind === "user" ? allow : deny("common.noRole");
}
