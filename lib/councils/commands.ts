import "server-only";
import type { z } from "zod";
import type { Actor } from "../core/actor";
import { type Day, dateColumn, dayOf } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { mayKeepCouncil } from "./policy";
import { getCouncil } from "./queries";
import { termsOverlap } from "./rules";
import type { addMemberSchema, createCouncilSchema, endMemberSchema, updateCouncilSchema } from "./schema";
import { sessionMoves } from "./states";

/** Makes a council (R066); its members come after. */
export async function createCouncil(actor: Actor, input: z.output<typeof createCouncilSchema>): Promise<{ id: string }> {
  authorize(mayKeepCouncil(actor));
  return transaction(async (tx) => {
    const made = await tx.council.create({ data: { agencyId: actor.agencyId, ...columnsOf(input) }, select: { id: true } });
    await recordEvent(tx, actor, { kind: "council.created", subjectType: "Council", subjectId: made.id });
    return made;
  });
}

/** Corrects name and founding decision. */
export async function updateCouncil(actor: Actor, input: z.output<typeof updateCouncilSchema>): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const council = await getCouncil(actor, input.id, tx);
    authorize(mayKeepCouncil(actor));
    await tx.council.update({ where: { id: council.id, agencyId: actor.agencyId }, data: columnsOf(input), select: { id: true } });
    await recordEvent(tx, actor, { kind: "council.changed", subjectType: "Council", subjectId: council.id });
    return { id: council.id };
  });
}

function columnsOf(input: z.output<typeof createCouncilSchema>) {
  return {
    name: input.name,
    decisionNumber: input.decisionNumber || null,
    decisionDate: input.decisionDate ? dateColumn(input.decisionDate) : null,
  };
}

/** Appoints a person from a day on. One term at a time, and one chair. */
export async function addCouncilMember(actor: Actor, input: z.output<typeof addMemberSchema>): Promise<{ councilId: string }> {
  return transaction(async (tx) => {
    await lockCouncil(tx, actor, input.councilId);
    const council = await getCouncil(actor, input.councilId, tx);
    authorize(mayKeepCouncil(actor));
    const person = await tx.person.findFirst({ where: { id: input.personId, agencyId: actor.agencyId }, select: { id: true } });
    if (!person) throw notFound();
    const term = { validFrom: input.validFrom, validTo: null };
    const clashing = council.members.filter((member) => termsOverlap(member, term));
    if (clashing.some((member) => member.personId === person.id)) throw wrong("personId", "councils.alreadyMember");
    const held = await heldSessionDays(tx, council.id);
    if (held.some((day) => day >= input.validFrom)) throw wrong("validFrom", "councils.sessionHeldSince");
    if (input.role === "CHAIR" && clashing.some((member) => member.role === "CHAIR")) throw wrong("role", "councils.oneChair");
    const made = await tx.councilMember.create({
      data: {
        councilId: council.id,
        personId: person.id,
        role: input.role,
        votes: input.votes,
        validFrom: dateColumn(input.validFrom),
      },
      select: { id: true },
    });
    const details = { memberId: made.id, role: input.role, votes: input.votes, validFrom: input.validFrom };
    await recordEvent(tx, actor, { kind: "council.memberAdded", subjectType: "Council", subjectId: council.id, details });
    return { councilId: council.id };
  });
}

/** Ends a term on its last day; the row stays, old sessions keep their members. */
export async function endCouncilMember(actor: Actor, input: z.output<typeof endMemberSchema>): Promise<{ councilId: string }> {
  return transaction(async (tx) => {
    const row = await tx.councilMember.findFirst({
      where: { id: input.memberId, council: { agencyId: actor.agencyId } },
      select: { councilId: true },
    });
    if (!row) throw notFound();
    await lockCouncil(tx, actor, row.councilId);
    const council = await getCouncil(actor, row.councilId, tx);
    authorize(mayKeepCouncil(actor));
    const member = council.members.find((one) => one.id === input.memberId);
    if (!member || member.validTo !== null) throw new DomainError("conflict", "councils.termEnded");
    if (input.validTo < member.validFrom) throw wrong("validTo", "councils.endBeforeStart");
    const held = await heldSessionDays(tx, council.id);
    if (held.some((day) => day > input.validTo)) throw wrong("validTo", "councils.sessionHeldAfter");
    await tx.councilMember.update({ where: { id: member.id }, data: { validTo: dateColumn(input.validTo) }, select: { id: true } });
    const details = { memberId: member.id, validTo: input.validTo };
    await recordEvent(tx, actor, { kind: "council.memberEnded", subjectType: "Council", subjectId: council.id, details });
    return { councilId: council.id };
  });
}

// Minutes name the members of the session's day: once a session was opened, no term changes who they were.
async function heldSessionDays(tx: Tx, councilId: string): Promise<Day[]> {
  const rows = await tx.councilSession.findMany({
    where: { councilId, state: { notIn: [...sessionMoves.open.from] } },
    select: { meetsAt: true },
  });
  return rows.map((row) => dayOf(row.meetsAt));
}

// Terms are compared with each other: two changes of one council cannot cross.
async function lockCouncil(tx: Tx, actor: Actor, councilId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Council" WHERE id = ${councilId}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
}

function wrong(field: string, reason: string): DomainError {
  return new DomainError("invalid", reason, { [field]: reason });
}
