import { z } from "zod";
import { id } from "../core/fields";

export const messageIdSchema = z.strictObject({ id });
export type MessageId = z.output<typeof messageIdSchema>;

/** Where a message stands; computed from its moments, never stored. */
export const messageStandings = ["WAITING", "LEAVING", "SENT", "STOPPED", "REFUSED", "UNKNOWN"] as const;
export type MessageStanding = (typeof messageStandings)[number];
