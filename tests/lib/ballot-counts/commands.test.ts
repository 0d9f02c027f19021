import { afterAll, describe, expect, it } from "vitest";
import { closeCasting, givePrinted, openCasting, sealBox } from "@/lib/ballot-boxes/commands";
import { confirmCount, enterPrinted, openPapers } from "@/lib/ballot-counts/commands";
import { getBundle, getCount } from "@/lib/ballot-counts/queries";
import { listRounds } from "@/lib/ballot-rounds/queries";
import type { Actor } from "@/lib/core/actor";
import { db, disconnect } from "@/lib/db/client";
import { openedHash } from "@/lib/sealing/bundle";
import { toBase64url } from "@/lib/sealing/bytes";
import { makeSeed } from "@/lib/sealing/tally-key";
import { castPapers, openingOf, takePapers } from "@/prisma/seed/voter";
import { type CouncilWorld, issueRound, latestRound, makeCouncilWorld, memberPassword, openRound } from "../../support/council-world";
import { useDatabase } from "../../support/database";

const database = useDatabase();
afterAll(disconnect);

const shut = async (world: CouncilWorld, roundId: string) => {
  await closeCasting(world.secretary, { roundId });
  await sealBox(world.tellers[0], { roundId });
};

describe("a counted round", () => {
  it("stays with its questions as it is, and takes no further question, whoever asks", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    for (const member of world.members) await round.cast(member, "AGREE");
    await shut(world, round.id);
    await openPapers(world.tellers[0], await openingOf(round.id, round.seed));
    await confirmCount(world.tellers[1], { roundId: round.id });
    const question = round.questionIds[0];
    const tries = [
      `UPDATE "BallotRound" SET state = 'CLOSED' WHERE id = '${round.id}'`,
      `DELETE FROM "BallotRound" WHERE id = '${round.id}'`,
      `UPDATE "Question" SET passed = true WHERE id = '${question}'`,
      `DELETE FROM "Question" WHERE id = '${question}'`,
      `INSERT INTO "Question" (id, "roundId", "nominationId", position, passed)
       SELECT gen_random_uuid(), "roundId", (SELECT id FROM "Nomination" WHERE id <> q."nominationId" LIMIT 1), 9, true FROM "Question" q WHERE id = '${question}'`,
    ];
    for (const sql of tries) {
      await expect(db().$executeRawUnsafe(sql), `as the app: ${sql}`).rejects.toThrow(/not allowed/);
      await expect(database.query(sql), `as the owner: ${sql}`).rejects.toThrow(/not allowed/);
    }
    await expect(database.query(`TRUNCATE "BallotRound", "Question" CASCADE`)).rejects.toThrow(/not allowed/);
  });
});

