import { beforeAll, describe, expect, test } from "vitest";
import { systemActor } from "../../../lib/core/actor";
import { db } from "../../../lib/db/client";
import { chooseValue, correctItem, decideItem, dropProposal } from "../../../lib/plan-proposals/commands";
import { getProposal } from "../../../lib/plan-proposals/queries";
import { readPlanSource } from "../../../lib/proposal-readings/commands";
import { giveSources, pasteSource, readAgain } from "../../../lib/proposal-sources/commands";
import { paperPdf } from "../../../scripts/lib/renderings/paper-pdf";
import { seedPaper } from "../../../scripts/lib/renderings/seeds";
import { useDatabase } from "../../support/database";
import { givenFile, makeProposalWorld, type ProposalWorld, readAll, readFileProposal, readProposal } from "../../support/proposal-world";
import { seedText } from "../../support/seed-text";

const database = useDatabase();
let world: ProposalWorld;
beforeAll(async () => {
  world = await makeProposalWorld();
});

test("a PDF is read page by page, and every item stands beside its sentence", async () => {
  const proposal = await readFileProposal(world.office, paperPdf(seedPaper("binh-phuoc")), "ke-hoach.pdf");
  expect(proposal).toMatchObject({ state: "READ", lockVersion: 1, beingRead: false });
  const [source] = proposal.sources;
  expect(source).toMatchObject({ form: "PDF", read: true, refusal: null });
  expect(source?.pagesTotal).toBeGreaterThan(0);
  expect(source?.pagesDone).toBe(source?.pagesTotal);
  const text = proposal.merged?.reading.normalisedText ?? "";
  const found = proposal.items.filter((item) => item.source !== null);
  expect(found.length).toBeGreaterThan(30);
  for (const { source: place } of found) expect(text.slice(place?.start, place?.end)).toBe(place?.text);
});

test("what cannot be read is kept with its reason, may be read again, and does not spoil what was read", async () => {
  const broken = await giveSources(world.office, {
    proposalId: null,
    files: [await givenFile(Buffer.from("%PDF-1.4\nhong\n%%EOF"), "hong.pdf")],
  });
  await readAll(world.office, broken.id);
  const failed = await getProposal(world.office, broken.id);
  expect(failed.state).toBe("UNREADABLE");
  expect(failed.sources[0]?.refusal).toMatch(/^(brokenFile|noText|wrongType)$/);
  await readAgain(world.office, { proposalId: broken.id });
  expect(await getProposal(world.office, broken.id)).toMatchObject({ state: "UPLOADED", sources: [{ refusal: null }] });
  await readAll(world.office, broken.id);
  const both = await readProposal(world.office, seedText("binh-phuoc"), broken.id);
  expect(both.state).toBe("READ");
  expect(both.sources.map(({ read }) => read)).toEqual([false, true]);
});

test("a reading that cannot be written down is told as a failure, not as work that never ends", async () => {
  await database.query(`
    CREATE FUNCTION refuse_reading() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no room'; END $$;
    CREATE TRIGGER refuse_reading BEFORE UPDATE ON "ProposalSource" FOR EACH ROW WHEN (NEW.reading IS NOT NULL) EXECUTE FUNCTION refuse_reading()`);
  const { id } = await pasteSource(world.office, { proposalId: null, text: seedText("binh-thuan") });
  await expect(readAll(world.office, id)).rejects.toThrow("no room");
  await database.query(`DROP TRIGGER refuse_reading ON "ProposalSource"`);
  expect(await getProposal(world.office, id)).toMatchObject({ state: "UNREADABLE", sources: [{ refusal: "failed" }] });
});

