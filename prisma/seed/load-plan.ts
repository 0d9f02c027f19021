import { dateColumn } from "../../lib/core/clock";
import { db } from "../../lib/db/client";
import type { PlanData } from "./plans/plan-data";

export type Agency = { id: string };
export type DepartmentIds = ReadonlyMap<string, string>;

const day = (value: string | null) => (value ? dateColumn(value) : null);
const at = <Row extends object>(rows: readonly Row[]) => rows.map((row, index) => ({ ...row, position: index + 1 }));

/**
 * Writes a plan and everything it holds. `departments` (printed name → id) links task rows to departments.
 * A parent that is only cited becomes a plan row of its own, unpublished, with what is known of it.
 */
export async function loadPlan(agency: Agency, data: PlanData, publishedAt: Date, departments: DepartmentIds): Promise<string> {
  const parentPlanId = data.parent ? await loadParent(agency, data, data.parent) : null;
  const plan = await db().plan.create({
    data: {
      agencyId: agency.id,
      parentPlanId,
      ...identity(data),
      publishedAt,
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
  await loadCriteria(plan.id, data, fieldIds);
  await loadTasks(plan.id, data, departments);
  return plan.id;
}

function identity(data: PlanData) {
  return {
    slug: data.slug,
    regime: data.regime,
    documentType: data.documentType,
    documentNumber: data.documentNumber,
    issueDate: day(data.issueDate),
    place: data.place,
    title: data.title,
    abstract: data.abstract,
    startYear: data.startYear,
    endYear: data.endYear,
    openEnded: data.openEnded,
    annual: data.annual,
    version: data.version,
    procedure: data.procedure,
    subjectKinds: data.subjectKinds,
    subjectText: data.subjectText,
    subjectSource: data.subjectSource,
    allowsOutsiders: data.allowsOutsiders,
    upwardRecipients: data.upwardRecipients,
    fundingText: data.funding?.text ?? null,
    fundingSource: data.funding?.source ?? null,
    monitoringLead: data.monitoring?.lead ?? null,
    monitoringCoordinating: data.monitoring?.coordinating ?? null,
    monitoringSource: data.monitoring?.source ?? null,
    signAuthority: data.signAuthority,
    onBehalfOf: data.onBehalfOf,
    signerTitle: data.signerTitle,
    signerName: data.signerName,
    recipients: data.recipients,
    attachmentNames: data.attachments,
    sourceNote: data.sourceNote,
  };
}

async function loadParent(agency: Agency, data: PlanData, parent: NonNullable<PlanData["parent"]>): Promise<string> {
  const [startYear, endYear] = /(\d{4})\s*[-–]\s*(\d{4})/.exec(parent.title)?.slice(1).map(Number) ?? [
    data.startYear,
    data.endYear ?? data.startYear,
  ];
  const made = await db().plan.create({
    data: {
      agencyId: agency.id,
      ...identity(data),
      slug: `${data.slug}-ke-hoach-goc`,
      documentNumber: parent.documentNumber,
      issueDate: dateColumn(parent.issueDate),
      title: parent.title,
      abstract: parent.title,
      startYear: startYear ?? data.startYear,
      endYear: endYear ?? null,
      annual: false,
      recipients: [],
      signerName: "",
      signerTitle: "",
      sourceNote: data.sourceNote,
    },
    select: { id: true },
  });
  return made.id;
}

async function loadCriteria(planId: string, data: PlanData, fieldIds: ReadonlyMap<string, string>): Promise<void> {
  const rows = data.criteria.map(({ workField, condition, ...row }, index) => ({
    ...row,
    planId,
    position: index + 1,
    workFieldId: workField ? (fieldIds.get(workField) ?? null) : null,
    ...(condition ? { condition } : {}),
  }));
  await db().criterion.createMany({ data: rows });
}

async function loadTasks(planId: string, data: PlanData, departments: DepartmentIds): Promise<void> {
  for (const [index, task] of data.tasks.entries()) {
    const { advisingDepartments, coordinatingDepartments, ...row } = task;
    const department = (role: "ADVISING" | "COORDINATING") => (name: string) => ({
      role,
      name,
      departmentId: departments.get(name.toLowerCase()) ?? null,
    });
    await db().task.create({
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
