import { afterAll, describe, expect, it } from "vitest";
import { enterBallotRule } from "@/lib/ballot-rules/commands";
import { listBallotRules } from "@/lib/ballot-rules/queries";
import { getSession } from "@/lib/council-sessions/queries";
import { db, disconnect } from "@/lib/db/client";
import { draftRound, issueRound, makeCouncilWorld } from "../../support/council-world";
import { useDatabase } from "../../support/database";

useDatabase();
afterAll(disconnect);

const rule = {
  citation: "Điều 6 Quy chế kèm Quyết định 12/QĐ-SM",
  validFrom: "2026-12-01",
  base: "PRESENT" as const,
  numerator: 9,
  denominator: 10,
  moreThan: "no" as const,
  quorumNumerator: 3,
  quorumDenominator: 4,
  minimumPapers: 5,
  secretaryVotes: true,
  absentInWriting: true,
  recusalKeepsBase: false,
};

describe("the agency's rule of voting", () => {
  it("holds for sessions from its day on, and leaves those before as they were", async () => {
    const world = await makeCouncilWorld(3);
    const round = await issueRound(world);
    await enterBallotRule(world.secretary, { ...rule, validFrom: "2026-12-11" });
    const { rule: frozen } = await db().ballotRound.findUniqueOrThrow({ where: { id: round.id }, select: { rule: true } });
    expect(frozen).toMatchObject({ numerator: 1, denominator: 2, isDefault: true });
    await db().ballotRound.update({ where: { id: round.id }, data: { state: "VOID" }, select: { id: true } });
    await enterBallotRule(world.secretary, rule);
    const { plan } = await getSession(world.secretary, world.session.id);
    expect(plan.rule).toEqual({ ...rule, validFrom: undefined, moreThan: false, isDefault: false, source: "" });
    await db().councilSession.update({ where: { id: world.session.id }, data: { meetsAt: new Date("2026-11-30T08:00:00+07:00") } });
    expect((await getSession(world.secretary, world.session.id)).plan.rule?.isDefault).toBe(true);
  });

  it("cannot be dated back to a day on which a round was prepared: hands may have been counted", async () => {
    const [world, other] = [await makeCouncilWorld(3, { ballot: "OPEN" }), await makeCouncilWorld(3)];
    await draftRound(world);
    for (const validFrom of [rule.validFrom, "2026-12-10"]) {
      const back = enterBallotRule(world.secretary, { ...rule, validFrom });
      await expect(back, validFrom).rejects.toMatchObject({ problem: "invalid", reason: "ballots.ruleAfterRound" });
    }
    await enterBallotRule(world.secretary, { ...rule, validFrom: "2026-12-11" });
    await enterBallotRule(other.secretary, rule);
  });

  it("is entered by those who lead, read in the own agency, and never edited", async () => {
    const [world, other] = [await makeCouncilWorld(3), await makeCouncilWorld(3)];
    await expect((async () => enterBallotRule(world.officer, rule))()).rejects.toMatchObject({ reason: "common.noRole" });
    const { id } = await enterBallotRule(world.secretary, rule);
    expect(await listBallotRules(world.officer)).toMatchObject([
      { id, citation: rule.citation, enteredBy: world.secretary.name, until: null },
    ]);
    expect(await listBallotRules(other.secretary)).toEqual([]);
    const edited = db().agencyBallotRule.update({ where: { id }, data: { numerator: 1 }, select: { id: true } });
    await expect(edited).rejects.toThrow();
    const event = await db().auditEvent.findFirstOrThrow({ where: { kind: "ballotRule.entered", actorId: world.secretary.id } });
    expect(event).toMatchObject({ agencyId: world.agency.id, subjectId: world.agency.id });
  });
});
