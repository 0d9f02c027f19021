// Who nominates: departments and units for their own subjects (Quảng Bình III.1, R060); their head answers for it (R022, R074).
// The office appraises and therefore never approves in a unit's place; a head does not approve a dossier about himself.
import { type Actor, departmentsWith, hasRole, hasRoleIn, type RoleName, readsWholeAgency } from "../core/actor";
import type { Day } from "../core/clock";
import { mayMove } from "../core/lifecycle";
import { allow, deny, type Verdict } from "../core/verdict";
import { isNominee, type NomineePeople, type NomineeSubject, nomineePeople, nomineeSubject } from "../nominees/rules";
import { councilStates, isBeingWritten, isSettled, type NominationState, nominationMoves, settledState } from "./states";

const unitRoles: RoleName[] = ["OFFICER", "DEPARTMENT_HEAD"];
const councilRoles: RoleName[] = ["COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR", "COUNCIL_MEMBER", "COUNCIL_SECRETARY", "TELLER"];

/** What a policy needs to know of a nomination; lib/nominations/queries.ts reads it. */
export type NominationFacts = {
  agencyId: string;
  departmentId: string;
  state: NominationState;
  /** The people of the agency whom it holds up. */
  nominee: NomineePeople;
  /** Heads of the nominating department in force today; null stands for a head without a person. */
  headPersonIds: readonly (string | null)[];
  /** Members of the councils on whose agenda it stands. */
  councilPersonIds: readonly string[];
  recognised: boolean;
};

export type NominationScope = {
  agencyId: string;
  all: boolean;
  departmentIds: string[];
  /** Member of a council: what is on an agenda of theirs. */
  councilPersonId: string | null;
  /** Those settled with a recognition, for writing about them. */
  recognised: boolean;
};

/** Which nominations a list may hold for this actor, as plain data; the same rule as `mayViewNomination`. */
export function nominationsVisibleTo(actor: Actor): NominationScope {
  return {
    agencyId: actor.agencyId,
    all: hasRole(actor, ...readsWholeAgency),
    departmentIds: departmentsWith(actor, ...unitRoles),
    councilPersonId: hasRole(actor, ...councilRoles) ? actor.personId : null,
    recognised: hasRole(actor, "EDITOR"),
  };
}

/** Whether the nomination exists for this actor at all; no means "not found". */
export function mayViewNomination(actor: Actor, record: NominationFacts): Verdict {
  const scope = nominationsVisibleTo(actor);
  const onAgenda =
    scope.councilPersonId !== null && councilStates.includes(record.state) && record.councilPersonIds.includes(scope.councilPersonId);
  const seen =
    record.agencyId === scope.agencyId &&
    (scope.all ||
      scope.departmentIds.includes(record.departmentId) ||
      onAgenda ||
      (scope.recognised && isSettled(record.state) && record.recognised));
  return seen ? allow : deny("common.notFound");
}

/** Officers and the head of a department start dossiers for it. */
export function mayStartNomination(actor: Actor, department: { agencyId: string; id: string }): Verdict {
  if (department.agencyId !== actor.agencyId) return deny("common.notFound");
  return inUnit(actor, department.id);
}

/** Whether there is any department the actor may nominate for; for menus and the list's button. */
export function mayNominateSomewhere(actor: Actor): Verdict {
  return nominatingDepartments(actor).length > 0 ? allow : refusedOutsideUnit(actor);
}

/** Departments the actor may nominate for. */
export function nominatingDepartments(actor: Actor): string[] {
  return departmentsWith(actor, ...unitRoles);
}

/** The unit writes while the dossier is a draft or has come back for a supplement. */
export function mayEditNomination(actor: Actor, record: NominationFacts): Verdict {
  const who = ofUnit(actor, record);
  if (!who.allowed) return who;
  return isBeingWritten(record.state) ? allow : deny("nominations.notBeingWritten");
}

/** Whoever may write may hand it to the unit's head; completeness is asked by `missingParts`. */
export function maySubmitNomination(actor: Actor, record: NominationFacts): Verdict {
  const who = ofUnit(actor, record);
  if (!who.allowed) return who;
  return mayMove(nominationMoves.submit, record.state) ? allow : deny("nominations.alreadySubmitted");
}

/**
 * The head of the nominating department approves. When the head is the nominee or the whole department is, or it has no head
 * today, the agency's head or a deputy does; the office never.
 */
export function mayApproveNomination(actor: Actor, record: NominationFacts): Verdict {
  if (record.agencyId !== actor.agencyId) return deny("common.notFound");
  if (!mayMove(nominationMoves.approve, record.state)) return deny("nominations.notWaitingForHead");
  return decidesForUnit(actor, record);
}

