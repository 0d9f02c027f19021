import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/db/client";
import { mayViewDiscovery } from "@/lib/discoveries/policy";
import { getDiscovery, listDiscoveries } from "@/lib/discoveries/queries";
import { useDatabase } from "../../support/database";
import { everyRole, makeRegisterWorld, type RegisterWorld } from "../../support/register-world";

useDatabase();
let world: RegisterWorld;
let actors: Awaited<ReturnType<typeof everyRole>>;
const all = { q: "", stage: null, departmentId: null, mine: false, page: 1 } as const;

const suggest = (actor: Actor, departmentId: string | null) =>
  db().discovery.create({
    data: {
      agencyId: actor.agencyId,
      kind: "INDIVIDUAL",
      title: "Người tốt",
      description: "Việc tốt",
      departmentId,
      suggestedById: actor.id,
    },
  });

beforeAll(async () => {
  world = await makeRegisterWorld();
  actors = await everyRole(world.agency.id, world.own.id);
  await suggest(world.officer, world.own.id);
  await suggest(world.officer, world.neighbour.id);
  await suggest(world.officer, null);
  await suggest(world.foreignOfficer, world.foreign.id);
  for (const { actor } of actors) await suggest(actor, world.neighbour.id);
});

test("every role lists exactly the discoveries it may view, its own among them", async () => {
  const rows = await db().discovery.findMany({ select: { id: true, agencyId: true, departmentId: true, suggestedById: true } });
  for (const { role, actor } of actors) {
    const { total } = await listDiscoveries(actor, all);
    const may = rows.filter((row) => mayViewDiscovery(actor, { ...row, stage: "WAITING" }).allowed);
    expect(total, role).toBe(may.length);
    const seen = await Promise.all(
      rows.map((row) =>
        getDiscovery(actor, row.id).then(
          () => true,
          () => false,
        ),
      ),
    );
    expect(
      rows.filter((_row, index) => seen[index]).map((row) => row.id),
      role,
    ).toEqual(may.map((row) => row.id));
  }
});

test("an account without a current role does not even see what it once suggested", async () => {
  const lone = actors.find(({ role }) => role === "none");
  expect(lone && (await listDiscoveries(lone.actor, all)).total).toBe(0);
});

test("the suggester sees the own one in a foreign unit", async () => {
  expect((await listDiscoveries(world.officer, { ...all, mine: true })).total).toBe(3);
});
