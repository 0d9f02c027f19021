// [LAW] 93.2, 93.8: a decision taken on false grounds is cancelled by who took it. For a recognition this is the agency's rule
// (domain/law.md b.7, Q8). Two people; nothing is deleted.

export type RevocationCourse = "NONE" | "PROPOSED" | "REVOKED";

/** How far a revocation has come. */
export function revocationCourse(revocation: { confirmedAt: Date | null } | null): RevocationCourse {
  if (revocation === null) return "NONE";
  return revocation.confirmedAt === null ? "PROPOSED" : "REVOKED";
}
