import { Section } from "@/components/ui/section";
import { addressOf, sentencesIn } from "@/lib/proposing/places";
import type { MergedReading } from "@/lib/reading/comparison/merging";
import type { Source } from "@/lib/reading/reading";
import { vi } from "@/lib/text/vi";
import { addHref, withoutSentence } from "./add-hrefs";
import type { NumberedItem } from "./anchors";

const words = vi.planProposals;

interface Props {
  proposalId: string;
  merged: MergedReading;
  items: readonly NumberedItem[];
  /** Name and form of each rendering, by its id. */
  sources: ReadonlyMap<string, { name: string; form: string }>;
  backHref: string;
}

/** The text of each rendering, sentence by sentence, each to be made an item of; those that are one already are marked. */
export function PickText({ proposalId, merged, items, sources, backHref }: Props) {
  return (
    <Section id="chon" title={words.adding.pick}>
      <p className="soft">{words.adding.pickLead}</p>
      <p className="flex flex-wrap gap-4 [&>a]:min-h-6">
        <a href={addHref(proposalId, { cau: withoutSentence })}>{words.adding.withoutSentence}</a>
        <a href={backHref}>{words.confirm.back}</a>
      </p>
      {merged.texts.map(({ id, start, end }) => {
        const source = sources.get(id);
        return (
          <div key={id} className="paper source mt-4">
            {source ? <p className="small soft font-sans">{words.review.sourceLine(source.name, source.form)}</p> : null}
            <ul>
              {sentencesIn(merged.reading.normalisedText, start, end).map((sentence) => (
                <li key={sentence.start} className="border-t border-line py-2">
                  <Sentence sentence={sentence} items={items} />{" "}
                  <a className="small font-sans whitespace-nowrap" href={addHref(proposalId, { cau: addressOf(merged, sentence) ?? "" })}>
                    {words.adding.fromSentence}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </Section>
  );
}

function Sentence({ sentence, items }: { sentence: Source; items: readonly NumberedItem[] }) {
  const here = items.filter(({ source }) => source && source.start < sentence.end && sentence.start < source.end);
  if (here.length === 0) return <span>{sentence.text}</span>;
  return (
    <>
      <mark>{sentence.text}</mark> <span className="small soft font-sans">{words.adding.isItem(here.map(({ number }) => number))}</span>
    </>
  );
}
