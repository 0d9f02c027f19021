import { z } from "zod";
import { choice, id, line, vietnameseDate } from "../core/fields";

export const dayKinds = ["WORKED", "FREE"] as const;

/** A day of the agency's own: worked or free, with the paper that says so. */
export const setDaySchema = z.strictObject({ day: vietnameseDate, kind: choice(dayKinds), source: line(200) });
export type SetDay = z.output<typeof setDaySchema>;

export const removeDaySchema = z.strictObject({ id });
export type RemoveDay = z.output<typeof removeDaySchema>;