describe("counting", () => {
  it("opens with the seed, shows tellers alone, and stands with the second person's confirmation", async () => {
    const world = await makeCouncilWorld(5, { nominees: 2, nomineeMember: true });
    const round = await openRound(world);
    await round.cast(world.chair, "AGREE");
    await round.cast(world.members[1] as Actor, "DISAGREE");
    await round.cast(world.members[2] as Actor, "BLANK");
    await round.cast(world.members[3] as Actor, "AGREE");
    await shut(world, round.id);
    const wrong = await openingOf(round.id, toBase64url(makeSeed()));
    await expect(openPapers(world.tellers[0], wrong)).rejects.toMatchObject({ reason: "ballots.wrongSlips" });
    await openPapers(world.tellers[0], await openingOf(round.id, round.seed));
    const seen = await getCount(world.tellers[1], world.session.id);
    expect(seen?.papers.map(({ issued, found, web }) => [issued, found, web])).toEqual([
      [4, 3, { agree: 2, disagree: 0, blank: 1, invalid: 0 }],
      [5, 4, { agree: 2, disagree: 1, blank: 1, invalid: 0 }],
    ]);
    expect((await getCount(world.chair, world.session.id))?.papers.map((row) => row.web)).toEqual([null, null]);
    expect((await listRounds(world.chair, world.session.id))[0]?.questions.map((question) => question.figures)).toEqual([null, null]);
    await expect(confirmCount(world.tellers[0], { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.secondTellerWanted" });
    await confirmCount(world.tellers[1], { roundId: round.id });
    const [shown] = await listRounds(world.members[4] as Actor, world.session.id);
    expect(shown?.questions.map((question) => [question.figures, question.bases])).toEqual([
      [
        { issued: 4, returned: 3, agree: 2, disagree: 0, blank: 1, invalid: 0, passed: false },
        { TOTAL_MEMBERS: 5, ELIGIBLE: 4, PRESENT: 5 },
      ],
      [
        { issued: 5, returned: 4, agree: 2, disagree: 1, blank: 1, invalid: 0, passed: false },
        { TOTAL_MEMBERS: 5, ELIGIBLE: 5, PRESENT: 5 },
      ],
    ]);
  });

  it("brings web and printed papers into one result, and refuses sums that do not agree", async () => {
    const world = await makeCouncilWorld(4);
    const round = await issueRound(world);
    const [onPaper, missing] = [world.members[2] as Actor, world.members[3] as Actor];
    const papers = [];
    for (const member of [world.chair, world.members[1] as Actor])
      papers.push(await takePapers(member, round.id, world.memberId(member), memberPassword));
    await givePrinted(world.secretary, { roundId: round.id, memberId: world.memberId(onPaper), printed: "yes" });
    await openCasting(world.secretary, { roundId: round.id });
    const [question = ""] = round.questionIds;
    for (const own of papers) await castPapers(round.id, own, { [question]: "AGREE" });
    await shut(world, round.id);
    const [one] = world.tellers;
    await expect(openPapers(one, await openingOf(round.id, round.seed))).rejects.toMatchObject({ reason: "ballots.printedFirst" });
    const totals = (agree: number, unused: number) => ({
      roundId: round.id,
      totals: { [question]: { agree, disagree: 0, blank: 0, invalid: 0, unused } },
    });
    await expect(enterPrinted(one, totals(2, 0))).rejects.toMatchObject({ reason: "ballots.printedTooMany" });
    await expect(enterPrinted(one, totals(0, 0))).rejects.toMatchObject({ reason: "ballots.printedTooFew" });
    await enterPrinted(one, totals(1, 0));
    await openPapers(one, await openingOf(round.id, round.seed));
    await confirmCount(world.tellers[1], { roundId: round.id });
    const figures = await db().question.findFirstOrThrow({
      where: { roundId: round.id },
      select: { issued: true, returned: true, agree: true, passed: true },
    });
    expect(figures).toEqual({ issued: 3, returned: 3, agree: 3, passed: true });
    const { minutes } = await getBundle(world.chair, world.session.id, "1");
    expect(minutes.absentMembers).toEqual([world.memberId(missing)]);
    expect(minutes.questions[0]?.bases).toEqual({ TOTAL_MEMBERS: 4, ELIGIBLE: 4, PRESENT: 3 });
  });

  it("is refused while the box holds more papers than were handed out", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    for (const member of world.members) await round.cast(member);
    await database.query(
      `INSERT INTO "BallotPaper" SELECT "roundId", sha256('stuffed'), "questionId", token, signature, sealed FROM "BallotPaper" WHERE "roundId" = $1 LIMIT 1`,
      [round.id],
    );
    await shut(world, round.id);
    await expect(openPapers(world.tellers[0], await openingOf(round.id, round.seed))).rejects.toMatchObject({
      reason: "ballots.boxDiffers",
    });
  });

  it("counts a paper sealed with nonsense as invalid, and never as agreement", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    for (const member of world.members) await round.cast(member);
    await database.query(`ALTER TABLE "BallotPaper" DISABLE TRIGGER papers_stay`);
    await database.query(
      `UPDATE "BallotPaper" SET sealed = decode(repeat('00', 82), 'hex') WHERE "tokenHash" = (SELECT min("tokenHash") FROM "BallotPaper" WHERE "roundId" = $1)`,
      [round.id],
    );
    await database.query(`ALTER TABLE "BallotPaper" ENABLE TRIGGER papers_stay`);
    await shut(world, round.id);
    await openPapers(world.tellers[0], await openingOf(round.id, round.seed));
    expect((await getCount(world.tellers[1], world.session.id))?.papers[0]?.web).toEqual({ agree: 2, disagree: 0, blank: 0, invalid: 1 });
  });
});

describe("two counts", () => {
  it("must agree: what the browser opened otherwise than the server is refused, and nothing is kept", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    for (const member of world.members) await round.cast(member);
    await shut(world, round.id);
    const opening = await openingOf(round.id, round.seed);
    const other = { ...opening, opened: await openedHash(["AGREE", "AGREE", "DISAGREE"]) };
    await expect(openPapers(world.tellers[0], other)).rejects.toMatchObject({ problem: "conflict", reason: "ballots.countDiffers" });
    const kept = { seed: true, openedList: true, firstTellerId: true };
    expect(await db().ballotRound.findUnique({ where: { id: round.id }, select: kept })).toEqual({
      seed: null,
      openedList: null,
      firstTellerId: null,
    });
    expect(opening.opened).toBe(await openedHash(["AGREE", "AGREE", "AGREE"]));
    await openPapers(world.tellers[0], opening);
  });
});

describe("a rehearsal", () => {
  it("looks the same, has no result and is shredded", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world, world.members, { rehearsal: true });
    for (const member of world.members) await round.cast(member);
    await shut(world, round.id);
    await openPapers(world.tellers[0], await openingOf(round.id, round.seed));
    expect((await getCount(world.tellers[1], world.session.id))?.papers[0]?.web?.agree).toBe(3);
    await confirmCount(world.tellers[1], { roundId: round.id });
    expect((await latestRound(world)).state).toBe("VOID");
    expect(await db().ballotPaper.count({ where: { roundId: round.id } })).toBe(0);
    expect(await db().question.findFirst({ where: { roundId: round.id }, select: { agree: true } })).toEqual({ agree: null });
  });
});
