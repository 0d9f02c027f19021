import type { SnapshotPiece } from "../../lib/nominations/rules";
import type { Snapshot } from "../../lib/nominations/schema";
import { formatDay } from "../../lib/text/format";
import { vi } from "../../lib/text/vi";

const view = vi.nominations.view;
const labels = vi.nominations.consentLabels as Readonly<Record<string, string>>;
const classes = vi.common.exemplarClasses as Readonly<Record<string, string>>;

/** A frozen dossier as pieces of text, in reading order, each with a key that stays the same between versions. */
export function snapshotPieces(snapshot: Snapshot): SnapshotPiece[] {
  const { subject, deliberation: met } = snapshot;
  const field = (key: string, text: string): SnapshotPiece => ({ key, kind: "field", of: "", text });
  const priority = [snapshot.directWorker ? view.directWorker : "", snapshot.grassroots ? view.grassroots : ""].filter(Boolean);
  const counts = met.on ? view.deliberationText(String(met.agree), String(met.present), String(met.total), formatDay(met.on)) : "";
  return [
    field("subject", [subject.name, subject.caption, subject.organisation ?? ""].filter(Boolean).join(", ")),
    field("department", snapshot.department),
    field("exemplarClass", snapshot.exemplarClass ? (classes[snapshot.exemplarClass] ?? "") : ""),
    field("workField", snapshot.workField ?? ""),
    field("movement", snapshot.movement ?? ""),
    field("priority", priority.join(", ")),
    field("summary", snapshot.summary),
    ...snapshot.criteria.flatMap((criterion) => criterionPieces(snapshot, criterion)),
    ...snapshot.achievements.map((row, index) => ({
      key: `achievement-${row.year}-${nth(snapshot, index)}`,
      kind: "achievement" as const,
      of: String(row.year),
      text: row.text,
    })),
    field("deliberation", [counts, met.chair, met.note].filter(Boolean).join(". ")),
    { key: "minutes", kind: "field", of: "", text: evidenceText(snapshot, null) },
    field(
      "consent",
      [snapshot.consentFields.map((name) => labels[name] ?? name).join("; "), snapshot.consentBasis].filter(Boolean).join(". "),
    ),
    field("declarations", snapshot.truthDeclared ? view.truth : ""),
  ];
}

type SnapshotCriterion = Snapshot["criteria"][number];

function criterionPieces(snapshot: Snapshot, criterion: SnapshotCriterion): SnapshotPiece[] {
  const claim = criterion.negative ? (snapshot.negativeDeclared ? view.declared : "") : criterion.claim;
  return [
    { key: `criterion-${criterion.id}`, kind: "criterion", of: criterion.code, text: claim },
    { key: `evidence-${criterion.id}`, kind: "evidence", of: criterion.code, text: evidenceText(snapshot, criterion.id) },
  ];
}

/** Two rows of one year are told apart by their order. */
function nth(snapshot: Snapshot, index: number): number {
  const year = snapshot.achievements[index]?.year;
  return snapshot.achievements.slice(0, index).filter((row) => row.year === year).length;
}

function evidenceText(snapshot: Snapshot, criterionId: string | null): string {
  return snapshot.evidence
    .filter((piece) => piece.criterionId === criterionId)
    .map((piece) => [piece.fileName ?? "", piece.text, piece.page ? vi.evidence.page(piece.page) : ""].filter(Boolean).join(", "))
    .join("; ");
}
