import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { mayViewRegistration } from "@/lib/registrations/policy";
import { getRegistration, listRegistrations } from "@/lib/registrations/queries";
import { makePlan, makeSubject } from "@/prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { everyRole, makeRegisterWorld, type RegisterWorld } from "../../support/register-world";

useDatabase();
let world: RegisterWorld;
const all = { q: "", planId: null, year: null, departmentId: null, state: null, page: 1 } as const;

beforeAll(async () => {
  world = await makeRegisterWorld();
  const { agency, other, own, neighbour, foreign, officer } = world;
  for (const [agencyId, departmentId] of [
    [agency.id, own.id],
    [agency.id, neighbour.id],
    [other.id, foreign.id],
  ] as const) {
    const plan = await makePlan(agencyId);
    const subject = await makeSubject(agencyId, { departmentId });
    for (const year of [2025, 2026])
      await db().registration.create({
        data: { agencyId, planId: plan.id, year, departmentId, subjectId: subject.id, note: "", registeredById: officer.id },
      });
  }
});

test("every role lists exactly the registrations it may view", async () => {
  const rows = await db().registration.findMany({ select: { id: true, agencyId: true, departmentId: true } });
  const counts: Record<string, number> = {};
  for (const { role, actor } of await everyRole(world.agency.id, world.own.id)) {
    const listed = (await listRegistrations(actor, all)).rows.map((row) => row.id).sort();
    expect(listed, role).toEqual(
      rows
        .filter((row) => mayViewRegistration(actor, row).allowed)
        .map((row) => row.id)
        .sort(),
    );
    for (const row of rows.filter((one) => !listed.includes(one.id)))
      await expect(getRegistration(actor, row.id), role).rejects.toMatchObject({ problem: "not-found" });
    counts[role] = listed.length;
  }
  expect(counts).toMatchObject({ OFFICER: 2, OFFICE: 4, AGENCY_HEAD: 4, INSPECTOR: 4, EDITOR: 0, ADMINISTRATOR: 0, none: 0 });
});
