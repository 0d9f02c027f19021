import "server-only";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize, type Verdict } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { move, transaction } from "../db/transaction";
import { nominationMoves } from "../nominations/states";
import { mayAcceptDossier, mayAppraise, mayGiveSecondOpinion, mayReturnDossier, mayTakeOverAppraisal } from "./policy";
import { getDossierForChange } from "./queries";
import { type FindingRow, isReadyForSecond, isSameUnit, mayAcceptFindings, mayReturnFindings, returnedFindings } from "./rules";
import type { DossierStep, SaveFindings, SecondOpinion } from "./schema";

type Dossier = Awaited<ReturnType<typeof getDossierForChange>>;

/**
 * Keeps findings as far as they are written; the first to keep some becomes the appraiser of this version. A change takes
 * back a second appraiser's agreement. Throws conflict when a newer version was handed in meanwhile.
 */
export async function saveFindings(actor: Actor, input: SaveFindings): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const dossier = await dossierAt(tx, actor, input);
    authorize(mayAppraise(actor, dossier.facts));
    const findings = Object.entries(input.findings).map(([criterionId, finding]) => ({ criterionId, ...finding }));
    if (findings.some((row) => !dossier.criteria.some((criterion) => criterion.id === row.criterionId)))
      throw new DomainError("invalid", "appraisals.unknownCriterion");
    const given = findings.flatMap(({ result, ...row }): FindingRow[] => (result === null ? [] : [{ ...row, result }]));
    const appraisal = dossier.appraisal ?? (await beginAppraisal(tx, actor, dossier));
    if (sameFindings(appraisal, { opinion: input.opinion, findings: given })) return { id: dossier.id };
    await tx.finding.deleteMany({ where: { appraisalId: appraisal.id } });
    await tx.finding.createMany({ data: given.map((row) => ({ ...row, appraisalId: appraisal.id, foundById: actor.id })) });
    await tx.appraisal.update({
      where: { id: appraisal.id },
      // A no stays to be read while the findings are mended; an agreement was to something else.
      data: {
        ...{ opinion: input.opinion, secondAppraiserId: null, secondAgreedAt: null },
        ...(dossier.facts.appraisal?.secondAgreed ? { secondOpinion: "" } : {}),
      },
      select: { id: true },
    });
    await record(tx, actor, appraisal.id, "appraisal.saved", { nominationId: dossier.id, version: dossier.version, ...countsOf(given) });
    return { id: dossier.id };
  });
}

/** Sends the dossier back with the sentences of the criteria that are to be supplemented. */
export async function returnDossier(actor: Actor, input: DossierStep): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const dossier = await dossierAt(tx, actor, input);
    authorize(mayReturnDossier(actor, dossier.facts));
    insist(mayReturnFindings(dossier.criteria, dossier.appraisal?.findings ?? []));
    return close(tx, actor, dossier, "RETURNED");
  });
}

/** Accepts the dossier: every criterion that applies is met and nothing is open. */
export async function acceptDossier(actor: Actor, input: DossierStep): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const dossier = await dossierAt(tx, actor, input);
    authorize(mayAcceptDossier(actor, dossier.facts));
    insist(mayAcceptFindings(dossier.criteria, dossier.appraisal?.findings ?? []));
    return close(tx, actor, dossier, "ACCEPTED");
  });
}

/**
 * The second appraiser agrees with the findings as they stand, or says why not. Who said no may think better of it; another
 * one is heard when the findings have changed (conflict before that).
 */
export async function giveSecondOpinion(actor: Actor, input: SecondOpinion): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const dossier = await dossierAt(tx, actor, input);
    authorize(mayGiveSecondOpinion(actor, dossier.facts));
    const appraisal = begun(dossier);
    if (!isReadyForSecond(dossier.criteria, appraisal.findings)) throw new DomainError("conflict", "appraisals.nothingToAgree");
    if (appraisal.refusedById !== null && appraisal.refusedById !== actor.id) throw new DomainError("conflict", "appraisals.otherSaidNo");
    const agrees = input.agrees === "YES";
    await tx.appraisal.update({
      where: { id: appraisal.id },
      data: { secondAppraiserId: actor.id, secondOpinion: input.opinion, secondAgreedAt: agrees ? now() : null },
      select: { id: true },
    });
    await record(tx, actor, appraisal.id, "appraisal.secondOpinionGiven", { nominationId: dossier.id, version: dossier.version, agrees });
    return { id: dossier.id };
  });
}

