import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barOf, type Guess, judge, rankCorrelation, sumOf } from "@/scripts/trust/chance";

const members = ["a", "b", "c", "d"];
const truth = new Map(members.flatMap((member) => ["1", "2"].map((question) => [`${member}${question}`, member] as const)));
const papers = [...truth.keys()];

/** All ways to name four members. */
function permutations(items: readonly string[]): string[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

describe("chance", () => {
  const guess = fc.tuple(fc.constantFrom(...members), fc.constantFrom(...papers)) as fc.Arbitrary<Guess>;

  test.prop([fc.array(guess, { maxLength: 20 })])("is the mean and the spread over all ways to name the members", (guesses) => {
    const all = permutations(members).map((names) => {
      const renamed = new Map(members.map((member, index) => [member, names[index]]));
      return guesses.filter(([member, paper]) => renamed.get(member) === truth.get(paper)).length;
    });
    const mean = all.reduce((sum, hits) => sum + hits, 0) / all.length;
    const variance = all.reduce((sum, hits) => sum + (hits - mean) ** 2, 0) / all.length;
    const score = judge(guesses, truth, members);
    expect(score.hits).toBe(guesses.filter(([member, paper]) => truth.get(paper) === member).length);
    expect(score.mean).toBeCloseTo(mean, 9);
    expect(score.variance).toBeCloseTo(variance, 9);
  });

  it("does not explain somebody who sees", () => {
    const seeing = judge(
      papers.map((paper): Guess => [truth.get(paper) ?? "", paper]),
      truth,
      members,
    );
    const rounds = sumOf(Array.from({ length: 20 }, () => seeing));
    expect(rounds.hits).toBe(160);
    expect(rounds.hits).toBeGreaterThan(barOf(rounds));
  });

  it("counts no paper and no member that was not part of the round", () => {
    expect(
      judge(
        [
          ["a", "x"],
          ["x", "a1"],
        ],
        truth,
        members,
      ),
    ).toEqual({ hits: 0, mean: 0, variance: 0 });
  });
});

it("the rank correlation is 1 for the same order and -1 for the reverse", () => {
  expect(rankCorrelation(members, members)).toBe(1);
  expect(rankCorrelation(members, members.toReversed())).toBe(-1);
});
