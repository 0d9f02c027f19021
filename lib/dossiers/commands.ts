import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, dayFromColumn, now, today } from "../core/clock";
import { DomainError, notFound, savedByOther } from "../core/errors";
import { mayMove } from "../core/lifecycle";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { move, transaction } from "../db/transaction";
import { piecesAtMost } from "../evidence/schema";
import { mayEditNomination, mayStartNomination, maySubmitNomination } from "../nominations/policy";
import { getNominationForChange } from "../nominations/queries";
import { countsFit, missingParts } from "../nominations/rules";
import type { SubmitNomination } from "../nominations/schema";
import { nominationMoves } from "../nominations/states";
import { criteriaFor, offers, planYears } from "../plans/rules";
import { type Procedure, procedureSchema } from "../plans/schema";
import { lockRegistration } from "../registrations/queries";
import { registrationMoves } from "../registrations/states";
import { pickSubject } from "../subjects/commands";
import { getDossier } from "./queries";
import { dossierOf, snapshotOf, subjectFault, subjectPick } from "./rules";
import type { SaveDossier, StartNomination } from "./schema";

/**
 * Opens a dossier as a draft: one a subject, plan and year, those withdrawn not counted. Throws `conflict` when one stands already, `invalid` when
 * the plan wants a registration first, does not run in that year, or does not know this kind of subject.
 */
export function startNomination(actor: Actor, input: StartNomination): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const department = await tx.department.findFirst({ where: { id: input.departmentId, agencyId: actor.agencyId }, select: activeSpan });
    if (!department) throw notFound();
    authorize(mayStartNomination(actor, department));
    if (department.activeTo && dayFromColumn(department.activeTo) < today()) throw new DomainError("invalid", "nominations.unitClosed");
    const plan = await getOpenPlan(tx, actor, input);
    const { subjectId, registrationId, workFieldId } = await chooseSubject(tx, actor, plan, input);
    const subject = await tx.subject.findFirstOrThrow({
      where: { id: subjectId, agencyId: actor.agencyId },
      select: { kind: true, external: true, departmentId: true },
    });
    const fault = subjectFault(plan, subject, input.departmentId);
    if (fault) throw new DomainError("invalid", fault, { subject: fault });
    const [made] = await tx.nomination.createManyAndReturn({
      data: [
        {
          ...{ subjectId, registrationId, workFieldId, planId: plan.id, year: input.year, departmentId: input.departmentId },
          ...{ agencyId: actor.agencyId, createdById: actor.id, createdAt: now() },
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!made) throw new DomainError("conflict", "nominations.alreadyNominated", { subject: "nominations.alreadyNominated" });
    await recordEvent(tx, actor, {
      kind: "nomination.started",
      subjectType: "Nomination",
      subjectId: made.id,
      details: { year: input.year, registered: registrationId !== null },
    });
    return made;
  });
}

/**
 * Saves what has been written so far; a draft may be partial. Throws `conflict` when somebody else saved after the
 * form was opened (unless told to overwrite), `invalid` for counts or days that cannot be.
 */
export function saveDossier(actor: Actor, input: SaveDossier): Promise<{ id: string; lockVersion: number }> {
  return transaction(async (tx) => {
    const { row, facts } = await getNominationForChange(tx, actor, input.id);
    authorize(mayEditNomination(actor, facts));
    if (row.lockVersion !== input.lockVersion && !input.overwrite) throw savedByOther();
    checkFacts(input);
    await checkReferences(tx, actor, row.planId, input);
    const lockVersion = row.lockVersion + 1;
    await tx.nomination.update({ where: { id: row.id }, data: { ...columnsOf(input), lockVersion }, select: { id: true } });
    await replaceAnswers(tx, input);
    await replaceAchievements(tx, input);
    await addEvidence(tx, actor, input);
    await recordEvent(tx, actor, {
      kind: "nomination.saved",
      subjectType: "Nomination",
      subjectId: row.id,
      details: { lockVersion, overwrote: row.lockVersion !== input.lockVersion },
    });
    return { id: row.id, lockVersion };
  });
}

