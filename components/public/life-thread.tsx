import { dayFromColumn } from "../../lib/core/clock";
import { formatCount, formatDay } from "../../lib/text/format";
import { home } from "../../lib/text/vi/home";
import { Section } from "../ui/section";
import { Timeline, type TimelineStep } from "../ui/timeline";

interface Props {
  steps: readonly { step: keyof typeof home.story.steps; happened_on: Date }[];
  decision: string;
  /** Places that took it up, with the day each began. */
  adopters: readonly { since: string }[];
}

const words = home.story;

/** From discovery to replication. */
export function LifeThread({ steps, decision, adopters }: Props) {
  const done: TimelineStep[] = steps.map(({ step, happened_on }) => ({
    date: formatDay(dayFromColumn(happened_on)),
    title: words.steps[step].title,
    note: step === "RECOGNISED" ? words.recognisedBy(decision) : words.steps[step].note,
    look: step === "RECOGNISED" ? "gold" : "done",
  }));
  const first = adopters.map((adopter) => adopter.since).sort()[0];
  if (first) {
    done.push({
      date: words.from(formatDay(first)),
      title: words.spreading,
      note: words.adopted(formatCount(adopters.length)),
      look: "next",
    });
  }
  if (done.length === 0) return null;
  return (
    <Section id="mach-doi" title={words.thread}>
      <Timeline steps={done} />
    </Section>
  );
}
