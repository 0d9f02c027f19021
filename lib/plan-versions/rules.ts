// R011: a plan is amended by a new version, never in place (model.md); what it adds, changes and drops is shown rule by rule, with
// the tasks and obligations that stand on a rule which is no longer the same.
import { withoutAccents } from "../text/vietnamese";

export const pieceGroups = ["facts", "criteria", "tasks", "obligations", "quotas", "ballot", "items", "legalBases"] as const;
export type PieceGroup = (typeof pieceGroups)[number];

/** One rule of a plan in words; `key` is the same in both versions when it is the same rule. */
export type Piece = { group: PieceGroup; key: string; id: string; text: string };
export type Change = { group: PieceGroup; kind: "added" | "changed" | "dropped"; before: Piece | null; after: Piece | null };

/** From this share of common words on, two texts without a common key are one rule that was reworded. */
const sameRule = 0.5;

const wordsOf = (text: string) => new Set(withoutAccents(text).match(/[a-z0-9]+/g) ?? []);

function likeness(a: string, b: string): number {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const common = [...one].filter((word) => two.has(word)).length;
  return common / Math.max(1, one.size, two.size);
}

/** What changed from one version to the next, group by group in the order of the newer one; what was dropped comes last. */
export function compareVersions(before: readonly Piece[], after: readonly Piece[]): Change[] {
  return pieceGroups.flatMap((group) =>
    compareGroup(
      before.filter((piece) => piece.group === group),
      after.filter((piece) => piece.group === group),
    ),
  );
}

function compareGroup(before: readonly Piece[], after: readonly Piece[]): Change[] {
  const left = [...before];
  const take = (found: Piece | undefined) => (found ? (left.splice(left.indexOf(found), 1)[0] ?? null) : null);
  const byKey = new Map(after.map((piece) => [piece, take(left.find((old) => old.key === piece.key))]));
  const changes = after.map((piece): Change => {
    const { group } = piece;
    const old = byKey.get(piece) ?? take(closest(piece, left));
    return old ? { group, kind: "changed", before: old, after: piece } : { group, kind: "added", before: null, after: piece };
  });
  return [
    ...changes.filter((change) => change.before?.text !== change.after?.text),
    ...left.map((piece): Change => ({ group: piece.group, kind: "dropped", before: piece, after: null })),
  ];
}

function closest(piece: Piece, left: readonly Piece[]): Piece | undefined {
  const ranked = left.map((old) => ({ old, share: likeness(old.text, piece.text) })).sort((a, b) => b.share - a.share);
  return ranked[0] && ranked[0].share >= sameRule ? ranked[0].old : undefined;
}

/** Ids of the older version's rules that are no longer the same. */
export function touchedIds(changes: readonly Change[], group: PieceGroup): string[] {
  return changes.flatMap((change) => (change.group === group && change.before ? [change.before.id] : []));
}
