import type { PlanCard } from "@/lib/plans/schema";
import { vi } from "@/lib/text/vi";

const words = vi.plans.desk;

/** The years a plan covers, in words. */
export function periodOf(plan: Pick<PlanCard, "startYear" | "endYear" | "openEnded" | "annual">): string {
  if (plan.openEnded || (plan.endYear === null && !plan.annual)) return words.periodOpen(plan.startYear, plan.endYear);
  if (plan.annual) return words.annual(plan.startYear);
  return words.period(plan.startYear, plan.endYear ?? plan.startYear);
}
