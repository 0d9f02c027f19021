"use server";
import { castBallot, reviewBallot } from "@/lib/ballots/commands";
import { castBallotSchema } from "@/lib/ballots/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const reviewBallotAction = formAction({
  schema: castBallotSchema,
  command: reviewBallot,
  done: () => null,
  result: (answers) => answers,
});

export const castBallotAction = formAction({
  schema: castBallotSchema,
  command: castBallot,
  done: ({ sessionId }) => paths.ballot(sessionId),
});
