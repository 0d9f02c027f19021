import { afterAll, describe, expect, it } from "vitest";
import { getSession, listCouncilPlans, listSessions, listTableable } from "@/lib/council-sessions/queries";
import { disconnect } from "@/lib/db/client";
import { issueRound, makeCouncilWorld } from "../../support/council-world";
import { useDatabase } from "../../support/database";

useDatabase();
afterAll(disconnect);

describe("a session as it is read", () => {
  it("carries agenda, voting members, attendance and where its rounds stand", async () => {
    const world = await makeCouncilWorld(3, { nominees: 2 });
    await issueRound(world);
    const session = await getSession(world.secretary, world.session.id);
    expect(session).toMatchObject({
      title: "Phiên xét năm 2026",
      day: "2026-12-10",
      state: "OPEN",
      offersBallot: true,
      rollFixed: true,
      facts: { state: "OPEN", agenda: 2, members: 3, conclusion: "", unfinishedRounds: 1 },
    });
    expect(session.agenda.map((item) => item.nominationId)).toEqual(world.nominations.map((row) => row.id));
    expect(session.voting.map((member) => [member.role, member.status])).toEqual([
      ["CHAIR", "PRESENT"],
      ["MEMBER", "PRESENT"],
      ["MEMBER", "PRESENT"],
    ]);
  });

  it("is listed with its place, and offers only plans of its own agency", async () => {
    const [own, other] = [await makeCouncilWorld(3), await makeCouncilWorld(3)];
    expect((await listSessions(own.chair, { q: "", page: 1 })).rows).toMatchObject([
      { id: own.session.id, agenda: 1, councilName: "Hội đồng Mẫu" },
    ]);
    expect((await listCouncilPlans(own.secretary)).map((plan) => plan.id)).toEqual([own.plan.id]);
    expect(await listTableable(own.secretary, { planId: other.plan.id, year: 2026, day: "2026-12-10" })).toEqual([]);
  });
});
