import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { closeCasting, givePrinted, openCasting, sealBox } from "@/lib/ballot-boxes/commands";
import { confirmCount, enterPrinted, openPapers } from "@/lib/ballot-counts/commands";
import { getBundle, getSealedList } from "@/lib/ballot-counts/queries";
import { getPaperSheet, getVotable } from "@/lib/ballot-papers/queries";
import type { Actor } from "@/lib/core/actor";
import { disconnect } from "@/lib/db/client";
import { zipOf } from "@/lib/files/zip";
import { makeAgency, makeUser } from "@/prisma/seed/factories";
import { castPapers, openingOf, takePapers } from "@/prisma/seed/voter";
import { draftRound, issueRound, makeCouncilWorld, memberPassword, openRound } from "../../support/council-world";
import { useDatabase } from "../../support/database";
import { temporaryFolder } from "../../support/temporary-folder";

useDatabase();
const folder = temporaryFolder("bundle");
afterAll(async () => {
  await disconnect();
});

const verifier = join(import.meta.dirname, "../../../scripts/kiem-phieu/kiem-phieu.mjs");

describe("the bundle of a round", () => {
  it("with a recusal, an absent member and a printed paper is accepted by the verifier", async () => {
    const world = await makeCouncilWorld(6, { nominees: 2, nomineeMember: true });
    const absent = world.members[5] as Actor;
    const round = await issueRound(world, { marks: { [world.memberId(absent)]: "ABSENT" } });
    const taken = [];
    for (const member of world.members.slice(0, 4)) taken.push(await takePapers(member, round.id, world.memberId(member), memberPassword));
    await givePrinted(world.secretary, { roundId: round.id, memberId: world.memberId(world.members[4] as Actor), printed: "yes" });
    await openCasting(world.secretary, { roundId: round.id });
    const [first = "", second = ""] = round.questionIds;
    for (const papers of taken) await castPapers(round.id, papers, { [first]: "AGREE", [second]: "DISAGREE" });
    await closeCasting(world.secretary, { roundId: round.id });
    const tooEarly = getSealedList(world.chair, world.session.id, "1");
    await expect(tooEarly).rejects.toMatchObject({ problem: "forbidden", reason: "ballots.noListYet" });
    await sealBox(world.tellers[0], { roundId: round.id });
    const list = await getSealedList(world.members[3] as Actor, world.session.id, "1");
    expect(Object.keys(list).sort()).toEqual(["format", "manifestHash", "papers", "root"]);
    const none = { disagree: 0, blank: 0, invalid: 0, unused: 0 };
    await enterPrinted(world.tellers[0], {
      roundId: round.id,
      totals: { [first]: { agree: 1, ...none }, [second]: { agree: 1, ...none } },
    });
    await openPapers(world.tellers[0], await openingOf(round.id, round.seed));
    await confirmCount(world.tellers[1], { roundId: round.id });
    const { manifestText, papers, opened, minutes } = await getBundle(world.chair, world.session.id, "1");
    expect(minutes.questions.map((question) => question.passed)).toEqual([true, false]);
    const file = join(folder, "ho-so-phieu.zip");
    const files = {
      "manifest.json": manifestText,
      "papers.json": JSON.stringify(papers),
      "opened.json": JSON.stringify(opened),
      "minutes.json": JSON.stringify(minutes),
    };
    writeFileSync(file, await zipOf(files));
    const listFile = join(folder, "danh-sach-niem-phong.json");
    writeFileSync(listFile, JSON.stringify(list));
    const run = spawnSync(process.execPath, [verifier, file, listFile], { encoding: "utf8" });
    expect(run.stdout).toContain("✓ 20.");
    expect(`${run.status} ${run.status === 0 ? "" : run.stdout}`).toBe("0 ");
  });

  it("stays to be had, with the own check, when a later round is drafted, voided or counted", async () => {
    const world = await makeCouncilWorld(3);
    const round = await openRound(world);
    for (const member of world.members) await round.cast(member);
    await closeCasting(world.secretary, { roundId: round.id });
    await sealBox(world.tellers[0], { roundId: round.id });
    await openPapers(world.tellers[0], await openingOf(round.id, round.seed));
    await confirmCount(world.tellers[1], { roundId: round.id });
    await draftRound(world, { rehearsal: true });
    const [member = world.chair] = world.members;
    expect((await getBundle(member, world.session.id, "1")).manifest.round).toMatchObject({ id: round.id, number: 1 });
    expect((await getSealedList(member, world.session.id, "1")).papers).toHaveLength(3);
    const sheet = await getPaperSheet(await getVotable(member, world.session.id, "1"));
    expect(sheet?.opened).toHaveLength(3);
    await expect(getBundle(member, world.session.id, "2")).rejects.toMatchObject({ problem: "not-found" });
    for (const number of ["3", "0", "01", "x"])
      await expect(getVotable(member, world.session.id, number), number).rejects.toMatchObject({ problem: "not-found" });
  });

  it("is nobody's before the result stands, and no other agency's ever", async () => {
    const world = await makeCouncilWorld(3);
    await issueRound(world);
    await expect(getBundle(world.chair, world.session.id, "1")).rejects.toMatchObject({ problem: "not-found" });
    const stranger = await makeUser((await makeAgency()).id, ["COUNCIL_SECRETARY"]);
    await expect(getBundle(stranger, world.session.id, "1")).rejects.toMatchObject({ problem: "not-found" });
    await expect(getSealedList(stranger, world.session.id, "1")).rejects.toMatchObject({ problem: "not-found" });
  });
});
