import "server-only";
import { type Day, dateColumn } from "../core/clock";
import type { Tx } from "../db/client";
import { departmentNamed, type NamedDepartment } from "../departments/rules";
import { sameName } from "../text/vietnamese";
import type { PlanData } from "./schema";

/** Whose plan it is, since when it is published there, from which day it runs (left out: from its issue), and the departments there. */
export type PlanPlace = { agencyId: string; publishedAt: Date; runsFrom?: Day; departments: readonly NamedDepartment[] };

const day = (value: string | null) => (value ? dateColumn(value) : null);
const at = <Row extends object>(rows: readonly Row[]) => rows.map((row, index) => ({ ...row, position: index + 1 }));

/**
 * Writes a plan and everything it holds, in the caller's transaction; gives its id. Departments printed under today's names
 * are linked. A parent that is only cited becomes a plan row of its own, unpublished, with what is known of it, unless the
 * agency has that plan.
 */
export async function writePlan(tx: Tx, data: PlanData, place: PlanPlace): Promise<string> {
  const parentPlanId = data.parent ? await parentOf(tx, data, data.parent, place) : null;
  const plan = await tx.plan.create({
    data: {
      agencyId: place.agencyId,
      parentPlanId,
      ...identity(data),
      publishedAt: place.publishedAt,
      runsFrom: day(place.runsFrom ?? null),
      sections: { create: at(data.sections) },
      legalBases: { create: at(data.legalBases.map((row) => ({ ...row, date: day(row.date) }))) },
      items: { create: at(data.items) },
      workFields: { create: at(data.workFields) },
      obligationRules: { create: at(data.obligations) },
      quotaRules: { create: at(data.quotas.map(({ per: _per, every: _every, ...row }) => row)) },
      events: { create: at(data.events) },
      signatures: {
        create: at(data.signatureTrail.map(({ account: _account, ...row }) => ({ ...row, signedAt: new Date(row.signedAt) }))),
      },
      ...(data.ballot ? { ballotRule: { create: data.ballot } } : {}),
    },
    select: { id: true, workFields: { select: { id: true, code: true } } },
  });
  const fieldIds = new Map(plan.workFields.map((field) => [field.code, field.id]));
  await writeCriteria(tx, plan.id, data, fieldIds);
  await writeTasks(tx, plan.id, data, place.departments);
  return plan.id;
}

function identity(data: PlanData) {
  const { slug, regime, documentType, documentNumber, place, title, abstract, startYear, endYear, openEnded, annual, version } = data;
  const { procedure, subjectKinds, subjectText, subjectSource, allowsOutsiders, upwardRecipients } = data;
  const { signAuthority, onBehalfOf, signerTitle, signerName, recipients, sourceNote } = data;
  return {
    ...{ slug, regime, documentType, documentNumber, place, title, abstract, startYear, endYear, openEnded, annual, version },
    ...{ procedure, subjectKinds, subjectText, subjectSource, allowsOutsiders, upwardRecipients },
    ...{ signAuthority, onBehalfOf, signerTitle, signerName, recipients, sourceNote },
    issueDate: day(data.issueDate),
    fundingText: data.funding?.text ?? null,
    fundingSource: data.funding?.source ?? null,
    monitoringLead: data.monitoring?.lead ?? null,
    monitoringCoordinating: data.monitoring?.coordinating ?? null,
    monitoringSource: data.monitoring?.source ?? null,
    attachmentNames: data.attachments,
  };
}

async function parentOf(tx: Tx, data: PlanData, parent: NonNullable<PlanData["parent"]>, { agencyId }: PlanPlace): Promise<string> {
  const ofDay = await tx.plan.findMany({
    where: { agencyId, issueDate: dateColumn(parent.issueDate) },
    orderBy: { version: "desc" },
    select: { id: true, documentNumber: true },
  });
  const known = ofDay.find((plan) => sameName(plan.documentNumber ?? "", parent.documentNumber));
  if (known) return known.id;
  const [startYear, endYear] = /(\d{4})\s*[-–]\s*(\d{4})/.exec(parent.title)?.slice(1).map(Number) ?? [
    data.startYear,
    data.endYear ?? data.startYear,
  ];
  const made = await tx.plan.create({
    data: {
      agencyId,
      ...identity(data),
      slug: `${data.slug}-ke-hoach-goc`,
      documentNumber: parent.documentNumber,
      issueDate: dateColumn(parent.issueDate),
      title: parent.title,
      abstract: parent.title,
      startYear: startYear ?? data.startYear,
      endYear: endYear ?? null,
      annual: false,
      version: 1,
      // What the child says of itself is not said of its parent.
      ...{ recipients: [], upwardRecipients: [], attachmentNames: [], signerName: "", signerTitle: "" },
      ...{ signAuthority: null, onBehalfOf: null, fundingText: null, fundingSource: null },
      ...{ monitoringLead: null, monitoringCoordinating: null, monitoringSource: null },
      sourceNote: data.sourceNote,
    },
    select: { id: true },
  });
  return made.id;
}

async function writeCriteria(tx: Tx, planId: string, data: PlanData, fieldIds: ReadonlyMap<string, string>): Promise<void> {
  const rows = data.criteria.map(({ workField, condition, ...row }, index) => ({
    ...row,
    planId,
    position: index + 1,
    workFieldId: workField ? (fieldIds.get(workField) ?? null) : null,
    ...(condition ? { condition } : {}),
  }));
  await tx.criterion.createMany({ data: rows });
}

async function writeTasks(tx: Tx, planId: string, data: PlanData, departments: readonly NamedDepartment[]): Promise<void> {
  for (const [index, task] of data.tasks.entries()) {
    const { advisingDepartments, coordinatingDepartments, ...row } = task;
    const department = (role: "ADVISING" | "COORDINATING") => (name: string) => ({
      role,
      name,
      departmentId: departmentNamed(name, departments),
    });
    await tx.task.create({
      data: {
        ...row,
        planId,
        position: index + 1,
        firstDay: day(row.firstDay),
        lastDay: day(row.lastDay),
        departments: {
          create: [...advisingDepartments.map(department("ADVISING")), ...coordinatingDepartments.map(department("COORDINATING"))],
        },
      },
      select: { id: true },
    });
  }
}
