"use server";
import { enterBallotRule } from "@/lib/ballot-rules/commands";
import { enterBallotRuleSchema } from "@/lib/ballot-rules/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";

export const enterBallotRuleAction = formAction({
  schema: enterBallotRuleSchema,
  command: enterBallotRule,
  done: () => `${paths.ballotRules()}?da=quytac`,
});
