// R117: "quán triệt, triển khai đến toàn thể CBCC cơ quan biết": every member of the staff confirms having read the plan; the share
// per unit is counted over those who can confirm, and who has no account is named apart instead of being left out silently.

export type Member = { departmentId: string | null; hasAccount: boolean; acknowledged: boolean };
export type UnitShare = { departmentId: string | null; staff: number; read: number; withoutAccount: number };

/** Counts by department, those without one under null; a unit with nobody in it does not stand in the list. */
export function sharesOf(members: readonly Member[]): UnitShare[] {
  const shares = new Map<string | null, UnitShare>();
  for (const member of members) {
    const { departmentId } = member;
    const share = shares.get(departmentId) ?? { departmentId, staff: 0, read: 0, withoutAccount: 0 };
    if (member.hasAccount) share.staff += 1;
    else share.withoutAccount += 1;
    if (member.hasAccount && member.acknowledged) share.read += 1;
    shares.set(departmentId, share);
  }
  return [...shares.values()];
}

/** All units together. */
export function totalOf(shares: readonly UnitShare[]): Omit<UnitShare, "departmentId"> {
  const sum = (key: "staff" | "read" | "withoutAccount") => shares.reduce((all, share) => all + share[key], 0);
  return { staff: sum("staff"), read: sum("read"), withoutAccount: sum("withoutAccount") };
}
