import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "../core/actor";
import { dayOf } from "../core/clock";
import { notFound } from "../core/errors";
import { id as idField } from "../core/fields";
import { sessionsVisibleTo } from "../councils/policy";
import { asMember, councilWhere, memberColumns } from "../councils/queries";
import { missingForQuorum, nomineeColumns, nomineeOf, votingMembers } from "../councils/rules";
import { db, type Prisma, type Tx } from "../db/client";
import type { PublishedPaper } from "../sealing/bundle";
import { toBase64url } from "../sealing/bytes";
import { fingerprint } from "../sealing/manifest";
import { maySeeProgress, maySeeTally } from "./policy";
import { basesOf, papersFor, questionsFor, type RollMember, suppliedOf, votersOf } from "./rules";
import { ballotRuleSchema, openedListSchema } from "./schema";
import { isInDraft } from "./states";

const roundColumns = {
  id: true,
  agencyId: true,
  number: true,
  state: true,
  rehearsal: true,
  rule: true,
  manifest: true,
  lockedAt: true,
  opensAt: true,
  closesAt: true,
  changeNotice: true,
  openedAt: true,
  closedAt: true,
  closedById: true,
  sealedById: true,
  sealedAt: true,
  merkleRoot: true,
  seed: true,
  waiverReason: true,
  waiverAskedById: true,
  waiverById: true,
  paperTellerId: true,
  countedAt: true,
  firstTellerId: true,
  secondTellerId: true,
  voidAskedById: true,
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
      paperUnused: true,
      paperAgree: true,
      paperDisagree: true,
      paperBlank: true,
      paperInvalid: true,
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
  members: { select: { memberId: true, status: true, byPaper: true } },
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

/** All rounds of a session with their whole rolls. */
export async function listRows(actor: Actor, sessionId: string, client: Tx): Promise<Round[]> {
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
  const { members, roll: receipts, questions, session, manifest, ...rest } = row;
  const day = dayOf(session.meetsAt);
  const all = session.council.members.map(asMember);
  const frozen = isInDraft(row.state) ? liveRoll(all, day, rule.secretaryVotes, session.attendance) : members;
  const roll = frozen.map((entry): RollMember & { personId: string; fullName: string } => {
    const member = all.find((one) => one.id === entry.memberId);
    const recused = questions.filter((one) => one.recusals.some((recusal) => recusal.memberId === entry.memberId)).map((one) => one.id);
    return { ...entry, recused, personId: member?.personId ?? "", fullName: member?.fullName ?? "" };
  });
  const takenIds = receipts.map((receipt) => receipt.memberId);
  // Before closing somebody may still take papers; a vote by hand has no papers at all.
  const voters = row.lockedAt !== null && row.closedAt !== null ? votersOf(roll, takenIds) : roll;
  const count = { total: roll.length, present: roll.filter((member) => member.status === "PRESENT").length };
  const nameOf = (memberId: string) => all.find((member) => member.id === memberId)?.fullName ?? "";
  return {
    ...rest,
    rule,
    /** The four groups people compare, once the box is locked. */
    groups: manifest === null ? null : fingerprint(createHash("sha256").update(manifest).digest()),
    roll,
    /** Members who took web papers. */
    takenIds,
    /** The roll as it took part, once the box is closed. */
    voters,
    count,
    session: { ...session, day, councilName: session.council.name, sample: session.agency.isSample },
    facts: {
      state: row.state,
      secret: rule.secret,
      sessionState: session.state,
      missingForQuorum: missingForQuorum(count, rule),
      /** How many more must have papers, on the web or printed, for the vote itself to have a quorum. */
      missingSupplied: missingForQuorum({ ...count, present: suppliedOf(roll, takenIds).length }, rule),
      handRecorded: isInDraft(row.state) && row.firstTellerId !== null,
    },
    questions: questions.map(({ nomination, recusals, ...question }) => ({
      ...question,
      ...nomineeOf(nomination, day),
      recusals: recusals.map((recusal) => ({ ...recusal, fullName: nameOf(recusal.memberId) })),
      bases: basesOf(voters, question.id, rule),
    })),
  };
}

function liveRoll(
  all: ReturnType<typeof asMember>[],
  day: string,
  secretaryVotes: boolean,
  marks: { memberId: string; status: RollMember["status"] }[],
): { memberId: string; status: RollMember["status"]; byPaper: boolean }[] {
  const statusOf = (memberId: string) => marks.find((mark) => mark.memberId === memberId)?.status ?? "ABSENT";
  return votingMembers(all, day, secretaryVotes).map((member) => ({
    memberId: member.id,
    status: statusOf(member.id),
    byPaper: false,
  }));
}

export type RoundView = ReturnType<typeof viewRound>;

/** The rounds of a session as the actor may see them: no figures before the result is open, who took papers to officers only. */
export async function listRounds(actor: Actor, sessionId: string): Promise<RoundView[]> {
  const rounds = await listRows(actor, sessionId, db());
  const names = await doerNames(rounds);
  return rounds.map((round) => viewRound(actor, round, names));
}

/** The latest round of a session with its whole roll, for this folder and its neighbours; null when there is none. */
export async function findLatestRound(actor: Actor, sessionId: string, client: Tx = db()): Promise<Round | null> {
  return (await listRows(actor, sessionId, client)).at(-1) ?? null;
}

/** A round by its number in the session, as addresses name it. Out of sight or not there: not found. */
export async function getNumberedRound(actor: Actor, sessionId: string, number: string): Promise<Round> {
  const round = (await listRows(actor, sessionId, db())).find((one) => String(one.number) === number);
  if (!round) throw notFound();
  return round;
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

type PrintedColumns = Record<"paperUnused" | "paperAgree" | "paperDisagree" | "paperBlank" | "paperInvalid", number | null>;

/** Totals of printed papers, or null while nobody has entered them. */
export function printedOf(question: PrintedColumns) {
  const { paperUnused: unused, paperAgree: agree, paperDisagree: disagree, paperBlank: blank, paperInvalid: invalid } = question;
  if (unused === null || agree === null || disagree === null || blank === null || invalid === null) return null;
  return { unused, agree, disagree, blank, invalid };
}

/** The opened list of a round, empty before opening. */
export async function readOpened(roundId: string, client: Tx) {
  const row = await client.ballotRound.findUniqueOrThrow({ where: { id: roundId }, select: { openedList: true } });
  return openedListSchema.parse(row.openedList ?? []);
}

/** Papers in the box by question; says nothing about choices. */
export async function countPapers(roundId: string, client: Tx): Promise<Map<string, number>> {
  const rows = await client.ballotPaper.groupBy({ by: ["questionId"], where: { roundId }, _count: { _all: true } });
  return new Map(rows.map((row) => [row.questionId, row._count._all]));
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

/** The published list of a round: its sealed papers in the order of their hashes. */
export async function readBox(roundId: string, client: Tx = db()): Promise<PublishedPaper[]> {
  const select = { questionId: true, token: true, signature: true, sealed: true };
  const rows = await client.ballotPaper.findMany({ where: { roundId }, orderBy: { tokenHash: "asc" }, select });
  return rows.map(({ questionId: question, token, signature, sealed }) => ({
    question,
    token: toBase64url(token),
    signature: toBase64url(signature),
    sealed: toBase64url(sealed),
  }));
}

/** The manifest of a round as text; it never changes once it is written. Null before locking. */
export async function readManifest(roundId: string, client: Tx = db()): Promise<string | null> {
  const row = await client.ballotRound.findUnique({ where: { id: roundId }, select: { manifest: true } });
  return row?.manifest ?? null;
}
