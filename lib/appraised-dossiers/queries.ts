import "server-only";
import { type AppraisalFacts, appraisalsVisibleTo, type SeenDossier } from "../appraisals/policy";
import { departmentOf, factColumns, factsOf, findingRows, inSight, type StoredAppraisal, whereOf } from "../appraisals/queries";
import { type AppraisalDossier, appraisalDue, changedCriteria, type ShownAppraisal } from "../appraisals/rules";
import type { Actor } from "../core/actor";
import { dayFromColumn, dayOf, today } from "../core/clock";
import { mayMove } from "../core/lifecycle";
import { db, type Prisma } from "../db/client";
import { snapshotOf, writtenColumns } from "../dossiers/rules";
import { snapshotSchema } from "../nominations/schema";
import { nominationMoves } from "../nominations/states";
import { findNamesakes } from "../nominees/queries";
import { nomineeSubject } from "../nominees/rules";
import { criteriaFor } from "../plans/rules";
import { conditionSchema, procedureSchema } from "../plans/schema";
import { getRegister } from "../records/queries";
import { type Evaluation, evaluate, reviewYears } from "../records/rules";
import { departmentName, departmentNames } from "../subjects/rules";

const dossierColumns = {
  ...factColumns,
  year: true,
  createdAt: true,
  receivedAt: true,
  submittedAt: true,
  ...writtenColumns,
  department: { select: departmentNames },
  subject: { select: { ...nomineeSubject, id: true, caption: true, organisation: true } },
  evidence: {
    where: { removedAt: null },
    orderBy: { addedAt: "asc" },
    select: {
      id: true,
      criterionId: true,
      text: true,
      page: true,
      attachment: { select: { id: true, fileName: true, mediaType: true, size: true, sha256: true } },
    },
  },
  achievements: { orderBy: { year: "asc" }, select: { year: true, text: true } },
  versions: { orderBy: { number: "asc" }, select: { number: true, snapshot: true, submittedAt: true } },
  plan: {
    select: {
      id: true,
      documentNumber: true,
      title: true,
      startYear: true,
      annual: true,
      procedure: true,
      criteria: {
        orderBy: { position: "asc" },
        select: { id: true, code: true, scope: true, workFieldId: true, subjectKinds: true, text: true, negative: true, condition: true },
      },
      obligationRules: { select: { kind: true, recurrence: true, lastDay: true } },
      _count: { select: { workFields: true } },
    },
  },
} as const satisfies Prisma.NominationSelect;

type Row = Prisma.NominationGetPayload<{ select: typeof dossierColumns }>;

/**
 * A dossier as it is appraised: the version handed in last, what earlier appraisals said and what has changed since.
 * Out of sight is not found; in sight but not yet given to the unit is for the page to refuse (`seen` → mayViewAppraisal).
 */
export async function getAppraisalDossier(
  actor: Actor,
  nominationId: string,
): Promise<AppraisalDossier & { facts: AppraisalFacts; seen: SeenDossier }> {
  const row = inSight(actor, await db().nomination.findFirst({ where: whereOf(actor, nominationId), select: dossierColumns }));
  const snapshots = new Map(row.versions.map((version) => [version.number, snapshotSchema.parse(version.snapshot)]));
  const snapshot = snapshots.get(row.version) ?? snapshotOf(liveDossier(row));
  const current = row.appraisals.find((appraisal) => appraisal.version === row.version) ?? null;
  const earlier = row.appraisals.filter((appraisal) => appraisal.version < row.version);
  const compared = earlier.at(-1) ?? null;
  const before = compared ? (snapshots.get(compared.version) ?? null) : null;
  const [names, evaluations, actorDepartmentId, alike] = await Promise.all([
    namesOf(actor, row.appraisals),
    evaluateConditions(actor, row),
    departmentOf(actor),
    findNamesakes(actor, [row.subject]),
  ]);
  return {
    id: row.id,
    year: row.year,
    version: row.version,
    submittedAt: row.versions.at(-1)?.submittedAt ?? row.submittedAt,
    subject: row.subject,
    plan: { ...row.plan, procedure: procedureSchema.parse(row.plan.procedure) },
    due: appraisalDue(row.plan.obligationRules, dayOf(row.versions[0]?.submittedAt ?? row.createdAt)),
    received: mayMove(nominationMoves.accept, row.state),
    snapshot,
    before: before && compared ? { version: compared.version, snapshot: before } : null,
    changed: before ? changedCriteria(before, snapshot) : [],
    criteria: applicable(row).map(({ id, code, text, negative }) => ({
      id,
      code,
      text,
      negative,
      evaluation: evaluations.get(id) ?? null,
    })),
    appraisal: current ? readable(actor, shown(current, names)) : null,
    earlier: earlier.flatMap((appraisal) => readable(actor, shown(appraisal, names)) ?? []),
    namesakes: appraisalsVisibleTo(actor).all ? (alike.get(row.subject.id) ?? []) : [],
    facts: factsOf(row, actorDepartmentId),
    seen: seenOf(row),
  };
}

