import "server-only";
import type { z } from "zod";
import type { Actor } from "../core/actor";
import { dateColumn, now } from "../core/clock";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import { transaction } from "../db/transaction";
import { mayEnterBallotRule } from "./policy";
import type { enterBallotRuleSchema } from "./schema";

/**
 * Enters a rule of voting with its legal basis, in force from a day on. Nothing before is changed: a round carries the rule that
 * was in force when its box was locked.
 */
export function enterBallotRule(actor: Actor, input: z.output<typeof enterBallotRuleSchema>): Promise<{ id: string }> {
  authorize(mayEnterBallotRule(actor));
  return transaction(async (tx) => {
    const { validFrom, moreThan, ...rule } = input;
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
