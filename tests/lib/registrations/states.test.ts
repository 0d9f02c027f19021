import { expect, it } from "vitest";
import { mayMove } from "@/lib/core/lifecycle";
import { registrationMoves, registrationStates } from "@/lib/registrations/states";

it("a registration is withdrawn and restored, each from the other state only", () => {
  expect(registrationStates.map((state) => mayMove(registrationMoves.withdraw, state))).toEqual([true, false]);
  expect(registrationStates.map((state) => mayMove(registrationMoves.restore, state))).toEqual([false, true]);
});
