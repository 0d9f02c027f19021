import { z } from "zod";

/** What the list of dossiers is narrowed by, from the address; anything unknown is as if it were not there. */
export const queueViews = ["WAITING", "MINE", "SECOND", "RETURNED", "ACCEPTED"] as const;
export type QueueView = (typeof queueViews)[number];

const kinds = ["INDIVIDUAL", "COLLECTIVE", "PRACTICE_MODEL"] as const;
const one = (value: unknown) => (Array.isArray(value) ? value[0] : value);

export const queueFilterSchema = z.object({
  q: z.preprocess((value) => one(value) ?? "", z.string().trim().max(100).catch("")),
  /** ALL is an answer of its own: the office's list begins with what waits. */
  xem: z.preprocess(one, z.enum([...queueViews, "ALL"]).catch("ALL")),
  loai: z.preprocess(one, z.enum(kinds).nullable().catch(null)),
  "don-vi": z.preprocess(one, z.uuid().nullable().catch(null)),
  "ke-hoach": z.preprocess(one, z.uuid().nullable().catch(null)),
});
export type QueueFilter = z.output<typeof queueFilterSchema>;
