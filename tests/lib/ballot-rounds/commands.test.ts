import { afterAll, describe, expect, it } from "vitest";
import { lockBox } from "@/lib/ballot-boxes/commands";
import { confirmVote } from "@/lib/ballot-counts/commands";
import { prepareRound, recordVote, recuseMember, withdrawRecusal } from "@/lib/ballot-rounds/commands";
import type { Actor } from "@/lib/core/actor";
import { db, disconnect } from "@/lib/db/client";
import { listWork } from "@/lib/worklist/queries";
import { lockWithSeed, manifestOf } from "@/prisma/seed/voter";
import { draftRound, issueRound, latestRound, makeCouncilWorld } from "../../support/council-world";
import { useDatabase } from "../../support/database";

useDatabase();
afterAll(disconnect);

describe("preparing", () => {
  it("asks one question a nominee and recuses the nominee who sits on the council", async () => {
    const world = await makeCouncilWorld(5, { nominees: 2, nomineeMember: true });
    const nominationIds = world.nominations.map((row) => row.id);
    await prepareRound(world.secretary, { sessionId: world.session.id, nominationIds, repeatReason: "", rehearsal: false });
    const round = await latestRound(world);
    expect(round).toMatchObject({ number: 1, state: "DRAFT" });
    const recusals = await db().recusal.findMany({ select: { questionId: true, memberId: true, automatic: true } });
    expect(recusals).toEqual([{ questionId: round.questionIds[0], memberId: world.memberId(world.members[1] as Actor), automatic: true }]);
    const again = prepareRound(world.secretary, { sessionId: world.session.id, nominationIds, repeatReason: "", rehearsal: false });
    await expect(again).rejects.toMatchObject({ reason: "ballots.roundUnderWay" });
    const [first = ""] = round.questionIds;
    const stays = withdrawRecusal(world.secretary, { roundId: round.id, questionId: first, memberId: recusals[0]?.memberId ?? "" });
    await expect(stays).rejects.toMatchObject({ reason: "ballots.recusalStays" });
  });

  it("is not for members, and a declared recusal can be taken back while the box is shut", async () => {
    const world = await makeCouncilWorld(3);
    const nominationIds = world.nominations.map((row) => row.id);
    const member = world.members[2] as Actor;
    await expect(
      prepareRound(member, { sessionId: world.session.id, nominationIds, repeatReason: "", rehearsal: false }),
    ).rejects.toMatchObject({
      problem: "forbidden",
    });
    await prepareRound(world.secretary, { sessionId: world.session.id, nominationIds, repeatReason: "", rehearsal: false });
    const round = await latestRound(world);
    const key = { roundId: round.id, questionId: round.questionIds[0] ?? "", memberId: world.memberId(member) };
    await recuseMember(world.secretary, { ...key, reason: "Họ hàng gần" });
    await expect(recuseMember(world.secretary, { ...key, reason: "Họ hàng gần" })).rejects.toMatchObject({
      reason: "ballots.alreadyRecused",
    });
    await withdrawRecusal(world.secretary, key);
    expect(await db().recusal.count({ where: { questionId: key.questionId } })).toBe(0);
  });
});

describe("a whole department as nominee", () => {
  it("recuses its head and its people who sit on the council", async () => {
    const world = await makeCouncilWorld(5);
    const [, worker, unitHead] = world.members as [Actor, Actor, Actor];
    const { departmentId } = await db().nomination.findFirstOrThrow({
      where: { id: world.nominations[0]?.id ?? "" },
      select: { departmentId: true },
    });
    await db().subject.updateMany({ where: { id: world.nominations[0]?.subjectId ?? "" }, data: { kind: "COLLECTIVE" } });
    await db().person.updateMany({ where: { id: worker.personId ?? "" }, data: { departmentId } });
    const held = { userId: unitHead.id, role: "DEPARTMENT_HEAD" as const, departmentId, validFrom: new Date("2026-01-01") };
    await db().roleAssignment.create({ data: held, select: { id: true } });
    const nominationIds = world.nominations.map((row) => row.id);
    await prepareRound(world.secretary, { sessionId: world.session.id, nominationIds, repeatReason: "", rehearsal: false });
    const round = await latestRound(world);
    const recused = await db().recusal.findMany({ where: { question: { roundId: round.id } }, select: { memberId: true } });
    expect(recused.map((row) => row.memberId).sort()).toEqual([worker, unitHead].map(world.memberId).sort());
  });
});

