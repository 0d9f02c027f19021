import type { BallotRuleData } from "../../lib/ballots/schema";
import { ballots } from "../../lib/text/vi/ballots";

/** The rule that decides, in words, with its source, and whether it is only a default. */
export function RoundRule({ rule }: { rule: BallotRuleData }) {
  const words = ballots.round;
  const fraction = `${rule.numerator}/${rule.denominator}`;
  const threshold = rule.moreThan ? words.moreThan(fraction) : words.atLeast(fraction);
  return (
    <p className="small soft mt-2">
      {words.ruleText(threshold, ballots.bases[rule.base])} {words.quorum(`${rule.quorumNumerator}/${rule.quorumDenominator}`)}{" "}
      {words.citation(rule.citation)} {rule.isDefault ? words.isDefault : null}
    </p>
  );
}
