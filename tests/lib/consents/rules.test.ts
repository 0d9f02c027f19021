import { describe, expect, it } from "vitest";
import { consentInForce, mayShow, missingForStory } from "../../../lib/consents/rules";

const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const given = (field: string, from: number, to: number | null = null) => ({
  field,
  givenAt: at(from),
  withdrawnAt: to === null ? null : at(to),
});

describe("consent in force", () => {
  it.each([
    [4, false],
    [5, true],
    [9, true],
    [10, false],
  ])("given on the 5th and withdrawn on the 10th, on the %ith: %s", (day, inForce) => {
    expect(consentInForce([given("STORY", 5, 10)], "STORY", at(day)) !== null).toBe(inForce);
  });

  it("a new consent after a withdrawal counts again", () => {
    expect(mayShow([given("STORY", 5, 10), given("STORY", 12)], "INDIVIDUAL", "STORY", at(13))).toBe(true);
  });
});

describe("what may be shown", () => {
  it("a person shows nothing without consent", () => {
    expect((["NAME", "TITLE_UNIT", "STORY", "PHOTO"] as const).map((field) => mayShow([], "INDIVIDUAL", field, at(1)))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("a collective shows its name and unit, its story by consent", () => {
    expect((["NAME", "TITLE_UNIT", "STORY", "PHOTO"] as const).map((field) => mayShow([], "COLLECTIVE", field, at(1)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("consent to one field is no consent to another", () => {
    expect(mayShow([given("NAME", 1)], "INDIVIDUAL", "STORY", at(2))).toBe(false);
  });

  it("says what a story lacks", () => {
    expect(missingForStory([given("NAME", 1)], "INDIVIDUAL", at(2))).toEqual(["STORY"]);
    expect(missingForStory([], "INDIVIDUAL", at(2))).toEqual(["NAME", "STORY"]);
    expect(missingForStory([], "PRACTICE_MODEL", at(2))).toEqual(["STORY"]);
    expect(missingForStory([given("NAME", 1), given("STORY", 1)], "INDIVIDUAL", at(2))).toEqual([]);
  });
});
