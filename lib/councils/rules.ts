// Membership and quorum: law.md b.3 (BNG Điều 24.2: odd number, secretary without a vote; NĐ 98 Điều 47: two thirds of
// all members). The numbers themselves are data of the plan's ballot rule; nothing here holds one.
import { type Day, isWithin } from "../core/clock";
import { type NomineeSubject, nomineePeople, nomineeSubject } from "../nominees/rules";
import { departmentName, departmentNames } from "../subjects/rules";
import { type CouncilRoleName, councilRoles } from "./schema";

export type Membership = { personId: string; role: CouncilRoleName; votes: boolean; validFrom: Day; validTo: Day | null };

/** Members in office on the day. */
export function membersOn<Row extends Membership>(members: readonly Row[], day: Day): Row[] {
  return members.filter((member) => isWithin(day, member.validFrom, member.validTo));
}

/**
 * Members who may vote on the day. A secretary votes only when appointed as a member ("ủy viên, thư ký") and the
 * agency's rule lets the secretary vote.
 */
export function votingMembers<Row extends Membership>(members: readonly Row[], day: Day, secretaryVotes: boolean): Row[] {
  return membersOn(members, day).filter((member) => member.votes && (member.role !== "SECRETARY" || secretaryVotes));
}

export type CouncilWarning = "evenMembers" | "noChair" | "noSecretary" | "noMembers";

/** What a person should look at; none of it stops the work (requireOddMembers = warn). */
export function councilWarnings(members: readonly Membership[], day: Day): CouncilWarning[] {
  const current = membersOn(members, day);
  if (current.length === 0) return ["noMembers"];
  const voting = votingMembers(members, day, true).length;
  const found: CouncilWarning[] = [];
  if (voting % 2 === 0) found.push("evenMembers");
  if (!current.some((member) => member.role === "CHAIR")) found.push("noChair");
  if (!current.some((member) => member.role === "SECRETARY")) found.push("noSecretary");
  return found;
}

/** Whether two terms share a day. */
export function termsOverlap(one: { validFrom: Day; validTo: Day | null }, other: { validFrom: Day; validTo: Day | null }): boolean {
  return (other.validTo === null || one.validFrom <= other.validTo) && (one.validTo === null || other.validFrom <= one.validTo);
}

/** How many present members are missing for the quorum of all voting members; 0 when there are enough. */
export function missingForQuorum(
  count: { total: number; present: number },
  rule: { quorumNumerator: number; quorumDenominator: number },
): number {
  const wanted = Math.ceil((count.total * rule.quorumNumerator) / rule.quorumDenominator);
  return Math.max(0, wanted - count.present);
}

/** The order of the list of members: by role, then as the caller compares names. */
export function inCouncilOrder<Row extends { role: CouncilRoleName; fullName: string }>(
  members: readonly Row[],
  compare: (one: string, other: string) => number,
): Row[] {
  const rank = (row: Row) => councilRoles.indexOf(row.role);
  return [...members].sort((one, other) => rank(one) - rank(other) || compare(one.fullName, other.fullName));
}

/** Columns `nomineeOf` needs. */
export const nomineeColumns = {
  state: true,
  subject: {
    select: {
      ...nomineeSubject,
      id: true,
      caption: true,
      organisation: true,
    },
  },
  department: { select: departmentNames },
} as const;

type NomineeRow = {
  subject: NomineeSubject & { id: string; caption: string; organisation: string | null };
  department: Parameters<typeof departmentName>[0];
};

export type Nominee = ReturnType<typeof nomineeOf>;

/** What agenda, ballot and minutes say of a nominee: the name, what it is, and the unit's name of the day. */
export function nomineeOf(nomination: NomineeRow, day: Day) {
  const { subject, department } = nomination;
  const unit = subject.external ? subject.organisation : departmentName(department, day);
  return {
    subjectId: subject.id,
    name: subject.name,
    kind: subject.kind,
    caption: subject.caption,
    unit: unit ?? "",
    /** Everybody held up: they get no paper for the question. */
    personIds: nomineePeople(subject, day).personIds,
  };
}
