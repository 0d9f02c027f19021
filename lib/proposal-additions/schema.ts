import { z } from "zod";
import { choice, id, whole } from "../core/fields";
import { typedFields } from "../plan-proposals/schema";

/** A stretch of one rendering's text: "<rendering>.<start>.<end>" (lib/proposing/places.ts). */
const place = z.string().regex(/^[0-9a-z-]{1,40}\.\d{1,7}\.\d{1,7}$/, "choose");
const noPlace = z.preprocess((value) => (value === "" || value === undefined ? null : value), place.nullable());
const about = { proposalId: id, lockVersion: whole(0, 1_000_000) };

/** Adds an item of a kind; `place` null: it has no sentence in what was given in. Which fields it has is the kind's own affair. */
export const addItemSchema = z.strictObject({
  ...about,
  kind: z.string().regex(/^[a-zA-Z]{2,30}$/, "choose"),
  place: noPlace,
  fields: typedFields,
});
export type AddItem = z.output<typeof addItemSchema>;

/** Says of a sentence nobody understood that it needs no item, or opens it again. */
export const markSentenceSchema = z.strictObject({ ...about, place, standing: choice(["SKIPPED", "OPEN"]) });
export type MarkSentence = z.output<typeof markSentenceSchema>;
