import { z } from "zod";
import { id, whole } from "../core/fields";

/** The seed two slips gave back: 32 bytes, base64url. */
export const openPapersSchema = z.strictObject({ roundId: id, seed: z.string().regex(/^[\w-]{43}$/, "wrong") });

/** Printed papers by question, as the tellers counted them. */
export const printedTotalsSchema = z.strictObject({
  roundId: id,
  totals: z.record(
    id,
    z.strictObject({ agree: whole(0, 999), disagree: whole(0, 999), blank: whole(0, 999), invalid: whole(0, 999), unused: whole(0, 999) }),
  ),
});
