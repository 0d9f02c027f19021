// R069, [LAW] 13.1: the head answers for recognition; a deputy signs for the head (KT.). The office settles what did not pass.
import { type Actor, hasRole, readsWholeAgency } from "../core/actor";
import { all, allow, deny, type Reason, type Verdict } from "../core/verdict";
import { isNominee, type NomineePeople } from "../nominees/rules";
import type { Standing } from "./rules";

export type Decidable = { standing: Standing; upward: boolean; held: boolean; nominee: NomineePeople };

/** May decide at all: the head, or a deputy for the head. */
export function mayDecide(actor: Actor): Verdict {
  return only(hasRole(actor, "AGENCY_HEAD", "DEPUTY_HEAD"), actor, "exemplars.headOnly");
}

/** A deputy who is not the head signs KT. */
export function isDeputyOnly(actor: Actor): boolean {
  return !hasRole(actor, "AGENCY_HEAD");
}

/** May recognise this one: not oneself, ready, ending in a recognition here, and not held today. */
export function mayRecognise(actor: Actor, nomination: Decidable): Verdict {
  const upward = nomination.upward ? deny("exemplars.upwardOnly") : allow;
  return all(
    mayDecide(actor),
    isOther(actor, nomination),
    isReady(nomination.standing),
    upward,
    nomination.held ? deny("exemplars.held") : allow,
  );
}

/** May refuse this one: it passed, or was appraised where there is no council. A hold does not bar it. */
export function mayRefuse(actor: Actor, nomination: Pick<Decidable, "standing" | "nominee">): Verdict {
  return all(mayDecide(actor), isOther(actor, nomination), isReady(nomination.standing));
}

/** May close one that the council did not pass: the office, or who decides. */
export function maySettleNotPassed(actor: Actor, nomination: Pick<Decidable, "standing">): Verdict {
  const who = only(hasRole(actor, "OFFICE", "AGENCY_HEAD", "DEPUTY_HEAD"), actor, "exemplars.settlersOnly");
  if (nomination.standing === "DONE") return all(who, deny("exemplars.alreadySettled"));
  return all(who, nomination.standing === "NOT_PASSED" ? allow : deny("exemplars.notRejected"));
}

// Where the head is held up, a deputy decides.
function isOther(actor: Actor, nomination: Pick<Decidable, "nominee">): Verdict {
  return isNominee(actor, nomination.nominee) ? deny("exemplars.ownNomination") : allow;
}

function isReady(standing: Standing): Verdict {
  const reasons: Record<Standing, Reason | null> = {
    READY: null,
    NOT_PASSED: "exemplars.notPassed",
    WAITING: "exemplars.notReady",
    DONE: "exemplars.alreadySettled",
  };
  const reason = reasons[standing];
  return reason ? deny(reason) : allow;
}

function only(holds: boolean, actor: Actor, reason: Reason): Verdict {
  if (holds) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : reason);
}

/** May open the list of what awaits a decision: who reads the whole agency. */
export function maySeeCandidates(actor: Actor): Verdict {
  return hasRole(actor, ...readsWholeAgency) ? allow : deny("common.noRole");
}
