import pg from "pg";

export type Rows = Record<string, string>;

const bp = "so-ngoai-vu-binh-phuoc";
const qb = "so-xay-dung-quang-binh";
const nomination = (slug: string, state: string) =>
  `SELECT n.id FROM "Nomination" n JOIN "Agency" a ON a.id = n."agencyId" WHERE a.slug = '${slug}' AND n.state = '${state}' ORDER BY n.id LIMIT 1`;
const first = (table: string, slug: string, more = "true") =>
  `SELECT t.id FROM "${table}" t JOIN "Agency" a ON a.id = t."agencyId" WHERE a.slug = '${slug}' AND ${more} ORDER BY t.id LIMIT 1`;
const user = (username: string) => `SELECT id FROM "User" WHERE username = '${username}'`;

const queries: Record<string, string> = {
  draft: nomination(bp, "DRAFT"),
  awaiting: nomination(qb, "AWAITING_UNIT_HEAD"),
  received: nomination(bp, "RECEIVED"),
  returned: nomination(bp, "RETURNED"),
  settled: nomination(bp, "SETTLED"),
  ready: nomination(qb, "APPRAISED"),
  discovery: first("Discovery", bp),
  movement: first("Movement", bp),
  registration: first("Registration", qb),
  subject: `SELECT r."subjectId" AS id FROM "RecordEntry" r JOIN "Agency" a ON a.id = r."agencyId" WHERE a.slug = '${bp}' ORDER BY r.id LIMIT 1`,
  record: first("RecordEntry", bp),
  council: first("Council", bp),
  sitting: first("CouncilSession", bp, "t.state = 'OPEN'"),
  ended: first("CouncilSession", bp, "t.state = 'CLOSED'"),
  plan: first("Plan", qb, `t."publishedAt" IS NOT NULL`),
  obligation: first("Obligation", bp, `t."departmentId" IS NOT NULL`),
  review: first("PlanReview", bp),
  proposal: first("PlanProposal", bp),
  bpPlan: first("Plan", bp, `t."publishedAt" IS NOT NULL`),
  task: `SELECT t."taskId" AS id FROM "TaskRun" t JOIN "Agency" a ON a.id = t."agencyId" WHERE a.slug = '${bp}' ORDER BY t.id LIMIT 1`,
  decision: first("RecognitionDecision", bp),
  recognition: first("Recognition", bp),
  certificate: first("Certificate", bp),
  list: first("UpwardSubmission", qb),
  item: `SELECT i.id FROM "UpwardSubmissionItem" i JOIN "UpwardSubmission" t ON t.id = i."submissionId" JOIN "Agency" a ON a.id = t."agencyId" WHERE a.slug = '${qb}' ORDER BY t.id, i.id LIMIT 1`,
  story: first("Article", bp, "t.state = 'AWAITING_EDITOR'"),
  published: first("Article", bp, "t.state = 'APPROVED'"),
  exemplarSubject: first("Subject", bp, `EXISTS (SELECT FROM "Exemplar" e WHERE e."subjectId" = t.id)`),
  department: first("Department", bp),
  person: first("Person", bp),
  user: user("bp-chuyenvien"),
  role: `SELECT r.id FROM "RoleAssignment" r JOIN "User" u ON u.id = r."userId" WHERE u.username = 'bp-chuyenvien' LIMIT 1`,
  code: `SELECT code AS id FROM "Certificate" LIMIT 1`,
  exemplar: `SELECT slug AS id FROM public_exemplars ORDER BY slug LIMIT 1`,
};

/** Ids of sample rows by key, from the database of the site under test; what is not there is missing. */
export async function readRows(): Promise<Rows> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  try {
    const rows: Rows = {};
    for (const [key, sql] of Object.entries(queries)) {
      const found = await client.query<{ id: string }>(sql);
      if (found.rows[0]) rows[key] = found.rows[0].id;
    }
    return rows;
  } finally {
    await client.end();
  }
}
