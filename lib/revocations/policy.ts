// Two people: proposed by the office, the standing body or the head; confirmed by another one who is the head, or by a deputy
// when the head proposed (model.md, "Always true"; domain/law.md b.7).
import { type Actor, hasRole, type RoleName } from "../core/actor";
import type { Day } from "../core/clock";
import { all, allow, deny, type Verdict } from "../core/verdict";
import { isNominee, type NomineePeople } from "../nominees/rules";
import type { RevocationCourse } from "../recognitions/rules";
import type { Regime } from "../signatures/rules";

export type Revocable = {
  recognitionId: string;
  nominationId: string;
  subjectId: string;
  name: string;
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  decision: { id: string; number: string; signedOn: Day };
  certificates: number;
  hasStory: boolean;
  regime: Regime;
  symbol: string;
  course: RevocationCourse;
  /** Proposals that were taken back, oldest first. */
  withdrawn: { ground: string; withdrawnAt: Date; reason: string }[];
  proposedById: string | null;
  proposedByHead: boolean;
  /** Nobody decides about himself; `headJudged`: the head is one of them, so a deputy confirms. */
  nominee: NomineePeople;
  headJudged: boolean;
  proposal: {
    groundCode: string;
    ground: string;
    proposedBy: string;
    proposedAt: Date;
    decisionNumber: string | null;
    confirmedBy: string | null;
    confirmedAt: Date | null;
  } | null;
};

const proposers: RoleName[] = ["OFFICE", "COUNCIL_STANDING_BODY", "AGENCY_HEAD"];

/** May propose that this recognition be revoked. */
export function mayProposeRevocation(actor: Actor, recognition: Pick<Revocable, "course" | "nominee">): Verdict {
  if (!hasRole(actor, ...proposers)) return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "exemplars.revokersOnly");
  if (isNominee(actor, recognition.nominee)) return deny("exemplars.ownRevocation");
  const reasons = { NONE: allow, PROPOSED: deny("exemplars.revocationProposed"), REVOKED: deny("exemplars.alreadyRevoked") };
  return reasons[recognition.course];
}

/** May take the proposal back: who made it and still may propose, while nobody has confirmed it. */
export function mayWithdrawRevocation(actor: Actor, recognition: { course: RevocationCourse; proposedById: string | null }): Verdict {
  if (!hasRole(actor, ...proposers)) return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "exemplars.revokersOnly");
  const course = { NONE: deny("exemplars.nothingProposed"), PROPOSED: allow, REVOKED: deny("exemplars.alreadyRevoked") };
  return all(course[recognition.course], recognition.proposedById === actor.id ? allow : deny("exemplars.proposerOnly"));
}

/** May confirm: never the proposer or who is judged; the head, or a deputy where the head proposed or is judged. */
export function mayConfirmRevocation(
  actor: Actor,
  recognition: Pick<Revocable, "course" | "proposedById" | "proposedByHead" | "nominee" | "headJudged">,
): Verdict {
  const course = { NONE: deny("exemplars.nothingProposed"), PROPOSED: allow, REVOKED: deny("exemplars.alreadyRevoked") };
  const may = hasRole(actor, "AGENCY_HEAD") || ((recognition.proposedByHead || recognition.headJudged) && hasRole(actor, "DEPUTY_HEAD"));
  const who = may ? allow : deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "exemplars.confirmersOnly");
  const self = isNominee(actor, recognition.nominee) ? deny("exemplars.ownRevocation") : allow;
  return all(who, self, course[recognition.course], recognition.proposedById === actor.id ? deny("exemplars.twoPeople") : allow);
}
