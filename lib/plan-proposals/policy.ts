// R001-R010: the office puts the agency's plans into the system and answers for what was read; the head may do it too. What is
// not yet a plan is nobody else's business.
import { type Actor, hasRole } from "../core/actor";
import { mayMove } from "../core/lifecycle";
import { all, allow, deny, type Verdict } from "../core/verdict";
import { isBeingRead, isClosed, type ProposalState, proposalMoves } from "./states";

export type ProposalScope = { agencyId: string; any: boolean };

/** Whose proposals the actor reads; the reader (the system) reads those of the agency it works for. */
export function proposalsVisibleTo(actor: Actor): ProposalScope {
  return { agencyId: actor.agencyId, any: actor.kind === "system" || hasRole(actor, "OFFICE", "AGENCY_HEAD") };
}

/** The same rule for one proposal. */
export function mayViewProposal(actor: Actor, proposal: { agencyId: string }): Verdict {
  const scope = proposalsVisibleTo(actor);
  return scope.any && scope.agencyId === proposal.agencyId ? allow : deny("common.notFound");
}

/** May give in a document. */
export function mayGivePlan(actor: Actor): Verdict {
  if (proposalsVisibleTo(actor).any) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : "planProposals.officeOnly");
}

/** May add another rendering: once the ones before were read. */
export function mayAddSource(actor: Actor, proposal: { state: ProposalState }): Verdict {
  return all(
    mayGivePlan(actor),
    standsOpen(proposal),
    mayMove(proposalMoves.give, proposal.state) ? allow : deny("planProposals.stillReading"),
  );
}

/** May have it read again: it could not be read, or the reader has given no sign for a while (`quiet`). */
export function mayReadAgain(actor: Actor, proposal: { state: ProposalState; quiet: boolean }): Verdict {
  const atWork = isBeingRead(proposal.state) && !proposal.quiet;
  return all(mayGivePlan(actor), standsOpen(proposal), atWork ? deny("planProposals.stillAtWork") : allow);
}

/** May accept, correct and drop items. */
export function mayDecideItem(actor: Actor, proposal: { state: ProposalState }): Verdict {
  return all(
    mayGivePlan(actor),
    standsOpen(proposal),
    mayMove(proposalMoves.confirm, proposal.state) ? allow : deny("planProposals.stillReading"),
  );
}

/** May make the plan of it. */
export function mayConfirmProposal(actor: Actor, proposal: { state: ProposalState }): Verdict {
  return mayDecideItem(actor, proposal);
}

/** May put it aside. */
export function mayDropProposal(actor: Actor, proposal: { state: ProposalState }): Verdict {
  return all(mayGivePlan(actor), standsOpen(proposal));
}

/** Reading itself is the worker's. */
export function mayReadSource(actor: Actor): Verdict {
  return actor.kind === "system" ? allow : deny("planProposals.systemOnly");
}

function standsOpen({ state }: { state: ProposalState }): Verdict {
  return isClosed(state) ? deny("planProposals.closed") : allow;
}
