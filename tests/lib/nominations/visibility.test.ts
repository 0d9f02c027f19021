import { beforeAll, expect, test } from "vitest";
import { type Actor, roleNames } from "../../../lib/core/actor";
import { dateColumn, today } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { factsOf, factsSelect, mayViewNomination } from "../../../lib/nominations/policy";
import { listNominations } from "../../../lib/nominations/queries";
import { courseOfStates, type NominationState } from "../../../lib/nominations/states";
import { type MadePlan, makeAgency, makeDepartment, makeNomination, makePlan, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

useDatabase();

const states: NominationState[] = [...courseOfStates, "RETURNED", "WITHDRAWN"];
const actors: [string, Actor][] = [];

/** Every state in two units of two agencies; some on an agenda, one recognised. */
beforeAll(async () => {
  for (const agencyNumber of [1, 2]) {
    const agency = await makeAgency();
    const [first, second] = [await makeDepartment(agency.id), await makeDepartment(agency.id)];
    const plan = await makePlan(agency.id);
    const writer = await makeUser(agency.id, ["OFFICER"], { departmentId: first.id });
    if (agencyNumber === 1)
      for (const role of roleNames) actors.push([role, await makeUser(agency.id, [role], { departmentId: first.id })]);
    if (agencyNumber === 1) actors.push(["nobody", await makeUser(agency.id, [])]);
    for (const department of [first, second])
      for (const state of states) {
        const made = await makeNomination(plan, { agencyId: agency.id, departmentId: department.id, createdById: writer.id, state });
        if (state === "TABLED" || state === "APPRAISED") await putOnAgenda(agency.id, plan, made.id, department === first);
        if (state === "SETTLED" && department === second) await recognise(agency.id, plan, made);
      }
  }
});

async function putOnAgenda(agencyId: string, plan: MadePlan, nominationId: string, seat: boolean): Promise<void> {
  const council = await db().council.create({ data: { agencyId, name: "Hội đồng mẫu" }, select: { id: true } });
  const session = { agencyId, councilId: council.id, planId: plan.id, year: 2026, title: "Phiên mẫu", meetsAt: new Date(), place: "Mẫu" };
  const made = await db().councilSession.create({ data: { ...session, createdById: nominationId }, select: { id: true } });
  await db().agendaItem.create({ data: { sessionId: made.id, nominationId, position: 1 }, select: { id: true } });
  const seated = seat ? actors.filter(([, actor]) => actor.agencyId === agencyId) : [];
  for (const [, actor] of seated)
    if (actor.personId)
      await db().councilMember.create({
        data: { councilId: council.id, personId: actor.personId, role: "MEMBER", validFrom: dateColumn("2020-01-01") },
        select: { id: true },
      });
}

async function recognise(agencyId: string, plan: MadePlan, made: { id: string; subjectId: string }): Promise<void> {
  const nobody = made.id;
  const decision = await db().recognitionDecision.create({
    data: {
      ...{ agencyId, planId: plan.id, year: 2026, number: `${made.id.slice(-4)}/QĐ`, signedOn: dateColumn("2026-11-01") },
      ...{ signerName: "Mẫu", signerTitle: "Giám đốc", enteredById: nobody },
    },
    select: { id: true },
  });
  const exemplar = await db().exemplar.create({ data: { agencyId, subjectId: made.subjectId, slug: made.id }, select: { id: true } });
  await db().recognition.create({
    data: {
      ...{ agencyId, subjectId: made.subjectId, exemplarId: exemplar.id, nominationId: made.id, decisionId: decision.id },
      validFrom: dateColumn("2026-11-01"),
    },
    select: { id: true },
  });
}

test("for every role, listed equals may view", async () => {
  const rows = await db().nomination.findMany({ select: { id: true, ...factsSelect(dateColumn(today())) } });
  expect(rows).toHaveLength(2 * 2 * states.length);
  const seen: Record<string, number> = {};
  for (const [name, actor] of actors) {
    const filter = { q: "", planId: null, year: null, state: null, departmentId: null, kind: null, sort: "newest" as const, page: 1 };
    const listed = (await listNominations(actor, filter)).rows.map((row) => row.id).sort();
    const viewable = rows.filter((row) => mayViewNomination(actor, factsOf(row, today())).allowed).map((row) => row.id);
    expect([name, listed]).toEqual([name, viewable.sort()]);
    seen[name] = listed.length;
  }
  expect(seen).toEqual({
    ...{ OFFICER: 8, DEPARTMENT_HEAD: 8, OFFICE: 16, CLERK_OFFICE: 16, COUNCIL_SECRETARY: 16, COUNCIL_STANDING_BODY: 16 },
    ...{ AGENCY_HEAD: 16, DEPUTY_HEAD: 16, INSPECTOR: 16, COUNCIL_CHAIR: 1, COUNCIL_VICE_CHAIR: 1, COUNCIL_MEMBER: 1, TELLER: 1 },
    ...{ EDITOR: 1, ADMINISTRATOR: 0, nobody: 0 },
  });
});
