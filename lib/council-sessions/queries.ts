import "server-only";
import { ruleInForce } from "../ballot-rules/rules";
import { isInDraft, isUnfinished, isVoid } from "../ballots/states";
import type { Actor } from "../core/actor";
import { dayFromColumn, dayOf } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { paged, pageSpan } from "../core/page";
import { maySteerSession, type SessionScope, sessionsVisibleTo } from "../councils/policy";
import { asMember, councilWhere, memberColumns } from "../councils/queries";
import { inCouncilOrder, nomineeColumns, nomineeOf, votingMembers } from "../councils/rules";
import { db, type Prisma, type Tx } from "../db/client";
import type { Notice } from "../db/notices";
import { nominationMoves } from "../nominations/states";
import { findNamesakes } from "../nominees/queries";
import { offers } from "../plans/rules";
import { procedureSchema } from "../plans/schema";
import { councils } from "../text/vi/councils";
import { compareNames, withoutAccents } from "../text/vietnamese";
import { absolute, paths } from "../web/paths";

/** The one place where sight of sessions becomes a filter. */
function sessionWhere(scope: SessionScope): Prisma.CouncilSessionWhereInput {
  return { agencyId: scope.agencyId, council: councilWhere(scope) };
}

/** One page of the sessions in sight, the latest first; `q` looks in title and place without diacritics. */
export async function listSessions(actor: Actor, filter: { q: string; page: number }) {
  const rows = await db().councilSession.findMany({
    where: sessionWhere(sessionsVisibleTo(actor)),
    orderBy: [{ meetsAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      title: true,
      meetsAt: true,
      place: true,
      year: true,
      state: true,
      council: { select: { name: true } },
      _count: { select: { agenda: true } },
      rounds: { orderBy: { number: "desc" }, take: 1, select: { state: true, number: true } },
    },
  });
  const wanted = withoutAccents(filter.q.trim()).toLowerCase();
  const found = rows.filter((row) => withoutAccents(`${row.title} ${row.place} ${row.council.name}`).toLowerCase().includes(wanted));
  const span = pageSpan(filter.page);
  const shown = found.slice(span.skip, span.skip + span.take).map(({ _count, rounds, council, ...row }) => ({
    ...row,
    councilName: council.name,
    agenda: _count.agenda,
    round: rounds[0] ?? null,
  }));
  return paged(shown, found.length, filter.page);
}

const ruleColumns = {
  base: true,
  numerator: true,
  denominator: true,
  moreThan: true,
  quorumNumerator: true,
  quorumDenominator: true,
  secretaryVotes: true,
  absentInWriting: true,
  recusalKeepsBase: true,
  citation: true,
} as const;
const planRuleColumns = { ...ruleColumns, isDefault: true, source: true } as const;
const agencyRuleColumns = { ...ruleColumns, id: true, minimumPapers: true, validFrom: true } as const;

const sessionColumns = {
  id: true,
  agencyId: true,
  title: true,
  year: true,
  meetsAt: true,
  place: true,
  state: true,
  discussion: true,
  conclusion: true,
  lockVersion: true,
  openedAt: true,
  closedAt: true,
  postponedFrom: true,
  postponeReason: true,
  agency: {
    select: { ballotRules: { select: agencyRuleColumns }, name: true, parentBody: true, province: true, isSample: true, regime: true },
  },
  council: { select: { id: true, name: true, decisionNumber: true, decisionDate: true, members: { select: memberColumns } } },
  plan: { select: { id: true, title: true, documentNumber: true, procedure: true, ballotRule: { select: planRuleColumns } } },
  agenda: {
    orderBy: { position: "asc" },
    select: { id: true, nominationId: true, position: true, nomination: { select: nomineeColumns } },
  },
  attendance: { select: { memberId: true, status: true } },
  rounds: { orderBy: { number: "asc" }, select: { id: true, number: true, state: true, rehearsal: true } },
} as const satisfies Prisma.CouncilSessionSelect;

/** One session with agenda, members of its day, attendance and the states of its rounds; out of sight is not found. */
export async function getSession(actor: Actor, id: string, client: Tx = db()) {
  if (!idField.safeParse(id).success) throw notFound();
  const row = await client.councilSession.findFirst({
    where: { AND: [{ id }, sessionWhere(sessionsVisibleTo(actor))] },
    select: sessionColumns,
  });
  if (!row) throw notFound();
  const day = dayOf(row.meetsAt);
  const { council, agenda, attendance, plan, agency, ...rest } = row;
  const { ballotRules, ...named } = agency;
  const everybody = council.members.map(asMember);
  const rule = ruleInForce(
    plan.ballotRule,
    ballotRules.map((one) => ({ ...one, validFrom: dayFromColumn(one.validFrom) })),
    day,
  );
  const voting = inCouncilOrder(votingMembers(everybody, day, rule?.secretaryVotes ?? true), compareNames);
  const secretary = everybody.find((member) => member.role === "SECRETARY" && member.validFrom <= day && (member.validTo ?? day) >= day);
  const marks = new Map(attendance.map((mark) => [mark.memberId, mark.status]));
  const procedure = procedureSchema.parse(plan.procedure);
  const steers = maySteerSession(actor).allowed;
  const subjects = agenda.map((item) => item.nomination.subject);
  const alike = steers ? await findNamesakes(actor, subjects, client) : new Map<string, string[]>();
  return {
    ...rest,
    agency: named,
    day,
    council: { id: council.id, name: council.name, decisionNumber: council.decisionNumber, decisionDate: council.decisionDate },
    plan: { id: plan.id, title: plan.title, documentNumber: plan.documentNumber, procedure, rule },
    offersBallot: offers(procedure, "ballot"),
    voting: voting.map((member) => ({ ...member, status: marks.get(member.id) ?? null })),
    secretaryName: secretary?.fullName ?? "",
    agenda: agenda.map((item) => ({
      id: item.id,
      nominationId: item.nominationId,
      position: item.position,
      state: item.nomination.state,
      ...nomineeOf(item.nomination, day),
      /** People of the agency who bear the name of a nominee said to be another one; for who leads the session. */
      namesakes: alike.get(item.nomination.subject.id) ?? [],
    })),
    marks,
    /** A round is casting or waits for its count: its roll was made from the attendance. */
    rollFixed: row.rounds.some((round) => isUnfinished(round.state) && !isInDraft(round.state)),
    facts: {
      state: row.state,
      agenda: agenda.length,
      members: voting.length,
      conclusion: row.conclusion,
      /** Rounds that are not void: they hold the session where it is. */
      standingRounds: row.rounds.filter((round) => !isVoid(round.state)).length,
      unfinishedRounds: row.rounds.filter((round) => isUnfinished(round.state)).length,
    },
  };
}

export type SessionView = Awaited<ReturnType<typeof getSession>>;

/** Dossiers that may be put on this session's agenda: appraised, of its plan and year. */
export async function listTableable(actor: Actor, session: { planId: string; year: number; day: string }, client: Tx = db()) {
  const rows = await client.nomination.findMany({
    where: {
      agencyId: actor.agencyId,
      planId: session.planId,
      year: session.year,
      state: { in: [...nominationMoves.table.from] },
    },
    orderBy: { receivedAt: "asc" },
    select: { id: true, ...nomineeColumns },
  });
  return rows.map((row) => ({ id: row.id, state: row.state, ...nomineeOf(row, session.day) }));
}

/**
 * A notice for everybody on the council of a session: its people in office, each once under `key`. In: a title and lines as they are
 * read; the link leads to the session.
 */
export async function sessionNotices(
  session: SessionView,
  said: { key: string; title: string; lines: string[] },
  client: Tx,
): Promise<Notice[]> {
  const users = await client.user.findMany({
    where: { agencyId: session.agencyId, active: true, personId: { in: session.voting.map((member) => member.personId) } },
    orderBy: { id: "asc" },
    select: { id: true, displayName: true, mailAddress: true },
  });
  const href = paths.session(session.id);
  return users.map(({ id, displayName: name, mailAddress }) => ({
    person: { id, name, mailAddress },
    ...said,
    href,
    mail: councils.noticeMail(name, said.lines, absolute(href)),
  }));
}

/** Plans whose procedure has a council, for a new session. */
export async function listCouncilPlans(
  actor: Actor,
  tx: Tx = db(),
): Promise<{ id: string; title: string; documentNumber: string | null }[]> {
  const rows = await tx.plan.findMany({
    where: { agencyId: actor.agencyId, supersededById: null },
    orderBy: [{ startYear: "desc" }, { title: "asc" }],
    select: { id: true, title: true, documentNumber: true, procedure: true },
  });
  return rows.filter((row) => offers(procedureSchema.parse(row.procedure), "table")).map(({ procedure: _procedure, ...row }) => row);
}
