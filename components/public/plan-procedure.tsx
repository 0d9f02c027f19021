import type { Procedure } from "../../lib/plans/schema";
import { plans } from "../../lib/text/vi/plans";
import { Section } from "../ui/section";
import { StateMark } from "../ui/state-mark";

interface Ballot {
  numerator: number;
  denominator: number;
  more_than: boolean;
  base: string;
  quorum_numerator: number;
  quorum_denominator: number;
  is_default: boolean;
  citation: string;
}

interface Props {
  procedure: Procedure;
  ballot: Ballot | null;
  upwardRecipients: readonly string[];
}

const words = plans.page.procedure;

/** The plan's switches as sentences: which steps there are, which there are not. */
export function PlanProcedure({ procedure, ballot, upwardRecipients }: Props) {
  const steps = [
    { on: procedure.registration, text: pick(procedure.registration, words.registration) },
    { on: procedure.unitDeliberation, text: pick(procedure.unitDeliberation, words.unitDeliberation) },
    { on: procedure.appraisal, text: pick(procedure.appraisal, words.appraisal) },
    { on: procedure.council, text: pick(procedure.council, words.council) },
    { on: procedure.ballot !== "NONE", text: words.ballots[procedure.ballot] },
    { on: null, text: words.outcomes[procedure.outcome] },
    ...(procedure.outcome === "RECOGNISE" ? [{ on: procedure.certificate, text: pick(procedure.certificate, words.certificate) }] : []),
    ...(procedure.outcome === "RECOGNISE" ? [{ on: procedure.upwardList, text: pick(procedure.upwardList, words.upwardList) }] : []),
  ];
  return (
    <Section id="quy-trinh" title={words.title}>
      <p className="soft mb-2">{words.lead}</p>
      <ol className="listed">
        {steps.map((step) => (
          <li key={step.text} className="border-line flex gap-4 border-t py-3">
            <span className="w-20 shrink-0">
              <Switch on={step.on} />
            </span>
            <span>{step.text}</span>
          </li>
        ))}
      </ol>
      {upwardRecipients.length > 0 ? <p className="mt-3">{words.upwardTo(upwardRecipients.join("; "))}</p> : null}
      {ballot ? <BallotRule ballot={ballot} /> : null}
    </Section>
  );
}

/** Yes, no, or what comes out at the end. */
function Switch({ on }: { on: boolean | null }) {
  if (on === null) return <StateMark look="issued">{words.outcome}</StateMark>;
  return <StateMark look={on ? "ok" : "plain"}>{on ? words.yes : words.no}</StateMark>;
}

function BallotRule({ ballot }: { ballot: Ballot }) {
  const needed = share(ballot.numerator, ballot.denominator);
  const base = words.bases[ballot.base] ?? "";
  return (
    <div className="mt-4">
      <p>{words.rule(ballot.more_than ? words.moreThan(needed) : words.atLeast(needed), base)}</p>
      <p>{words.quorum(share(ballot.quorum_numerator, ballot.quorum_denominator))}</p>
      <p className="soft small">{ballot.is_default ? words.byDefault : ballot.citation}</p>
    </div>
  );
}

const pick = (on: boolean, [yes, no]: readonly [string, string]) => (on ? yes : no);

function share(numerator: number, denominator: number): string {
  const text = `${numerator}/${denominator}`;
  return words.shares[text] ?? text;
}
