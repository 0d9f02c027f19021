import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ManifestRule } from "@/lib/sealing/manifest";
import { addVotes, basesOf, countQuestion, paperTotalsAgree, reaches, returnedOf, tally } from "@/lib/sealing/recount";
import { codeOf } from "../../architecture/source";

/** The reference: members as a list of people, the threshold by moving through every possible number of agreeing votes. */
type Person = { present: boolean; recused: boolean; vote: "AGREE" | "DISAGREE" | "BLANK" | "INVALID" };
function reference(people: readonly Person[], rule: ManifestRule) {
  const voters = people.filter((one) => one.present && !one.recused);
  const count = (vote: Person["vote"]) => voters.filter((one) => one.vote === vote).length;
  const inBase = (one: Person) => rule.recusalKeepsBase || !one.recused;
  const bases = {
    TOTAL_MEMBERS: people.filter(inBase).length,
    ELIGIBLE: people.filter((one) => !one.recused).length,
    PRESENT: people.filter((one) => one.present && inBase(one)).length,
  };
  // One denominator-th of the base at a time, so that nothing is ever divided.
  let [have, want] = [0, 0];
  for (const one of voters) if (one.vote === "AGREE") for (let part = 0; part < rule.denominator; part++) have++;
  for (let member = 0; member < bases[rule.base]; member++) for (let part = 0; part < rule.numerator; part++) want++;
  const passed = bases[rule.base] > 0 && (have > want || (have === want && !rule.moreThan));
  return { agree: count("AGREE"), disagree: count("DISAGREE"), blank: count("BLANK"), invalid: count("INVALID"), bases, passed };
}

const fraction = fc.constantFrom([1, 2], [2, 3], [4, 5], [9, 10]);
const rules = fc
  .record({
    fraction,
    moreThan: fc.boolean(),
    recusalKeepsBase: fc.boolean(),
    base: fc.constantFrom("TOTAL_MEMBERS", "ELIGIBLE", "PRESENT"),
  })
  .map(
    (one): ManifestRule =>
      ruleOf(one.fraction[0] ?? 0, one.fraction[1] ?? 1, one.moreThan, one.base as ManifestRule["base"], one.recusalKeepsBase),
  );
const vote = fc.constantFrom("AGREE", "DISAGREE", "BLANK", "INVALID") as fc.Arbitrary<Person["vote"]>;
const people = fc.array(fc.record({ present: fc.boolean(), recused: fc.boolean(), vote }), { minLength: 5, maxLength: 30 });

function ruleOf(
  numerator: number,
  denominator: number,
  moreThan = false,
  base: ManifestRule["base"] = "TOTAL_MEMBERS",
  recusalKeepsBase = false,
): ManifestRule {
  const quorum = { quorumNumerator: 2, quorumDenominator: 3, minimumPapers: 0, legalBasis: "" };
  return { base, numerator, denominator, moreThan, recusalKeepsBase, ...quorum };
}

describe("counting", () => {
  property.prop([people, rules], { numRuns: 500 })("equals counting people one by one", (members, rule) => {
    const voters = members.filter((one) => one.present && !one.recused);
    const bases = basesOf(
      {
        members: members.length,
        present: members.filter((one) => one.present).length,
        recused: members.filter((one) => one.recused).length,
        presentRecused: members.filter((one) => one.present && one.recused).length,
      },
      rule,
    );
    expect(countQuestion(tally(voters.map((one) => one.vote)), bases, rule)).toEqual(reference(members, rule));
  });

  property.prop([people, rules], { numRuns: 200 })("one more agreeing vote never turns passed into failed", (members, rule) => {
    const { agree, bases } = reference(members, rule);
    const base = bases[rule.base];
    expect(!reaches(agree, base, rule) || reaches(agree + 1, base, rule)).toBe(true);
  });

  it.each([
    { base: 9, rule: ruleOf(9, 10), needs: 9 },
    { base: 10, rule: ruleOf(9, 10), needs: 9 },
    { base: 11, rule: ruleOf(9, 10), needs: 10 },
    { base: 15, rule: ruleOf(9, 10), needs: 14 },
    { base: 30, rule: ruleOf(9, 10), needs: 27 },
    { base: 9, rule: ruleOf(8, 10), needs: 8 },
    { base: 10, rule: ruleOf(1, 2, true), needs: 6 },
    { base: 10, rule: ruleOf(1, 2), needs: 5 },
  ])("of $base, $needs must agree", ({ base, rule, needs }) => {
    expect([reaches(needs - 1, base, rule), reaches(needs, base, rule)]).toEqual([false, true]);
  });

  it("nothing passes on an empty base", () => {
    expect(reaches(0, 0, ruleOf(0, 1))).toBe(false);
  });

  it("adds phone and paper", () => {
    const sum = addVotes(tally(["AGREE", "AGREE", "BLANK"]), tally(["DISAGREE", "INVALID"]));
    expect(sum).toEqual({ agree: 2, disagree: 1, blank: 1, invalid: 1 });
    expect(returnedOf(sum)).toBe(5);
  });
});

it.each(["lib/sealing/recount.ts", "scripts/kiem-phieu/figure-checks.mjs"])("%s divides and rounds nowhere", (path) => {
  const inexact = /\s\/\s|Math\.|toFixed|parseFloat|\d\.\d/;
  expect(inexact.test("agree / base")).toBe(true);
  expect(codeOf(path).match(inexact)).toBeNull();
});

describe("totals of the paper ballot", () => {
  const totals = { issued: 5, unused: 1, agree: 2, disagree: 1, blank: 1, invalid: 0 };
  it("agree when what was handed out came back or was left", () => {
    expect(paperTotalsAgree(totals)).toBe(true);
  });
  it.each([{ issued: 6 }, { unused: 0 }, { agree: 3 }, { invalid: -1, blank: 2 }, { blank: 0.5, disagree: 1.5 }])(
    "do not with %o",
    (change) => {
      expect(paperTotalsAgree({ ...totals, ...change })).toBe(false);
    },
  );
});
