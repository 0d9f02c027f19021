import { afterAll, describe, expect, it } from "vitest";
import { closeCasting } from "@/lib/ballot-rounds/commands";
import { castBallot, confirmCount } from "@/lib/ballots/commands";
import { countPapers, getCount, getRound, getVotable, listRounds } from "@/lib/ballots/queries";
import type { Actor } from "@/lib/core/actor";
import { db, disconnect } from "@/lib/db/client";
import { makeAgency, makeUser } from "@/prisma/seed/factories";
import { type CouncilWorld, makeCouncilWorld, openRound } from "../../support/council-world";
import { useDatabase } from "../../support/database";

const database = useDatabase();
afterAll(disconnect);

const everybody = (world: CouncilWorld): Actor[] => [world.secretary, ...world.tellers, ...world.members];

describe("while the box is open", () => {
  it("nobody reads a choice, a figure or who has voted, and only officers how many", async () => {
    const world = await makeCouncilWorld(5);
    const round = await openRound(world);
    const voter = world.members[3] as Actor;
    await castBallot(voter, { roundId: round.id, answers: { [round.questionIds[0] ?? ""]: "disagree" } });
    expect(await db().ballotPaper.count({ where: { roundId: round.id, choice: "DISAGREE" } })).toBe(1);
    for (const actor of everybody(world)) {
      const [shown] = await listRounds(actor, world.session.id);
      expect(shown?.questions.map((question) => question.figures)).toEqual([null]);
      expect(shown).not.toHaveProperty("votedIds");
      expect(JSON.stringify(shown)).not.toMatch(/DISAGREE/);
      expect(shown?.voted).toBe(
        actor.id === world.secretary.id || actor === world.chair || world.tellers.some((one) => one === actor) ? 1 : null,
      );
    }
  });

  it("a member sees the own papers and whether they are in, and nobody else's", async () => {
    const world = await makeCouncilWorld(5, { nominees: 2, nomineeMember: true });
    const round = await openRound(world);
    const [chair, nominee] = [world.chair, world.members[1] as Actor];
    const answers = Object.fromEntries(round.questionIds.map((id) => [id, "agree" as const]));
    await castBallot(chair, { roundId: round.id, answers });
    expect((await getVotable(chair, world.session.id)).me).toEqual({
      memberId: world.memberId(chair),
      takesPart: true,
      voted: true,
      papers: 2,
    });
    const view = await getVotable(nominee, world.session.id);
    expect(view.me).toEqual({ memberId: world.memberId(nominee), takesPart: true, voted: false, papers: 1 });
    expect(view.questions.map((question) => [question.hasPaper, question.recusedBecause])).toEqual([
      [false, ""],
      [true, null],
    ]);
    expect((await getVotable(world.secretary, world.session.id)).me).toBeNull();
  });

  it("an error of the database says nothing of the paper", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    const box = `"ballot_box_${round.id.replaceAll("-", "")}"`;
    await database.query(`ALTER TABLE "BallotPaper" DETACH PARTITION ${box}`);
    const failed = castBallot(world.chair, { roundId: round.id, answers: { [round.questionIds[0] ?? ""]: "disagree" } });
    const error = await failed.then(() => null).catch((one: Error) => one);
    expect(`${error?.message} ${String(error?.cause ?? "")}`).toBe("The papers could not be put into the box. ");
    expect(await db().ballotReceipt.count({ where: { roundId: round.id } })).toBe(0);
  });
});

describe("after closing", () => {
  it("tellers compare papers with the roll, and the figures come with the second confirmation", async () => {
    const world = await makeCouncilWorld(5, { nominees: 2, nomineeMember: true });
    const round = await openRound(world);
    const [first = "", second = ""] = round.questionIds;
    await castBallot(world.chair, { roundId: round.id, answers: { [first]: "agree", [second]: "disagree" } });
    await castBallot(world.members[1] as Actor, { roundId: round.id, answers: { [second]: "agree" } });
    await closeCasting(world.secretary, { roundId: round.id });
    const count = await getCount(world.tellers[0], world.session.id);
    expect(count?.papers.map(({ wanted, found }) => [wanted, found])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    await confirmCount(world.tellers[0], { roundId: round.id });
    expect((await listRounds(world.chair, world.session.id))[0]).toMatchObject({
      confirmedOnce: true,
      questions: [{ figures: null }, { figures: null }],
    });
    await confirmCount(world.tellers[1], { roundId: round.id });
    const [shown] = await listRounds(world.members[4] as Actor, world.session.id);
    expect(shown?.tellers).toEqual(world.tellers.map((teller) => teller.name));
    expect(shown?.questions.map((question) => [question.figures, question.bases])).toEqual([
      [
        { issued: 4, returned: 1, agree: 1, disagree: 0, blank: 0, invalid: 0, passed: false },
        { TOTAL_MEMBERS: 5, ELIGIBLE: 4, PRESENT: 5 },
      ],
      [
        { issued: 5, returned: 2, agree: 1, disagree: 1, blank: 0, invalid: 0, passed: false },
        { TOTAL_MEMBERS: 5, ELIGIBLE: 5, PRESENT: 5 },
      ],
    ]);
    expect([...(await countPapers(round.id, db()))].length).toBe(2);
  });

  it("another agency sees nothing of it", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    const stranger = await makeUser((await makeAgency()).id, ["COUNCIL_SECRETARY", "TELLER", "INSPECTOR"]);
    expect(await listRounds(stranger, world.session.id)).toEqual([]);
    expect(await getCount(stranger, world.session.id)).toBeNull();
    expect(await getVotable(stranger, world.session.id)).toEqual({ round: null, me: null, questions: [] });
    await expect(getRound(stranger, round.id)).rejects.toMatchObject({ problem: "not-found" });
    await expect(listRounds(world.chair, "no-id")).rejects.toMatchObject({ problem: "not-found" });
  });
});
