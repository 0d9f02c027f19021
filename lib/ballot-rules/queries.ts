import "server-only";
import type { Actor } from "../core/actor";
import { dayFromColumn } from "../core/clock";
import { db } from "../db/client";
import { withEnds } from "./rules";

export type BallotRuleView = Awaited<ReturnType<typeof listBallotRules>>[number];

/** The agency's rules of voting, newest first, each with its days and who entered it. */
export async function listBallotRules(actor: Actor) {
  const rows = await db().agencyBallotRule.findMany({ where: { agencyId: actor.agencyId } });
  const users = await db().user.findMany({
    where: { id: { in: rows.map((row) => row.enteredById) } },
    select: { id: true, displayName: true },
  });
  return withEnds(rows.map((row) => ({ ...row, validFrom: dayFromColumn(row.validFrom) }))).map(({ enteredById, ...rule }) => ({
    ...rule,
    enteredBy: users.find((user) => user.id === enteredById)?.displayName ?? "",
  }));
}