/** Another appraiser goes on with what was begun; whether a second one is needed is asked anew. */
export async function takeOverAppraisal(actor: Actor, input: DossierStep): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const dossier = await dossierAt(tx, actor, input);
    authorize(mayTakeOverAppraisal(actor, dossier.facts));
    const appraisal = begun(dossier);
    await tx.appraisal.update({
      where: { id: appraisal.id },
      data: {
        appraiserId: actor.id,
        sameUnit: inOwnUnit(actor, dossier),
        secondAppraiserId: null,
        secondOpinion: "",
        secondAgreedAt: null,
      },
      select: { id: true },
    });
    await record(tx, actor, appraisal.id, "appraisal.takenOver", { nominationId: dossier.id, version: dossier.version });
    return { id: dossier.id };
  });
}

/** The locked dossier, as the page showed it: a newer submission is a conflict. */
async function dossierAt(tx: Tx, actor: Actor, input: DossierStep): Promise<Dossier> {
  const dossier = await getDossierForChange(tx, actor, input.id);
  if (dossier.version !== input.version) throw new DomainError("conflict", "common.changedMeanwhile");
  return dossier;
}

function begun(dossier: Dossier): NonNullable<Dossier["appraisal"]> {
  if (!dossier.appraisal) throw new DomainError("conflict", "appraisals.notBegun");
  return dossier.appraisal;
}

const inOwnUnit = (actor: Actor, dossier: Dossier) => isSameUnit(actor, dossier.facts.actorDepartmentId, dossier.facts.unitIds);

/** The nomination's row is locked, so the unique (nomination, version) is never raced for. */
async function beginAppraisal(tx: Tx, actor: Actor, dossier: Dossier): Promise<NonNullable<Dossier["appraisal"]>> {
  const sameUnit = inOwnUnit(actor, dossier);
  const { id } = await tx.appraisal.create({
    data: { nominationId: dossier.id, version: dossier.version, appraiserId: actor.id, sameUnit, startedAt: now() },
    select: { id: true },
  });
  await record(tx, actor, id, "appraisal.begun", { nominationId: dossier.id, version: dossier.version, sameUnit });
  return { id, opinion: "", findings: [], refusedById: null };
}

function insist(verdict: Verdict): void {
  if (!verdict.allowed) throw new DomainError("conflict", verdict.reason);
}

async function close(tx: Tx, actor: Actor, dossier: Dossier, outcome: "RETURNED" | "ACCEPTED"): Promise<{ id: string }> {
  const appraisal = begun(dossier);
  const { count } = await tx.appraisal.updateMany({ where: { id: appraisal.id, outcome: null }, data: { outcome, closedAt: now() } });
  if (count === 0) throw new DomainError("conflict", "common.changedMeanwhile");
  const step = outcome === "RETURNED" ? nominationMoves.return : nominationMoves.accept;
  const returned = returnedFindings(dossier.criteria, appraisal.findings).length;
  await move(tx, "Nomination", dossier, step, actor, { details: { appraisalId: appraisal.id, version: dossier.version, returned } });
  return { id: dossier.id };
}

type Kept = { opinion: string; findings: readonly FindingRow[] };

function sameFindings(kept: Kept, given: Kept): boolean {
  const print = (of: Kept) => JSON.stringify([of.opinion, of.findings.map((row) => [row.criterionId, row.result, row.reason]).sort()]);
  return print(kept) === print(given);
}

function countsOf(findings: readonly FindingRow[]): { met: number; returned: number; asked: number } {
  const count = (result: FindingRow["result"]) => findings.filter((row) => row.result === result).length;
  return { met: count("MET"), returned: count("RETURN"), asked: count("ASK") };
}

function record(tx: Tx, actor: Actor, id: string, kind: `appraisal.${string}`, details: Record<string, string | number | boolean>) {
  return recordEvent(tx, actor, { kind, subjectType: "Appraisal", subjectId: id, details });
}
