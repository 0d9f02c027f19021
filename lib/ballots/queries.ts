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
import { fingerprint } from "../sealing/manifest";
import { basesOf, type RollMember, suppliedOf, votersOf } from "./rules";
import { ballotRuleSchema } from "./schema";
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

type PrintedColumns = Record<"paperUnused" | "paperAgree" | "paperDisagree" | "paperBlank" | "paperInvalid", number | null>;

/** Totals of printed papers, or null while nobody has entered them. */
export function printedOf(question: PrintedColumns) {
  const { paperUnused: unused, paperAgree: agree, paperDisagree: disagree, paperBlank: blank, paperInvalid: invalid } = question;
  if (unused === null || agree === null || disagree === null || blank === null || invalid === null) return null;
  return { unused, agree, disagree, blank, invalid };
}
