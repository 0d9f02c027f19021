import { dayFromColumn } from "../../lib/core/clock";
import { formatDay } from "../../lib/text/format";
import { plans } from "../../lib/text/vi/plans";
import { paths } from "../../lib/web/paths";
import { StateMark } from "../ui/state-mark";
import { Marked } from "./marked";
import { type PlanSpan, planSpanText, planState } from "./plan-span";

interface ListedPlan extends PlanSpan {
  slug: string;
  title: string;
  document_number: string | null;
  issue_date: Date | null;
  agency_name: string;
}

interface Props {
  plans: readonly ListedPlan[];
  thisYear: number;
  words?: string | undefined;
  withAgency?: boolean | undefined;
}

/** Plans with number, date, period and whether they still run. */
export function PlanList({ plans: rows, thisYear, words = "", withAgency = true }: Props) {
  return (
    <ul className="listed">
      {rows.map((plan) => {
        const state = planState(plan, thisYear);
        const number = plan.document_number ?? plans.page.noNumber;
        const issued = plan.issue_date ? plans.page.list.issued(number, formatDay(dayFromColumn(plan.issue_date))) : number;
        return (
          <li key={plan.slug} className="border-line border-t py-5">
            <h3>
              <a href={paths.plan(plan.slug)}>
                <Marked text={plan.title} words={words} />
              </a>
            </h3>
            <p className="soft mt-1">
              <Marked text={[issued, withAgency ? plan.agency_name : ""].filter(Boolean).join(". ")} words={words} />
            </p>
            <p className="row mt-1">
              <StateMark look={state.look}>{state.text}</StateMark>
              <span className="small soft">{planSpanText(plan)}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
