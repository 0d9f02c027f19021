import { z } from "zod";
import { id, optionalId } from "../core/fields";

/** `departmentId`: one unit's days; nothing: everything that concerns oneself. */
export const makeFeedSchema = z.strictObject({ departmentId: optionalId });
export type MakeFeed = z.output<typeof makeFeedSchema>;

export const revokeFeedSchema = z.strictObject({ id });
export type RevokeFeed = z.output<typeof revokeFeedSchema>;

/** More than anybody has calendars. */
export const feedsAtMost = 10;
