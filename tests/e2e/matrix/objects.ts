import type { Client } from "pg";
import { type Home, homes, makeWorld, type Things } from "./people";

const nomination = (state: string) =>
  `select n.id as "nominationId", n."subjectId", n."planId", n."departmentId", n.version, n."lockVersion", n."evidenceVersion", s.name as canary,
     (select e.id from "Evidence" e where e."nominationId" = n.id order by e.id limit 1) as "evidenceId",
     coalesce((select e."criterionId"::text from "Evidence" e where e."nominationId" = n.id order by e.id limit 1), 'bien-ban') as criterion
   from "Nomination" n join "Subject" s on s.id = n."subjectId"
   where n."agencyId" = $1 and n.state = '${state}' order by n.id limit 1`;

const subject = `select s.id as "subjectId", r.id as "recordId", s.name as canary from "Subject" s join "RecordEntry" r on r."subjectId" = s.id
   where s."agencyId" = $1 order by s.id, r.id limit 1`;

const queries: Record<string, [Home, string]> = {
  draft: ["bp", nomination("DRAFT")],
  awaiting: ["qb", nomination("AWAITING_UNIT_HEAD")],
  received: ["bp", nomination("RECEIVED")],
  registrable: ["qb", `select "planId", "departmentId", year, '-' as canary from "Registration" where "agencyId" = $1 order by id limit 1`],
  discovery: [
    "bp",
    `select id as "discoveryId", title as canary, "departmentId" from "Discovery" where "agencyId" = $1 and title like 'Tổ văn thư%' limit 1`,
  ],
  movement: ["bp", `select id as "movementId", "lockVersion", name as canary from "Movement" where "agencyId" = $1 order by name limit 1`],
  subject: ["bp", subject],
  hold: [
    "qb",
    `select s.id as "subjectId", h.id as "holdId", s.name as canary from "Hold" h join "Subject" s on s.id = h."subjectId" where h."agencyId" = $1 order by h.id limit 1`,
  ],
  certificate: [
    "bp",
    `select c.id as "certificateId", c."recognitionId", r."nominationId", r."decisionId", s.id as "subjectId", s.name as canary, e.id as "exemplarId" from "Certificate" c join "Recognition" r on r.id = c."recognitionId" join "Subject" s on s.id = r."subjectId" join "Exemplar" e on e.id = r."exemplarId" where c."agencyId" = $1 order by c.id limit 1`,
  ],
  story: [
    "bp",
    `select id as "articleId", title as canary, "lockVersion" from "Article" where "agencyId" = $1 and state = 'AWAITING_EDITOR' order by id limit 1`,
  ],
  published: [
    "bp",
    `select id as "articleId", title as canary, "lockVersion" from "Article" where "agencyId" = $1 and state = 'APPROVED' order by id limit 1`,
  ],
  list: [
    "qb",
    `select u.id as "listId", u."lockVersion", i.id as "itemId", i."nominationId", u."planId", s.name as canary from "UpwardSubmission" u join "UpwardSubmissionItem" i on i."submissionId" = u.id join "Nomination" n on n.id = i."nominationId" join "Subject" s on s.id = n."subjectId" where u."agencyId" = $1 order by u.id, i.id limit 1`,
  ],
  file: [
    "bp",
    `select e."attachmentId", a."fileName" as canary, e."attachmentId" as "fileId" from "Evidence" e join "Attachment" a on a.id = e."attachmentId" where a."agencyId" = $1 order by a.id limit 1`,
  ],
  plan: [
    "bp",
    `select id as "planId", title as canary from "Plan" where "agencyId" = $1 and "publishedAt" is not null order by id limit 1`,
  ],
  obligation: [
    "bp",
    `select o.id as "obligationId", o."departmentId", o."planId", r.text as canary, (select n.id from "Nomination" n where n."agencyId" = $1 limit 1) as "nominationId" from "Obligation" o join "ObligationRule" r on r.id = o."ruleId" join "Department" d on d.id = o."departmentId" where o."agencyId" = $1 and d.slug = 'phong-hop-tac-quoc-te' order by o."dueDay" limit 1`,
  ],
  proposal: [
    "bp",
    `select p.id as "proposalId", s.id as "sourceId", p."lockVersion", p.merged->'reading'->>'title' as canary from "PlanProposal" p join "ProposalSource" s on s."proposalId" = p.id where p."agencyId" = $1 order by p.id limit 1`,
  ],
  review: [
    "bp",
    `select id as "reviewId", "planId", "lockVersion", title as canary from "PlanReview" where "agencyId" = $1 and "frozenAt" is null order by id limit 1`,
  ],
  task: [
    "bp",
    `select t.id as "taskId", t."planId", t."leadDepartmentId" as "departmentId", p.text as canary, p.id as "productId", r.year, r.part,
       (select s.id from "TaskStep" s where s."runId" = r.id and s."doneAt" is null and s."droppedAt" is null order by s.id limit 1) as "stepId",
       (select s.id from "TaskStep" s where s."runId" = r.id and s."doneAt" is not null order by s.id limit 1) as "doneStepId",
       (select w.id from "TaskReport" w join "TaskRun" q on q.id = w."runId" where q."taskId" = t.id and w."settledAt" is null limit 1) as "reportId"
     from "Task" t join "TaskRun" r on r."taskId" = t.id join "TaskProduct" p on p."runId" = r.id
     where r."agencyId" = $1 and exists (select from "TaskStep" s where s."runId" = r.id) order by t.position limit 1`,
  ],
  department: [
    "bp",
    `select id as "departmentId", (select n.name from "DepartmentName" n where n."departmentId" = d.id limit 1) as canary, (select d2.id from "Department" d2 where d2."agencyId" = $1 and d2.id <> d.id order by d2.id limit 1) as "targetId" from "Department" d where "agencyId" = $1 and slug = 'phong-hop-tac-quoc-te'`,
  ],
  public: [
    "bp",
    `select (select slug from "Article" where "agencyId" = $1 and state = 'APPROVED' order by id limit 1) as slug, (select code from "Certificate" where "agencyId" = $1 order by id limit 1) as code, (select slug from "Plan" where "agencyId" = $1 and "publishedAt" is not null order by id limit 1) as plan, '-' as canary`,
  ],
  person: ["bp", `select id as "personId", "fullName" as canary from "Person" where "agencyId" = $1 and "fullName" = 'Lâm Văn Tài'`],
  account: [
    "bp",
    `select u.id as "userId", r.id as "roleId", u."displayName" as canary, r."departmentId" from "User" u join "RoleAssignment" r on r."userId" = u.id where u."agencyId" = $1 and u.username = 'bp-chuyenvien' limit 1`,
  ],
};

/** What only the matrix has, and the rest from the sample world; a thing that is not there fails by its name. */
export async function readThings(db: Client): Promise<Things> {
  const things = await makeWorld();
  for (const [key, [home, sql]] of Object.entries(queries)) {
    const { rows } = await db.query(sql.replaceAll("$1", `(select id from "Agency" where slug = '${homes[home]}')`));
    if (!rows[0]) throw new Error(`The sample world has no "${key}"`);
    const { canary, ...ids } = rows[0] as Record<string, unknown>;
    things[key] = {
      home,
      ids: Object.fromEntries(Object.entries(ids).map(([name, value]) => [name, String(value)])),
      canary: String(canary),
    };
  }
  return things;
}
