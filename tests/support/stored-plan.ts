import type { Client } from "pg";

/** What the system gives a row, and the sentences themselves: they are the reader's. */
const ofTheSystem = ["id", "planId", "position", "source", "code"];

const questions = {
  plan: `SELECT to_jsonb(p) - '{id,agencyId,slug,version,parentPlanId,supersededById,publishedAt,runsFrom,createdAt,lockVersion,sourceNote,
    subjectSource,fundingSource,monitoringSource}'::text[]
    || jsonb_build_object('parent', (SELECT q."documentNumber" || ' ' || q."issueDate" FROM "Plan" q WHERE q.id = p."parentPlanId")) AS row
    FROM "Plan" p WHERE p.id = $1`,
  // Where a page ends a paragraph may come apart: its words are compared.
  sections: `SELECT to_jsonb(t) - 'paragraphs' || jsonb_build_object('text', array_to_string(paragraphs, ' ')) AS row FROM "PlanSection" t WHERE "planId" = $1`,
  legalBases: `SELECT to_jsonb(t) AS row FROM "LegalBasis" t WHERE "planId" = $1`,
  items: `SELECT to_jsonb(t) AS row FROM "PlanItem" t WHERE "planId" = $1`,
  workFields: `SELECT to_jsonb(t) AS row FROM "WorkField" t WHERE "planId" = $1`,
  criteria: `SELECT to_jsonb(t) - 'workFieldId' || jsonb_build_object('field', f.name) AS row
    FROM "Criterion" t LEFT JOIN "WorkField" f ON f.id = t."workFieldId" WHERE t."planId" = $1`,
  obligations: `SELECT to_jsonb(t) AS row FROM "ObligationRule" t WHERE "planId" = $1`,
  quotas: `SELECT to_jsonb(t) AS row FROM "QuotaRule" t WHERE "planId" = $1`,
  events: `SELECT to_jsonb(t) AS row FROM "PlanEvent" t WHERE "planId" = $1`,
  signatures: `SELECT to_jsonb(t) AS row FROM "SignatureTrail" t WHERE "planId" = $1`,
  ballot: `SELECT to_jsonb(t) AS row FROM "BallotRule" t WHERE "planId" = $1`,
  // Who of today leads a task was said in the desk, not in the paper.
  tasks: `SELECT to_jsonb(t) - 'leadDepartmentId' || jsonb_build_object('departments', (
    SELECT coalesce(jsonb_agg(d.role || ' ' || d.name ORDER BY d.role, d.name), '[]') FROM "TaskDepartment" d WHERE d."taskId" = t.id)) AS row
    FROM "Task" t WHERE "planId" = $1`,
};

/** A plan as its rows say, field by field, without what the system gives it; rows of a kind in the order of their words. */
export async function storedPlan(client: Client, planId: string): Promise<Record<keyof typeof questions, string[]>> {
  const kinds: [string, string[]][] = [];
  for (const [kind, sql] of Object.entries(questions)) {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(sql, [planId]);
    kinds.push([kind, rows.map(({ row }) => wordsOf(row)).sort()]);
  }
  return Object.fromEntries(kinds) as Record<keyof typeof questions, string[]>;
}

function wordsOf(row: Record<string, unknown>): string {
  const fields = Object.entries(row).filter(([name]) => !ofTheSystem.includes(name));
  return JSON.stringify(Object.fromEntries(fields.sort(([a], [b]) => a.localeCompare(b))));
}
