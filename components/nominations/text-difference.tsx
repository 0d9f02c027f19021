import { type TextPart, textDifference } from "../../lib/text/difference";
import { vi } from "../../lib/text/vi";

const words = vi.nominations.versions;

/** Two texts as one: what was added and what was taken out is marked and said in words, not by colour. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const parts = textDifference(before, after);
  const rewritten = parts.every((part) => part.kind !== "same");
  const keyed = parts.map((part, place) => ({ part, key: `${place} ${part.kind}` }));
  return (
    <div className={`whitespace-pre-line font-serif ${rewritten ? "stack" : ""}`}>
      {keyed.map(({ part, key }) => (
        <Part key={key} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { part: TextPart }) {
  if (part.kind === "same") return part.text;
  const Mark = part.kind === "added" ? "ins" : "del";
  return (
    <>
      {" "}
      <Mark>
        <span className="small font-sans text-soft">{words[part.kind]} </span>
        {part.text}
      </Mark>
    </>
  );
}
