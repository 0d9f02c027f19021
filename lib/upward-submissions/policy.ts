// R102, [LAW] 13.5: the office draws the list up, the head signs and answers for it; the office writes down what came back.
import { type Actor, hasRole, readsWholeAgency } from "../core/actor";
import { all, allow, deny, type Reason, type Verdict } from "../core/verdict";
import { isNominee, type NomineePeople } from "../nominees/rules";

/** May draw up a list. */
export function mayComposeUpward(actor: Actor): Verdict {
  return only(hasRole(actor, "OFFICE"), actor, "upward.officeOnly");
}

/** May change it: the office, before it is sent. */
export function mayEditUpward(actor: Actor, list: { sent: boolean }): Verdict {
  return all(mayComposeUpward(actor), list.sent ? deny("upward.alreadySent") : allow);
}

/** May sign and send: the head, or a deputy for the head; once, and never a list with oneself among the `nominees`. */
export function maySignUpward(actor: Actor, list: { sent: boolean; nominees: readonly NomineePeople[] }): Verdict {
  const who = only(hasRole(actor, "AGENCY_HEAD", "DEPUTY_HEAD"), actor, "upward.headOnly");
  const own = list.nominees.some((nominee) => isNominee(actor, nominee));
  return all(who, list.sent ? deny("upward.alreadySent") : allow, own ? deny("upward.namesSigner") : allow);
}

/** May record what came back: the office, after it was sent. */
export function mayRecordOutcome(actor: Actor, list: { sent: boolean }): Verdict {
  return all(mayComposeUpward(actor), list.sent ? allow : deny("upward.notSent"));
}

function only(holds: boolean, actor: Actor, reason: Reason): Verdict {
  if (holds) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : reason);
}

export type UpwardScope = { agencyId: string; all: boolean };

/** Lists name people of every unit: read by those who read the whole agency. */
export function upwardVisibleTo(actor: Actor): UpwardScope {
  return { agencyId: actor.agencyId, all: hasRole(actor, ...readsWholeAgency) };
}

/** The same rule for one list. */
export function mayViewUpward(actor: Actor, list: { agencyId: string }): Verdict {
  const scope = upwardVisibleTo(actor);
  return scope.all && scope.agencyId === list.agencyId ? allow : deny("common.notFound");
}

/** May open the page at all. */
export function maySeeUpward(actor: Actor): Verdict {
  return upwardVisibleTo(actor).all ? allow : deny("common.noRole");
}
