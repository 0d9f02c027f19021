import "server-only";
import type { Actor } from "../core/actor";
import { dayOf } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { sessionsVisibleTo } from "../councils/policy";
import { asMember, councilWhere, memberColumns } from "../councils/queries";
import { missingForQuorum, nomineeColumns, nomineeOf, votingMembers } from "../councils/rules";
import { db, type Prisma, type Tx } from "../db/client";
import { maySeeProgress, maySeeTally } from "./policy";
import { basesOf, papersIssued, questionsFor, type RollMember, takesPart } from "./rules";
import { ballotRuleSchema } from "./schema";
import { isCasting, isInDraft } from "./states";

const roundColumns = {
  id: true,
  agencyId: true,
  number: true,
  state: true,
  rule: true,
  openedAt: true,
  closedAt: true,
  countedAt: true,
  firstTellerId: true,
  secondTellerId: true,
  voidReason: true,
  repeatReason: true,
  repeats: { select: { number: true } },
  session: {
    select: {
      id: true,
      title: true,
      year: true,
      meetsAt: true,
      state: true,
      agency: { select: { isSample: true } },
      council: { select: { name: true, members: { select: memberColumns } } },
      attendance: { select: { memberId: true, status: true } },
    },
  },
  questions: {
    orderBy: { position: "asc" },
    select: {
      id: true,
      nominationId: true,
      position: true,
      issued: true,
      returned: true,
      agree: true,
      disagree: true,
      blank: true,
      invalid: true,
      passed: true,
      nomination: { select: nomineeColumns },
      recusals: { select: { memberId: true, reason: true, automatic: true } },
    },
  },
  members: { select: { memberId: true, status: true } },
  roll: { select: { memberId: true } },
} as const satisfies Prisma.BallotRoundSelect;

type RoundRow = Prisma.BallotRoundGetPayload<{ select: typeof roundColumns }>;
export type Round = ReturnType<typeof asRound>;

/** A round with its whole roll, for the commands of this folder; pages get the views below. */
export async function getRound(actor: Actor, id: string, client: Tx = db()): Promise<Round> {
  const row = await client.ballotRound.findFirst({
    where: { id, agencyId: actor.agencyId, session: { council: councilWhere(sessionsVisibleTo(actor)) } },
    select: roundColumns,
  });
  if (!row) throw notFound();
  return asRound(row);
}

async function listRows(actor: Actor, sessionId: string, client: Tx): Promise<Round[]> {
  if (!idField.safeParse(sessionId).success) throw notFound();
  const rows = await client.ballotRound.findMany({
    where: { sessionId, agencyId: actor.agencyId, session: { council: councilWhere(sessionsVisibleTo(actor)) } },
    orderBy: { number: "asc" },
    select: roundColumns,
  });
  return rows.map(asRound);
}

/** A draft has no roll yet: it shows the one that opening would freeze. */
function asRound(row: RoundRow) {
  const rule = ballotRuleSchema.parse(row.rule);
  const { members, roll: receipts, questions, session, ...rest } = row;
  const day = dayOf(session.meetsAt);
  const all = session.council.members.map(asMember);
  const frozen = isInDraft(row.state) ? liveRoll(all, day, rule.secretaryVotes, session.attendance) : members;
  const roll = frozen.map((entry): RollMember & { personId: string; fullName: string } => {
    const member = all.find((one) => one.id === entry.memberId);
    const recused = questions.filter((one) => one.recusals.some((recusal) => recusal.memberId === entry.memberId)).map((one) => one.id);
    return { ...entry, recused, personId: member?.personId ?? "", fullName: member?.fullName ?? "" };
  });
  const count = { total: roll.length, present: roll.filter((member) => member.status === "PRESENT").length };
  const nameOf = (memberId: string) => all.find((member) => member.id === memberId)?.fullName ?? "";
  return {
    ...rest,
    rule,
    roll,
    votedIds: receipts.map((receipt) => receipt.memberId),
    count,
    session: { ...session, day, councilName: session.council.name, sample: session.agency.isSample },
    facts: { state: row.state, secret: rule.secret, sessionState: session.state, missingForQuorum: missingForQuorum(count, rule) },
    questions: questions.map(({ nomination, recusals, ...question }) => ({
      ...question,
      ...nomineeOf(nomination, day),
      recusals: recusals.map((recusal) => ({ ...recusal, fullName: nameOf(recusal.memberId) })),
      bases: basesOf(roll, question.id, rule),
    })),
  };
}

function liveRoll(
  all: ReturnType<typeof asMember>[],
  day: string,
  secretaryVotes: boolean,
  marks: { memberId: string; status: RollMember["status"] }[],
): { memberId: string; status: RollMember["status"] }[] {
  const statusOf = (memberId: string) => marks.find((mark) => mark.memberId === memberId)?.status ?? "ABSENT";
  return votingMembers(all, day, secretaryVotes).map((member) => ({ memberId: member.id, status: statusOf(member.id) }));
}

export type RoundView = ReturnType<typeof shown>;

/** The rounds of a session as the actor may see them: no figures before the result is open, never who has voted. */
export async function listRounds(actor: Actor, sessionId: string): Promise<RoundView[]> {
  const rounds = await listRows(actor, sessionId, db());
  const names = await tellerNames(rounds);
  return rounds.map((round) => shown(actor, round, names));
}

