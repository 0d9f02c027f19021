import { expect, test } from "vitest";
import {
  councilStates,
  courseOfStates,
  isBeingWritten,
  isNominated,
  isReturned,
  isSettled,
  isWithdrawn,
  type NominationState,
  nominationMoves,
} from "../../../lib/nominations/states";

const states: NominationState[] = [...courseOfStates, "RETURNED", "WITHDRAWN"];

test("every state can be reached, and every move leads somewhere else", () => {
  const reached = new Set<string>(["DRAFT", ...Object.values(nominationMoves).map((move) => move.to)]);
  expect([...reached].sort()).toEqual([...states].sort());
  for (const move of Object.values(nominationMoves)) expect(move.from as readonly string[]).not.toContain(move.to);
});

test("the words for states agree with the table", () => {
  expect(states.filter(isWithdrawn)).toEqual([nominationMoves.withdraw.to]);
  expect(states.filter(isBeingWritten)).toEqual([...nominationMoves.submit.from]);
  expect(states.filter((state) => !isNominated(state))).toEqual(["DRAFT", "WITHDRAWN"]);
  expect(states.filter(isSettled)).toEqual(["SETTLED"]);
  expect(states.filter(isReturned)).toEqual(["RETURNED"]);
  expect(councilStates).toEqual(["TABLED", "SETTLED"]);
});
