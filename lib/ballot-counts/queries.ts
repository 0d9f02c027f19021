import "server-only";
import { countPapers, doerNames, findLatestRound, printedOf, type Round, readOpened, viewRound } from "../ballots/queries";
import { papersIssued, tallyOf } from "../ballots/rules";
import type { Actor } from "../core/actor";
import { db, type Tx } from "../db/client";
import { type CountFacts, maySeeOpened } from "./policy";

/** The round waiting for its count, as tellers see it: what was handed out and what lies in the box, no choices before opening. */
export async function getCount(actor: Actor, sessionId: string) {
  const round = await findLatestRound(actor, sessionId);
  if (!round) return null;
  const [papers, names, facts] = await Promise.all([countPapers(round.id, db()), doerNames([round]), countFacts(round, db())]);
  const opened = maySeeOpened(actor, facts).allowed ? await readOpened(round.id, db()) : null;
  const sealed = round.sealedAt !== null;
  return {
    round: viewRound(actor, round, names),
    facts,
    papers: round.questions.map((question) => {
      const issued = papersIssued(round.roll, round.takenIds, question.id, round.rule);
      const found = sealed ? (papers.get(question.id) ?? 0) : null;
      const choices = opened?.flatMap(([, questionId, choice]) => (questionId === question.id ? [choice] : []));
      return {
        id: question.id,
        name: question.name,
        issued: issued.web,
        printed: issued.printed,
        /** Papers in the box; nobody is told before it is sealed. */
        found,
        web: choices ? tallyOf(choices) : null,
        paper: printedOf(question),
      };
    }),
  };
}

/** What the policies of counting ask. */
export async function countFacts(round: Round, client: Tx): Promise<CountFacts> {
  const first = round.firstTellerId
    ? await client.user.findFirst({ where: { id: round.firstTellerId, agencyId: round.agencyId }, select: { personId: true } })
    : null;
  const printed = round.questions.some((question) => papersIssued(round.roll, round.takenIds, question.id, round.rule).printed > 0);
  return {
    state: round.state,
    sealed: round.sealedAt !== null,
    opened: round.seed !== null,
    printed,
    printedMissing: printed && round.questions.some((question) => printedOf(question) === null),
    firstTellerId: round.firstTellerId,
    firstTellerPersonId: first?.personId ?? null,
    nomineePersonIds: round.questions.flatMap((question) => question.personIds),
  };
}
