import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../../lib/core/actor";
import { approveNomination, sendBackNomination, withdrawNomination } from "../../../lib/nominations/commands";
import type { NominationState } from "../../../lib/nominations/states";
import { type MadePlan, makeAgency, makeDepartment, makeNomination, makePlan, makeSubject, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

const database = useDatabase();
let agencyId: string;
let department: { id: string };
let plan: MadePlan;
let officer: Actor;
let head: Actor;
let deputy: Actor;
let stranger: Actor;

beforeAll(async () => {
  agencyId = (await makeAgency()).id;
  department = await makeDepartment(agencyId);
  plan = await makePlan(agencyId);
  officer = await makeUser(agencyId, ["OFFICER"], { departmentId: department.id });
  head = await makeUser(agencyId, ["DEPARTMENT_HEAD"], { departmentId: department.id });
  deputy = await makeUser(agencyId, ["DEPUTY_HEAD"]);
  stranger = await makeUser(agencyId, ["OFFICER"], { departmentId: (await makeDepartment(agencyId)).id });
});

const made = async (state: NominationState, more: { departmentId?: string; subjectId?: string } = {}) =>
  (await makeNomination(plan, { agencyId, departmentId: department.id, createdById: officer.id, state, ...more })).id;
const rowOf = async (id: string) => (await database.query<Record<string, unknown>>(`SELECT * FROM "Nomination" WHERE id = $1`, [id]))[0];
const eventsOf = (id: string) =>
  database.query(`SELECT kind, before, after, "actorId" FROM "AuditEvent" WHERE "subjectId" = $1 ORDER BY at, id`, [id]);

describe("approval", () => {
  test("by two at the same moment happens once, with one event", async () => {
    const id = await made("AWAITING_UNIT_HEAD");
    const tries = await Promise.allSettled([approveNomination(head, { id }), sendBackNomination(head, { id, reason: "Cùng lúc" })]);
    expect(tries.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await eventsOf(id)).toHaveLength(1);
  });

  test("of a dossier about the head is the agency's leaders'", async () => {
    const subject = await makeSubject(agencyId, { departmentId: department.id, personId: head.personId ?? "" });
    const id = await made("AWAITING_UNIT_HEAD", { subjectId: subject.id });
    await expect(approveNomination(head, { id })).rejects.toMatchObject({ reason: "nominations.headIsNominee" });
    await approveNomination(deputy, { id });
    expect(await eventsOf(id)).toEqual([
      { kind: "nomination.approved", before: "AWAITING_UNIT_HEAD", after: "RECEIVED", actorId: deputy.id },
    ]);
  });

  test("for a unit whose head's term has ended is the agency's leaders'", async () => {
    const orphan = await makeDepartment(agencyId);
    await makeUser(agencyId, [{ role: "DEPARTMENT_HEAD", departmentId: orphan.id, validTo: "2021-01-01" }]);
    const id = await made("AWAITING_UNIT_HEAD", { departmentId: orphan.id });
    await approveNomination(deputy, { id });
    expect(await rowOf(id)).toMatchObject({ state: "RECEIVED", approvedById: deputy.id });
  });
});

describe("sending back", () => {
  test("makes a first submission a draft again, and leaves a supplement returned with what the appraisal asked for", async () => {
    const [first, supplement] = [await made("AWAITING_UNIT_HEAD"), await made("AWAITING_UNIT_HEAD")];
    await database.query(`UPDATE "Nomination" SET version = 2 WHERE id = $1`, [supplement]);
    await database.query(
      `INSERT INTO "Appraisal" (id, "nominationId", version, "appraiserId", outcome, "closedAt")
       VALUES (gen_random_uuid(), $1, 1, $2, 'RETURNED', now())`,
      [supplement, deputy.id],
    );
    for (const id of [first, supplement]) await sendBackNomination(head, { id, reason: "Ghi rõ số liệu." });
    expect([(await rowOf(first))?.state, (await rowOf(supplement))?.state]).toEqual(["DRAFT", "RETURNED"]);
    expect(await eventsOf(supplement)).toEqual([
      { kind: "nomination.sentBack", before: "AWAITING_UNIT_HEAD", after: "RETURNED", actorId: head.id },
    ]);
  });
});

describe("withdrawing", () => {
  test("stops the course with a reason, by the unit only and not after the council has it", async () => {
    const id = await made("APPRAISED");
    await expect(withdrawNomination(stranger, { id, reason: "x" })).rejects.toMatchObject({ problem: "not-found" });
    await withdrawNomination(officer, { id, reason: "Chuyển công tác." });
    expect(await rowOf(id)).toMatchObject({ state: "WITHDRAWN", withdrawReason: "Chuyển công tác." });
    const tabled = await made("TABLED");
    await expect(withdrawNomination(officer, { id: tabled, reason: "x" })).rejects.toMatchObject({
      reason: "nominations.tooLateToWithdraw",
    });
  });
});
