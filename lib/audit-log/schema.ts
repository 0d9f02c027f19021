import { z } from "zod";
import { parseDay } from "../core/fields";

/** Kinds of things an event can be about. */
export const subjectTypes = [
  "Agency",
  "Department",
  "Person",
  "User",
  "Plan",
  "Subject",
  "Discovery",
  "Registration",
  "Nomination",
  "Appraisal",
  "CouncilSession",
  "BallotRound",
  "RecognitionDecision",
  "Recognition",
  "Certificate",
  "UpwardSubmission",
  "Article",
  "Attachment",
  "Council",
  "Obligation",
  "OutboxMessage",
  "Task",
  "PlanReview",
  "PlanProposal",
  "Movement",
] as const;
export type SubjectType = (typeof subjectTypes)[number];

const day = z.preprocess((value) => (typeof value === "string" ? parseDay(value) : null), z.string().nullable().catch(null));

/** The address's filter: what is no filter is left out, a wrong one never breaks the page. */
export const eventFilterSchema = z.object({
  viec: z.string().max(80).nullable().catch(null),
  nguoi: z.uuid().nullable().catch(null),
  loai: z.enum(subjectTypes).nullable().catch(null),
  ma: z.uuid().nullable().catch(null),
  tu: day,
  den: day,
});
export type EventFilter = z.output<typeof eventFilterSchema>;
