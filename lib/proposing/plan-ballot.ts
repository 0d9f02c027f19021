import type { PlanData } from "../plan-contents/schema";
import { vi } from "../text/vi";
import type { PlanSetup } from "./procedure-of";
import type { Standing } from "./standing";

/** What holds where a plan does not say (the system's default, marked as such): more than half of all members, two thirds present. */
const defaults = { base: "TOTAL_MEMBERS", numerator: 1, denominator: 2, moreThan: true, quorumNumerator: 2, quorumDenominator: 3 } as const;

/** The rule of a vote, for a plan whose procedure has one. A threshold or quorum that the plan does not print is the default. */
export function ballotOf({ one, source }: Standing, { procedure }: PlanSetup): PlanData["ballot"] {
  if (!procedure.council || procedure.ballot === "NONE") return null;
  const read = one("ballot");
  const whole = read?.numerator != null && read.denominator != null;
  const quorum = read?.quorumNumerator != null && read.quorumDenominator != null;
  return {
    secret: procedure.ballot === "SECRET",
    base: read?.base ?? defaults.base,
    ...(whole
      ? { numerator: read.numerator ?? 1, denominator: read.denominator ?? 2, moreThan: read.moreThan ?? false }
      : { numerator: defaults.numerator, denominator: defaults.denominator, moreThan: defaults.moreThan }),
    ...(quorum
      ? { quorumNumerator: read.quorumNumerator ?? 2, quorumDenominator: read.quorumDenominator ?? 3 }
      : { quorumNumerator: defaults.quorumNumerator, quorumDenominator: defaults.quorumDenominator }),
    secretaryVotes: true,
    absentInWriting: read?.absentInWriting ?? false,
    recusalKeepsBase: true,
    isDefault: !whole,
    citation: whole ? vi.planProposals.made.ballotOfPlan : vi.planProposals.made.ballotDefault,
    source: source("ballot") ?? "",
  };
}
