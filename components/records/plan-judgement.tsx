import type { Evaluation } from "@/lib/records/rules";
import { records } from "@/lib/text/vi/records";
import { ConditionVerdict } from "./condition-verdict";

interface Props {
  action: string;
  plans: readonly { id: string; title: string }[];
  chosen: { planId: string; year: number };
  years: readonly number[];
  rows: readonly { id: string; text: string; evaluation: Evaluation }[];
}

const words = records.judge;

/** The register beside the conditions of one plan and year; plan and year are chosen by GET. */
export function PlanJudgement({ action, plans, chosen, years, rows }: Props) {
  if (plans.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <>
      <p className="soft mb-4">{words.lead}</p>
      <form action={`${action}#doi-chieu`} method="get" className="mb-5 flex flex-wrap items-end gap-4">
        <p className="max-w-136 grow basis-64">
          <label htmlFor="doi-chieu-ke-hoach">{words.plan}</label>
          <select id="doi-chieu-ke-hoach" name="ke-hoach" defaultValue={chosen.planId}>
            {plans.map((plan) => (
              <option key={plan.id} value={plan.id}>
                {plan.title}
              </option>
            ))}
          </select>
        </p>
        <p className="basis-32">
          <label htmlFor="doi-chieu-nam">{words.year}</label>
          <select id="doi-chieu-nam" name="nam" defaultValue={String(chosen.year)}>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </p>
        <button type="submit" className="btn second">
          {words.show}
        </button>
      </form>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="border-line border-t py-4">
            <p className="mb-2">{row.text}</p>
            <ConditionVerdict evaluation={row.evaluation} open={row.evaluation.verdict !== "MET"} />
          </li>
        ))}
      </ul>
    </>
  );
}