const applicable = (row: Row) => criteriaFor(row.plan.criteria, { kind: row.subject.kind, workFieldId: row.workFieldId });

function shown(appraisal: StoredAppraisal, names: ReadonlyMap<string, string>): ShownAppraisal {
  return {
    ...appraisal,
    findings: findingRows(appraisal),
    appraiser: names.get(appraisal.appraiserId) ?? "",
    second: appraisal.secondAppraiserId ? (names.get(appraisal.secondAppraiserId) ?? "") : null,
  };
}

/** Those outside the office read what was given: no open appraisal, no questions, not what the second one wrote. */
function readable(actor: Actor, appraisal: ShownAppraisal): ShownAppraisal | null {
  if (appraisalsVisibleTo(actor).all) return appraisal;
  if (appraisal.outcome === null) return null;
  return { ...appraisal, secondOpinion: "", findings: appraisal.findings.filter((finding) => finding.result !== "ASK") };
}

function seenOf(row: Row): SeenDossier {
  return {
    agencyId: row.agencyId,
    departmentId: row.departmentId,
    received: mayMove(nominationMoves.accept, row.state),
    begun: row.appraisals.length > 0,
    given: row.appraisals.some((appraisal) => appraisal.outcome !== null),
  };
}

async function namesOf(actor: Actor, appraisals: readonly StoredAppraisal[]): Promise<Map<string, string>> {
  const ids = appraisals.flatMap((row) => [row.appraiserId, row.secondAppraiserId]).filter((id): id is string => id !== null);
  const users = await db().user.findMany({ where: { id: { in: ids }, agencyId: actor.agencyId }, select: { id: true, displayName: true } });
  return new Map(users.map((user) => [user.id, user.displayName]));
}

/** What the register says of each criterion with a condition; judged on it by a person, never instead of one. */
async function evaluateConditions(actor: Actor, row: Row): Promise<Map<string, Evaluation>> {
  const conditional = applicable(row).filter((criterion) => criterion.condition !== null);
  if (conditional.length === 0) return new Map();
  const register = await getRegister(actor, row.subject.id);
  const span = { years: reviewYears(row.plan, row.year), kind: row.subject.kind };
  return new Map(conditional.map(({ id, condition }) => [id, evaluate(conditionSchema.parse(condition), register, span)]));
}

/** A dossier whose submission froze no version yet is read as it stands. */
function liveDossier(row: Row): Parameters<typeof snapshotOf>[0] {
  return {
    ...row,
    department: { name: departmentName(row.department, today()) ?? "" },
    workField: row.workField?.name ?? null,
    movement: row.movement?.name ?? null,
    deliberation: {
      on: row.deliberatedOn ? dayFromColumn(row.deliberatedOn) : null,
      chair: row.deliberationChair,
      total: row.deliberationTotal,
      present: row.deliberationPresent,
      agree: row.deliberationAgree,
      note: row.deliberationNote,
    },
    allCriteria: row.plan.criteria,
    workFieldCount: row.plan._count.workFields,
  };
}
