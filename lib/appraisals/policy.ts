// The office and the council's standing body appraise ([LAW] 13.5; R112). Nobody appraises himself; in a matter of one's own
// unit a second appraiser from elsewhere must agree. The unit reads findings once they are given, not while they are written.
import { type Actor, departmentsWith, hasRole, type RoleName, readsWholeAgency } from "../core/actor";
import { mayMove } from "../core/lifecycle";
import { allow, deny, type Reason, type Verdict } from "../core/verdict";
import { type NominationState, nominationMoves } from "../nominations/states";
import { isNominee, type NomineePeople } from "../nominees/rules";
import { isSameUnit } from "./rules";

const appraisers: RoleName[] = ["OFFICE", "COUNCIL_STANDING_BODY"];
/** A deputy head may be the second, so that an agency whose appraisers share one unit does not come to a stop. */
const seconds: RoleName[] = [...appraisers, "DEPUTY_HEAD"];
const unitRoles: RoleName[] = ["OFFICER", "DEPARTMENT_HEAD"];

export type AppraisalFacts = {
  agencyId: string;
  departmentId: string;
  state: NominationState;
  version: number;
  /** The nominating department and the subject's own. */
  unitIds: readonly string[];
  nominee: NomineePeople;
  /** Department of the actor's own person. */
  actorDepartmentId: string | null;
  /** That of the present version. */
  appraisal: { appraiserId: string; sameUnit: boolean; secondAgreed: boolean; closed: boolean } | null;
};

export type AppraisalScope = { agencyId: string; all: true } | { agencyId: string; all: false; departmentIds: string[] };

/** The whole agency for those who read it; else the actor's departments, and of those only what has been given. */
export function appraisalsVisibleTo(actor: Actor): AppraisalScope {
  if (hasRole(actor, ...readsWholeAgency)) return { agencyId: actor.agencyId, all: true };
  return { agencyId: actor.agencyId, all: false, departmentIds: departmentsWith(actor, ...unitRoles) };
}

/** `received`: waits for appraisal now. `begun`, `given`: any version has an appraisal, a closed one. */
export type SeenDossier = { agencyId: string; departmentId: string; received: boolean; begun: boolean; given: boolean };

/** The same rule for one dossier. A unit's own dossier without findings given is in sight, but refused. */
export function mayViewAppraisal(actor: Actor, dossier: SeenDossier): Verdict {
  const scope = appraisalsVisibleTo(actor);
  if (dossier.agencyId !== scope.agencyId) return deny("common.notFound");
  if (scope.all) return dossier.received || dossier.begun ? allow : deny("appraisals.notReceived");
  if (!scope.departmentIds.includes(dossier.departmentId)) return deny("common.notFound");
  return dossier.given ? allow : deny("appraisals.notGivenYet");
}

/** Opening the list at all. */
export function mayListAppraisals(actor: Actor): Verdict {
  const scope = appraisalsVisibleTo(actor);
  return scope.all || scope.departmentIds.length > 0 ? allow : deny("common.noRole");
}

/** Writing findings: an appraiser who is not the nominee, on a received dossier that nobody else has taken. */
export function mayAppraise(actor: Actor, dossier: AppraisalFacts): Verdict {
  const who = isAppraiser(actor, dossier, appraisers);
  if (!who.allowed) return who;
  const other = dossier.appraisal !== null && dossier.appraisal.appraiserId !== actor.id;
  return other ? deny("appraisals.otherAppraiser") : allow;
}

/** Taking over what another appraiser began. */
export function mayTakeOverAppraisal(actor: Actor, dossier: AppraisalFacts): Verdict {
  const who = isAppraiser(actor, dossier, appraisers);
  if (!who.allowed) return who;
  if (dossier.appraisal === null) return deny("appraisals.notBegun");
  return dossier.appraisal.appraiserId === actor.id ? deny("appraisals.alreadyYours") : allow;
}

/** The second look, from outside the nominee's unit and by somebody else than the first. */
export function mayGiveSecondOpinion(actor: Actor, dossier: AppraisalFacts): Verdict {
  const who = isAppraiser(actor, dossier, seconds);
  if (!who.allowed) return who;
  if (dossier.appraisal === null) return deny("appraisals.notBegun");
  if (!dossier.appraisal.sameUnit) return deny("appraisals.noSecondNeeded");
  if (dossier.appraisal.appraiserId === actor.id) return deny("appraisals.secondIsFirst");
  return isSameUnit(actor, dossier.actorDepartmentId, dossier.unitIds) ? deny("appraisals.secondSameUnit") : allow;
}

/** Sending back: the appraiser, with the second one's agreement where that is wanted. What is missing: mayReturnFindings. */
export function mayReturnDossier(actor: Actor, dossier: AppraisalFacts): Verdict {
  return mayClose(actor, dossier);
}

/** Accepting: the same. Whether every criterion is met: mayAcceptFindings. */
export function mayAcceptDossier(actor: Actor, dossier: AppraisalFacts): Verdict {
  return mayClose(actor, dossier);
}

function mayClose(actor: Actor, dossier: AppraisalFacts): Verdict {
  const who = mayAppraise(actor, dossier);
  if (!who.allowed) return who;
  if (dossier.appraisal === null) return deny("appraisals.notBegun");
  return dossier.appraisal.sameUnit && !dossier.appraisal.secondAgreed ? deny("appraisals.secondMustAgree") : allow;
}

function isAppraiser(actor: Actor, dossier: AppraisalFacts, roles: RoleName[]): Verdict {
  if (dossier.agencyId !== actor.agencyId) return deny("common.notFound");
  if (!hasRole(actor, ...roles)) return deny(refusal(actor));
  if (isNominee(actor, dossier.nominee)) return deny("appraisals.ownNomination");
  if (!mayMove(nominationMoves.accept, dossier.state) || dossier.appraisal?.closed) return deny("appraisals.notWaiting");
  return allow;
}

function refusal(actor: Actor): Reason {
  return hasRole(actor, "INSPECTOR") ? "common.readOnly" : "appraisals.appraisersOnly";
}
