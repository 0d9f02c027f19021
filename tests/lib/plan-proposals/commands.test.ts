import { beforeAll, describe, expect, test } from "vitest";
import { db } from "../../../lib/db/client";
import { acceptGroup, correctItem, decideItem, dropProposal } from "../../../lib/plan-proposals/commands";
import { getProposal, type ProposalView } from "../../../lib/plan-proposals/queries";
import { type GroupName, grouped, groupOf } from "../../../lib/proposing/groups";
import { makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makeProposalWorld, type ProposalWorld, readProposal } from "../../support/proposal-world";
import { seedText } from "../../support/seed-text";

useDatabase();
let world: ProposalWorld;
let proposal: ProposalView;
beforeAll(async () => {
  world = await makeProposalWorld();
  proposal = await readProposal(world.office, seedText("binh-phuoc"));
});

const about = (path: string) => ({ proposalId: proposal.id, path, lockVersion: proposal.lockVersion });
const item = async (path: string) => (await getProposal(world.office, proposal.id)).items.find((one) => one.path === path);

test("an item is accepted, dropped and opened again; how far one is counts with it", async () => {
  const before = proposal.progress;
  await decideItem(world.office, { ...about("criteria.0"), verdict: "ACCEPTED" });
  expect((await getProposal(world.office, proposal.id)).progress).toMatchObject({ asked: before.asked, answered: before.answered + 1 });
  await decideItem(world.office, { ...about("criteria.0"), verdict: "DROPPED" });
  expect((await item("criteria.0"))?.decision).toMatchObject({ verdict: "DROPPED", value: null });
  await decideItem(world.office, { ...about("criteria.0"), verdict: "OPEN" });
  expect((await getProposal(world.office, proposal.id)).progress).toEqual(before);
  const kinds = await db().auditEvent.findMany({ where: { subjectId: proposal.id }, orderBy: { id: "asc" }, select: { kind: true } });
  expect(kinds.map(({ kind }) => kind).slice(-3)).toEqual([
    "planProposal.itemDecided",
    "planProposal.itemDecided",
    "planProposal.itemReopened",
  ]);
});

test("a correction keeps what has no field of its own, and a wrong day is named at its field and changes nothing", async () => {
  const report = proposal.items.find((one) => one.kind === "obligations" && (one.value as { kind: string }).kind === "REPORT");
  const path = report?.path ?? "";
  const fields = { kind: "REPORT", text: "Gửi báo cáo", actor: "Các phòng", recipient: "Văn phòng", recurrence: "YEARLY" };
  const wrong = correctItem(world.office, { ...about(path), fields: { ...fields, lastDay: "31/02" } });
  await expect(wrong).rejects.toMatchObject({ problem: "invalid", fields: { "fields.lastDay": "planProposals.wrongYearlyDay" } });
  expect((await item(path))?.decision).toBeNull();
  await correctItem(world.office, { ...about(path), fields: { ...fields, lastDay: "19/12" } });
  expect((await item(path))?.decision).toMatchObject({
    verdict: "CORRECTED",
    value: { ...fields, lastDay: "--12-19", before: true, firstDay: null, timeframe: null },
  });
});

