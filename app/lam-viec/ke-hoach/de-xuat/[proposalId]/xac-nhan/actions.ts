"use server";
import { confirmProposal } from "@/lib/plan-confirmations/commands";
import { confirmProposalSchema } from "@/lib/plan-proposals/schema";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

export const confirmProposalAction = formAction({
  schema: confirmProposalSchema,
  command: confirmProposal,
  done: ({ planId }) => withQuery(paths.deskPlan(planId), { da: "confirmed" }),
});
