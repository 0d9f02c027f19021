import { vi } from "../../lib/text/vi";

interface Similar {
  id: string;
  name: string;
  kind: "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL";
  unit: string | null;
  nominatedYears: readonly number[];
  recognised: boolean;
}

const words = vi.nominations.fresh;

/** Likely duplicates and repeat nominations in the whole agency, while the name is typed. */
export function SimilarNames({ name, rows }: { name: string; rows: readonly Similar[] }) {
  return (
    <div className={rows.length > 0 ? "note note-row warn" : "note note-row"} role="status">
      {rows.length === 0 ? (
        <p>{words.noSimilar(name)}</p>
      ) : (
        <>
          <p>
            <b>{words.similar}</b> {words.similarHint}
          </p>
          <ul className="items">
            {rows.map((row) => (
              <li key={row.id}>
                <b>{row.name}</b> {likeness(row)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function likeness(row: Similar): string {
  const parts: string[] = [vi.common.kinds[row.kind]];
  if (row.unit) parts.push(words.inUnit(row.unit));
  if (row.nominatedYears.length > 0) parts.push(words.years(row.nominatedYears.join(", ")));
  if (row.recognised) parts.push(words.recognised);
  return `(${parts.join("; ")})`;
}
