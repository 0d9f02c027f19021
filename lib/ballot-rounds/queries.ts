import "server-only";
import { maySeeProgress, maySeeTally } from "../ballots/policy";
import { listRows, type Round } from "../ballots/queries";
import { papersFor, questionsFor } from "../ballots/rules";
import type { Actor } from "../core/actor";
import { db } from "../db/client";

export type RoundView = ReturnType<typeof viewRound>;

/** The rounds of a session as the actor may see them: no figures before the result is open, who took papers to officers only. */
export async function listRounds(actor: Actor, sessionId: string): Promise<RoundView[]> {
  const rounds = await listRows(actor, sessionId, db());
  const names = await doerNames(rounds);
  return rounds.map((round) => viewRound(actor, round, names));
}

/** One round as the actor may see it. */
export function viewRound(actor: Actor, round: Round, names: ReadonlyMap<string, string>) {
  const { roll, takenIds, voters: _voters, questions, session: _session, agencyId: _agency, seed, ...rest } = round;
  const [standing, progress] = [maySeeTally(round).allowed, maySeeProgress(actor).allowed];
  const ids = questions.map((one) => one.id);
  const entitled = roll.filter((member) => questionsFor(member, ids, round.rule).length > 0);
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? "") : "");
  return {
    ...rest,
    opened: seed !== null,
    statuses: roll.map((member) => ({
      memberId: member.memberId,
      fullName: member.fullName,
      status: member.status,
      byPaper: member.byPaper,
      entitled: entitled.includes(member),
      /** Null for those who may not know. */
      taken: progress ? takenIds.includes(member.memberId) : null,
    })),
    papersFor: entitled.length,
    taken: progress ? entitled.filter((member) => takenIds.includes(member.memberId)).length : null,
    printed: entitled.filter((member) => member.byPaper).length,
    tellers: [round.firstTellerId, round.secondTellerId].map(nameOf).filter((name) => name !== ""),
    closedBy: nameOf(round.closedById),
    sealedBy: nameOf(round.sealedById),
    voidAskedBy: nameOf(round.voidAskedById),
    waiverAskedBy: nameOf(round.waiverAskedById),
    waiverBy: nameOf(round.waiverById),
    printedBy: nameOf(round.paperTellerId),
    /** A vote by hand whose totals wait for the second officer. */
    recordedBy: round.facts.handRecorded ? nameOf(round.firstTellerId) : "",
    questions: questions.map(({ issued, returned, agree, disagree, blank, invalid, passed, personIds: _persons, ...question }) => ({
      ...question,
      /** Papers for this question: members who take part and are not recused. */
      papers: papersFor(roll, question.id, round.rule),
      /** Totals of the hands everybody saw, before they are confirmed; a secret vote has none. */
      recorded: round.facts.handRecorded ? talliedFrom({ agree, disagree, blank, invalid }) : null,
      figures: standing ? figuresFrom({ issued, returned, agree, disagree, blank, invalid, passed }) : null,
    })),
  };
}

type Stored = Record<"issued" | "returned" | "agree" | "disagree" | "blank" | "invalid", number | null> & { passed: boolean | null };

function figuresFrom({ passed, issued, returned, ...tally }: Stored) {
  return { issued: issued ?? 0, returned: returned ?? 0, ...talliedFrom(tally), passed: passed === true };
}

function talliedFrom(row: Pick<Stored, "agree" | "disagree" | "blank" | "invalid">) {
  return { agree: row.agree ?? 0, disagree: row.disagree ?? 0, blank: row.blank ?? 0, invalid: row.invalid ?? 0 };
}

/** Display names of those who took a step of these rounds. */
export async function doerNames(rounds: readonly Round[]): Promise<Map<string, string>> {
  const ids = rounds.flatMap((round) => [
    round.firstTellerId,
    round.secondTellerId,
    round.closedById,
    round.sealedById,
    round.voidAskedById,
    round.waiverAskedById,
    round.waiverById,
    round.paperTellerId,
  ]);
  const known = ids.filter((id): id is string => id !== null);
  if (known.length === 0) return new Map();
  const users = await db().user.findMany({ where: { id: { in: known } }, select: { id: true, displayName: true } });
  return new Map(users.map((user) => [user.id, user.displayName]));
}