/** Whoever may approve may send it back to the writers instead, with a reason. */
export function maySendBackNomination(actor: Actor, record: NominationFacts): Verdict {
  if (record.agencyId !== actor.agencyId) return deny("common.notFound");
  if (!mayMove(nominationMoves.sendBack, record.state)) return deny("nominations.notWaitingForHead");
  return decidesForUnit(actor, record);
}

/** The unit may take its dossier back until the council has it. */
export function mayWithdrawNomination(actor: Actor, record: NominationFacts): Verdict {
  const who = ofUnit(actor, record);
  if (!who.allowed) return who;
  return mayMove(nominationMoves.withdraw, record.state) ? allow : deny("nominations.tooLateToWithdraw");
}

/** Whether the unit's own head cannot decide, so that the agency's leaders do. */
export function needsAgencyHead(record: Pick<NominationFacts, "departmentId" | "nominee" | "headPersonIds">): boolean {
  if (record.nominee.departmentId === record.departmentId) return true;
  return !record.headPersonIds.some((personId) => personId === null || !record.nominee.personIds.includes(personId));
}

function decidesForUnit(actor: Actor, record: NominationFacts): Verdict {
  const isUnitHead = hasRoleIn(actor, record.departmentId, "DEPARTMENT_HEAD");
  if (isNominee(actor, record.nominee) && (isUnitHead || hasRole(actor, "AGENCY_HEAD", "DEPUTY_HEAD")))
    return deny("nominations.headIsNominee");
  if (isUnitHead) return allow;
  if (!needsAgencyHead(record)) return hasRole(actor, "INSPECTOR") ? deny("common.readOnly") : deny("nominations.onlyUnitHead");
  return hasRole(actor, "AGENCY_HEAD", "DEPUTY_HEAD") ? allow : deny("nominations.onlyAgencyHeads");
}

function ofUnit(actor: Actor, record: NominationFacts): Verdict {
  return record.agencyId === actor.agencyId ? inUnit(actor, record.departmentId) : deny("common.notFound");
}

function inUnit(actor: Actor, departmentId: string): Verdict {
  return hasRoleIn(actor, departmentId, ...unitRoles) ? allow : refusedOutsideUnit(actor);
}

function refusedOutsideUnit(actor: Actor): Verdict {
  if (departmentsWith(actor, ...unitRoles).length > 0) return deny("common.otherUnit");
  return hasRole(actor, "INSPECTOR") ? deny("common.readOnly") : deny("nominations.onlyUnit");
}

/** The scope as a filter on nominations: the one place where it becomes one. */
export function visibleWhere(scope: NominationScope) {
  const { agencyId, all, departmentIds, councilPersonId, recognised } = scope;
  if (all) return { agencyId };
  const onAgenda = { agendaItems: { some: { session: { council: { members: { some: { personId: councilPersonId ?? "" } } } } } } };
  return {
    agencyId,
    OR: [
      { departmentId: { in: departmentIds } },
      ...(councilPersonId ? [{ state: { in: [...councilStates] }, ...onAgenda }] : []),
      ...(recognised ? [{ state: settledState, recognition: { isNot: null } }] : []),
    ],
  };
}

/** Columns that `factsOf` reads; `day` is today as a date column: only heads in force count. */
export function factsSelect(day: Date) {
  return {
    agencyId: true,
    departmentId: true,
    state: true,
    subject: { select: nomineeSubject },
    recognition: { select: { id: true } },
    agendaItems: { select: { session: { select: { council: { select: { members: { select: { personId: true } } } } } } } },
    department: {
      select: {
        roles: {
          where: {
            role: "DEPARTMENT_HEAD" as const,
            validFrom: { lte: day },
            OR: [{ validTo: null }, { validTo: { gte: day } }],
            user: { active: true },
          },
          select: { user: { select: { personId: true } } },
        },
      },
    },
  };
}

type FactsRow = {
  agencyId: string;
  departmentId: string;
  state: NominationState;
  subject: NomineeSubject;
  recognition: { id: string } | null;
  agendaItems: { session: { council: { members: { personId: string }[] } } }[];
  department: { roles: { user: { personId: string | null } }[] };
};

/** A row read with `factsSelect` of the day, as the policies want it. */
export function factsOf(row: FactsRow, day: Day): NominationFacts {
  return {
    agencyId: row.agencyId,
    departmentId: row.departmentId,
    state: row.state,
    nominee: nomineePeople(row.subject, day),
    headPersonIds: row.department.roles.map((role) => role.user.personId),
    councilPersonIds: row.agendaItems.flatMap((item) => item.session.council.members.map((member) => member.personId)),
    recognised: row.recognition !== null,
  };
}