/**
 * Hands the dossier to the unit's head: freezes it as the next version. Refuses when anything is missing
 * (`missingParts`), when text or evidence changed after the check page was opened, or when it was handed in already.
 */
export function submitNomination(actor: Actor, input: SubmitNomination): Promise<{ id: string; version: number }> {
  return transaction(async (tx) => {
    const { row, facts } = await getNominationForChange(tx, actor, input.id);
    authorize(maySubmitNomination(actor, facts));
    const checked = row.lockVersion === input.lockVersion && row.evidenceVersion === input.evidenceVersion;
    if (!checked) throw new DomainError("conflict", "nominations.checkAgain");
    const dossier = await getDossier(actor, row.id, tx);
    const applicable = criteriaFor(dossier.allCriteria, { kind: dossier.subject.kind, workFieldId: dossier.workFieldId });
    if (missingParts(dossierOf(dossier), applicable, dossier.plan.procedure).length > 0)
      throw new DomainError("invalid", "nominations.incomplete");
    const version = row.version + 1;
    const submittedAt = now();
    await tx.nominationVersion.create({
      data: { nominationId: row.id, number: version, snapshot: snapshotOf(dossier), submittedById: actor.id, submittedAt },
      select: { id: true },
    });
    await move(tx, "Nomination", { id: row.id, state: facts.state }, nominationMoves.submit, actor, {
      set: { version, submittedAt, sendBackReason: null },
      details: { version },
    });
    return { id: row.id, version };
  });
}

const activeSpan = { id: true, agencyId: true, activeTo: true } as const;

type OpenPlan = { id: string; procedure: Procedure; subjectKinds: string[]; allowsOutsiders: boolean };

async function getOpenPlan(tx: Tx, actor: Actor, input: StartNomination): Promise<OpenPlan> {
  const plan = await tx.plan.findFirst({
    where: { id: input.planId, agencyId: actor.agencyId, publishedAt: { not: null }, supersededById: null },
    select: {
      ...{ id: true, procedure: true, subjectKinds: true, allowsOutsiders: true },
      ...{ startYear: true, endYear: true, openEnded: true, annual: true, supersededById: true },
    },
  });
  if (!plan) throw new DomainError("invalid", "nominations.unknownPlan", { planId: "nominations.unknownPlan" });
  const thisYear = Number(today().slice(0, 4));
  if (input.year > thisYear + 1 || !planYears(plan, thisYear + 1).includes(input.year))
    throw new DomainError("invalid", "nominations.yearOutsidePlan", { year: "nominations.yearOutsidePlan" });
  return { ...plan, procedure: procedureSchema.parse(plan.procedure) };
}

type Chosen = { subjectId: string; registrationId: string | null; workFieldId: string | null };

async function chooseSubject(tx: Tx, actor: Actor, plan: OpenPlan, input: StartNomination): Promise<Chosen> {
  const { planId, year, departmentId, subject } = input;
  if (subject.from === "REGISTRATION") {
    await lockRegistration(tx, actor, subject.id);
    const registration = await tx.registration.findFirst({
      where: { id: subject.id, agencyId: actor.agencyId, planId, year, departmentId },
      select: { id: true, state: true, subjectId: true, workFieldId: true },
    });
    if (!registration || !mayMove(registrationMoves.withdraw, registration.state))
      throw new DomainError("invalid", "nominations.unknownRegistration", { subject: "nominations.unknownRegistration" });
    return { subjectId: registration.subjectId, registrationId: registration.id, workFieldId: registration.workFieldId };
  }
  if (offers(plan.procedure, "register"))
    throw new DomainError("invalid", "nominations.registerFirst", { subject: "nominations.registerFirst" });
  const picked = await pickSubject(tx, actor, subjectPick(input));
  return { subjectId: picked.id, registrationId: null, workFieldId: null };
}

