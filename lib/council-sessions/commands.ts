import "server-only";
import type { z } from "zod";
import { isCounted } from "../ballots/states";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError, notFound, savedByOther } from "../core/errors";
import { mayMove } from "../core/lifecycle";
import { authorize } from "../core/verdict";
import { getCouncil } from "../councils/queries";
import { sessionMoves } from "../councils/states";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { tell } from "../db/notices";
import { move, transaction } from "../db/transaction";
import { nominationMoves } from "../nominations/states";
import { formatMoment } from "../text/format";
import { councils } from "../text/vi/councils";
import {
  mayCloseSession,
  mayCreateSession,
  mayMarkAttendance,
  mayOpenSession,
  mayPostponeSession,
  mayPrepareSession,
  mayWriteMinutes,
} from "./policy";
import { getSession, listCouncilPlans, listTableable, sessionNotices } from "./queries";
import { undecidedItems } from "./rules";
import type {
  attendanceSchema,
  createSessionSchema,
  minutesSchema,
  postponeSessionSchema,
  sessionStepSchema,
  tableNominationsSchema,
  untableNominationSchema,
  updateSessionSchema,
} from "./schema";

type Ref = { id: string };

const momentOf = (input: { day: string; time: string }) => new Date(`${input.day}T${input.time}:00+07:00`);

