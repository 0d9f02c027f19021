// [LAW] 93.2, 93.8: a decision taken on false grounds is cancelled by who took it; for a recognition this is the agency's rule
// (domain/law.md b.7, Q8). Nothing is deleted: a recognition stands until its revocation is confirmed.
import type { Day } from "../core/clock";

export type DecisionRow = {
  id: string;
  number: string;
  year: number;
  signedOn: Day;
  signer: { name: string; title: string; authority: string | null };
  planTitle: string;
  count: number;
};

export type RecognitionRow = {
  id: string;
  nominationId: string;
  subjectId: string;
  name: string;
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  caption: string;
  unit: string;
  validFrom: Day;
  validTo: Day | null;
  course: RevocationCourse;
  revokedBy: string | null;
  certificates: { id: string; serialText: string; replaced: boolean }[];
};

export type RevocationCourse = "NONE" | "PROPOSED" | "REVOKED";

/** How far a revocation has come. */
export function revocationCourse(revocation: { confirmedAt: Date | null } | null): RevocationCourse {
  if (revocation === null) return "NONE";
  return revocation.confirmedAt === null ? "PROPOSED" : "REVOKED";
}

/** The same as a condition on Recognition: one whose revocation is merely proposed stands. */
export const standingRecognition = { OR: [{ revocation: null }, { revocation: { confirmedAt: null } }] };

/** Whether one of an exemplar's recognitions is not revoked. */
export function stands(recognitions: readonly { revocation: { confirmedAt: Date | null } | null }[]): boolean {
  return recognitions.some((recognition) => revocationCourse(recognition.revocation) !== "REVOKED");
}
