// R108: the office drafts the reviews; the head answers for them and freezes them. A draft names people of every unit and is read
// by those who read the agency; a frozen review is everybody's who reads the plan.
import { type Actor, hasRole, readsWholeAgency } from "../core/actor";
import { all, allow, deny, type Verdict } from "../core/verdict";

export type ReviewScope = { agencyId: string; any: boolean; drafts: boolean };

export function reviewsVisibleTo(actor: Actor): ReviewScope {
  return { agencyId: actor.agencyId, any: actor.roles.length > 0, drafts: hasRole(actor, ...readsWholeAgency) };
}

/** The same rule for one review. */
export function mayViewReview(actor: Actor, review: { agencyId: string; frozen: boolean }): Verdict {
  const scope = reviewsVisibleTo(actor);
  return scope.any && scope.agencyId === review.agencyId && (review.frozen || scope.drafts) ? allow : deny("common.notFound");
}

/** May begin a review. */
export function mayStartReview(actor: Actor): Verdict {
  if (hasRole(actor, "OFFICE")) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "planReviews.officeOnly");
}

/** May write it and assess its exemplars: the office, until it is frozen. */
export function mayWriteReview(actor: Actor, review: { frozen: boolean }): Verdict {
  return all(mayStartReview(actor), review.frozen ? deny("planReviews.frozen") : allow);
}

/** May freeze it: the head, or a deputy for the head; once. */
export function mayFreezeReview(actor: Actor, review: { frozen: boolean }): Verdict {
  const heads = hasRole(actor, "AGENCY_HEAD", "DEPUTY_HEAD");
  const who = heads ? allow : deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "planReviews.headOnly");
  return all(who, review.frozen ? deny("planReviews.frozen") : allow);
}
