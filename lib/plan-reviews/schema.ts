import { z } from "zod";
import { choice, id, line, optionalId, optionalLine, optionalLongText, whole } from "../core/fields";

/** Sơ kết, tổng kết năm, tổng kết (glossary). */
export const reviewKinds = ["INTERIM", "ANNUAL", "FINAL"] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** The parts of a review in the order of its paper. */
export const textKeys = [
  "directed",
  "carriedOut",
  "results",
  "strengths",
  "limits",
  "causes",
  "lessons",
  "directions",
  "proposals",
] as const;
export type TextKey = (typeof textKeys)[number];
export type ReviewTexts = Record<TextKey, string>;

const part = optionalLongText(8000);
const texts = {
  directed: part,
  carriedOut: part,
  results: part,
  strengths: part,
  limits: part,
  causes: part,
  lessons: part,
  directions: part,
  proposals: part,
};
/** What is stored in PlanReview.texts: the parts people wrote; a part that nobody touched is made from the figures when it is read. */
export const reviewTextsSchema = z.partialRecord(z.enum(textKeys), part);
export type WrittenTexts = z.output<typeof reviewTextsSchema>;

const span = { fromYear: whole(2000, 2200), toYear: whole(2000, 2200) };
export const startReviewSchema = z
  .strictObject({ planId: id, kind: choice(reviewKinds), movementId: optionalId, title: line(300), ...span })
  .refine((value) => value.fromYear <= value.toYear, { path: ["toYear"], message: "order" });
/** "shown.…" of the form: each part as the page gave it, so that what nobody changed is known. */
export const saveReviewSchema = z.strictObject({
  ...{ id, lockVersion: whole(0, 1_000_000), title: line(300), ...texts },
  shown: reviewTextsSchema.optional(),
});

export const effortLevels = ["RISING", "STEADY", "FALLING"] as const;
export const growthLevels = ["WIDE", "LIMITED", "NONE"] as const;
export const spreadLevels = ["BEYOND_AGENCY", "AGENCY", "UNIT", "NONE"] as const;

const assessment = z.strictObject({
  effort: choice(effortLevels),
  growth: choice(growthLevels),
  spread: choice(spreadLevels),
  note: optionalLine(500),
});
export type Assessment = z.output<typeof assessment>;

const isBlank = (line: unknown) =>
  typeof line === "object" && line !== null && ["effort", "growth", "spread"].every((key) => !(line as Record<string, unknown>)[key]);

/**
 * "items.<exemplarId>.…" of the form; an exemplar is judged whole, and one left blank is left for later. `shown`: each line as
 * the page gave it (rules.lineMark), so that only what was changed is written.
 */
export const assessExemplarsSchema = z.strictObject({
  id,
  items: z.preprocess(
    (value) => Object.fromEntries(Object.entries(value ?? {}).filter(([, line]) => !isBlank(line))),
    z.record(id, assessment),
  ),
  shown: z.record(id, z.string().max(600)).optional(),
});

/** `assessed`: the assessments as the head saw them (ReviewView.assessed). */
export const freezeReviewSchema = z.strictObject({
  ...{ id, lockVersion: whole(0, 1_000_000), assessed: z.string().regex(/^[0-9a-f]{64}$/, "choose") },
  ...{ signerName: line(120), signerTitle: line(120) },
});

export type StartReview = z.output<typeof startReviewSchema>;
export type SaveReview = z.output<typeof saveReviewSchema>;
export type AssessExemplars = z.output<typeof assessExemplarsSchema>;
export type FreezeReview = z.output<typeof freezeReviewSchema>;

const count = z.number().int().min(0);
const counted = z.strictObject({ name: z.string(), nominated: count, recognised: count });
export type Counted = z.output<typeof counted>;

/**
 * Counted from the data; stored in PlanReview.figures when the review is frozen. An empty name: not recorded. null: of a movement
 * it cannot be counted, only of the plan as a whole; nor can quotas, of which there are none then.
 */
export const reviewFiguresSchema = z.strictObject({
  countedOn: z.string(),
  discoveries: count,
  registrations: count.nullable(),
  nominated: count,
  recognised: count,
  proposedUpward: count,
  decisions: count,
  sessions: count,
  articles: count,
  units: z.array(counted),
  workFields: z.array(counted),
  kinds: z.array(counted),
  sexes: z.array(counted),
  leaders: z.array(counted),
  quotas: z.array(z.strictObject({ text: z.string(), year: count, units: count, enough: count, short: z.array(z.string()) })),
  tasks: z.strictObject({ done: count, underWay: count, notStarted: count, overdue: count }).nullable(),
  reading: z.strictObject({ staff: count, read: count }).nullable(),
  exemplars: z.array(z.strictObject({ id: z.string(), name: z.string(), unit: z.string(), year: count })),
});
export type ReviewFigures = z.output<typeof reviewFiguresSchema>;

export type ReviewRow = {
  id: string;
  planId: string;
  kind: ReviewKind;
  title: string;
  fromYear: number;
  toYear: number;
  movement: string | null;
  changedAt: Date;
  frozenAt: Date | null;
};

export type ReviewView = Omit<ReviewRow, "movement"> & {
  agencyId: string;
  lockVersion: number;
  plan: { id: string; title: string; documentNumber: string | null };
  movement: { id: string; name: string } | null;
  agency: { name: string; parentBody: string; province: string; regime: "STATE" | "PARTY"; headTitle: string; symbol: string };
  texts: ReviewTexts;
  written: WrittenTexts;
  figures: ReviewFigures;
  assessments: Record<string, Assessment>;
  /** All assessments in one word: another one when any of them changes. */
  assessed: string;
  signer: { name: string; title: string } | null;
};
