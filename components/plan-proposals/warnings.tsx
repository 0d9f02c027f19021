import { Note } from "@/components/ui/note";
import type { MergedReading } from "@/lib/reading/comparison/merging";
import { vi } from "@/lib/text/vi";

const words = vi.planProposals.review;

/** What to look at: periods that differ, typing errors, a number that is missing. */
export function Warnings({ merged }: { merged: MergedReading }) {
  const { warnings } = merged.reading;
  if (warnings.length === 0) return null;
  return (
    <Note look="warn" title={words.warnings}>
      <ul className="mt-1 list-disc pl-5">
        {warnings.map(({ code, text }) => (
          <li key={`${code} ${text}`}>{text}</li>
        ))}
      </ul>
    </Note>
  );
}