test("the job may run twice, and a proposal that was dropped meanwhile is left alone; another agency's worker finds nothing", async () => {
  const proposal = await readProposal(world.office, seedText("binh-thuan"));
  const [source] = proposal.sources;
  await readAll(world.office, proposal.id);
  expect((await getProposal(world.office, proposal.id)).lockVersion).toBe(1);
  const { id } = await pasteSource(world.office, { proposalId: null, text: "Kế hoạch bị bỏ ngay" });
  await dropProposal(world.office, { proposalId: id });
  await readAll(world.office, id);
  expect(await getProposal(world.office, id)).toMatchObject({ state: "DROPPED", merged: null });
  await readPlanSource(systemActor(world.stranger.agencyId), { sourceId: source?.id ?? "" });
  await expect(readPlanSource(world.office, { sourceId: source?.id ?? "" })).rejects.toMatchObject({ problem: "forbidden" });
});

describe("a second rendering", () => {
  test("is compared and merged; what was decided stays with its items, and what now competes is asked again", async () => {
    const first = await readProposal(world.office, seedText("quang-binh-scan"));
    const about = (path: string) => ({ proposalId: first.id, path, lockVersion: first.lockVersion });
    const number = first.items.find((item) => item.kind === "documentNumber");
    expect(number).toMatchObject({ value: "2690/KH-SXD", needsConfirmation: true });
    await decideItem(world.office, { ...about("documentNumber"), verdict: "ACCEPTED" });
    await correctItem(world.office, { ...about("title"), fields: { value: "Kế hoạch do Văn phòng sửa" } });
    const quota = first.items.find((item) => item.kind === "quotas");
    await correctItem(world.office, {
      ...about(quota?.path ?? ""),
      fields: { minimum: "2", subjectKinds: ["COLLECTIVE"], text: "Tối thiểu 02 tập thể mỗi năm" },
    });
    const merged = await readProposal(world.office, seedText("quang-binh-signed-text"), first.id);
    expect(merged).toMatchObject({ state: "READ", lockVersion: 2 });
    expect(merged.sources[1]?.likeness).toMatchObject({ oneDocument: true });
    expect(merged.sources[1]?.likeness?.figure).toBeGreaterThan(0.6);
    const item = (kind: string) => merged.items.find((one) => one.kind === kind);
    expect(item("documentNumber")).toMatchObject({
      value: "2690/KH-SXD",
      from: [merged.sources[0]?.id],
      decision: { verdict: "ACCEPTED" },
    });
    expect(item("title")?.decision).toMatchObject({ verdict: "CORRECTED", value: "Kế hoạch do Văn phòng sửa" });
    expect(item("quotas")?.decision).toMatchObject({ verdict: "CORRECTED", value: { minimum: 2 } });
    await expect(decideItem(world.office, { ...about("title"), verdict: "ACCEPTED" })).rejects.toMatchObject({
      reason: "planProposals.readAnew",
    });
  });

  test("another value is offered as a choice, and taking it is a correction", async () => {
    const text = seedText("binh-thuan");
    const one = await readProposal(world.office, text.replaceAll("24 tháng 5 năm 2023", "24 tháng 5 năm 2023"));
    const two = await readProposal(world.office, text.replace("tháng 5 năm 2023", "tháng 6 năm 2023"), one.id);
    const date = two.items.find((item) => item.kind === "issueDate");
    expect(date).toMatchObject({ needsConfirmation: true, competing: [{ part: null }] });
    const other = date?.competing[0]?.others[0]?.value;
    const about = { proposalId: two.id, path: "issueDate", lockVersion: two.lockVersion };
    await chooseValue(world.office, { ...about, part: "", place: 0 });
    const after = await getProposal(world.office, two.id);
    expect(after.items.find((item) => item.kind === "issueDate")?.decision).toMatchObject({ verdict: "CORRECTED", value: other });
    await expect(chooseValue(world.office, { ...about, part: "", place: 7 })).rejects.toMatchObject({ problem: "not-found" });
    expect(await db().auditEvent.count({ where: { subjectId: two.id, kind: "planProposal.itemDecided" } })).toBe(1);
  });
});