function shown(actor: Actor, round: Round, names: ReadonlyMap<string, string>) {
  const { roll, votedIds, questions, firstTellerId, secondTellerId, session: _session, agencyId: _agency, ...rest } = round;
  const open = maySeeTally(round).allowed;
  const eligible = roll.filter(
    (member) =>
      takesPart(member, round.rule) &&
      questionsFor(
        member,
        questions.map((one) => one.id),
        round.rule,
      ).length > 0,
  );
  return {
    ...rest,
    statuses: roll.map(({ memberId, fullName, status }) => ({ memberId, fullName, status })),
    papersFor: eligible.length,
    voted: maySeeProgress(actor).allowed || !isCasting(round.state) ? votedIds.length : null,
    tellers: [firstTellerId, secondTellerId].map((id) => (id ? (names.get(id) ?? "") : "")).filter((name) => name !== ""),
    confirmedOnce: firstTellerId !== null,
    questions: questions.map(({ issued, returned, agree, disagree, blank, invalid, passed, personIds: _persons, ...question }) => ({
      ...question,
      /** Papers for this question: members who take part and are not recused. */
      papers: papersIssued(roll, question.id, round.rule),
      figures: open ? figuresFrom({ issued, returned, agree, disagree, blank, invalid, passed }) : null,
    })),
  };
}

type Stored = Record<"issued" | "returned" | "agree" | "disagree" | "blank" | "invalid", number | null> & { passed: boolean | null };

function figuresFrom(row: Stored) {
  const { passed, ...numbers } = row;
  const whole = (value: number | null) => value ?? 0;
  return {
    issued: whole(numbers.issued),
    returned: whole(numbers.returned),
    agree: whole(numbers.agree),
    disagree: whole(numbers.disagree),
    blank: whole(numbers.blank),
    invalid: whole(numbers.invalid),
    passed: passed === true,
  };
}

/**
 * What a member sees of the vote of a session: the latest round, the own papers, whether they are in the box. Nothing
 * about anybody else. Also for people in sight of the session who are not on the roll: `me` is null then.
 */
export async function getVotable(actor: Actor, sessionId: string, client: Tx = db()) {
  const rounds = await listRows(actor, sessionId, client);
  return votableFrom(actor, rounds.at(-1) ?? null);
}

export type Votable = ReturnType<typeof votableFrom>;

/** The same view of one round, for casting. */
export function votableFrom(actor: Actor, round: Round | null) {
  if (!round) return { round: null, me: null, questions: [] };
  const mine = actor.personId === null ? undefined : round.roll.find((member) => member.personId === actor.personId);
  const ids = round.questions.map((question) => question.id);
  const papers = mine ? questionsFor(mine, ids, round.rule) : [];
  return {
    round: { id: round.id, state: round.state, number: round.number, secret: round.rule.secret },
    me:
      (mine && {
        memberId: mine.memberId,
        takesPart: takesPart(mine, round.rule),
        voted: round.votedIds.includes(mine.memberId),
        papers: papers.length,
      }) ||
      null,
    questions: round.questions.map((question) => ({
      id: question.id,
      position: question.position,
      name: question.name,
      caption: question.caption,
      unit: question.unit,
      hasPaper: papers.includes(question.id),
      recusedBecause: mine ? (question.recusals.find((recusal) => recusal.memberId === mine.memberId)?.reason ?? null) : null,
    })),
  };
}

/** The round waiting for its count, as tellers see it: what the roll wants and what lies in the box, no choices. */
export async function getCount(actor: Actor, sessionId: string) {
  const rounds = await listRows(actor, sessionId, db());
  const round = rounds.at(-1);
  if (!round) return null;
  const [papers, names, facts] = await Promise.all([countPapers(round.id, db()), tellerNames([round]), countFacts(round, db())]);
  const voted = round.roll.filter((member) => round.votedIds.includes(member.memberId));
  return {
    round: shown(actor, round, names),
    facts,
    voted: voted.length,
    papers: round.questions.map((question) => ({
      id: question.id,
      name: question.name,
      wanted: voted.filter((member) => questionsFor(member, [question.id], round.rule).length === 1).length,
      found: papers.get(question.id) ?? 0,
    })),
  };
}

/** What `mayConfirmCount` asks. */
export async function countFacts(round: Round, client: Tx) {
  const first = round.firstTellerId
    ? await client.user.findFirst({ where: { id: round.firstTellerId, agencyId: round.agencyId }, select: { personId: true } })
    : null;
  return {
    state: round.state,
    firstTellerId: round.firstTellerId,
    firstTellerPersonId: first?.personId ?? null,
    nomineePersonIds: round.questions.flatMap((question) => question.personIds),
  };
}

/** Papers in the box by question; says nothing about choices. */
export async function countPapers(roundId: string, client: Tx): Promise<Map<string, number>> {
  const rows = await client.ballotPaper.groupBy({ by: ["questionId"], where: { roundId }, _count: { _all: true } });
  return new Map(rows.map((row) => [row.questionId, row._count._all]));
}

async function tellerNames(rounds: readonly Round[]): Promise<Map<string, string>> {
  const ids = rounds.flatMap((round) => [round.firstTellerId, round.secondTellerId]).filter((id): id is string => id !== null);
  if (ids.length === 0) return new Map();
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, displayName: true } });
  return new Map(users.map((user) => [user.id, user.displayName]));
}
