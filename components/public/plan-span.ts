import { planYears } from "../../lib/plans/rules";
import { plans } from "../../lib/text/vi/plans";
import type { StateLook } from "../ui/state-mark";

export interface PlanSpan {
  start_year: number;
  end_year: number | null;
  open_ended: boolean;
  annual: boolean;
  superseded_by_slug: string | null;
}

const words = plans.page;

/** Years a plan runs over, up to the year at hand where it has no end. */
export function yearsOf(plan: PlanSpan, thisYear: number): number[] {
  const { start_year: startYear, end_year: endYear, open_ended: openEnded, annual, superseded_by_slug: supersededById } = plan;
  return planYears({ startYear, endYear, openEnded, annual, supersededById }, thisYear);
}

/** Whether the plan runs, as a word with a shape. */
export function planState(plan: PlanSpan, thisYear: number): { text: string; look: StateLook } {
  if (plan.superseded_by_slug) return { text: words.states.superseded, look: "ended" };
  if (plan.start_year > thisYear) return { text: words.states.ahead, look: "plain" };
  return yearsOf(plan, thisYear).includes(thisYear)
    ? { text: words.states.running, look: "ok" }
    : { text: words.states.ended, look: "ended" };
}

/** "2021 - 2025", "2022 - 2025 và những năm tiếp theo", "Năm 2023, các mốc trở lại hằng năm" */
export function planSpanText(plan: PlanSpan): string {
  if (plan.annual) return words.spanAnnual(plan.start_year);
  if (plan.open_ended || plan.end_year === null) return words.spanOpen(plan.start_year, plan.end_year);
  return words.span(plan.start_year, plan.end_year);
}
