import { transaction } from "../../lib/db/transaction";
import type { NamedDepartment } from "../../lib/departments/rules";
import { writePlan } from "../../lib/plan-contents/commands";
import type { PlanData } from "../../lib/plan-contents/schema";

export type Agency = { id: string };

/** Writes a plan for the sample world and for tests, as a confirmed proposal is written. */
export function loadPlan(agency: Agency, data: PlanData, publishedAt: Date, departments: readonly NamedDepartment[]): Promise<string> {
  return transaction((tx) => writePlan(tx, data, { agencyId: agency.id, publishedAt, departments }));
}
