import { defineLifecycle } from "../core/lifecycle";

export type ArticleState = "DRAFT" | "AWAITING_EDITOR" | "APPROVED";

/** Shown to the public is a fact, not a state: approved, inside its dates, under consent, recognition not revoked. */
export const articleMoves = defineLifecycle<ArticleState>()({
  submit: { from: ["DRAFT"], to: "AWAITING_EDITOR", event: "article.submitted" },
  giveBack: { from: ["AWAITING_EDITOR"], to: "DRAFT", event: "article.givenBack" },
  approve: { from: ["AWAITING_EDITOR"], to: "APPROVED", event: "article.approved" },
  reopen: { from: ["APPROVED"], to: "DRAFT", event: "article.reopened" },
});

/** The unit writes it. */
export const isDraft = (state: ArticleState): boolean => state === "DRAFT";

/** A story begins as a draft. */
export const firstState: ArticleState = "DRAFT";

/** Let through by the editor; whether the public sees it is asked besides. */
export const approvedState: ArticleState = "APPROVED";
export const isApproved = (state: ArticleState): boolean => state === approvedState;
