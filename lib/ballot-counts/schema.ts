import { z } from "zod";
import { id, whole } from "../core/fields";

const hash = z.string().regex(/^[\w-]{43}$/, "wrong");

/** The seed two slips gave back, and what the browser opened with it (`openedHash`): 32 bytes each, base64url. */
export const openPapersSchema = z.strictObject({ roundId: id, seed: hash, opened: hash });

// A cell left empty is a nought: the sums must agree with what was handed out all the same.
const counted = z.preprocess((value) => (value === "" ? "0" : value), whole(0, 999));

/** Printed papers by question, as the tellers counted them. */
export const printedTotalsSchema = z.strictObject({
  roundId: id,
  totals: z.record(id, z.strictObject({ agree: counted, disagree: counted, blank: counted, invalid: counted, unused: counted })),
});