/** Facts that no field shows alone: counts that fit each other, a meeting that has taken place, whole rows. */
function checkFacts(input: SaveDossier): void {
  const fields: Record<string, string> = {};
  const counts = { total: input.deliberationTotal, present: input.deliberationPresent, agree: input.deliberationAgree };
  if (!countsFit(counts)) fields.deliberationAgree = "nominations.countsDoNotFit";
  if (input.deliberatedOn && input.deliberatedOn > today()) fields.deliberatedOn = "nominations.dayInFuture";
  for (const [key, row] of Object.entries(input.achievements)) {
    if (row.year !== null && row.text === "") fields[`achievements.${key}.text`] = "nominations.achievementText";
    if (row.year === null && row.text !== "") fields[`achievements.${key}.year`] = "nominations.achievementYear";
  }
  for (const [key, row] of Object.entries(input.evidence))
    if (row.page !== "" && row.text === "") fields[`evidence.${key}.text`] = "evidence.textFirst";
  if (Object.keys(fields).length > 0) throw new DomainError("invalid", "nominations.mendFirst", fields);
}

/** Field, movement and criteria must be of this plan and this agency. */
async function checkReferences(tx: Tx, actor: Actor, planId: string, input: SaveDossier): Promise<void> {
  const criterionIds = [...new Set([...Object.keys(input.answers), ...Object.keys(input.evidence)])];
  const [workFields, movements, criteria] = await Promise.all([
    input.workFieldId ? tx.workField.count({ where: { id: input.workFieldId, planId } }) : 1,
    input.movementId ? tx.movement.count({ where: { id: input.movementId, agencyId: actor.agencyId } }) : 1,
    tx.criterion.count({ where: { id: { in: criterionIds }, planId } }),
  ]);
  if (workFields === 0) throw new DomainError("invalid", "nominations.mendFirst", { workFieldId: "nominations.notInPlan" });
  if (movements === 0) throw new DomainError("invalid", "nominations.mendFirst", { movementId: "nominations.notInPlan" });
  if (criteria !== criterionIds.length) throw new DomainError("invalid", "nominations.notInPlan");
}

function columnsOf(input: SaveDossier) {
  return {
    exemplarClass: input.exemplarClass,
    workFieldId: input.workFieldId,
    movementId: input.movementId,
    summary: input.summary,
    directWorker: input.directWorker,
    grassroots: input.grassroots,
    deliberatedOn: input.deliberatedOn ? dateColumn(input.deliberatedOn) : null,
    deliberationChair: input.deliberationChair,
    deliberationTotal: input.deliberationTotal,
    deliberationPresent: input.deliberationPresent,
    deliberationAgree: input.deliberationAgree,
    deliberationNote: input.deliberationNote,
    negativeDeclared: input.negativeDeclared,
    truthDeclared: input.truthDeclared,
    consentFields: input.consentFields,
    consentBasis: input.consentBasis,
  };
}

/** Answers to criteria that were not on the form (another field was chosen before) stay. */
async function replaceAnswers(tx: Tx, input: SaveDossier): Promise<void> {
  const answers = Object.entries(input.answers);
  await tx.criterionAnswer.deleteMany({ where: { nominationId: input.id, criterionId: { in: answers.map(([id]) => id) } } });
  const written = answers.filter(([, answer]) => answer.claim !== "");
  await tx.criterionAnswer.createMany({
    data: written.map(([criterionId, { claim }]) => ({ nominationId: input.id, criterionId, claim })),
  });
}

async function replaceAchievements(tx: Tx, input: SaveDossier): Promise<void> {
  await tx.achievement.deleteMany({ where: { nominationId: input.id } });
  const rows = Object.values(input.achievements).flatMap(({ year, text }) =>
    year !== null && text !== "" ? [{ nominationId: input.id, year, text }] : [],
  );
  await tx.achievement.createMany({ data: rows });
}

/** Evidence in words, one new piece a criterion; files come through lib/evidence. */
async function addEvidence(tx: Tx, actor: Actor, input: SaveDossier): Promise<void> {
  const added = Object.entries(input.evidence).filter(([, piece]) => piece.text !== "");
  const standing = await tx.evidence.count({ where: { nominationId: input.id, removedAt: null } });
  if (added.length > 0 && standing + added.length > piecesAtMost) throw new DomainError("invalid", "evidence.tooMany");
  await tx.evidence.createMany({
    data: added.map(([criterionId, piece]) => ({
      nominationId: input.id,
      criterionId,
      text: piece.text,
      page: piece.page,
      addedById: actor.id,
      addedAt: now(),
    })),
  });
}
