import { beforeAll, expect, test } from "vitest";
import { listAppraisals } from "../../../lib/appraisal-queue/queries";
import { queueFilterSchema } from "../../../lib/appraisal-queue/schema";
import { mayViewAppraisal } from "../../../lib/appraisals/policy";
import { getAppraisalDossier } from "../../../lib/appraised-dossiers/queries";
import { type Actor, roleNames } from "../../../lib/core/actor";
import { DomainError } from "../../../lib/core/errors";
import { db } from "../../../lib/db/client";
import type { NominationState } from "../../../lib/nominations/states";
import { makeAgency, makeDepartment, makeNomination, makePlan, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

useDatabase();

const states: NominationState[] = ["DRAFT", "AWAITING_UNIT_HEAD", "RECEIVED", "RETURNED", "APPRAISED", "TABLED", "SETTLED", "WITHDRAWN"];

let ownUnit: string;
let agencyId: string;
let all: string[];

/** Two units of one agency and one of another: every state, without, with an open and with a closed appraisal. */
beforeAll(async () => {
  const [mine, other] = [await makeAgency(), await makeAgency()];
  agencyId = mine.id;
  ownUnit = (await makeDepartment(mine.id)).id;
  const units = [
    { agencyId: mine.id, departmentId: ownUnit },
    { agencyId: mine.id, departmentId: (await makeDepartment(mine.id)).id },
    { agencyId: other.id, departmentId: (await makeDepartment(other.id)).id },
  ];
  const plans = { [mine.id]: await makePlan(mine.id), [other.id]: await makePlan(other.id) };
  all = [];
  for (const unit of units) {
    const office = await makeUser(unit.agencyId, ["OFFICE"]);
    const plan = plans[unit.agencyId];
    if (!plan) throw new Error("no plan");
    for (const state of states)
      for (const outcome of [undefined, null, "RETURNED"]) {
        const { id } = await makeNomination(plan, { ...unit, createdById: office.id, state });
        if (outcome !== undefined)
          await db().appraisal.create({
            data: { nominationId: id, version: 1, appraiserId: office.id, outcome, closedAt: outcome ? new Date() : null },
          });
        all.push(id);
      }
  }
});

async function listedBy(actor: Actor): Promise<string[]> {
  const filter = queueFilterSchema.parse({});
  const pages = await Promise.all([1, 2, 3, 4].map((page) => listAppraisals(actor, { ...filter, page })));
  return pages.flatMap((page) => page.rows.map((row) => row.id)).sort();
}

async function viewableBy(actor: Actor): Promise<string[]> {
  const seen = await Promise.all(
    all.map(async (id) => {
      try {
        return mayViewAppraisal(actor, (await getAppraisalDossier(actor, id)).seen).allowed ? [id] : [];
      } catch (error) {
        if (error instanceof DomainError && error.problem === "not-found") return [];
        throw error;
      }
    }),
  );
  return seen.flat().sort();
}

test.each(roleNames)("what %s sees listed is what may be viewed", async (role) => {
  const actor = await makeUser(agencyId, [
    { role, ...(role === "OFFICER" || role === "DEPARTMENT_HEAD" ? { departmentId: ownUnit } : {}) },
  ]);
  const listed = await listedBy(actor);
  expect(listed).toEqual(await viewableBy(actor));
  const expected = {
    OFFICER: 8,
    DEPARTMENT_HEAD: 8,
    COUNCIL_CHAIR: 0,
    COUNCIL_VICE_CHAIR: 0,
    COUNCIL_MEMBER: 0,
    TELLER: 0,
    EDITOR: 0,
    ADMINISTRATOR: 0,
  };
  expect(listed).toHaveLength(role in expected ? expected[role as keyof typeof expected] : 34);
});

test("without a current role nothing is listed", async () => {
  const actor = await makeUser(agencyId, [{ role: "OFFICE", validTo: "2021-01-01" }]);
  expect(await listedBy(actor)).toEqual([]);
});
