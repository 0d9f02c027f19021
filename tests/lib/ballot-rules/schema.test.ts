import { describe, expect, it } from "vitest";
import { enterBallotRuleSchema } from "@/lib/ballot-rules/schema";

const typed = {
  citation: "Điều 6 Quy chế kèm Quyết định 12/QĐ-SNgV",
  validFrom: "05/02/2026",
  base: "TOTAL_MEMBERS",
  numerator: "2",
  denominator: "3",
  moreThan: "no",
  quorumNumerator: "2",
  quorumDenominator: "3",
  minimumPapers: "3",
};
const faultsOf = (change: Partial<typeof typed>) =>
  enterBallotRuleSchema.safeParse({ ...typed, ...change }).error?.issues.map((issue) => [issue.path.join("."), issue.message]) ?? null;

describe("a rule as it is typed", () => {
  it("comes as numbers, a day and ticks", () => {
    expect(enterBallotRuleSchema.parse(typed)).toEqual({
      ...typed,
      validFrom: "2026-02-05",
      numerator: 2,
      denominator: 3,
      quorumNumerator: 2,
      quorumDenominator: 3,
      minimumPapers: 3,
      secretaryVotes: false,
      absentInWriting: false,
      recusalKeepsBase: false,
    });
  });

  it.each([
    ["more than all", { numerator: "4" }, [["numerator", "fraction"]]],
    ["more than the whole", { numerator: "3", moreThan: "yes" }, [["numerator", "fraction"]]],
    ["the whole", { numerator: "3" }, null],
    ["a quorum above all", { quorumNumerator: "4" }, [["quorumNumerator", "fraction"]]],
    ["so few papers that a vote shows", { minimumPapers: "2" }, [["minimumPapers", "between:3:99"]]],
    ["no legal basis", { citation: " " }, [["citation", "required"]]],
  ])("is checked: %s", (_name, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });
});
