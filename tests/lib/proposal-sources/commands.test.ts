import { existsSync } from "node:fs";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { setClock } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { getProposal, getSourceFile, listProposals } from "../../../lib/plan-proposals/queries";
import { giveSources, pasteSource, readAgain } from "../../../lib/proposal-sources/commands";
import { makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { givenFile, makeProposalWorld, type ProposalWorld, readAll, readProposal } from "../../support/proposal-world";
import { seedText } from "../../support/seed-text";

const database = useDatabase();
let world: ProposalWorld;
beforeAll(async () => {
  world = await makeProposalWorld();
});
beforeEach(() => setClock(null));

const jobs = () =>
  database.query<{ key: string }>(`SELECT key FROM graphile_worker._private_jobs WHERE key LIKE 'readPlanSource:%' ORDER BY id`);

test("a document given in waits for the reader, with its job, its file and its event, in one transaction", async () => {
  const file = await givenFile(Buffer.from("%PDF-1.4 khong phai PDF that"), "ke-hoach.pdf");
  const { id } = await giveSources(world.office, { proposalId: null, files: [file] });
  const proposal = await getProposal(world.office, id);
  expect(proposal).toMatchObject({ state: "UPLOADED", beingRead: true, quiet: false, merged: null, items: [] });
  expect(proposal.sources).toMatchObject([{ name: "ke-hoach.pdf", read: false, refusal: null }]);
  const [source] = proposal.sources;
  expect((await jobs()).map(({ key }) => key)).toContain(`readPlanSource:${source?.id}`);
  expect(await getSourceFile(world.head, id, source?.id ?? "")).toMatchObject({ fileName: "ke-hoach.pdf" });
  expect(existsSync(file.waiting)).toBe(false);
  expect(await db().auditEvent.findMany({ where: { subjectId: id }, select: { kind: true } })).toEqual([{ kind: "planProposal.given" }]);
});

describe("what is refused", () => {
  test("everybody but the office and the head, and a proposal of another agency is not there", async () => {
    const officer = await makeUser(world.agency.id, ["CLERK_OFFICE"]);
    await expect(pasteSource(officer, { proposalId: null, text: "Kế hoạch" })).rejects.toMatchObject({ problem: "forbidden" });
    const proposal = await readProposal(world.office, seedText("binh-phuoc"));
    const [source] = proposal.sources;
    for (const attempt of [
      () => getProposal(world.stranger, proposal.id),
      () => getSourceFile(world.stranger, proposal.id, source?.id ?? ""),
      () => pasteSource(world.stranger, { proposalId: proposal.id, text: "Kế hoạch khác" }),
      () => readAgain(world.stranger, { proposalId: proposal.id }),
    ])
      await expect(attempt()).rejects.toMatchObject({ problem: "not-found" });
    expect((await listProposals(world.stranger, { q: "", page: 1 })).total).toBe(0);
  });

  test("no text, the same file twice, and another rendering while the first is being read; no file stays behind", async () => {
    await expect(pasteSource(world.office, { proposalId: null, text: " \n " })).rejects.toMatchObject({ reason: "planProposals.noText" });
    const { id } = await pasteSource(world.office, { proposalId: null, text: seedText("binh-phuoc") });
    const files = await db().attachment.count();
    const again = () => pasteSource(world.office, { proposalId: id, text: seedText("binh-phuoc") });
    await expect(again()).rejects.toMatchObject({ reason: "planProposals.stillReading" });
    await readAll(world.office, id);
    await expect(again()).rejects.toMatchObject({ reason: "planProposals.sameFile" });
    expect(await db().attachment.count()).toBe(files);
    expect((await getProposal(world.office, id)).sources).toHaveLength(1);
  });
});

describe("several renderings at once", () => {
  const given = (text: string, name: string) => givenFile(Buffer.from(text), name, "text/plain");
  const base = seedText("binh-thuan");

  test("each is a source with a job of its own, and the proposal merges them once all are read", async () => {
    const files = [await given(base, "ban-1.txt"), await given(`\n${base}`, "ban-2.txt"), await given(base, "ban-1-lai.txt")];
    const { id, refused } = await giveSources(world.office, { proposalId: null, files });
    expect(refused).toEqual([{ fileName: "ban-1-lai.txt", reason: "planProposals.sameFile" }]);
    const waiting = await getProposal(world.office, id);
    expect(waiting.sources.map(({ name, read }) => [name, read])).toEqual([
      ["ban-1.txt", false],
      ["ban-2.txt", false],
    ]);
    const keys = (await jobs()).map(({ key }) => key);
    for (const source of waiting.sources) expect(keys).toContain(`readPlanSource:${source.id}`);
    await readAll(world.office, id);
    const proposal = await getProposal(world.office, id);
    expect(proposal).toMatchObject({ state: "READ", lockVersion: 2 });
    expect(proposal.sources[1]?.likeness).toMatchObject({ oneDocument: true });
  });

  test("what is too many or there already is told by name, the others are added; when none is left nothing changes", async () => {
    const proposal = await readProposal(world.office, `${base}\nmột`);
    const texts = [1, 2, 3, 4, 5, 6].map((number) => `${"x".repeat(number)} ${base}`);
    const files = await Promise.all(texts.map((text, index) => given(text, `ban-${index + 1}.txt`)));
    const { refused } = await giveSources(world.office, { proposalId: proposal.id, files });
    expect(refused).toEqual([{ fileName: "ban-6.txt", reason: "planProposals.tooManySources" }]);
    expect((await getProposal(world.office, proposal.id)).sources).toHaveLength(6);
    await readAll(world.office, proposal.id);
    const kept = await db().attachment.count();
    const none = giveSources(world.office, { proposalId: proposal.id, files: [await given("khác", "nua.txt")] });
    await expect(none).rejects.toMatchObject({ reason: "planProposals.tooManySources" });
    expect(await db().attachment.count()).toBe(kept);
    expect(await getProposal(world.office, proposal.id)).toMatchObject({ state: "READ" });
  });
});

test("a reader that gave no sign for long is asked again, not before", async () => {
  const { id } = await pasteSource(world.office, { proposalId: null, text: `${seedText("binh-phuoc")}\nBản chờ` });
  await expect(readAgain(world.office, { proposalId: id })).rejects.toMatchObject({ reason: "planProposals.stillAtWork" });
  setClock(new Date(Date.now() + 6 * 60_000));
  expect((await getProposal(world.office, id)).quiet).toBe(true);
  await readAgain(world.office, { proposalId: id });
  expect(await getProposal(world.office, id)).toMatchObject({ state: "UPLOADED", quiet: false });
});

test("the list shows the newest first and finds a file by its name", async () => {
  const { rows, total } = await listProposals(world.head, { q: "", page: 1 });
  expect(total).toBeGreaterThan(2);
  expect(rows.map((row) => row.createdAt.getTime())).toEqual(rows.map((row) => row.createdAt.getTime()).sort((a, b) => b - a));
  const found = await listProposals(world.head, { q: "KE-HOACH", page: 1 });
  expect(found.rows.map((row) => row.name)).toEqual(["ke-hoach.pdf"]);
});
