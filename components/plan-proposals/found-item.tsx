import { StateMark } from "@/components/ui/state-mark";
import { standingValue } from "@/lib/proposing/decisions";
import { listOf } from "@/lib/proposing/items";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { itemAnchor, type NumberedItem, sentenceAnchor } from "./anchors";
import { CompetingValues } from "./competing-values";
import { CorrectionForm } from "./correction-form";
import { ItemActs } from "./item-acts";
import { itemWords } from "./item-words";

const words = vi.planProposals;

export interface ItemDoors {
  /** Everything sure of a group at once. */
  accept: FormAction;
  decide: FormAction;
  correct: FormAction;
  choose: FormAction;
}

interface Props {
  item: NumberedItem;
  /** Hidden fields every form of the item sends. */
  about: Record<string, string>;
  doors: ItemDoors;
  /** null: the proposal is closed, nothing can be decided. */
  hrefs: { correct: string; back: string } | null;
  correcting: boolean;
  nameOf: (sourceId: string) => string;
}

/** One item: what was read, from which sentence, how sure, and what the office says about it. */
export function FoundItem({ item, about, doors, hrefs, correcting, nameOf }: Props) {
  const shown = itemWords(item.kind, item.decision?.verdict === "DROPPED" ? item.value : standingValue(item));
  const dropped = item.decision?.verdict === "DROPPED";
  return (
    <li id={itemAnchor(item.path)}>
      <span className="i" aria-hidden="true">
        {item.number}
      </span>
      <div>
        <p className="small soft">
          {listOf(item.kind) === null ? <span className="mr-2">{words.items.kinds[item.kind]}</span> : null}
          <Standing item={item} />
        </p>
        <h4>{shown === null ? words.review.notFound : dropped ? <del>{shown.line}</del> : shown.line}</h4>
        {shown && shown.facts.length > 0 ? <p className="small">{shown.facts.join(" · ")}</p> : null}
        <Sentence item={item} />
        {item.from.length > 0 ? <p className="small soft">{words.review.fromLine(item.from.map(nameOf).join("; "))}</p> : null}
        {item.byHand && item.needsConfirmation && item.competing.length === 0 ? <p>{words.adding.alike}</p> : null}
        {hrefs ? <CompetingValues item={item} action={doors.choose} about={about} nameOf={nameOf} /> : null}
        {hrefs && correcting ? <CorrectionForm item={item} action={doors.correct} about={about} backHref={hrefs.back} /> : null}
        {hrefs && !correcting ? <ItemActs item={item} action={doors.decide} about={about} correctHref={hrefs.correct} /> : null}
      </div>
    </li>
  );
}

/** Decided how, or still asked for; how sure the reader was, in words and a number. */
function Standing({ item }: { item: NumberedItem }) {
  const { decision, value, confidence, needsConfirmation } = item;
  const percent = `${Math.round(confidence * 100)}%`;
  return (
    <>
      {value === null || item.byHand ? null : <span className="mr-2">{words.review.sure(percent)}</span>}
      {item.byHand ? <StateMark look="plain">{words.adding.byHand}</StateMark> : null}
      {decision ? (
        <StateMark look={decision.verdict === "DROPPED" ? "ended" : "ok"}>{words.review.verdicts[decision.verdict]}</StateMark>
      ) : null}
      {!decision && needsConfirmation ? <StateMark look="late">{words.review.asks}</StateMark> : null}
    </>
  );
}

function Sentence({ item }: { item: NumberedItem }) {
  if (!item.source) return <p className="q">{item.byHand ? words.adding.noSentence : words.review.noSentence}</p>;
  // A sentence that stands in none of the texts now cannot be led to.
  if (item.source.end === item.source.start) return <p className="q">{words.review.quote(item.source.text)}</p>;
  return (
    <p className="q">
      {words.review.quote(item.source.text)} <a href={`#${sentenceAnchor(item.path)}`}>{words.review.see}</a>
    </p>
  );
}
