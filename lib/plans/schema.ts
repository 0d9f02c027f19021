import { z } from "zod";

/** Which moves a plan offers, as data (domain/requirements.md, reading note: the three procedures differ). */
export const procedureSchema = z.strictObject({
  /** A unit registers a subject for the year before it nominates (R062). */
  registration: z.boolean(),
  /** The dossier carries minutes of the unit's deliberation (R074). */
  unitDeliberation: z.boolean(),
  appraisal: z.boolean(),
  council: z.boolean(),
  ballot: z.enum(["SECRET", "OPEN", "NONE"]),
  outcome: z.enum(["RECOGNISE", "PROPOSE_UPWARD"]),
  certificate: z.boolean(),
  /** Those recognised may also be put on a list upward (R102). */
  upwardList: z.boolean(),
});
export type Procedure = z.output<typeof procedureSchema>;

export type Condition =
  | { type: "EVERY_YEAR"; record: "TITLE" | "RATING"; atLeast: string }
  | { type: "EVERY_YEAR_AWARD"; award: string }
  | { type: "INITIATIVE"; atLeastScope: "GRASSROOTS" | "PROVINCE" | "NATION" }
  | { type: "RATING_AT_LEAST"; atLeast: string }
  | { type: "NO_DISCIPLINE" }
  | { type: "CHILD_EXEMPLARS"; minimum: number }
  | { type: "ALL"; of: Condition[] };

/** A criterion's condition on the subject's register; evaluated by lib/records/rules.ts. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("EVERY_YEAR"), record: z.enum(["TITLE", "RATING"]), atLeast: z.string() }),
    z.strictObject({ type: z.literal("EVERY_YEAR_AWARD"), award: z.string() }),
    z.strictObject({ type: z.literal("INITIATIVE"), atLeastScope: z.enum(["GRASSROOTS", "PROVINCE", "NATION"]) }),
    z.strictObject({ type: z.literal("RATING_AT_LEAST"), atLeast: z.string() }),
    z.strictObject({ type: z.literal("NO_DISCIPLINE") }),
    z.strictObject({ type: z.literal("CHILD_EXEMPLARS"), minimum: z.number().int() }),
    z.strictObject({ type: z.literal("ALL"), of: z.array(conditionSchema) }),
  ]),
);
