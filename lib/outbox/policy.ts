// The office writes to the units (R110) and answers for what leaves in the agency's name; the administrator looks after the mail
// server. The inspector reads along.
import { type Actor, hasRole } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";
import { isRepeatable, isStoppable } from "./rules";
import type { MessageStanding } from "./schema";

/** Seeing the agency's mail. */
export function mayReadOutbox(actor: Actor): Verdict {
  return hasRole(actor, "OFFICE", "ADMINISTRATOR", "INSPECTOR") ? allow : deny("outbox.officeOnly");
}

/** Handing mail to the server: the system. */
export function maySendMail(actor: Actor): Verdict {
  return actor.kind === "system" ? allow : deny("outbox.systemOnly");
}

/** Keeping a message from leaving. */
export function mayStopMessage(actor: Actor, message: { standing: MessageStanding }): Verdict {
  if (!hasRole(actor, "OFFICE", "ADMINISTRATOR")) return deny("outbox.officeOnly");
  return isStoppable(message.standing) ? allow : deny("outbox.tooLate");
}

/** Letting a message that was refused, stopped or lost leave again. */
export function mayRepeatMessage(actor: Actor, message: { standing: MessageStanding }): Verdict {
  if (!hasRole(actor, "OFFICE", "ADMINISTRATOR")) return deny("outbox.officeOnly");
  return isRepeatable(message.standing) ? allow : deny("outbox.notRepeatable");
}
