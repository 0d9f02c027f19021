import { z } from "zod";
import { choice, clockTime, id, optionalLine, vietnameseDate } from "../core/fields";

/** The tellers' public key as the browser made it: a point of P-256, uncompressed, 65 bytes, base64url. */
export const lockBoxSchema = z.strictObject({ roundId: id, tallyPublicKey: z.string().regex(/^B[\w-]{86}$/, "wrong") });

export const givePrintedSchema = z.strictObject({ roundId: id, memberId: id, printed: choice(["yes", "no"]) });
export const announceTimesSchema = z.strictObject({
  roundId: id,
  about: choice(["opens", "closes"]),
  day: vietnameseDate,
  time: clockTime,
  notice: optionalLine(300),
});
