import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
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

/** Sentences with a day, a number or a rule that nobody understood. */
export function Unread({ merged }: { merged: MergedReading }) {
  const { unread } = merged.reading;
  if (unread.length === 0) return null;
  return (
    <Section id="chua-hieu" title={words.unread}>
      <p className="soft">{words.unreadLead}</p>
      <ul className="items">
        {unread.map(({ text, source }) => (
          <li key={`${source.start} ${text}`}>{words.quote(text)}</li>
        ))}
      </ul>
    </Section>
  );
}
