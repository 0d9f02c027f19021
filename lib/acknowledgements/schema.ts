import { z } from "zod";
import { id } from "../core/fields";

export const acknowledgePlanSchema = z.strictObject({ planId: id });
export type AcknowledgePlan = z.output<typeof acknowledgePlanSchema>;

/** How far a plan is known in one unit; `name` null: those in no unit. */
export type NamedShare = {
  departmentId: string | null;
  name: string | null;
  staff: number;
  read: number;
  withoutAccount: number;
  /** Who has not confirmed yet. */
  waiting: string[];
};
export type PlanShares = {
  plan: { id: string; title: string; documentNumber: string | null };
  units: NamedShare[];
  total: { staff: number; read: number; withoutAccount: number };
};
