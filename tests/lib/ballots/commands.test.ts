import { afterAll, describe, expect, it } from "vitest";
import { closeCasting, recuseMember, voidRound } from "@/lib/ballot-rounds/commands";
import { castBallot, confirmCount, reviewBallot } from "@/lib/ballots/commands";
import type { ChoiceWord } from "@/lib/ballots/schema";
import type { Actor } from "@/lib/core/actor";
import { db, disconnect } from "@/lib/db/client";
import { makeAgency, makeUser } from "@/prisma/seed/factories";
import { latestRound, makeCouncilWorld, openRound } from "../../support/council-world";
import { useDatabase } from "../../support/database";

const database = useDatabase();
afterAll(disconnect);

const same = (questionIds: string[], word: ChoiceWord) => Object.fromEntries(questionIds.map((id) => [id, word]));
const cast = (actor: Actor, round: { id: string; questionIds: string[] }, word: ChoiceWord = "agree") =>
  castBallot(actor, { roundId: round.id, answers: same(round.questionIds, word) });

describe("casting", () => {
  it("puts one paper a question into the box and one row on the roll, and writes no event", async () => {
    const world = await makeCouncilWorld(5, { nominees: 2 });
    const round = await openRound(world);
    const before = await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM "AuditEvent"`);
    await cast(world.chair, round);
    expect(await database.query(`SELECT choice FROM "BallotPaper" WHERE "roundId" = $1`, [round.id])).toEqual([
      { choice: "AGREE" },
      { choice: "AGREE" },
    ]);
    expect(await database.query(`SELECT "memberId" FROM "BallotReceipt" WHERE "roundId" = $1`, [round.id])).toEqual([
      { memberId: world.memberId(world.chair) },
    ]);
    expect(await database.query(`SELECT count(*)::int AS n FROM "AuditEvent"`)).toEqual(before);
  });

  it("takes thirty papers cast at the same moment, each once", async () => {
    const world = await makeCouncilWorld(30, { nominees: 2 });
    const round = await openRound(world);
    await Promise.all(world.members.map((member, index) => cast(member, round, index % 3 === 0 ? "disagree" : "agree")));
    expect(await db().ballotReceipt.count({ where: { roundId: round.id } })).toBe(30);
    expect(await db().ballotPaper.count({ where: { roundId: round.id } })).toBe(60);
    expect(await db().ballotPaper.count({ where: { roundId: round.id, choice: "DISAGREE" } })).toBe(20);
  }, 120_000);

  it("lets exactly one of five casts of one member through", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    const tries = await Promise.allSettled([1, 2, 3, 4, 5].map(() => cast(world.chair, round)));
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    for (const one of tries) if (one.status === "rejected") expect(one.reason).toMatchObject({ reason: "ballots.alreadyCast" });
    expect(await db().ballotPaper.count({ where: { roundId: round.id } })).toBe(1);
  });

  it("refuses before opening, after closing, and outsiders of the roll", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world, { [world.memberId(world.members[2] as Actor)]: "ABSENT" });
    await expect(cast(world.members[2] as Actor, round)).rejects.toMatchObject({ reason: "ballots.absent" });
    await expect(cast(world.secretary, round)).rejects.toMatchObject({ problem: "forbidden", reason: "ballots.notAMember" });
    const stranger = await makeUser((await makeAgency()).id, ["COUNCIL_CHAIR", "COUNCIL_SECRETARY"]);
    await expect(cast(stranger, round)).rejects.toMatchObject({ problem: "not-found" });
    await closeCasting(world.secretary, { roundId: round.id });
    await expect(cast(world.chair, round)).rejects.toMatchObject({ reason: "ballots.closed" });
    expect(await db().ballotPaper.count({ where: { roundId: round.id } })).toBe(0);
  });

  it("wants one answer for each question, names the missing one and stores nothing", async () => {
    const world = await makeCouncilWorld(3, { nominees: 2 });
    const round = await openRound(world);
    const [first = "", second = ""] = round.questionIds;
    const half = { roundId: round.id, answers: { [first]: "agree" as const } };
    const refusal = { problem: "invalid", reason: "ballots.answerEach", fields: { [`answers.${second}`]: "ballots.chooseOne" } };
    await expect(castBallot(world.chair, half)).rejects.toMatchObject(refusal);
    await expect(reviewBallot(world.chair, half)).rejects.toMatchObject(refusal);
    const foreign = { roundId: round.id, answers: { ...same(round.questionIds, "agree"), [world.plan.id]: "agree" as const } };
    await expect(castBallot(world.chair, foreign)).rejects.toMatchObject({ reason: "ballots.foreignQuestion" });
    expect(await db().ballotReceipt.count({ where: { roundId: round.id } })).toBe(0);
    const blank = same(round.questionIds, "blank");
    expect(await reviewBallot(world.chair, { roundId: round.id, answers: blank })).toEqual(blank);
    expect(await db().ballotReceipt.count({ where: { roundId: round.id } })).toBe(0);
  });

  it("gives a nominee who sits on the council no paper for the own question", async () => {
    const world = await makeCouncilWorld(5, { nominees: 2, nomineeMember: true });
    const round = await openRound(world);
    const nominee = world.members[1] as Actor;
    await expect(cast(nominee, round)).rejects.toMatchObject({ reason: "ballots.foreignQuestion" });
    const [, other = ""] = round.questionIds;
    await castBallot(nominee, { roundId: round.id, answers: { [other]: "agree" } });
    expect(await db().ballotPaper.count({ where: { roundId: round.id } })).toBe(1);
  });
});

describe("counting", () => {
  it("opens the result only with a second, different teller, and freezes the figures", async () => {
    const world = await makeCouncilWorld(5);
    const round = await openRound(world);
    for (const [index, member] of world.members.slice(0, 4).entries()) await cast(member, round, index < 3 ? "agree" : "blank");
    await expect(confirmCount(world.tellers[0], { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.notClosedYet" });
    await closeCasting(world.secretary, { roundId: round.id });
    await expect(confirmCount(world.secretary, { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.tellersOnly" });
    expect(await confirmCount(world.tellers[0], { roundId: round.id })).toMatchObject({ opened: false });
    expect(await db().question.findMany({ where: { roundId: round.id }, select: { agree: true, passed: true } })).toEqual([
      { agree: null, passed: null },
    ]);
    await expect(confirmCount(world.tellers[0], { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.secondTellerWanted" });
    expect(await confirmCount(world.tellers[1], { roundId: round.id })).toMatchObject({ opened: true });
    const figures = { issued: true, returned: true, agree: true, disagree: true, blank: true, invalid: true, passed: true };
    expect(await db().question.findMany({ where: { roundId: round.id }, select: figures })).toEqual([
      { issued: 5, returned: 4, agree: 3, disagree: 0, blank: 1, invalid: 0, passed: true },
    ]);
    expect((await latestRound(world)).state).toBe("OPENED");
    await expect(confirmCount(world.tellers[1], { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.alreadyCounted" });
  });

  it("opens once when both tellers and a third confirm at the same moment", async () => {
    const world = await makeCouncilWorld(3);
    const third = await makeUser(world.agency.id, ["TELLER"]);
    const round = await openRound(world);
    await cast(world.chair, round);
    await closeCasting(world.secretary, { roundId: round.id });
    const tries = await Promise.allSettled([...world.tellers, third].map((teller) => confirmCount(teller, { roundId: round.id })));
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(2);
    expect((await latestRound(world)).state).toBe("OPENED");
  });

  it("refuses to count a box that differs from the roll", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    await cast(world.chair, round);
    await database.query(`INSERT INTO "BallotPaper" VALUES ($1, gen_random_uuid(), $2, 'AGREE')`, [round.id, round.questionIds[0]]);
    await closeCasting(world.secretary, { roundId: round.id });
    await expect(confirmCount(world.tellers[0], { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.boxDiffers" });
  });

  it("keeps a teller who is a nominee from counting", async () => {
    const world = await makeCouncilWorld(3, { nomineeMember: true });
    const nominee = world.members[1] as Actor;
    const round = await openRound(world);
    await closeCasting(world.secretary, { roundId: round.id });
    const asTeller = { ...nominee, roles: [...nominee.roles, { role: "TELLER" as const, departmentId: null }] };
    await expect(confirmCount(asTeller, { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.tellerIsNominee" });
  });
});

describe("the box", () => {
  it("pairs with the roll before closing and not after sealing", async () => {
    const world = await makeCouncilWorld(15);
    const round = await openRound(world);
    for (const member of world.members) await cast(member, round);
    const byTransaction = `SELECT r."memberId" AS member, p.id AS paper FROM "BallotReceipt" r JOIN "BallotPaper" p
      ON p.xmin = r.xmin AND p."roundId" = r."roundId" WHERE r."roundId" = $1 ORDER BY r.ctid`;
    const byPlace = `SELECT r."memberId" AS member, p.id AS paper
      FROM (SELECT "memberId", row_number() OVER (ORDER BY ctid) AS n FROM "BallotReceipt" WHERE "roundId" = $1) r
      JOIN (SELECT id, row_number() OVER (ORDER BY ctid) AS n FROM "BallotPaper" WHERE "roundId" = $1) p USING (n) ORDER BY n`;
    type Pair = { member: string; paper: string };
    const truth = await database.query<Pair>(byTransaction, [round.id]);
    expect(truth).toHaveLength(15);
    expect(await database.query<Pair>(byPlace, [round.id])).toEqual(truth);
    await closeCasting(world.secretary, { roundId: round.id });
    expect(await database.query(byTransaction, [round.id])).toEqual([]);
    const guesses = await database.query<Pair>(byPlace, [round.id]);
    const right = guesses.filter((guess) => truth.some((pair) => pair.member === guess.member && pair.paper === guess.paper));
    expect(guesses).toHaveLength(15);
    expect(right.length).toBeLessThan(7); // chance finds one; seven or more happen once in 13.000
    expect(await database.query(`SELECT count(DISTINCT xmin::text)::int AS n FROM "BallotPaper" WHERE "roundId" = $1`, [round.id])).toEqual(
      [{ n: 1 }],
    );
  });

  it("is sealed as well when a casting round is voided", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    await cast(world.chair, round);
    await voidRound(world.chair, { roundId: round.id, reason: "Mất điện giữa chừng." });
    const pairs = `SELECT 1 FROM "BallotReceipt" r JOIN "BallotPaper" p ON p.xmin = r.xmin WHERE r."roundId" = $1`;
    expect(await database.query(pairs, [round.id])).toEqual([]);
    expect(await db().ballotPaper.count({ where: { roundId: round.id } })).toBe(1);
  });

  it("cannot be changed by the app, nor the roll", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    await cast(world.chair, round);
    const box = `"ballot_box_${round.id.replaceAll("-", "")}"`;
    const tries = [
      `UPDATE "BallotPaper" SET choice = 'AGREE'`,
      `DELETE FROM "BallotPaper"`,
      `TRUNCATE "BallotPaper"`,
      `UPDATE ${box} SET choice = 'AGREE'`,
      `TRUNCATE ${box}`,
      `DROP TABLE ${box}`,
      `UPDATE "BallotReceipt" SET "memberId" = "memberId"`,
      `DELETE FROM "BallotReceipt"`,
      `TRUNCATE "BallotReceipt"`,
    ];
    for (const sql of tries) {
      await expect(db().$executeRawUnsafe(sql), `as the app: ${sql}`).rejects.toThrow();
      if (!sql.startsWith("DROP")) await expect(database.query(sql), `as the owner: ${sql}`).rejects.toThrow(/not allowed/);
    }
    expect(await db().ballotPaper.count({ where: { roundId: round.id } })).toBe(1);
  });

  it("takes no paper and no name after closing, whatever flag the app sets", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    await closeCasting(world.secretary, { roundId: round.id });
    const late = db().$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('guong.sealing', ${round.id}, true)`;
      await tx.$executeRaw`INSERT INTO "BallotPaper" VALUES (${round.id}::uuid, gen_random_uuid(), ${round.questionIds[0]}::uuid, 'AGREE')`;
    });
    await expect(late).rejects.toThrow(/not open/);
    const name = database.query(`INSERT INTO "BallotReceipt" VALUES ($1, $2)`, [round.id, world.memberId(world.chair)]);
    await expect(name).rejects.toThrow(/not open/);
  });
});

describe("recusal", () => {
  it("is fixed once papers are out", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    const input = { roundId: round.id, questionId: round.questionIds[0] ?? "", memberId: world.memberId(world.chair), reason: "Họ hàng" };
    await expect(recuseMember(world.secretary, input)).rejects.toMatchObject({ reason: "ballots.papersOut" });
  });
});
