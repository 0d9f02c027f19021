// R114-R116: a task has its lead, its advising and coordinating departments and its time, once or returning (Bình Thuận III);
// R109: progress is counted, not typed. What a task has come to is read off its steps, its products and its report.
import { dueDates } from "../calendar/due-dates";
import { type Day, dayOf } from "../core/clock";
import { departmentNamed, type NamedDepartment } from "../departments/rules";

export type TaskStatus = "NOT_STARTED" | "UNDER_WAY" | "DONE" | "OVERDUE";
export type Recurrence = "ONCE" | "MONTHLY" | "QUARTERLY" | "YEARLY";

/** Which doing of a task: the year, and the quarter or month (from 1) where it returns more often than yearly; else part 0. */
export type Turn = { year: number; part: number };
export type DatedTurn = Turn & { lastDay: Day | null };

export type TaskTime = { recurrence: Recurrence; lastDay: Day | null };
export type TaskSpan = { startYear: number; issueDate: Day | null; years: readonly number[] };

const endOfPart = { MONTHLY: "--01-31", QUARTERLY: "--03-31", YEARLY: "--12-31" } as const;

/**
 * Every doing of a task in the years of its plan, in order. One that returns begins in the year the plan was issued, even
 * where the period began before (R139); a single one stands in the year of its last day, without a day in the plan's first.
 */
export function turnsOf(task: TaskTime, plan: TaskSpan): DatedTurn[] {
  if (task.recurrence === "ONCE") {
    const year = task.lastDay ? Number(task.lastDay.slice(0, 4)) : plan.startYear;
    return [{ year, part: 0, lastDay: task.lastDay }];
  }
  const { recurrence } = task;
  const lastDay = task.lastDay ? `-${task.lastDay.slice(4)}` : endOfPart[recurrence];
  const from = plan.issueDate ? Number(plan.issueDate.slice(0, 4)) : plan.startYear;
  return plan.years
    .filter((year) => year >= from)
    .flatMap((year) =>
      dueDates({ recurrence, lastDay }, year).map((day, index, all) => ({ year, part: all.length === 1 ? 0 : index + 1, lastDay: day })),
    );
}

/** The turn to show first: the next one to end, today included; else the last. */
export function turnAtHand(turns: readonly DatedTurn[], today: Day): DatedTurn | null {
  return turns.find((turn) => turn.lastDay === null || turn.lastDay >= today) ?? turns.at(-1) ?? null;
}

export type Report = { reportedAt: Date; settled: boolean; givenBack: boolean };

/** What was written about one doing; a report that was given back counts no longer. */
export type Work = { lastDay: Day | null; steps: readonly { done: boolean }[]; products: number; report: Report | null };

const standing = (work: Pick<Work, "report">) => (work.report && !work.report.givenBack ? work.report : null);

/** Computed, never typed: done when its department said so (and was not given back), else overdue, begun or not. */
export function taskStatus(work: Work, today: Day): TaskStatus {
  if (standing(work)) return "DONE";
  if (work.lastDay !== null && work.lastDay < today) return "OVERDUE";
  const begun = work.products > 0 || work.report !== null || work.steps.some((step) => step.done);
  return begun ? "UNDER_WAY" : "NOT_STARTED";
}

/** Whether the monitoring owner has confirmed it. */
export function isConfirmed(work: Pick<Work, "report">): boolean {
  return standing(work)?.settled ?? false;
}

/** Done, but said so after the last day. */
export function wasLate(work: Pick<Work, "lastDay" | "report">): boolean {
  const report = standing(work);
  return report !== null && work.lastDay !== null && dayOf(report.reportedAt) > work.lastDay;
}

/** What a year, a plan or a plan with its annual plans has come to, from its parts; nothing below: not started. */
export function combinedStatus(parts: readonly TaskStatus[]): TaskStatus {
  if (parts.length === 0) return "NOT_STARTED";
  if (parts.every((part) => part === "DONE")) return "DONE";
  if (parts.includes("OVERDUE")) return "OVERDUE";
  return parts.some((part) => part !== "NOT_STARTED") ? "UNDER_WAY" : "NOT_STARTED";
}

/** How many parts are in each state. */
export function statusCounts(parts: readonly TaskStatus[]): Record<TaskStatus, number> {
  const counts = { NOT_STARTED: 0, UNDER_WAY: 0, DONE: 0, OVERDUE: 0 };
  for (const part of parts) counts[part] += 1;
  return counts;
}

/** What is missing before the task can be reported done: every step, and something to show for it. */
export function missingForReport(work: Pick<Work, "steps" | "products">): "stepsOpen" | "noProduct" | null {
  if (work.steps.some((step) => !step.done)) return "stepsOpen";
  return work.products === 0 ? "noProduct" : null;
}

export type TaskPlaces = {
  lead: string;
  leadDepartmentId: string | null;
  departments: readonly { role: "ADVISING" | "COORDINATING"; departmentId: string | null }[];
};
/**
 * The departments that do the task: the one the office chose; else the lead, where the plan names a department; else, where
 * the lead is a person ("Trưởng Ban"), those that advise.
 */
export function doersOf(task: TaskPlaces, departments: readonly NamedDepartment[]): string[] {
  const lead = task.leadDepartmentId ?? departmentNamed(task.lead, departments);
  if (lead) return [lead];
  const advising = task.departments.filter((row) => row.role === "ADVISING");
  return [...new Set(advising.flatMap((row) => row.departmentId ?? []))];
}
