import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { listingGround, outcomeText, readOutcome } from "../../../lib/upward-submissions/rules";
import { councilProcedure, plainProcedure, upwardProcedure } from "../../../prisma/seed/factories";

describe("who may be listed", () => {
  it.each([
    ["ready where the plan proposes upward", upwardProcedure, false, "READY", false, "OUTCOME"],
    ["settled otherwise where the plan proposes upward", upwardProcedure, false, "DONE", false, null],
    ["revoked or refused there, though listed once", plainProcedure, false, "DONE", false, null, true],
    ["sent to one recipient where the plan proposes upward", upwardProcedure, false, "DONE", false, "OUTCOME", true],
    ["from outside and sent to one recipient", councilProcedure, true, "DONE", false, "OUTCOME", true],
    ["not passed, though listed once", councilProcedure, true, "NOT_PASSED", false, null, true],
    ["from outside and ready", councilProcedure, true, "READY", false, "OUTCOME"],
    ["from outside and not passed", councilProcedure, true, "NOT_PASSED", false, null],
    ["recognised where the plan also lists", plainProcedure, false, "DONE", true, "RECOGNISED"],
    ["revoked or refused there", plainProcedure, false, "DONE", false, null],
    ["recognised where the plan does not list", councilProcedure, false, "DONE", true, null],
    ["ready for recognition here", plainProcedure, false, "READY", false, null],
  ] as const)("%s", (_name, procedure, external, standing, recognised, ground, ...sent) => {
    expect(listingGround({ procedure, external, standing, recognised, sentBefore: sent.length > 0 })).toBe(ground);
  });
});

describe("what came back", () => {
  test.prop([fc.constantFrom("ACCEPTED" as const, "NOT_ACCEPTED" as const), fc.string()])("is read as it was written", (result, words) => {
    expect(readOutcome(outcomeText(result, words))).toEqual({ result, words });
  });

  it("without words is the result alone", () => {
    expect(readOutcome("ACCEPTED")).toEqual({ result: "ACCEPTED", words: "" });
  });
});
