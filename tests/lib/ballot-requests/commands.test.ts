import { afterAll, describe, expect, it } from "vitest";
import { closeCasting, sealBox } from "@/lib/ballot-boxes/commands";
import { openPapers } from "@/lib/ballot-counts/commands";
import { listVoided } from "@/lib/ballot-counts/queries";
import { castPaper } from "@/lib/ballot-papers/commands";
import { askVoid, askWaiver, grantWaiver, voidRound, withdrawVoid, withdrawWaiver } from "@/lib/ballot-requests/commands";
import { prepareRound } from "@/lib/ballot-rounds/commands";
import { dateColumn } from "@/lib/core/clock";
import { db, disconnect } from "@/lib/db/client";
import { listWork } from "@/lib/worklist/queries";
import { makeUser } from "@/prisma/seed/factories";
import { openingOf, paperFor } from "@/prisma/seed/voter";
import { issueRound, latestRound, makeCouncilWorld, openRound } from "../../support/council-world";
import { useDatabase } from "../../support/database";

useDatabase();
afterAll(disconnect);

describe("voiding", () => {
  it("is the chair's alone before papers are out, and two people's after", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world, [world.chair]);
    await round.cast(world.chair);
    const input = { roundId: round.id, reason: "Mất điện giữa chừng." };
    await expect(voidRound(world.chair, input)).rejects.toMatchObject({ reason: "ballots.voidAskFirst" });
    await askVoid(world.secretary, input);
    await expect(voidRound(world.secretary, input)).rejects.toMatchObject({ reason: "ballots.chairOnly" });
    expect((await listWork(world.chair)).map((item) => item.key)).toContain(`confirmVoid-${world.session.id}`);
    expect((await listWork(world.secretary)).map((item) => item.key)).not.toContain(`confirmVoid-${world.session.id}`);
    await voidRound(world.chair, { ...input, reason: "Đồng ý, họp lại\nngày mai." });
    expect(await listVoided(world.members[1] ?? world.chair, world.session.id)).toMatchObject([
      { number: 1, taken: 1, printed: 0, cast: 1, asked: "Mất điện giữa chừng.", decided: "Đồng ý, họp lại\nngày mai." },
    ]);
    expect(await db().ballotPaper.count({ where: { roundId: round.id } })).toBe(1);
    expect(await db().ballotKey.count({ where: { roundId: round.id } })).toBe(0);
    const nominationIds = world.nominations.map((row) => row.id);
    await prepareRound(world.secretary, { sessionId: world.session.id, nominationIds, repeatReason: "", rehearsal: false });
    const next = await latestRound(world);
    await voidRound(world.chair, { roundId: next.id, reason: "Hoãn." });
    const rounds = await db().ballotRound.findMany({
      where: { sessionId: world.session.id },
      orderBy: { number: "asc" },
      select: { state: true, repeatsId: true },
    });
    expect(rounds).toEqual([
      { state: "VOID", repeatsId: null },
      { state: "VOID", repeatsId: round.id },
    ]);
  });

  it("refuses the papers of a void round in the next one", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world, [world.chair]);
    const [paper] = round.papers.get(world.chair) ?? [];
    if (!paper) throw new Error("no paper");
    const cast = await paperFor(round.id, paper, "AGREE");
    await askVoid(world.secretary, { roundId: round.id, reason: "Nhầm danh sách." });
    await voidRound(world.chair, { roundId: round.id, reason: "Nhầm danh sách." });
    const next = await issueRound(world);
    expect((await castPaper({ ...cast, round: next.id, question: next.questionIds[0] ?? "" })).outcome).toBe("wrong");
    expect((await castPaper(cast)).outcome).toBe("closed");
  });
});

describe("a chair without a deputy", () => {
  it("asks for nothing that nobody else could agree to, and a request taken back leaves room for another", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    const input = { roundId: round.id, reason: "Mất điện." };
    await expect(askVoid(world.chair, input)).rejects.toMatchObject({ reason: "ballots.nobodyAgrees" });
    // A deputy of another council of the agency is as far away as none.
    const deputy = await makeUser(world.agency.id, ["COUNCIL_VICE_CHAIR"]);
    await expect(askVoid(world.chair, input)).rejects.toMatchObject({ reason: "ballots.nobodyAgrees" });
    const seat = { councilId: world.council.id, personId: deputy.personId ?? "", role: "VICE_CHAIR", votes: false } as const;
    await db().councilMember.create({ data: { ...seat, validFrom: dateColumn("2026-01-05") }, select: { id: true } });
    await askVoid(world.chair, input);
    await db().user.update({ where: { id: deputy.id }, data: { active: false }, select: { id: true } });
    await expect(withdrawVoid(world.secretary, input)).rejects.toMatchObject({ reason: "ballots.nothingToWithdraw" });
    await withdrawVoid(world.chair, { roundId: round.id });
    await askVoid(world.secretary, input);
    await voidRound(world.chair, input);
    expect((await latestRound(world)).state).toBe("VOID");
  });
});

describe("a round whose papers lie open", () => {
  it("is voided by nobody, also where it was asked for before", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    for (const member of world.members) await round.cast(member);
    await closeCasting(world.secretary, { roundId: round.id });
    await sealBox(world.tellers[0], { roundId: round.id });
    const input = { roundId: round.id, reason: "Kết quả không như ý." };
    await askVoid(world.secretary, input);
    await openPapers(world.tellers[0], await openingOf(round.id, round.seed));
    await expect(voidRound(world.chair, input)).rejects.toMatchObject({ reason: "ballots.papersLieOpen" });
    expect((await latestRound(world)).state).toBe("CLOSED");
  });
});

describe("a rehearsal that is voided", () => {
  it("leaves no papers", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world, world.members, { rehearsal: true });
    await round.cast(world.chair);
    await askVoid(world.secretary, { roundId: round.id, reason: "Thử xong." });
    await voidRound(world.chair, { roundId: round.id, reason: "Thử xong." });
    expect(await db().ballotPaper.count({ where: { roundId: round.id } })).toBe(0);
  });
});

describe("too few papers", () => {
  it("are counted only when one officer asked and the chair, another person, agreed", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world, [world.chair]);
    await round.cast(world.chair);
    await closeCasting(world.secretary, { roundId: round.id });
    await sealBox(world.tellers[0], { roundId: round.id });
    const open = async () => openPapers(world.tellers[0], await openingOf(round.id, round.seed));
    await expect(open()).rejects.toMatchObject({ reason: "ballots.tooFewPapers" });
    await expect(grantWaiver(world.chair, { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.waiverAskFirst" });
    const asking = { roundId: round.id, reason: "Chỉ một người dự được." };
    await expect(askWaiver(world.chair, asking)).rejects.toMatchObject({ reason: "ballots.nobodyAgrees" });
    await askWaiver(world.secretary, asking);
    await withdrawWaiver(world.secretary, { roundId: round.id });
    await expect(grantWaiver(world.chair, { roundId: round.id })).rejects.toMatchObject({ reason: "ballots.waiverAskFirst" });
    await askWaiver(world.secretary, asking);
    await grantWaiver(world.chair, { roundId: round.id });
    await open();
  });
});
