// Which rule a vote is counted by (law.md b.4: no text sets a percentage for a department, the agency's own regulation
// does; R068). A rule is never edited after use: a new one takes its place from a day on.
import type { BallotRuleData } from "../ballots/schema";
import type { Day } from "../core/clock";

export type VotingRule = Omit<BallotRuleData, "secret">;
type PlanRule = Omit<VotingRule, "minimumPapers">;
/** A rule the agency entered; of two from the same day the one entered later holds, and ids grow with time. */
export type AgencyRule = Omit<VotingRule, "isDefault" | "source"> & { id: string; validFrom: Day };

/** Papers below which a question is counted only with a waiver, where no rule says otherwise. */
const fewest = 3;

/**
 * The rule of a session: what the plan itself says; else the agency's rule in force on the day of the session; else the
 * default of the system, marked as one. Null where none of the three is there.
 */
export function ruleInForce(planRule: PlanRule | null, agencyRules: readonly AgencyRule[], day: Day): VotingRule | null {
  const own = agencyRuleOn(agencyRules, day);
  if (planRule && !planRule.isDefault) return { ...planRule, minimumPapers: own?.minimumPapers ?? fewest };
  if (own) {
    const { id: _id, validFrom: _from, ...rule } = own;
    return { ...rule, isDefault: false, source: "" };
  }
  return planRule && { ...planRule, minimumPapers: fewest };
}

/** The agency's rule of a day, or null before the first one. */
export function agencyRuleOn<Rule extends { id: string; validFrom: Day }>(rules: readonly Rule[], day: Day): Rule | null {
  return inOrder(rules.filter((rule) => rule.validFrom <= day)).at(-1) ?? null;
}

/** Each rule with the day it stopped to hold (the first day of the next one), null while it holds; newest first. */
export function withEnds<Rule extends { id: string; validFrom: Day }>(rules: readonly Rule[]): (Rule & { until: Day | null })[] {
  const ordered = inOrder(rules);
  return ordered.map((rule, index) => ({ ...rule, until: ordered[index + 1]?.validFrom ?? null })).reverse();
}

function inOrder<Rule extends { id: string; validFrom: Day }>(rules: readonly Rule[]): Rule[] {
  const key = (rule: Rule) => `${rule.validFrom} ${rule.id}`;
  return [...rules].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
