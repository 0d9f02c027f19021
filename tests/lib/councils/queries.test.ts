import { afterAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { asMember, councilWhere, getCouncil, listCouncils } from "@/lib/councils/queries";
import { disconnect } from "@/lib/db/client";
import { makeCouncilWorld } from "../../support/council-world";
import { useDatabase } from "../../support/database";

const database = useDatabase();
afterAll(disconnect);

describe("a council as it is read", () => {
  it("keeps ended terms in the list and out of the count", async () => {
    const world = await makeCouncilWorld(3);
    // Before the session of this world; today the command refuses a day that an opened session stands behind.
    await database.query(`UPDATE "CouncilMember" SET "validTo" = '2026-01-31' WHERE id = $1`, [world.memberId(world.members[2] as Actor)]);
    const council = await getCouncil(world.secretary, world.council.id);
    expect(council).toMatchObject({ name: "Hội đồng Mẫu", decisionNumber: "01/QĐ", decisionDate: "2026-01-05", inOffice: 2, voting: 2 });
    expect(council.members).toHaveLength(3);
    expect((await listCouncils(world.secretary, "2026-01-31"))[0]).toMatchObject({ inOffice: 3 });
  });

  it("turns sight into a filter in one place", () => {
    expect(councilWhere({ agencyId: "a", none: true })).toEqual({ agencyId: "a", id: { in: [] } });
    expect(councilWhere({ agencyId: "a", all: true })).toEqual({ agencyId: "a" });
    expect(councilWhere({ agencyId: "a", personId: "p" })).toEqual({ agencyId: "a", members: { some: { personId: "p" } } });
  });

  it("gives days as calendar days", () => {
    const row = { id: "m", personId: "p", role: "MEMBER" as const, votes: true, validFrom: new Date("2026-01-05"), validTo: null };
    expect(asMember({ ...row, person: { fullName: "A", jobTitle: "B" } })).toMatchObject({
      validFrom: "2026-01-05",
      validTo: null,
      fullName: "A",
    });
  });
});
