import { Note } from "@/components/ui/note";
import { StateMark } from "@/components/ui/state-mark";
import { missingParts, type Story } from "@/lib/articles/rules";
import { isApproved, isDraft } from "@/lib/articles/states";
import { formatDate } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import { shownLooks } from "./shown-looks";

const words = vi.articles;

/** Where the story stands: draft, waiting, shown or not and why, what is missing, what the editor wants. */
export function StoryStanding({ story }: { story: Story }) {
  const { state, shown, publishedFrom } = story;
  const missing = isDraft(state) ? missingParts(story) : [];
  const why = shown === "REVOKED" || shown === "NO_CONSENT" || shown === "ENDED" ? words.shownWhy[shown] : null;
  return (
    <div className="no-print">
      <p className="row mb-4">
        {isApproved(state) ? (
          <StateMark look={shownLooks[shown]}>{words.shown[shown]}</StateMark>
        ) : (
          <StateMark look={isDraft(state) ? "plain" : "wait"}>{words.states[state]}</StateMark>
        )}
        {publishedFrom ? <span className="soft">{words.preview.publishedSpan(formatDate(publishedFrom), lastDay(story))}</span> : null}
        <span className="soft">{words.preview.lead}</span>
      </p>
      {isDraft(state) && story.returnReason ? (
        <Note look="warn" title={words.preview.returned}>
          {story.returnReason}
        </Note>
      ) : null}
      {missing.length > 0 ? (
        <Note title={words.preview.missingTitle}>{`${missing.map((part) => words.preview.missing[part]).join("; ")}.`}</Note>
      ) : null}
      {why ? <Note look="stop">{why}</Note> : null}
    </div>
  );
}

/** publishedTo is the first moment after the last day. */
function lastDay(story: Story): string | null {
  return story.publishedTo ? formatDate(new Date(story.publishedTo.getTime() - 1)) : null;
}
