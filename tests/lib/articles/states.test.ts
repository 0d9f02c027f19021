import { expect, test } from "vitest";
import { type ArticleState, approvedState, articleMoves, firstState, isApproved, isDraft } from "../../../lib/articles/states";

const states: ArticleState[] = ["DRAFT", "AWAITING_EDITOR", "APPROVED"];

test("a story begins where it is written, and whatever is given back or reopened is written again", () => {
  expect(states.filter(isDraft)).toEqual([firstState]);
  expect([articleMoves.giveBack.to, articleMoves.reopen.to, ...articleMoves.submit.from]).toEqual([firstState, firstState, firstState]);
});

test("only the editor's approval makes it approved", () => {
  expect(states.filter(isApproved)).toEqual([approvedState]);
  expect(Object.values(articleMoves).filter((move) => move.to === approvedState)).toEqual([articleMoves.approve]);
});
