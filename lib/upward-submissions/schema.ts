import { z } from "zod";
import { choice, id, line, optionalLine, tick, vietnameseDate, whole } from "../core/fields";
import { signatureFields } from "../signatures/schema";

/** One line of the form: ticked or not, its place, a note. */
const itemSchema = z.strictObject({ on: tick, position: whole(1, 999), note: optionalLine(200) });

/** "items.<nominationId>.…" of the form → the ticked ones in order. */
const items = z.preprocess(
  (value) => value ?? {},
  z.record(id, itemSchema).transform((given) =>
    Object.entries(given)
      .filter(([, item]) => item.on)
      .map(([nominationId, item]) => ({ nominationId, position: item.position, note: item.note }))
      .sort((a, b) => a.position - b.position),
  ),
);

const lockVersion = whole(0, 1_000_000);
const head = { title: line(200), recipient: line(200), items };
const someItems = (list: { items: unknown[] }) => list.items.length > 0;

/** A list to be proposed upward (R102). */
export const composeUpwardSchema = z
  .strictObject({ planId: id, year: whole(2000, 2100), ...head })
  .refine(someItems, { path: ["items"], message: "atLeastOne" });
export const editUpwardSchema = z
  .strictObject({ id, lockVersion, /** After being told that somebody else saved meanwhile. */ overwrite: tick, ...head })
  .refine(someItems, { path: ["items"], message: "atLeastOne" });

/** The head signs the list as it was shown, and it is sent. */
export const signUpwardSchema = z.strictObject({ id, lockVersion, ...signatureFields });

/** What came back from above for one of the list. */
export const outcomes = ["ACCEPTED", "NOT_ACCEPTED"] as const;
export const recordOutcomeSchema = z.strictObject({
  itemId: id,
  result: choice(outcomes),
  words: optionalLine(300),
  outcomeOn: vietnameseDate,
});

export type ComposeUpward = z.output<typeof composeUpwardSchema>;
export type EditUpward = z.output<typeof editUpwardSchema>;
export type SignUpward = z.output<typeof signUpwardSchema>;
export type RecordOutcome = z.output<typeof recordOutcomeSchema>;
