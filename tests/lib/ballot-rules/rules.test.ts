import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type AgencyRule, agencyRuleOn, ruleInForce, withEnds } from "@/lib/ballot-rules/rules";

const shared = {
  base: "TOTAL_MEMBERS" as const,
  numerator: 1,
  denominator: 2,
  moreThan: true,
  quorumNumerator: 2,
  quorumDenominator: 3,
  secretaryVotes: true,
  absentInWriting: false,
  recusalKeepsBase: true,
};
const shipped = { ...shared, isDefault: true, citation: "Mặc định", source: "bỏ phiếu kín" };
const ofAgency = (id: string, validFrom: string, change: Partial<AgencyRule> = {}): AgencyRule => ({
  ...shared,
  id,
  validFrom,
  minimumPapers: 4,
  citation: `Quy chế ${id}`,
  ...change,
});

describe("the rule of a session", () => {
  const rules = [ofAgency("b", "2026-06-01", { numerator: 2, denominator: 3, moreThan: false }), ofAgency("a", "2025-01-01")];

  it("is the agency's of that day, in place of the default of the system", () => {
    expect(ruleInForce(shipped, rules, "2026-05-31")?.citation).toBe("Quy chế a");
    const later = ruleInForce(shipped, rules, "2026-06-01");
    expect(later).toEqual({ ...rules[0], id: undefined, validFrom: undefined, isDefault: false, source: "" });
  });

  it("is the default before the agency has one, and none where nobody has", () => {
    expect(ruleInForce(shipped, rules, "2024-12-31")).toEqual({ ...shipped, minimumPapers: 3 });
    expect(ruleInForce(null, rules, "2024-12-31")).toBeNull();
    expect(ruleInForce(null, rules, "2026-07-01")?.numerator).toBe(2);
  });

  it("is the plan's own where the plan says one; the fewest papers stay the agency's", () => {
    const own = { ...shipped, isDefault: false, citation: "Mục IV" };
    expect(ruleInForce(own, rules, "2026-07-01")).toEqual({ ...own, minimumPapers: 4 });
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-03-${String(number).padStart(2, "0")}`);
const list = fc.array(day, { maxLength: 8 }).map((days) => days.map((validFrom, index) => ({ id: String(index), validFrom })));

describe("rules by date", () => {
  test.prop([list, day])("the one that holds is the latest that has begun, of one day the last entered", (rules, at) => {
    const begun = rules.filter((rule) => rule.validFrom <= at);
    const latest = begun
      .map((rule) => rule.validFrom)
      .sort()
      .at(-1);
    expect(agencyRuleOn(rules, at)).toEqual(begun.filter((rule) => rule.validFrom === latest).at(-1) ?? null);
  });

  test.prop([list, day])("each day has at most one rule, the one that holds", (rules, at) => {
    const on = withEnds(rules).filter((rule) => rule.validFrom <= at && (rule.until === null || at < rule.until));
    expect(on.map((rule) => rule.id)).toEqual([agencyRuleOn(rules, at)?.id].filter((id) => id !== undefined));
  });
});
