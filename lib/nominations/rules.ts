// What a dossier must hold before it is handed in: the plan's criteria (criteriaFor), minutes of the unit (R074),
// the declaration on the negative criterion (R039). Which of them a plan asks for is its data, never a constant.
import type { Day } from "../core/clock";
import { nextDeadline, type Obligation } from "../plans/rules";
import type { Procedure } from "../plans/schema";
import type { Snapshot } from "./schema";

export type DossierCriterion = { id: string; code: string; negative: boolean };

export type Dossier = {
  exemplarClass: string | null;
  workFieldId: string | null;
  /** The plan has fields to choose from. */
  choosesWorkField: boolean;
  summary: string;
  deliberation: Deliberation;
  negativeDeclared: boolean;
  truthDeclared: boolean;
  consentFields: readonly string[];
  consentBasis: string;
  answers: readonly { criterionId: string; claim: string }[];
  /** Evidence in force; without criterion: the minutes of the unit's deliberation. */
  evidence: readonly { criterionId: string | null }[];
  achievements: readonly { year: number; text: string }[];
};

export type Deliberation = { on: string | null; chair: string; total: number | null; present: number | null; agree: number | null };

export type MissingKey =
  | "exemplarClass"
  | "workField"
  | "summary"
  | "achievements"
  | "claim"
  | "evidence"
  | "negative"
  | "deliberatedOn"
  | "deliberationChair"
  | "deliberationTotal"
  | "deliberationPresent"
  | "deliberationAgree"
  | "deliberationCounts"
  | "minutes"
  | "consentBasis"
  | "truth";

/** One thing that is missing; `field` is the name of the form field that fills it. */
export type MissingPart = { key: MissingKey; field: string; criterionId: string | null };

/**
 * Everything that must still be written before the dossier may be handed in; empty exactly when submission accepts it.
 * `criteria` are those that apply (lib/plans/rules.ts criteriaFor).
 */
export function missingParts(
  dossier: Dossier,
  criteria: readonly DossierCriterion[],
  procedure: Pick<Procedure, "unitDeliberation">,
): MissingPart[] {
  return [
    ...missingGenerals(dossier),
    ...criteria.flatMap((criterion) => missingForCriterion(dossier, criterion)),
    ...(procedure.unitDeliberation ? missingDeliberation(dossier) : []),
    ...missingDeclarations(dossier),
  ];
}

/** Counts of a deliberation that fit each other: agree ≤ present ≤ total, somebody present. */
export function countsFit(counts: Pick<Deliberation, "total" | "present" | "agree">): boolean {
  const { total, present, agree } = counts;
  if (present !== null && total !== null && present > total) return false;
  if (agree !== null && present !== null && agree > present) return false;
  return agree === null || total === null || agree <= total;
}

const part = (key: MissingKey, field: string, criterionId: string | null = null): MissingPart => ({ key, field, criterionId });

function missingGenerals(dossier: Dossier): MissingPart[] {
  const missing: MissingPart[] = [];
  if (dossier.exemplarClass === null) missing.push(part("exemplarClass", "exemplarClass"));
  if (dossier.choosesWorkField && dossier.workFieldId === null) missing.push(part("workField", "workFieldId"));
  if (dossier.summary.trim() === "") missing.push(part("summary", "summary"));
  if (dossier.achievements.length === 0) missing.push(part("achievements", "achievements.0.text"));
  return missing;
}

function missingForCriterion(dossier: Dossier, criterion: DossierCriterion): MissingPart[] {
  // The unit declares on a negative criterion; there is nothing to claim or to prove.
  if (criterion.negative) return dossier.negativeDeclared ? [] : [part("negative", "negativeDeclared", criterion.id)];
  const missing: MissingPart[] = [];
  const claim = dossier.answers.find((answer) => answer.criterionId === criterion.id)?.claim ?? "";
  if (claim.trim() === "") missing.push(part("claim", `answers.${criterion.id}.claim`, criterion.id));
  if (!dossier.evidence.some((piece) => piece.criterionId === criterion.id))
    missing.push(part("evidence", `evidence.${criterion.id}.text`, criterion.id));
  return missing;
}

function missingDeliberation(dossier: Dossier): MissingPart[] {
  const { on, chair, total, present, agree } = dossier.deliberation;
  const missing: MissingPart[] = [];
  if (on === null) missing.push(part("deliberatedOn", "deliberatedOn"));
  if (chair.trim() === "") missing.push(part("deliberationChair", "deliberationChair"));
  if (total === null) missing.push(part("deliberationTotal", "deliberationTotal"));
  if (present === null) missing.push(part("deliberationPresent", "deliberationPresent"));
  if (agree === null) missing.push(part("deliberationAgree", "deliberationAgree"));
  if (!countsFit(dossier.deliberation)) missing.push(part("deliberationCounts", "deliberationAgree"));
  if (!dossier.evidence.some((piece) => piece.criterionId === null)) missing.push(part("minutes", "minutes"));
  return missing;
}

function missingDeclarations(dossier: Dossier): MissingPart[] {
  const missing: MissingPart[] = [];
  if (dossier.consentFields.length > 0 && dossier.consentBasis.trim() === "") missing.push(part("consentBasis", "consentBasis"));
  if (!dossier.truthDeclared) missing.push(part("truth", "truthDeclared"));
  return missing;
}

/** One comparable piece of a snapshot; `key` names it in the catalogue, `of` tells which criterion or year. */
export type SnapshotPiece = { key: string; kind: "field" | "criterion" | "evidence" | "achievement"; of: string; text: string };
export type SnapshotChange = SnapshotPiece & { before: string; after: string };

/** Pieces that differ between two versions, in the order of the newer one; removed ones follow. */
export function changedPieces(before: Snapshot, after: Snapshot, words: (snapshot: Snapshot) => SnapshotPiece[]): SnapshotChange[] {
  const old = new Map(words(before).map((piece) => [piece.key, piece]));
  const fresh = words(after);
  const kept = fresh.map((piece) => ({ ...piece, before: old.get(piece.key)?.text ?? "", after: piece.text }));
  const keys = new Set(fresh.map((piece) => piece.key));
  const gone = [...old.values()].filter((piece) => !keys.has(piece.key)).map((piece) => ({ ...piece, before: piece.text, after: "" }));
  return [...kept, ...gone].filter((change) => change.before !== change.after);
}

/** The plan's first day of nominating from the day the dossier was begun, also when it has passed; null when it sets none. */
export function nominatingDue(obligations: readonly Obligation[], begun: Day): Day | null {
  const nominating = obligations.filter((row) => row.kind === "NOMINATION");
  return nextDeadline(nominating, begun)?.day ?? null;
}
