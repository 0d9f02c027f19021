import { Facts } from "@/components/ui/facts";
import { StateMark } from "@/components/ui/state-mark";
import type { PlanView, Procedure } from "@/lib/plans/schema";
import { vi } from "@/lib/text/vi";
import { SourceSentence } from "./source-sentence";

const words = vi.plans.desk;
const { switches } = words;

type Step = { name: string; on: boolean; says: string; word: string };

const onOff = (
  name: "registration" | "unitDeliberation" | "appraisal" | "council" | "certificate" | "upwardList",
  procedure: Procedure,
): Step => {
  const on = procedure[name];
  return { name: switches[name].name, on, says: on ? switches[name].on : switches[name].off, word: on ? words.on : words.off };
};

/** Every switch of the plan's procedure, in the order of the path, with what it means. */
export function ProcedureList({ procedure, ballot }: { procedure: Procedure; ballot: PlanView["ballot"] }) {
  const steps: Step[] = [
    onOff("registration", procedure),
    onOff("unitDeliberation", procedure),
    onOff("appraisal", procedure),
    onOff("council", procedure),
    {
      name: switches.ballot.name,
      on: procedure.ballot !== "NONE",
      says: switches.ballot[procedure.ballot],
      word: words.ballots[procedure.ballot],
    },
    { name: switches.outcome.name, on: true, says: switches.outcome[procedure.outcome], word: words.outcomes[procedure.outcome] },
    onOff("certificate", procedure),
    onOff("upwardList", procedure),
  ];
  return (
    <>
      <p className="soft mb-3">{words.procedureLead}</p>
      <Facts
        label={words.procedure}
        items={steps.map((step) => ({
          term: step.name,
          value: (
            <>
              <StateMark look={step.on ? "ok" : "ended"}>{step.word}</StateMark> <span className="block">{step.says}</span>
            </>
          ),
        }))}
      />
      {ballot && procedure.ballot !== "NONE" ? <BallotRule ballot={ballot} /> : null}
    </>
  );
}

function BallotRule({ ballot }: { ballot: NonNullable<PlanView["ballot"]> }) {
  const part = `${ballot.numerator}/${ballot.denominator}`;
  const over = ballot.moreThan ? words.moreThan(part) : words.atLeast(part);
  const base = words.bases[ballot.base as keyof typeof words.bases];
  return (
    <div className="mt-3">
      <p>
        {words.ballotRule(over, base, `${ballot.quorumNumerator}/${ballot.quorumDenominator}`)}{" "}
        {ballot.isDefault ? words.ballotDefault : ballot.citation}
      </p>
      <SourceSentence text={ballot.source} />
    </div>
  );
}
