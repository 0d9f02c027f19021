// Luật 91/2025/QH15: publishing data of a person needs consent, which can be withdrawn at any time (domain/law.md b.9; open
// question Q9). A collective or a model is no person: its name and unit are public, its story is its unit's to give.

import type { ConsentSubject } from "./policy";
import type { ConsentField } from "./schema";

export type ConsentEntry = {
  id: string;
  field: string;
  givenAt: Date;
  basis: string;
  recordedBy: string;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
};

export type SubjectConsents = ConsentSubject & {
  subjectId: string;
  name: string;
  kind: ConsentKind;
  /** Field by field: the consent in force now, or null; `promised`: a dossier on its way says it and recognition will carry it. */
  fields: { field: ConsentField; current: ConsentEntry | null; promised: boolean }[];
  history: ConsentEntry[];
  articleId: string | null;
};

export type ConsentSpan = { field: string; givenAt: Date; withdrawnAt: Date | null };
export type ConsentKind = "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";

/** The consent to this field that is in force at the moment; null when there is none. */
export function consentInForce<Span extends ConsentSpan>(consents: readonly Span[], field: ConsentField, moment: Date): Span | null {
  return (
    consents.find(
      (consent) => consent.field === field && consent.givenAt <= moment && (consent.withdrawnAt === null || consent.withdrawnAt > moment),
    ) ?? null
  );
}

/** Whether the field of a subject of this kind may be shown to the public at the moment. */
export function mayShow(consents: readonly ConsentSpan[], kind: ConsentKind, field: ConsentField, moment: Date): boolean {
  if (kind !== "INDIVIDUAL" && (field === "NAME" || field === "TITLE_UNIT")) return true;
  return consentInForce(consents, field, moment) !== null;
}

/** The fields a public story needs and does not have: name and story of a person, the story of a collective or a model. */
export function missingForStory(consents: readonly ConsentSpan[], kind: ConsentKind, moment: Date): ConsentField[] {
  return (["NAME", "STORY"] as const).filter((field) => !mayShow(consents, kind, field, moment));
}
