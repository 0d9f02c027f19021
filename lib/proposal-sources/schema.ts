import { z } from "zod";
import { optionalId } from "../core/fields";

/** Of pasted text, in characters: four times the longest plan seen. */
export const longestPaste = 200_000;

/** Pasted text is text, typing errors and all: only its length is judged. */
export const pasteSchema = z.strictObject({
  /** Of a proposal it is another rendering of; else it begins one. */
  proposalId: optionalId,
  text: z.preprocess((value) => value ?? "", z.string({ error: "required" }).max(longestPaste, `tooLong:${longestPaste}`)),
});
export type PastePlan = z.output<typeof pasteSchema>;
