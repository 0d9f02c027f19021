import "server-only";
import type { z } from "zod";
import { roundMoves } from "../ballots/states";
import type { Actor } from "../core/actor";
import { type Day, dateColumn, now, startOfDay } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { mayEnterBallotRule } from "./policy";
import type { enterBallotRuleSchema } from "./schema";

/**
 * Enters a rule of voting with its legal basis, in force from a day on. Nothing before is changed: a round carries the rule that
 * was in force when its box was locked or its hands were recorded. Refused where a round was prepared for a session on that day or
 * after: the hands may have been counted already. A voided round says nothing.
 */
export function enterBallotRule(actor: Actor, input: z.output<typeof enterBallotRuleSchema>): Promise<{ id: string }> {
  authorize(mayEnterBallotRule(actor));
  return transaction(async (tx) => {
    const { validFrom, moreThan, ...rule } = input;
    await insistOnNoRoundSince(tx, actor, validFrom);
    const made = await tx.agencyBallotRule.create({
      data: {
        ...rule,
        moreThan: moreThan === "yes",
        validFrom: dateColumn(validFrom),
        agencyId: actor.agencyId,
        enteredById: actor.id,
        enteredAt: now(),
      },
      select: { id: true },
    });
    const details = { citation: input.citation, validFrom, threshold: `${input.numerator}/${input.denominator}` };
    await recordEvent(tx, actor, { kind: "ballotRule.entered", subjectType: "Agency", subjectId: actor.agencyId, details });
    return made;
  });
}

async function insistOnNoRoundSince(tx: Tx, actor: Actor, day: Day): Promise<void> {
  const session = { meetsAt: { gte: startOfDay(day) } };
  const where = { agencyId: actor.agencyId, session, state: { not: roundMoves.void.to } };
  const round = await tx.ballotRound.findFirst({ where, select: { id: true } });
  if (round) throw new DomainError("invalid", "ballots.ruleAfterRound", { validFrom: "ballots.ruleAfterRound" });
}
