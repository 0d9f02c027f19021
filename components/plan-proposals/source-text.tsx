import type { ReactNode } from "react";
import type { MergedReading } from "@/lib/reading/comparison/merging";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { itemAnchor, type NumberedItem, sentenceAnchor } from "./anchors";
import { type Stretch, stretchesOf } from "./source-tree";

const words = vi.planProposals.review;

interface Props {
  proposalId: string;
  merged: MergedReading;
  items: readonly NumberedItem[];
  /** Name and form of each rendering, by its id. */
  sources: ReadonlyMap<string, { name: string; form: string }>;
  /** Where a sentence is chosen to make an item of; null: nothing can be added any more. */
  pickHref: string | null;
}

/** The text of each rendering; every sentence that an item was read from is marked, and leads to the item. */
export function SourceText({ proposalId, merged, items, sources, pickHref }: Props) {
  return (
    // What scrolls must be reachable by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region
    <section className="source paper" aria-label={words.source} tabIndex={0}>
      {pickHref ? (
        <p className="small font-sans">
          <a href={pickHref}>{vi.planProposals.adding.open}</a>
        </p>
      ) : null}
      {merged.texts.map(({ id, start, end }) => {
        const source = sources.get(id);
        return (
          <div key={id}>
            <p className="small soft font-sans">
              {source ? words.sourceLine(source.name, source.form) : null} <a href={paths.planSource(proposalId, id)}>{words.original}</a>
            </p>
            <div className="whitespace-pre-line break-words">
              {marked(merged.reading.normalisedText, start, end, stretchesOf(items, start, end))}
            </div>
          </div>
        );
      })}
    </section>
  );
}

function marked(text: string, from: number, to: number, stretches: readonly Stretch[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = from;
  for (const stretch of stretches) {
    if (stretch.start > at) parts.push(text.slice(at, stretch.start));
    parts.push(
      <mark key={stretch.path} id={sentenceAnchor(stretch.path)} className={stretch.unsure ? "unsure" : undefined}>
        {marked(text, stretch.start, stretch.end, stretch.inside)}
        <sup>
          <a href={`#${itemAnchor(stretch.path)}`} aria-label={words.itemLabel(stretch.number)}>
            {stretch.number}
          </a>
        </sup>
      </mark>,
    );
    at = stretch.end;
  }
  if (at < to) parts.push(text.slice(at, to));
  return parts;
}
