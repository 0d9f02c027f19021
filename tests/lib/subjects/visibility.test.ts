import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { mayViewSubject } from "@/lib/subjects/policy";
import { getSubject, listSubjects } from "@/lib/subjects/queries";
import { councilProcedure, makeNomination, makePlan, makeSubject } from "@/prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { everyRole, makeRegisterWorld, type RegisterWorld } from "../../support/register-world";

useDatabase();
let world: RegisterWorld;
const all = { q: "", kind: null, departmentId: null, sort: "name", page: 1 } as const;

beforeAll(async () => {
  world = await makeRegisterWorld();
  const { agency, own, neighbour, other, foreign, officer } = world;
  await makeSubject(agency.id, { departmentId: own.id });
  await makeSubject(agency.id, { departmentId: neighbour.id });
  await makeSubject(agency.id, { external: true });
  await makeSubject(other.id, { departmentId: foreign.id });
  const plan = await makePlan(agency.id, councilProcedure);
  const outsider = await makeSubject(agency.id, { external: true });
  await makeNomination(plan, { agencyId: agency.id, departmentId: own.id, createdById: officer.id, subjectId: outsider.id });
});

test("every role lists exactly the subjects it may view", async () => {
  const rows = await db().subject.findMany({
    select: {
      id: true,
      agencyId: true,
      departmentId: true,
      registrations: { select: { departmentId: true } },
      nominations: { select: { departmentId: true } },
    },
  });
  expect(rows).toHaveLength(5);
  const seenBy: Record<string, number> = {};
  for (const { role, actor } of await everyRole(world.agency.id, world.own.id)) {
    const listed = (await listSubjects(actor, all)).rows.map((row) => row.id).sort();
    const may = rows.filter((row) => {
      const linked = [...row.registrations, ...row.nominations].map((link) => link.departmentId);
      const departmentIds = [row.departmentId, ...linked].filter((id): id is string => id !== null);
      return mayViewSubject(actor, { agencyId: row.agencyId, departmentIds }).allowed;
    });
    expect(listed, role).toEqual(may.map((row) => row.id).sort());
    for (const row of rows) {
      const got = await getSubject(actor, row.id).then(
        () => true,
        () => false,
      );
      expect(got, role).toBe(listed.includes(row.id));
    }
    seenBy[role] = listed.length;
  }
  expect(seenBy).toMatchObject({ OFFICER: 2, DEPARTMENT_HEAD: 2, OFFICE: 4, INSPECTOR: 4, COUNCIL_MEMBER: 0, EDITOR: 0, none: 0 });
});

test("an address that is no id is not found", async () => {
  await expect(getSubject(world.office, "moi-nguoi")).rejects.toMatchObject({ problem: "not-found" });
});
