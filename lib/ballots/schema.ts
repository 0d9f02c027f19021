import { z } from "zod";
import { choice, id } from "../core/fields";

/** Words of the form; the paper carries them in capitals. */
export const choiceWords = ["agree", "disagree", "blank"] as const;
export type ChoiceWord = (typeof choiceWords)[number];

/** The rule as it stood when casting opened, kept with the round. */
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
  isDefault: z.boolean(),
  citation: z.string(),
  source: z.string(),
});
export type BallotRuleData = z.output<typeof ballotRuleSchema>;

export const roundStepSchema = z.strictObject({ roundId: id });

/** One choice a question. Nothing else may come in: no text, no name, no time. */
export const castBallotSchema = z.strictObject({
  roundId: id,
  answers: z.preprocess((value) => value ?? {}, z.record(id, choice(choiceWords))),
});