describe("a nominee the head has decided on", () => {
  it("is not asked again, and a decision under way is waited for", async () => {
    const world = await makeCouncilWorld(3, { nominees: 2 });
    const [settled = "", open = ""] = world.nominations.map((row) => row.id);
    await db().nomination.update({ where: { id: settled }, data: { state: "SETTLED" }, select: { id: true } });
    const ask = (nominationIds: string[]) =>
      prepareRound(world.secretary, { sessionId: world.session.id, nominationIds, repeatReason: "", rehearsal: false });
    await expect(ask([settled, open])).rejects.toMatchObject({ problem: "conflict", reason: "ballots.alreadyDecided" });
    let asking: Promise<unknown> = Promise.resolve();
    await db().$transaction(async (tx) => {
      await tx.nomination.update({ where: { id: open }, data: { state: "SETTLED" }, select: { id: true } });
      asking = ask([open]).catch((refusal: unknown) => refusal);
      await tx.$queryRaw`SELECT 1 AS slept FROM (SELECT pg_sleep(0.3)) AS turn`;
    });
    expect(await asking).toMatchObject({ reason: "ballots.alreadyDecided" });
    expect(await db().ballotRound.count({ where: { sessionId: world.session.id } })).toBe(0);
  });
});

describe("a vote by hand", () => {
  it("is recorded in totals that name everybody present, and opens no box", async () => {
    const world = await makeCouncilWorld(5, { ballot: "OPEN" });
    await world.attend({ [world.memberId(world.members[4] as Actor)]: "ABSENT" });
    const nominationIds = world.nominations.map((row) => row.id);
    await prepareRound(world.secretary, { sessionId: world.session.id, nominationIds, repeatReason: "", rehearsal: false });
    const round = await latestRound(world);
    const key = { roundId: round.id, tallyPublicKey: "" };
    await expect(lockBox(world.secretary, key)).rejects.toMatchObject({ reason: "ballots.byHand" });
    const [questionId = ""] = round.questionIds;
    const totals = (agree: number, disagree: number, blank: number) => ({
      roundId: round.id,
      totals: { [questionId]: { agree, disagree, blank } },
    });
    await expect(recordVote(world.secretary, totals(4, 1, 0))).rejects.toMatchObject({ reason: "ballots.handTooMany" });
    await expect(recordVote(world.secretary, totals(3, 0, 0))).rejects.toMatchObject({ reason: "ballots.handTooFew" });
    const waits = async (actor: Actor) => (await listWork(actor)).some((item) => item.key === `confirmVote-${world.session.id}`);
    expect(await waits(world.chair)).toBe(false);
    await recordVote(world.secretary, totals(3, 0, 1));
    // Everybody who could be the second person is told; who recorded and who only votes are not.
    const told = [world.chair, ...world.tellers, world.secretary, world.members[1] as Actor];
    expect(await Promise.all(told.map(waits))).toEqual([true, true, true, false, false]);
    expect((await latestRound(world)).state).toBe("DRAFT");
    const step = { roundId: round.id };
    await expect(confirmVote(world.secretary, step)).rejects.toMatchObject({ reason: "ballots.handOfficersOnly" });
    await world.attend();
    await expect(confirmVote(world.chair, step)).rejects.toMatchObject({ reason: "ballots.handChanged" });
    await world.attend({ [world.memberId(world.members[4] as Actor)]: "ABSENT" });
    await confirmVote(world.chair, step);
    expect(await waits(world.chair)).toBe(false);
    await expect(confirmVote(world.tellers[0], step)).rejects.toMatchObject({ reason: "ballots.alreadyOpened" });
    const figures = { issued: true, agree: true, blank: true, passed: true };
    expect(await db().question.findMany({ where: { roundId: round.id }, select: figures })).toEqual([
      { issued: 4, agree: 3, blank: 1, passed: true },
    ]);
    expect((await latestRound(world)).state).toBe("OPENED");
  });

  it("is counted by the rule of the moment it was recorded, whatever the agency or the plan says later", async () => {
    const world = await makeCouncilWorld(10, { ballot: "OPEN" });
    const round = await draftRound(world);
    const totals = { [round.questionIds[0] ?? ""]: { agree: 5, disagree: 5, blank: 0 } };
    await recordVote(world.secretary, { roundId: round.id, totals });
    await db().ballotRule.update({ where: { planId: world.plan.id }, data: { moreThan: false }, select: { planId: true } });
    await confirmVote(world.chair, { roundId: round.id });
    expect(await db().question.findMany({ where: { roundId: round.id }, select: { passed: true } })).toEqual([{ passed: false }]);
  });

  it("is a repeated one with a reason, also where a rehearsal was ticked: hands are not rehearsed", async () => {
    const world = await makeCouncilWorld(3, { ballot: "OPEN" });
    const round = await draftRound(world);
    const totals = { [round.questionIds[0] ?? ""]: { agree: 3, disagree: 0, blank: 0 } };
    await recordVote(world.secretary, { roundId: round.id, totals });
    await confirmVote(world.chair, { roundId: round.id });
    await expect(draftRound(world, { rehearsal: true })).rejects.toMatchObject({ reason: "ballots.reasonToRepeat" });
  });

  it("is not for a plan that votes in secret", async () => {
    const world = await makeCouncilWorld(3);
    await world.attend();
    await prepareRound(world.secretary, {
      sessionId: world.session.id,
      nominationIds: world.nominations.map((row) => row.id),
      repeatReason: "",
      rehearsal: false,
    });
    const round = await latestRound(world);
    const totals = { [round.questionIds[0] ?? ""]: { agree: 3, disagree: 0, blank: 0 } };
    await expect(recordVote(world.secretary, { roundId: round.id, totals })).rejects.toMatchObject({ reason: "ballots.secretOnly" });
  });
});

