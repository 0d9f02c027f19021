import { beforeAll, describe, expect, test } from "vitest";
import { db } from "../../../lib/db/client";
import { correctItem, decideItem, dropProposal } from "../../../lib/plan-proposals/commands";
import { getProposal, type ProposalView } from "../../../lib/plan-proposals/queries";
import { addItem, markSentence } from "../../../lib/proposal-additions/commands";
import type { AddItem } from "../../../lib/proposal-additions/schema";
import { makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makeProposalWorld, type ProposalWorld, readProposal } from "../../support/proposal-world";
import { seedText } from "../../support/seed-text";

const odd = "Phấn đấu có 80% phòng, đơn vị có gương được biểu dương trong năm.";
const text = seedText("binh-phuoc").replace("IV. GIẢI PHÁP", `${odd}\n\nIV. GIẢI PHÁP`);

useDatabase();
let world: ProposalWorld;
let proposal: ProposalView;
beforeAll(async () => {
  world = await makeProposalWorld();
  proposal = await readProposal(world.office, text);
});

const now = () => getProposal(world.office, proposal.id);
const sentence = () => proposal.unread.find((one) => one.text === odd)?.address ?? "";
const adding = (more: Partial<AddItem>): AddItem => ({
  ...{ proposalId: proposal.id, lockVersion: proposal.lockVersion, kind: "requirements", place: null, fields: { text: "Nêu gương" } },
  ...more,
});

describe("an item the reader missed", () => {
  test("is added from a sentence nobody understood, which is then answered; the event says what", async () => {
    expect(proposal.unread.map(({ standing }) => standing)).toEqual(["OPEN"]);
    const { path } = await addItem(world.office, adding({ place: sentence(), fields: { text: "80% phòng có gương" } }));
    const after = await now();
    expect(after.items.find((one) => one.path === path)).toMatchObject({
      ...{ kind: "requirements", value: { text: "80% phòng có gương" }, byHand: true, from: [proposal.sources[0]?.id] },
      source: { text: odd },
    });
    expect(after.unread.map(({ standing }) => standing)).toEqual(["ADDED"]);
    expect(after.progress).toMatchObject({ added: 1, asked: proposal.progress.asked });
    const event = { subjectId: proposal.id, kind: "planProposal.itemAdded" };
    expect(await db().auditEvent.findMany({ where: event, select: { details: true } })).toEqual([
      { details: { path, itemKind: "requirements", hasSentence: true } },
    ]);
  });

  test("is corrected, dropped and opened again like any other", async () => {
    const about = { proposalId: proposal.id, path: "added.1", lockVersion: proposal.lockVersion };
    await correctItem(world.head, { ...about, fields: { text: "Tám mươi phần trăm" } });
    const item = async () => (await now()).items.find((one) => one.path === "added.1");
    expect((await item())?.decision).toMatchObject({ verdict: "CORRECTED", value: { text: "Tám mươi phần trăm" } });
    await decideItem(world.office, { ...about, verdict: "DROPPED" });
    expect((await now()).unread.map(({ standing }) => standing)).toEqual(["OPEN"]);
    await decideItem(world.office, { ...about, verdict: "OPEN" });
    expect((await item())?.decision).toBeNull();
  });

  test("typed from the paper has no sentence; a field may be added where nothing stands, and after it was dropped", async () => {
    const funding = adding({ kind: "funding", fields: { value: "Từ quỹ thi đua" } });
    expect(await addItem(world.office, funding)).toEqual({ id: proposal.id, path: "funding" });
    const again = addItem(world.office, adding({ kind: "funding", fields: { value: "Từ ngân sách" } }));
    await expect(again).rejects.toMatchObject({ reason: "planProposals.standsAlready" });
    const about = { proposalId: proposal.id, path: "funding", lockVersion: proposal.lockVersion };
    await decideItem(world.office, { ...about, verdict: "DROPPED" });
    await addItem(world.office, adding({ kind: "funding", fields: { value: "Từ ngân sách" } }));
    expect((await now()).items.find(({ path }) => path === "funding")).toMatchObject({
      ...{ value: "Từ ngân sách", source: null, byHand: true, decision: null },
    });
  });

  test("keeps its sentence, and the proposal its decisions, when another rendering is merged", async () => {
    const own = await readProposal(world.office, text.replace(odd, `${odd} `));
    const place = own.unread[0]?.address ?? "";
    const about = { proposalId: own.id, lockVersion: own.lockVersion };
    await addItem(world.office, adding({ ...about, place }));
    await decideItem(world.office, { ...about, path: "added.1", verdict: "DROPPED" });
    const merged = await readProposal(world.office, text.replace("MỤC ĐÍCH, YÊU CẦU:", "MỤC ĐÍCH VÀ YÊU CẦU"), own.id);
    expect(merged.lockVersion).toBeGreaterThan(own.lockVersion);
    const item = merged.items.find((one) => one.path === "added.1");
    expect(item).toMatchObject({ source: { text: odd }, decision: { verdict: "DROPPED" } });
    expect(merged.merged?.reading.normalisedText.slice(item?.source?.start, item?.source?.end)).toBe(odd);
    const late = addItem(world.office, adding({ ...about, fields: { text: "Khác" } }));
    await expect(late).rejects.toMatchObject({ problem: "conflict", reason: "planProposals.readAnew" });
  });
});

