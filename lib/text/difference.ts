import { diffWordsWithSpace } from "diff";

export type TextPart = { kind: "same" | "added" | "removed"; text: string };

/** Fewer than this share of words kept: a new text, not an edited one. */
const editedShare = 0.5;
/** Unchanged words between two changes that are fewer than this are read as part of the change. */
const shortRun = 3;

/**
 * What changed from one text to another, in reading order, word by word where a text was edited and whole where it was rewritten.
 * The parts that are not "added" give `before`, those that are not "removed" give `after`.
 */
export function textDifference(before: string, after: string): TextPart[] {
  const parts = diffWordsWithSpace(before, after).map(
    ({ added, removed, value }): TextPart => ({ kind: added ? "added" : removed ? "removed" : "same", text: value }),
  );
  const kept = countWords(parts.filter((part) => part.kind === "same").map((part) => part.text));
  if (kept < editedShare * Math.max(countWords([before]), countWords([after]))) return whole(before, after);
  return joined(parts);
}

function whole(before: string, after: string): TextPart[] {
  const parts: TextPart[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  return parts.filter((part) => part.text !== "");
}

/** Changes that stand close together become one: what was there, then what is there now. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const out: TextPart[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed) out.push({ kind: "removed", text: removed });
    if (added) out.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  parts.forEach((part, place) => {
    if (part.kind === "removed") removed += part.text;
    else if (part.kind === "added") added += part.text;
    else if ((removed || added) && place < parts.length - 1 && countWords([part.text]) < shortRun && !part.text.includes("\n")) {
      removed += part.text;
      added += part.text;
    } else {
      flush();
      out.push(part);
    }
  });
  flush();
  return out;
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
