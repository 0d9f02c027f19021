import { plans } from "../../lib/text/vi/plans";
import { Section } from "../ui/section";
import { SourceNote } from "./source-note";

const words = plans.page.subjects;

/** Whom the plan is about, and whether outsiders may be put forward. */
export function PlanSubjects({ text, source, outsiders }: { text: string; source: string; outsiders: boolean }) {
  return (
    <Section id="doi-tuong" title={words.title}>
      <p className="max-w-[72ch]">{text}</p>
      <p className="max-w-[72ch]">{outsiders ? words.outsiders : words.insiders}</p>
      <SourceNote text={source} />
    </Section>
  );
}