describe("recusal", () => {
  it("is found for a nominee who joins the roll after the round was prepared", async () => {
    const world = await makeCouncilWorld(4, { nominees: 2, nomineeMember: true });
    const where = { id: world.memberId(world.members[1] as Actor) };
    await db().councilMember.update({ where, data: { votes: false }, select: { id: true } });
    const round = await draftRound(world);
    expect(await db().recusal.count({ where: { question: { roundId: round.id } } })).toBe(0);
    await db().councilMember.update({ where, data: { votes: true }, select: { id: true } });
    await world.attend();
    await lockWithSeed(world.secretary, round.id);
    const found = await db().recusal.findMany({ where: { question: { roundId: round.id } }, select: { memberId: true, automatic: true } });
    expect(found).toEqual([{ memberId: where.id, automatic: true }]);
    expect((await manifestOf(round.id)).recusals).toEqual([{ question: round.questionIds[0], member: where.id }]);
  });

  it("is fixed once the box is locked", async () => {
    const world = await makeCouncilWorld(3);
    const round = await issueRound(world);
    const input = { roundId: round.id, questionId: round.questionIds[0] ?? "", memberId: world.memberId(world.chair), reason: "Họ hàng" };
    await expect(recuseMember(world.secretary, input)).rejects.toMatchObject({ reason: "ballots.papersOut" });
  });
});
