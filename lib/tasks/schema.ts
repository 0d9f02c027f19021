import { z } from "zod";
import { id, line, longText, optionalDate, optionalId, optionalLine, optionalLongText, whole } from "../core/fields";
import type { ReceivedFile } from "../files/schema";
import type { DatedTurn, TaskStatus } from "./rules";

export { acceptedExtensions } from "../files/schema";

export const taskLengths = { step: 200, product: 300, note: 2000 } as const;

const turn = { taskId: id, year: whole(2000, 2200), part: whole(0, 12) };

/** Nothing chosen: as the plan's words say. */
export const assignTaskSchema = z.strictObject({ taskId: id, departmentId: optionalId });
export const addStepSchema = z.strictObject({ ...turn, title: line(taskLengths.step), lastDay: optionalDate });
export const stepSchema = z.strictObject({ id });
/** Something on paper or in another system, which only its words name. */
export const otherProduct = "other";

/** `link`: "nomination:…", "decision:…" or "review:…", as the form offers them, or something else that the text names. */
export const addProductLinkSchema = z
  .strictObject({
    ...turn,
    link: z.string({ error: "choose" }).regex(/^(other|(nomination|decision|review):[0-9a-f-]{36})$/, "choose"),
    text: optionalLine(taskLengths.product),
  })
  .refine((value) => value.link !== otherProduct || value.text !== "", { path: ["text"], message: "required" });
export const productFileSchema = z.strictObject({ ...turn, text: optionalLine(taskLengths.product) });
export const productSchema = z.strictObject({ id });
export const reportTaskSchema = z.strictObject({ ...turn, note: optionalLongText(taskLengths.note) });
export const confirmReportSchema = z.strictObject({ id });
export const giveBackReportSchema = z.strictObject({ id, reason: longText(taskLengths.note) });

export type AssignTask = z.output<typeof assignTaskSchema>;
export type AddStep = z.output<typeof addStepSchema>;
export type AddProductLink = z.output<typeof addProductLinkSchema>;
export type AddProductFile = z.output<typeof productFileSchema> & { file: ReceivedFile };
export type ReportTask = z.output<typeof reportTaskSchema>;
export type RowId = z.output<typeof stepSchema>;
export type GiveBackReport = z.output<typeof giveBackReportSchema>;

/** One turn of a task as pages show it; `waitingFrom`: who reported it done, while nobody has answered. */
export type TurnState = DatedTurn & { status: TaskStatus; confirmed: boolean; late: boolean; waitingFrom: string | null };

/** A task with all its turns; `doers` are names, none: the office. */
export type TaskLine = { id: string; title: string; timeframe: string; doers: string[]; turns: TurnState[] };

type NamedPlan = { id: string; title: string; documentNumber: string | null };
/** A plan, what stands above it, and the annual plans below it. */
export type PlanTree = NamedPlan & {
  lines: TaskLine[];
  /** Cited only, with nothing to open, while it is not published here. */
  parent: (NamedPlan & { opens: boolean }) | null;
  children: (NamedPlan & { lines: TaskLine[] })[];
};

export type ShownStep = { id: string; title: string; lastDay: string | null; doneAt: Date | null };
export type ShownProduct = {
  id: string;
  text: string;
  attachment: { fileName: string; size: number } | null;
  nomination: { id: string; subject: { name: string } } | null;
  decision: { id: string; number: string } | null;
  review: { id: string; title: string } | null;
};
export type ShownReport = {
  id: string;
  note: string;
  reportedBy: string;
  reportedAt: Date;
  settledBy: string | null;
  settledAt: Date | null;
  reason: string | null;
};

/** One task in one turn; `work` is null for those who may not see it. */
export type TaskView = Omit<TaskLine, "turns"> & {
  lead: string;
  leadDepartmentId: string | null;
  advisingLeader: string | null;
  source: string;
  departments: { role: "ADVISING" | "COORDINATING"; name: string }[];
  plan: NamedPlan;
  turns: TurnState[];
  turn: TurnState;
  units: { id: string; name: string }[];
  work: { steps: ShownStep[]; products: ShownProduct[]; reports: ShownReport[] } | null;
};
