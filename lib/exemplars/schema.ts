import { z } from "zod";
import { id, longText, whole } from "../core/fields";
import { signatureFields } from "../signatures/schema";

/** Several ids from ticks of one name; one tick arrives as a single word. */
const ids = z.preprocess(
  (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
  z.array(id).min(1, "atLeastOne").max(200, "choose"),
);

/** One decision for several nominations of one plan and year (R069). */
export const recogniseSchema = z.strictObject({ planId: id, year: whole(2000, 2100), nominationIds: ids, ...signatureFields });

export const refuseSchema = z.strictObject({ nominationId: id, reason: longText(2000) });

export const settleNotPassedSchema = z.strictObject({ nominationIds: ids });

export type Recognise = z.output<typeof recogniseSchema>;
export type Refuse = z.output<typeof refuseSchema>;
export type SettleNotPassed = z.output<typeof settleNotPassedSchema>;
