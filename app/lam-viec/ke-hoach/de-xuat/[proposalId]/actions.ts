"use server";
import { acceptGroup, chooseValue, correctItem, decideItem, dropProposal } from "@/lib/plan-proposals/commands";
import { acceptGroupSchema, chooseValueSchema, correctItemSchema, decideItemSchema, proposalSchema } from "@/lib/plan-proposals/schema";
import { addItem, markSentence } from "@/lib/proposal-additions/commands";
import { addItemSchema, markSentenceSchema } from "@/lib/proposal-additions/schema";
import { readAgain } from "@/lib/proposal-sources/commands";
import { formAction } from "@/lib/web/form-action";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";
import { afterAdding, afterDecision, afterGroup, afterSentence } from "./after-decision";

export const decideItemAction = formAction({
  schema: decideItemSchema,
  command: decideItem,
  done: ({ id, path }, { view, verdict }) => afterDecision(id, path, view, verdict === "OPEN" ? "reopened" : "decided"),
});

export const acceptGroupAction = formAction({
  schema: acceptGroupSchema,
  command: acceptGroup,
  done: ({ id }, { group, view }) => afterGroup(id, group, view),
});

export const correctItemAction = formAction({
  schema: correctItemSchema,
  command: correctItem,
  done: ({ id, path }, { view }) => afterDecision(id, path, view, "corrected"),
});

export const chooseValueAction = formAction({
  schema: chooseValueSchema,
  command: chooseValue,
  done: ({ id, path }, { view }) => afterDecision(id, path, view, "corrected"),
});

export const addItemAction = formAction({
  schema: addItemSchema,
  command: addItem,
  done: ({ id, path }) => afterAdding(id, path),
});

export const markSentenceAction = formAction({
  schema: markSentenceSchema,
  command: markSentence,
  done: ({ id }) => afterSentence(id),
});

export const dropProposalAction = formAction({
  schema: proposalSchema,
  command: dropProposal,
  done: ({ id }) => withQuery(paths.planProposal(id), { da: "dropped" }),
});

export const readAgainAction = formAction({
  schema: proposalSchema,
  command: readAgain,
  done: ({ id }) => withQuery(paths.planProposal(id), { da: "again" }),
});
