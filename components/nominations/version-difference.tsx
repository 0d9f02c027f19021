import { changedPieces, type SnapshotChange } from "../../lib/nominations/rules";
import type { Snapshot } from "../../lib/nominations/schema";
import { vi } from "../../lib/text/vi";
import { snapshotPieces } from "./snapshot-pieces";
import { TextDifference } from "./text-difference";

interface Props {
  before: Snapshot;
  after: Snapshot;
}

const words = vi.nominations.versions;

/** What changed between two submitted versions, part by part. */
export function VersionDifference({ before, after }: Props) {
  const changes = changedPieces(before, after, snapshotPieces);
  if (changes.length === 0) return <p>{words.same}</p>;
  return (
    <>
      <p className="soft small mb-4">{words.legend}</p>
      {changes.map((change) => (
        <section key={change.key} className="border-t border-line py-4">
          <h3>{titleOf(change)}</h3>
          <TextDifference before={change.before} after={change.after} />
        </section>
      ))}
    </>
  );
}

function titleOf(change: SnapshotChange): string {
  const names: Readonly<Record<string, string>> = words.pieces;
  if (change.kind === "field") return names[change.key] ?? change.key;
  const title = `${names[change.kind === "evidence" ? "criterion" : change.kind]} ${change.of}`;
  return change.kind === "evidence" ? `${title}, ${words.pieces.evidence.toLowerCase()}` : title;
}
