import { afterAll, describe, expect, it } from "vitest";
import { roleNames } from "@/lib/core/actor";
import { addDays, today } from "@/lib/core/clock";
import { listSessions } from "@/lib/council-sessions/queries";
import { mayViewSession } from "@/lib/councils/policy";
import { getCouncil, listAppointable, listCouncils } from "@/lib/councils/queries";
import { db, disconnect } from "@/lib/db/client";
import { makePerson, makeUser } from "@/prisma/seed/factories";
import { makeCouncilWorld } from "../../support/council-world";
import { useDatabase } from "../../support/database";

useDatabase();
afterAll(disconnect);

describe("sessions and councils", () => {
  it("are listed exactly when they may be seen, for every role, members and strangers", async () => {
    const [own, other] = [await makeCouncilWorld(3), await makeCouncilWorld(3)];
    const rows = await db().councilSession.findMany({
      select: { id: true, agencyId: true, councilId: true, council: { select: { members: { select: { personId: true } } } } },
    });
    const actors = [...own.members, ...other.members, own.secretary];
    for (const role of roleNames) actors.push(await makeUser(own.agency.id, [role]));
    actors.push(await makeUser(own.agency.id, []));
    for (const actor of actors) {
      const may = rows.filter((row) => {
        const memberPersonIds = row.council.members.map((member) => member.personId);
        return mayViewSession(actor, { agencyId: row.agencyId, memberPersonIds }).allowed;
      });
      const listed = await listSessions(actor, { q: "", page: 1 });
      expect(listed.rows.map((row) => row.id).sort(), JSON.stringify(actor.roles)).toEqual(may.map((row) => row.id).sort());
      const councils = await listCouncils(actor);
      expect(councils.map((council) => council.id).sort()).toEqual(may.map((row) => row.councilId).sort());
    }
    expect(await listSessions(own.chair, { q: "phien xet", page: 1 })).toMatchObject({ total: 1 });
    expect(await listSessions(own.chair, { q: "không có", page: 1 })).toMatchObject({ total: 0 });
  });

  it("of another agency do not exist, and only keepers see whom to appoint", async () => {
    const [own, other] = [await makeCouncilWorld(3), await makeCouncilWorld(3)];
    await expect(getCouncil(own.secretary, other.council.id)).rejects.toMatchObject({ problem: "not-found" });
    await expect(getCouncil(own.secretary, "no-id")).rejects.toMatchObject({ problem: "not-found" });
    expect(await getCouncil(own.chair, own.council.id)).toMatchObject({ inOffice: 3, voting: 3 });
    await expect(listAppointable(own.chair)).rejects.toMatchObject({ problem: "forbidden" });
    expect((await listAppointable(own.secretary)).length).toBeGreaterThan(3);
    const [leaving, left] = [
      await makePerson(own.agency.id, { retiredOn: addDays(today(), 30) }),
      await makePerson(own.agency.id, { retiredOn: addDays(today(), -1) }),
    ];
    const ids = (await listAppointable(own.secretary)).map((person) => person.id);
    expect([ids.includes(leaving.id), ids.includes(left.id)]).toEqual([true, false]);
  });
});
