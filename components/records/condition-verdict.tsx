import { type StateLook, StateMark } from "@/components/ui/state-mark";
import type { Evaluation, EvaluationVerdict } from "@/lib/records/rules";
import { records } from "@/lib/text/vi/records";

const looks: Record<EvaluationVerdict, StateLook> = { MET: "ok", NOT_MET: "late", ASK: "wait" };

interface Props {
  evaluation: Evaluation;
  /** Shows the "vì sao" lines at once; else they open at a touch. */
  open?: boolean | undefined;
}

/** What the register says about a plan's condition, and why, year by year. Helps a person decide; decides nothing. */
export function ConditionVerdict({ evaluation, open = false }: Props) {
  return (
    <div>
      <StateMark look={looks[evaluation.verdict]}>{records.verdicts[evaluation.verdict]}</StateMark>
      <details open={open}>
        <summary className="small">{records.judge.why}</summary>
        <ul className="small list-disc pl-5">
          {records.why(evaluation.why).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
