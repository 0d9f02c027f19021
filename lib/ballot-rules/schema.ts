import { z } from "zod";
import { choice, line, tick, vietnameseDate, whole } from "../core/fields";

export const ballotBases = ["TOTAL_MEMBERS", "ELIGIBLE", "PRESENT"] as const;

/** A rule of voting as the agency's own regulation sets it. Fractions in whole numbers; from `validFrom` on, a day of Vietnam. */
export const enterBallotRuleSchema = z
  .strictObject({
    citation: line(300),
    validFrom: vietnameseDate,
    base: choice(ballotBases),
    numerator: whole(1, 1000),
    denominator: whole(1, 1000),
    moreThan: choice(["yes", "no"]),
    quorumNumerator: whole(1, 1000),
    quorumDenominator: whole(1, 1000),
    minimumPapers: whole(3, 99),
    secretaryVotes: tick,
    absentInWriting: tick,
    recusalKeepsBase: tick,
  })
  .refine((rule) => (rule.moreThan === "yes" ? rule.numerator < rule.denominator : rule.numerator <= rule.denominator), {
    path: ["numerator"],
    error: "fraction",
  })
  .refine((rule) => rule.quorumNumerator <= rule.quorumDenominator, { path: ["quorumNumerator"], error: "fraction" });
