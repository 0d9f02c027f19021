import { z } from "zod";
import { choice, id, longText, optionalDate, vietnameseDate } from "../core/fields";
import { holdGrounds } from "./rules";

/** A hold as it is placed; an empty last day leaves it open until it is lifted. */
export const placeHoldSchema = z
  .strictObject({
    subjectId: id,
    ground: choice(holdGrounds),
    reason: longText(2000),
    fromDay: vietnameseDate,
    toDay: optionalDate,
  })
  .refine((hold) => hold.toDay === null || hold.fromDay === "" || hold.toDay >= hold.fromDay, { path: ["toDay"], message: "date" });

export const liftHoldSchema = z.strictObject({ id, reason: longText(2000) });

export type PlaceHold = z.output<typeof placeHoldSchema>;
export type LiftHold = z.output<typeof liftHoldSchema>;
