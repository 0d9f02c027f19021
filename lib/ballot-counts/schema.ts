import { z } from "zod";
import { id, whole } from "../core/fields";

const hash = z.string().regex(/^[\w-]{43}$/, "wrong");

/** The seed two slips gave back, and what the browser opened with it (`openedHash`): 32 bytes each, base64url. */
export const openPapersSchema = z.strictObject({ roundId: id, seed: hash, opened: hash });

/** Printed papers by question, as the tellers counted them. */
export const printedTotalsSchema = z.strictObject({
  roundId: id,
  totals: z.record(
    id,
    z.strictObject({ agree: whole(0, 999), disagree: whole(0, 999), blank: whole(0, 999), invalid: whole(0, 999), unused: whole(0, 999) }),
  ),
});
