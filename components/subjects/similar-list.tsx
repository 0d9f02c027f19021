import { subjects } from "@/lib/text/vi/subjects";

export interface SimilarRow {
  id: string;
  name: string;
  kind: string;
  unit: string | null;
  nominatedYears: readonly number[];
  recognised: boolean;
}

/** Likely duplicates in the register, with what tells them apart. Not links: the reader may have no right to their pages. */
export function SimilarList({ rows, kinds }: { rows: readonly SimilarRow[]; kinds: Readonly<Record<string, string>> }) {
  if (rows.length === 0) return null;
  return (
    <ul className="list-disc pl-5">
      {rows.map((row) => (
        <li key={row.id}>
          <b>{row.name}</b> <span className="soft">{similarNote(row, kinds)}</span>
        </li>
      ))}
    </ul>
  );
}

/** "Cá nhân, Phòng Tổng hợp, đã đề cử năm 2025" */
export function similarNote(row: SimilarRow, kinds: Readonly<Record<string, string>>): string {
  const years = row.nominatedYears.join(", ");
  const parts = [
    kinds[row.kind] ?? "",
    row.unit ?? "",
    years ? subjects.find.nominated(years) : subjects.find.never,
    row.recognised ? subjects.find.recognised : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
