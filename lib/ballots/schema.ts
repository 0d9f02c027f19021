import { z } from "zod";
import { id } from "../core/fields";

/** What a member may choose. */
export const choices = ["AGREE", "DISAGREE", "BLANK"] as const;
export type Choice = (typeof choices)[number];
/** What an opened paper says; INVALID where it holds no choice. */
export const openedChoices = [...choices, "INVALID"] as const;
export type OpenedChoice = (typeof openedChoices)[number];

/** The rule as it stood when the box was locked, kept with the round. */
export const ballotRuleSchema = z.strictObject({
  secret: z.boolean(),
  base: z.enum(["TOTAL_MEMBERS", "ELIGIBLE", "PRESENT"]),
  numerator: z.number().int().min(0),
  denominator: z.number().int().min(1),
  moreThan: z.boolean(),
  quorumNumerator: z.number().int().min(0),
  quorumDenominator: z.number().int().min(1),
  secretaryVotes: z.boolean(),
  absentInWriting: z.boolean(),
  recusalKeepsBase: z.boolean(),
  /** A question with fewer papers is counted only with a written waiver of two officers. */
  minimumPapers: z.number().int().min(0).default(3),
  isDefault: z.boolean(),
  citation: z.string(),
  source: z.string(),
});
export type BallotRuleData = z.output<typeof ballotRuleSchema>;

/** One opened paper: hash of its token (base64url), question, choice. */
export const openedListSchema = z.array(z.tuple([z.string(), z.string(), z.enum(openedChoices)]));
export type OpenedList = z.output<typeof openedListSchema>;

export const roundStepSchema = z.strictObject({ roundId: id });
