import { Fragment } from "react";
import { searchWords } from "../../lib/search/rules";
import { withoutAccents } from "../../lib/text/vietnamese";

/** Text with the words searched for marked, diacritics aside. */
export function Marked({ text, words }: { text: string; words: string }) {
  const shown = text.normalize("NFC");
  const spans = words === "" ? [] : spansOf(shown, searchWords(words).flat());
  if (spans.length === 0) return shown;
  return (
    <>
      {spans.map(([from, to], index) => (
        <Fragment key={from}>
          {shown.slice(spans[index - 1]?.[1] ?? 0, from)}
          <mark className="bg-mark text-ink">{shown.slice(from, to)}</mark>
        </Fragment>
      ))}
      {shown.slice(spans.at(-1)?.[1] ?? 0)}
    </>
  );
}

/** Places of the spellings in the text, in order, overlapping ones as one. */
function spansOf(text: string, spellings: readonly string[]): [number, number][] {
  // One letter gives one letter: places in the bare text are places in the text.
  const bare = [...text].map((letter) => withoutAccents(letter) || letter).join("");
  if (bare.length !== text.length) return [];
  const found = spellings.flatMap((spelling) => places(bare, spelling)).sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [from, to] of found) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function places(text: string, spelling: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + spelling.length))
    found.push([at, at + spelling.length]);
  return found;
}
