import { afterAll, describe, expect, it } from "vitest";
import { getCount } from "@/lib/ballot-counts/queries";
import { getVotable } from "@/lib/ballot-papers/queries";
import { listRounds } from "@/lib/ballot-rounds/queries";
import { getRound } from "@/lib/ballots/queries";
import type { Actor } from "@/lib/core/actor";
import { disconnect } from "@/lib/db/client";
import { makeAgency, makeUser } from "@/prisma/seed/factories";
import { type CouncilWorld, makeCouncilWorld, openRound } from "../../support/council-world";
import { useDatabase } from "../../support/database";

useDatabase();
afterAll(disconnect);

const everybody = (world: CouncilWorld): Actor[] => [world.secretary, ...world.tellers, ...world.members];

describe("while the box is open", () => {
  it("nobody reads a choice, a figure or how many papers are in, and only officers who has papers", async () => {
    const world = await makeCouncilWorld(5);
    const round = await openRound(world, world.members.slice(0, 3));
    await round.cast(world.chair, "DISAGREE");
    for (const actor of everybody(world)) {
      const [shown] = await listRounds(actor, world.session.id);
      expect(shown?.questions.map((question) => question.figures)).toEqual([null]);
      expect(JSON.stringify(shown)).not.toMatch(/DISAGREE|takenIds|seed/);
      const officer = actor.id === world.secretary.id || actor === world.chair || world.tellers.some((one) => one === actor);
      expect([shown?.taken, shown?.statuses[4]?.taken]).toEqual(officer ? [3, false] : [null, null]);
      expect((await getCount(actor, world.session.id))?.papers.map((row) => row.found)).toEqual([null]);
    }
  });

  it("a member sees the own papers and whether they were taken, and nobody else's", async () => {
    const world = await makeCouncilWorld(5, { nominees: 2, nomineeMember: true });
    await openRound(world, [world.chair]);
    const nominee = world.members[1] as Actor;
    const me = { memberId: world.memberId(world.chair), takesPart: true, byPaper: false, taken: true, papers: 2 };
    expect((await getVotable(world.chair, world.session.id)).me).toEqual(me);
    const view = await getVotable(nominee, world.session.id);
    expect(view.me).toEqual({ ...me, memberId: world.memberId(nominee), taken: false, papers: 1 });
    expect(view.questions.map((question) => [question.hasPaper, question.recusedBecause])).toEqual([
      [false, ""],
      [true, null],
    ]);
    expect((await getVotable(world.secretary, world.session.id)).me).toBeNull();
  });

  it("another agency sees nothing of it", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world, [world.chair]);
    const stranger = await makeUser((await makeAgency()).id, ["COUNCIL_SECRETARY", "TELLER", "INSPECTOR"]);
    expect(await listRounds(stranger, world.session.id)).toEqual([]);
    expect(await getCount(stranger, world.session.id)).toBeNull();
    expect(await getVotable(stranger, world.session.id)).toEqual({ round: null, me: null, questions: [] });
    await expect(getRound(stranger, round.id)).rejects.toMatchObject({ problem: "not-found" });
    await expect(listRounds(world.chair, "no-id")).rejects.toMatchObject({ problem: "not-found" });
  });
});
