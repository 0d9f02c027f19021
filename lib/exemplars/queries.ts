import "server-only";
import { isUnfinished, roundMoves } from "../ballots/states";
import type { Actor } from "../core/actor";
import { type Day, dayFromColumn, dayOf, today } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { sessionMoves } from "../councils/states";
import { db, type Prisma, type Tx } from "../db/client";
import { shownNameOn } from "../departments/rules";
import { activeHold } from "../holds/rules";
import { nominationMoves, settledState } from "../nominations/states";
import { nomineePeople, nomineeSubject } from "../nominees/rules";
import { offers } from "../plans/rules";
import { procedureSchema } from "../plans/schema";
import { maySeeCandidates } from "./policy";
import type { Candidate } from "./rules";
import { endsUpward, latestDay, latestResult, standing } from "./rules";

const fields = {
  id: true,
  agencyId: true,
  state: true,
  year: true,
  departmentId: true,
  subjectId: true,
  summary: true,
  consentFields: true,
  consentBasis: true,
  receivedAt: true,
  exemplarClass: true,
  workField: { select: { name: true } },
  department: { select: { names: { select: { name: true, shortName: true, validFrom: true, validTo: true } } } },
  plan: {
    select: {
      id: true,
      title: true,
      documentNumber: true,
      procedure: true,
      issueDate: true,
      annual: true,
      endYear: true,
      openEnded: true,
      upwardRecipients: true,
      agency: { select: { name: true, regime: true, headTitle: true, symbol: true } },
    },
  },
  subject: {
    select: {
      ...nomineeSubject,
      caption: true,
      organisation: true,
      holds: { select: { fromDay: true, toDay: true, liftedById: true } },
    },
  },
  questions: {
    where: { round: { state: { not: roundMoves.void.to } } },
    select: {
      passed: true,
      issued: true,
      agree: true,
      disagree: true,
      blank: true,
      round: { select: { state: true, countedAt: true, totalMembers: true } },
    },
  },
  agendaItems: { where: { session: { state: sessionMoves.close.to } }, select: { session: { select: { closedAt: true } } } },
  appraisals: { where: { outcome: "ACCEPTED" }, select: { closedAt: true } },
  recognition: { select: { id: true, revocation: { select: { confirmedAt: true } } } },
} satisfies Prisma.NominationSelect;

type Row = Prisma.NominationGetPayload<{ select: typeof fields }>;

/** Everything of the agency that has come to the decision: ready, held, not passed, or to be proposed upward. */
export async function listCandidates(actor: Actor): Promise<Candidate[]> {
  if (!maySeeCandidates(actor).allowed) return [];
  const rows = await db().nomination.findMany({
    where: { agencyId: actor.agencyId, state: { in: [...nominationMoves.settle.from] } },
    orderBy: [{ year: "desc" }, { receivedAt: "asc" }, { id: "asc" }],
    select: fields,
  });
  return rows.map(toCandidate).filter((row) => row.standing === "READY" || row.standing === "NOT_PASSED");
}

/** Candidates of the agency by id, whatever their standing; for commands and the pages of one nomination. */
export async function findCandidates(actor: Actor, ids: readonly string[], tx: Tx = db()): Promise<Candidate[]> {
  const rows = await tx.nomination.findMany({ where: { agencyId: actor.agencyId, id: { in: [...ids] } }, select: fields });
  return ids.flatMap((id) => rows.filter((row) => row.id === id).map(toCandidate));
}

/** One of them for who may see candidates; out of sight: not found. */
export async function getCandidate(actor: Actor, id: string, tx: Tx = db()): Promise<Candidate> {
  const [found] = isId(id) && maySeeCandidates(actor).allowed ? await findCandidates(actor, [id], tx) : [];
  if (!found) throw notFound();
  return found;
}

/** Nominations of a plan and year that are recognised here (for lists upward). */
export async function listCandidatesOf(actor: Actor, planId: string, year: number, tx: Tx = db()): Promise<Candidate[]> {
  const rows = await tx.nomination.findMany({
    where: { agencyId: actor.agencyId, planId, year, state: { in: [...nominationMoves.settle.from, settledState] } },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    select: fields,
  });
  return rows.map(toCandidate);
}

/** Name and title that the form begins with: the actor's own. */
export async function findSigner(actor: Actor): Promise<{ name: string; title: string; deputyTitle: string }> {
  const agency = await db().agency.findUniqueOrThrow({ where: { id: actor.agencyId }, select: { headTitle: true } });
  const person = actor.personId
    ? await db().person.findFirst({ where: { id: actor.personId, agencyId: actor.agencyId }, select: { jobTitle: true } })
    : null;
  return { name: actor.name, title: agency.headTitle, deputyTitle: person?.jobTitle ?? "" };
}

function toCandidate(row: Row): Candidate {
  const { agency, issueDate, ...plan } = row.plan;
  const procedure = procedureSchema.parse(plan.procedure);
  const result = latestResult(row.questions.map(({ round, ...figures }) => ({ ...figures, ...round })));
  return {
    id: row.id,
    state: row.state,
    year: row.year,
    plan: { ...plan, number: plan.documentNumber, procedure, agency },
    departmentId: row.departmentId,
    unit: unitName(row.department.names, today()),
    workField: row.workField?.name ?? null,
    exemplarClass: row.exemplarClass,
    summary: row.summary,
    subject: {
      id: row.subjectId,
      name: row.subject.name,
      kind: row.subject.kind,
      caption: row.subject.caption,
      external: row.subject.external,
      organisation: row.subject.organisation,
    },
    nominee: nomineePeople(row.subject, today()),
    consent: { fields: row.consentFields, basis: row.consentBasis, givenAt: row.receivedAt },
    result: result && {
      passed: result.passed ?? false,
      agree: result.agree ?? 0,
      disagree: result.disagree ?? 0,
      blank: result.blank ?? 0,
      totalMembers: result.totalMembers,
    },
    standing: standing({
      state: row.state,
      procedure,
      passed: result?.passed ?? null,
      asking: row.questions.some((question) => isUnfinished(question.round.state)),
      heard: row.agendaItems.length > 0,
    }),
    restsOn: latestDay([
      issueDate && dayFromColumn(issueDate),
      result?.countedAt ? dayOf(result.countedAt) : null,
      ...(offers(procedure, "ballot") ? [] : row.agendaItems.map(({ session }) => session.closedAt && dayOf(session.closedAt))),
      ...row.appraisals.map(({ closedAt }) => closedAt && dayOf(closedAt)),
    ]),
    upward: endsUpward({ procedure, external: row.subject.external }),
    held: activeHold(row.subject.holds.map(toSpan), today()) !== null,
    recognition: row.recognition ? { id: row.recognition.id, revoked: Boolean(row.recognition.revocation?.confirmedAt) } : null,
  };
}

function toSpan(hold: { fromDay: Date; toDay: Date | null; liftedById: string | null }): {
  fromDay: Day;
  toDay: Day | null;
  lifted: boolean;
} {
  return { fromDay: dayFromColumn(hold.fromDay), toDay: hold.toDay ? dayFromColumn(hold.toDay) : null, lifted: hold.liftedById !== null };
}

/** The name a unit had on a day. */
function unitName(names: { name: string; shortName: string; validFrom: Date; validTo: Date | null }[], day: Day): string {
  const dated = names.map((row) => ({
    ...row,
    validFrom: dayFromColumn(row.validFrom),
    validTo: row.validTo ? dayFromColumn(row.validTo) : null,
  }));
  return shownNameOn(dated, day)?.name ?? "";
}