describe("a sentence nobody understood", () => {
  test("is looked at and left, and opened again", async () => {
    const own = await readProposal(world.office, text.replace(odd, "Có 70% phòng có gương."));
    const about = { proposalId: own.id, lockVersion: own.lockVersion, place: own.unread[0]?.address ?? "" };
    await markSentence(world.office, { ...about, standing: "SKIPPED" });
    await markSentence(world.office, { ...about, standing: "SKIPPED" });
    expect((await getProposal(world.office, own.id)).unread.map(({ standing }) => standing)).toEqual(["SKIPPED"]);
    await markSentence(world.office, { ...about, standing: "OPEN" });
    expect((await getProposal(world.office, own.id)).unread.map(({ standing }) => standing)).toEqual(["OPEN"]);
    const elsewhere = markSentence(world.office, { ...about, place: `${own.sources[0]?.id}.0.4`, standing: "SKIPPED" });
    await expect(elsewhere).rejects.toMatchObject({ problem: "not-found" });
  });
});

describe("what is refused", () => {
  test("a wrong field by its name, an unknown kind, a sentence that is not there, the same item again: nothing is written", async () => {
    const before = (await now()).items.length;
    const refused = [
      [adding({ kind: "obligations", fields: { kind: "REPORT", text: "Gửi", lastDay: "31/02" } }), "planProposals.wrongYearlyDay"],
      [adding({ fields: {} }), "planProposals.fieldNeeded"],
      [adding({ kind: "digitalSignatures", fields: { signer: "Trần Vân" } }), "planProposals.standsAlready"],
      [adding({ kind: "normalisedText", fields: { value: "x" } }), "planProposals.standsAlready"],
      [adding({ place: `${proposal.sources[0]?.id}.0.9999999` }), "common.notFound"],
      [adding({ place: "khac.0.4" }), "common.notFound"],
    ] as const;
    for (const [input, reason] of refused) await expect(addItem(world.office, input)).rejects.toMatchObject({ reason });
    await expect(addItem(world.office, refused[0][0])).rejects.toMatchObject({
      fields: { "fields.lastDay": "planProposals.wrongYearlyDay" },
    });
    expect((await now()).items).toHaveLength(before);
    const twice = adding({ fields: { text: "Một yêu cầu gửi hai lần" } });
    const both = await Promise.allSettled([addItem(world.office, twice), addItem(world.office, twice)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("people without the right, and anything at all once the document was put aside", async () => {
    const officer = await makeUser(world.agency.id, ["OFFICER"]);
    const mark = { proposalId: proposal.id, lockVersion: proposal.lockVersion, place: sentence(), standing: "SKIPPED" as const };
    for (const actor of [officer, world.stranger]) {
      await expect(addItem(actor, adding({}))).rejects.toMatchObject({ problem: "not-found" });
      await expect(markSentence(actor, mark)).rejects.toMatchObject({ problem: "not-found" });
    }
    await dropProposal(world.head, { proposalId: proposal.id });
    await expect(addItem(world.office, adding({}))).rejects.toMatchObject({ reason: "planProposals.closed" });
    await expect(markSentence(world.office, mark)).rejects.toMatchObject({ reason: "planProposals.closed" });
  });
});
