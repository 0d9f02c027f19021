import { diffWordsWithSpace } from "diff";
import { vi } from "../../lib/text/vi";

const words = vi.nominations.versions;

/** Two texts as one: what was added and what was taken out is marked and said in words, not by colour. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const parts = diffWordsWithSpace(before, after).map((part, place) => ({ part, key: `${place} ${part.value}` }));
  return (
    <p className="whitespace-pre-line font-serif">
      {parts.map(({ part, key }) => {
        if (part.added)
          return (
            <ins key={key}>
              <span className="small font-sans text-soft">{words.added} </span>
              {part.value}
            </ins>
          );
        if (part.removed)
          return (
            <del key={key}>
              <span className="small font-sans text-soft">{words.removed} </span>
              {part.value}
            </del>
          );
        return <span key={key}>{part.value}</span>;
      })}
    </p>
  );
}