describe("everything sure of a group", () => {
  const sureOf = (of: ProposalView, group: GroupName) =>
    grouped(of.items)
      .find(({ name }) => name === group)
      ?.sure.map(({ path }) => path) ?? [];
  const events = (id: string) => db().auditEvent.findMany({ where: { subjectId: id, kind: "planProposal.groupAccepted" } });

  test("is accepted at once and told once; what asks still waits", async () => {
    const other = await readProposal(world.office, seedText("binh-phuoc"));
    const paths = sureOf(other, "document");
    expect(paths.length).toBeGreaterThan(3);
    const input = { proposalId: other.id, lockVersion: other.lockVersion, group: "document" as const, paths };
    expect(await acceptGroup(world.office, input)).toEqual({ id: other.id, accepted: paths.length });
    const after = await getProposal(world.office, other.id);
    expect(after.items.filter((one) => one.decision?.verdict === "ACCEPTED").map(({ path }) => path)).toEqual(paths);
    expect(after.progress.answered).toBe(other.progress.answered);
    expect(await events(other.id)).toMatchObject([{ details: { group: "document", count: paths.length, paths: paths.join(" ") } }]);
    expect(await acceptGroup(world.office, input)).toEqual({ id: other.id, accepted: 0 });
    expect(await events(other.id)).toHaveLength(1);
  });

  test("by two at the same moment is accepted once, and what somebody dropped meanwhile stays dropped", async () => {
    const other = await readProposal(world.office, seedText("binh-phuoc"));
    const paths = sureOf(other, "legalBases");
    const [first = ""] = paths;
    const at = { proposalId: other.id, lockVersion: other.lockVersion };
    await decideItem(world.head, { ...at, path: first, verdict: "DROPPED" });
    const both = [world.office, world.head].map((actor) => acceptGroup(actor, { ...at, group: "legalBases", paths }));
    expect((await Promise.all(both)).map(({ accepted }) => accepted).sort()).toEqual([0, paths.length - 1]);
    expect(await events(other.id)).toHaveLength(1);
    const verdicts = (await getProposal(world.office, other.id)).items.filter(({ path }) => paths.includes(path));
    expect(verdicts.map(({ decision }) => decision?.verdict)).toEqual(paths.map((path) => (path === first ? "DROPPED" : "ACCEPTED")));
  });

  test("never takes an item that asks, one of another group, or one the page did not show", async () => {
    const other = await readProposal(world.office, seedText("binh-phuoc"));
    const asks = other.items.find((one) => one.needsConfirmation && one.value !== null)?.path ?? "";
    const at = { proposalId: other.id, lockVersion: other.lockVersion, group: "document" as const };
    await acceptGroup(world.office, { ...at, paths: ["title", "legalBases.0"] });
    await acceptGroup(world.office, {
      ...at,
      group: groupOf(other.items.find(({ path }) => path === asks)?.kind ?? "title"),
      paths: [asks],
    });
    const { items } = await getProposal(world.office, other.id);
    expect(items.filter(({ decision }) => decision !== null).map(({ path }) => path)).toEqual(["title"]);
    await expect(acceptGroup(world.office, { ...at, lockVersion: 7, paths: ["title"] })).rejects.toMatchObject({ problem: "conflict" });
    await expect(acceptGroup(world.stranger, { ...at, paths: ["title"] })).rejects.toMatchObject({ problem: "not-found" });
  });
});

describe("what is refused", () => {
  test("accepting what nobody found, an item that is not there, a page that is out of date", async () => {
    await expect(decideItem(world.office, { ...about("place"), verdict: "ACCEPTED" })).rejects.toMatchObject({
      reason: "planProposals.nothingToAccept",
    });
    await expect(decideItem(world.office, { ...about("tasks.99"), verdict: "ACCEPTED" })).rejects.toMatchObject({ problem: "not-found" });
    await expect(decideItem(world.office, { ...about("title"), lockVersion: 7, verdict: "ACCEPTED" })).rejects.toMatchObject({
      problem: "conflict",
    });
  });

  test("people without the right: those of the agency do not see it, those next door neither", async () => {
    const officer = await makeUser(world.agency.id, ["OFFICER"]);
    for (const actor of [officer, world.stranger])
      await expect(decideItem(actor, { ...about("title"), verdict: "ACCEPTED" })).rejects.toMatchObject({ problem: "not-found" });
  });

  test("anything at all once it was put aside", async () => {
    const other = await readProposal(world.office, seedText("binh-thuan"));
    await dropProposal(world.head, { proposalId: other.id });
    const late = { proposalId: other.id, path: "title", lockVersion: other.lockVersion };
    await expect(decideItem(world.office, { ...late, verdict: "ACCEPTED" })).rejects.toMatchObject({ reason: "planProposals.closed" });
    await expect(dropProposal(world.office, { proposalId: other.id })).rejects.toMatchObject({ reason: "planProposals.closed" });
    expect((await getProposal(world.office, other.id)).items.length).toBeGreaterThan(20);
  });
});