/** Makes a session of a council for a plan and year (R066). The plan's procedure must have a council. */
export async function createSession(actor: Actor, input: z.output<typeof createSessionSchema>): Promise<Ref> {
  authorize(mayCreateSession(actor));
  return transaction(async (tx) => {
    const council = await getCouncil(actor, input.councilId, tx);
    const plan = (await listCouncilPlans(actor, tx)).find((one) => one.id === input.planId);
    if (!plan) throw new DomainError("invalid", "councils.planWithoutCouncil", { planId: "councils.planWithoutCouncil" });
    const { title, place, year } = input;
    const made = await tx.councilSession.create({
      data: {
        agencyId: actor.agencyId,
        councilId: council.id,
        planId: plan.id,
        year,
        title,
        place,
        meetsAt: momentOf(input),
        createdById: actor.id,
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, { kind: "councilSession.planned", subjectType: "CouncilSession", subjectId: made.id });
    return made;
  });
}

/** Changes title, time and place while the session is being prepared. */
export async function updateSession(actor: Actor, input: z.output<typeof updateSessionSchema>): Promise<Ref> {
  return atSession(actor, input.sessionId, async (tx, session) => {
    authorize(mayPrepareSession(actor, session));
    const data = { title: input.title, place: input.place, meetsAt: momentOf(input) };
    await tx.councilSession.update({ where: { id: session.id }, data, select: { id: true } });
    await recordEvent(tx, actor, { kind: "councilSession.changed", subjectType: "CouncilSession", subjectId: session.id });
  });
}

/**
 * Puts the session off to another day and tells the whole council why. An open one is prepared again: its attendance belonged to
 * the day that fell through.
 */
export async function postponeSession(actor: Actor, input: z.output<typeof postponeSessionSchema>): Promise<Ref> {
  return atSession(actor, input.sessionId, async (tx, session) => {
    authorize(mayPostponeSession(actor, session.facts));
    const meetsAt = momentOf(input);
    if (meetsAt <= now()) throw new DomainError("invalid", "councils.postponeLater", { day: "councils.postponeLater" });
    await tx.attendance.deleteMany({ where: { sessionId: session.id } });
    const set = { meetsAt, postponedFrom: session.meetsAt, postponeReason: input.reason, openedAt: null };
    const details = { from: session.meetsAt.toISOString(), to: meetsAt.toISOString(), reason: input.reason };
    await move(tx, "CouncilSession", session, sessionMoves.postpone, actor, { set, details });
    const lines = [councils.session.postponedLine(formatMoment(session.meetsAt), formatMoment(meetsAt)), input.reason];
    const said = { key: `postponed:${session.id}:${meetsAt.toISOString()}`, title: councils.session.postponedTitle(session.title), lines };
    for (const notice of await sessionNotices(session, said, tx)) await tell(tx, actor.agencyId, notice);
  });
}

/** Puts appraised dossiers on the agenda, in the order given, after those already there. */
export async function tableNominations(actor: Actor, input: z.output<typeof tableNominationsSchema>): Promise<Ref> {
  return atSession(actor, input.sessionId, async (tx, session) => {
    authorize(mayPrepareSession(actor, session));
    const known = await listTableable(actor, { planId: session.plan.id, year: session.year, day: session.day }, tx);
    let position = session.agenda.at(-1)?.position ?? 0;
    for (const nominationId of new Set(input.nominationIds)) {
      const nomination = known.find((one) => one.id === nominationId);
      if (!nomination) throw new DomainError("conflict", "councils.notTableable");
      await move(tx, "Nomination", nomination, nominationMoves.table, actor, { details: { sessionId: session.id } });
      position += 1;
      await tx.agendaItem.upsert({
        where: { sessionId_nominationId: { sessionId: session.id, nominationId } },
        create: { sessionId: session.id, nominationId, position },
        update: { position },
        select: { id: true },
      });
    }
  });
}

/** Takes a dossier off the agenda again, before the session opens. */
export async function untableNomination(actor: Actor, input: z.output<typeof untableNominationSchema>): Promise<Ref> {
  return atSession(actor, input.sessionId, async (tx, session) => {
    authorize(mayPrepareSession(actor, session));
    const item = session.agenda.find((one) => one.nominationId === input.nominationId);
    if (!item) throw notFound();
    const row = { id: item.nominationId, state: item.state };
    await move(tx, "Nomination", row, nominationMoves.untable, actor, { details: { sessionId: session.id } });
    await tx.agendaItem.delete({ where: { id: item.id }, select: { id: true } });
  });
}

/** Opens the session; the agenda stays as it is from now on. */
export async function openSession(actor: Actor, input: z.output<typeof sessionStepSchema>): Promise<Ref> {
  return atSession(actor, input.sessionId, async (tx, session) => {
    authorize(mayOpenSession(actor, session.facts));
    await move(tx, "CouncilSession", session, sessionMoves.open, actor, { set: { openedAt: now() } });
  });
}

/** Writes who is present, absent or asked in writing, for every voting member of the session. */
export async function recordAttendance(actor: Actor, input: z.output<typeof attendanceSchema>): Promise<Ref> {
  return atSession(actor, input.sessionId, async (tx, session) => {
    authorize(mayMarkAttendance(actor, session));
    const members = new Set(session.voting.map((member) => member.id));
    for (const [memberId, status] of Object.entries(input.members)) {
      if (!members.has(memberId)) throw notFound();
      if (status === "WRITTEN" && !session.plan.rule?.absentInWriting) throw new DomainError("invalid", "councils.noWrittenOpinion");
      const where = { sessionId_memberId: { sessionId: session.id, memberId } };
      await tx.attendance.upsert({
        where,
        create: { sessionId: session.id, memberId, status },
        update: { status },
        select: { status: true },
      });
    }
    const present = Object.values(input.members).filter((status) => status === "PRESENT").length;
    const details = { marked: Object.keys(input.members).length, present };
    await recordEvent(tx, actor, { kind: "councilSession.attendance", subjectType: "CouncilSession", subjectId: session.id, details });
  });
}

/** Saves what the minutes need: discussion and conclusion. Refused when somebody else saved since, unless told to overwrite. */
export async function saveMinutes(actor: Actor, input: z.output<typeof minutesSchema>): Promise<Ref> {
  return atSession(actor, input.sessionId, async (tx, session) => {
    authorize(mayWriteMinutes(actor, session));
    const overwrote = session.lockVersion !== input.lockVersion;
    if (overwrote && !input.overwrite) throw savedByOther();
    const data = { discussion: input.discussion, conclusion: input.conclusion, lockVersion: { increment: 1 } };
    await tx.councilSession.update({ where: { id: session.id }, data, select: { id: true } });
    const event = { kind: "councilSession.minutesSaved", subjectType: "CouncilSession", subjectId: session.id } as const;
    await recordEvent(tx, actor, { ...event, details: { overwrote } });
  });
}

/**
 * Closes the session. Where the plan votes, dossiers that no counted round decided go back to those appraised, so that
 * another session can take them.
 */
export async function closeSession(actor: Actor, input: z.output<typeof sessionStepSchema>): Promise<Ref> {
  return atSession(actor, input.sessionId, async (tx, session) => {
    authorize(mayCloseSession(actor, session.facts));
    const counted = session.rounds.filter((round) => isCounted(round.state)).map((round) => round.id);
    const decided = await tx.question.findMany({ where: { roundId: { in: counted } }, select: { nominationId: true } });
    const undecided = session.offersBallot ? undecidedItems(session.agenda, new Set(decided.map((row) => row.nominationId))) : [];
    for (const item of undecided.filter((one) => mayMove(nominationMoves.untable, one.state))) {
      const row = { id: item.nominationId, state: item.state };
      await move(tx, "Nomination", row, nominationMoves.untable, actor, { details: { sessionId: session.id } });
    }
    await move(tx, "CouncilSession", session, sessionMoves.close, actor, {
      set: { closedAt: now() },
      details: { undecided: undecided.length },
    });
  });
}

type Session = Awaited<ReturnType<typeof getSession>>;

// The session row is locked before it is read: two changes of one session come one after the other.
async function atSession(actor: Actor, id: string, work: (tx: Tx, session: Session) => Promise<void>): Promise<Ref> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "CouncilSession" WHERE id = ${id}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
    const session = await getSession(actor, id, tx);
    await work(tx, session);
    return { id: session.id };
  });
}
