import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { systemActor } from "../../../lib/core/actor";
import { setClock, today } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { generateObligations } from "../../../lib/obligations/commands";
import { confirmProposal } from "../../../lib/plan-confirmations/commands";
import { getConfirmation } from "../../../lib/plan-confirmations/queries";
import { correctItem, decideItem } from "../../../lib/plan-proposals/commands";
import { getProposal, type ProposalView } from "../../../lib/plan-proposals/queries";
import type { ConfirmProposal } from "../../../lib/plan-proposals/schema";
import { compareWithPlan, getVersions } from "../../../lib/plan-versions/queries";
import { getPlan, listPublishedPlans } from "../../../lib/plans/queries";
import { addItem } from "../../../lib/proposal-additions/commands";
import { vi } from "../../../lib/text/vi";
import { makeDepartment } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { acceptAsked, makeProposalWorld, type ProposalWorld, readProposal } from "../../support/proposal-world";
import { seedText } from "../../support/seed-text";

const database = useDatabase();
let world: ProposalWorld;
beforeAll(async () => {
  world = await makeProposalWorld();
  await makeDepartment(world.agency.id, { name: "Phòng Hợp tác quốc tế" });
});
beforeEach(() => setClock(new Date("2026-11-22T08:00:00+07:00")));

const answers: Omit<ConfirmProposal, "proposalId" | "lockVersion"> = {
  ...{ registration: false, unitDeliberation: false, appraisal: true, council: true, certificate: true, upwardList: false },
  ...{ allowsOutsiders: false, ballot: "SECRET", outcome: "RECOGNISE", quotaReading: "EITHER", countedAt: "NOMINATED" },
  ...{ upwardRecipients: "Sở Nội vụ\n\nUBND tỉnh", runsFrom: null, replaces: false },
};
const confirm = (proposal: ProposalView, more: object = {}) =>
  confirmProposal(world.office, { ...answers, proposalId: proposal.id, lockVersion: proposal.lockVersion, ...more });

/** The seed with its place filled in, and everything that asks answered. */
async function answered(text = seedText("binh-phuoc")): Promise<ProposalView> {
  const read = await readProposal(world.office, text);
  const about = { proposalId: read.id, lockVersion: read.lockVersion };
  await correctItem(world.office, { ...about, path: "place", fields: { value: "Bình Phước" } });
  await correctItem(world.office, { ...about, path: "documentNumber", fields: { value: "12/KH-SNgV" } });
  return acceptAsked(world.office, await getProposal(world.office, read.id));
}

describe("confirming", () => {
  let planId = "";

  test("waits until each item that asks is answered and nothing needed is missing; until then no plan is there", async () => {
    const read = await readProposal(world.office, `${seedText("binh-phuoc")}\n`);
    expect(await getConfirmation(world.office, read.id)).toMatchObject({ missing: ["place"], plan: null });
    await expect(confirm(read)).rejects.toMatchObject({ reason: "planProposals.itemsWait" });
    const accepted = await acceptAsked(world.office, read);
    await decideItem(world.office, { proposalId: read.id, lockVersion: read.lockVersion, path: "place", verdict: "DROPPED" });
    await expect(confirm(accepted)).rejects.toMatchObject({ reason: "planProposals.fieldsMissing" });
    expect(await listPublishedPlans(world.office)).toEqual([]);
  });

  test("makes the plan with its rows, its event and the job for its obligations, which the units then owe", async () => {
    const proposal = await answered();
    expect((await getConfirmation(world.office, proposal.id)).open).toBe(0);
    ({ planId } = await confirm(proposal));
    const plan = await getPlan(world.office, planId);
    expect(plan).toMatchObject({
      ...{ documentNumber: "12/KH-SNgV", place: "Bình Phước", startYear: 2023, annual: true, version: 1 },
      title: "Kế hoạch thực hiện Đề án phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến năm 2023 tại Sở Ngoại vụ",
      upwardRecipients: ["Sở Nội vụ", "UBND tỉnh"],
      parent: { documentNumber: "35/KH-SNgV" },
    });
    expect(plan.procedure).toMatchObject({ council: true, ballot: "SECRET", certificate: true });
    expect([plan.legalBases.length, plan.criteria.length, plan.tasks.length, plan.obligations.length]).toEqual([3, 4, 2, 2]);
    expect(plan.ballot).toMatchObject({ isDefault: true, numerator: 1, denominator: 2 });
    expect(await getProposal(world.office, proposal.id)).toMatchObject({ state: "CONFIRMED", planId });
    expect(await db().auditEvent.count({ where: { subjectId: proposal.id, kind: "planProposal.confirmed" } })).toBe(1);
    const jobs = await database.query(
      `SELECT 1 FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'generateObligations'`,
    );
    expect(jobs).toHaveLength(1);
    await generateObligations(systemActor(world.agency.id));
    const owed = await db().obligation.findMany({ where: { planId, departmentId: { not: null } }, select: { dueDay: true } });
    expect(owed.map(({ dueDay }) => dueDay.toISOString().slice(0, 10))).toContain(`${today().slice(0, 4)}-12-14`);
  });

  test("takes what a person added, and says how many sentences nobody has looked at without waiting for them", async () => {
    const odd = "Có 70% phòng, đơn vị có gương được biểu dương.";
    const base = seedText("binh-phuoc").replace("IV. GIẢI PHÁP", `${odd}\n\nIV. GIẢI PHÁP`);
    const proposal = await answered(`${base}\n\n`);
    const about = { proposalId: proposal.id, lockVersion: proposal.lockVersion };
    expect(await getConfirmation(world.office, proposal.id)).toMatchObject({ open: 0, unread: 1 });
    const fields = { actor: "Các phòng", text: "Nêu gương hằng tuần" };
    await addItem(world.office, { ...about, kind: "duties", place: null, fields });
    const task = { title: "Ra mắt chuyên mục gương sáng", timeframe: "Quý I" };
    const start = proposal.merged?.reading.normalisedText.indexOf("- Gương mẫu chấp hành") ?? -1;
    const place = `${proposal.sources[0]?.id}.${start}.${start + 21}`;
    await addItem(world.office, { ...about, kind: "tasks", place, fields: task });
    const number = await correctItem(world.office, { ...about, path: "documentNumber", fields: { value: "13/KH-SNgV" } });
    const made = await confirm(await getProposal(world.office, number.id));
    const plan = await db().plan.findUniqueOrThrow({ where: { id: made.planId }, include: { tasks: true, items: true } });
    expect(plan.tasks.find(({ title }) => title === task.title)).toMatchObject({ timeframe: "Quý I", source: "- Gương mẫu chấp hành" });
    expect(plan.items.find(({ text }) => text === fields.text)).toMatchObject({
      ...{ kind: "DUTY", actor: "Các phòng", source: vi.planProposals.made.typedFromPaper },
    });
  });

  test("is done once, and by nobody next door", async () => {
    const proposal = await answered(seedText("binh-thuan"));
    await expect(
      confirmProposal(world.stranger, { ...answers, proposalId: proposal.id, lockVersion: proposal.lockVersion }),
    ).rejects.toMatchObject({ problem: "not-found" });
    const both = await Promise.allSettled([confirm(proposal), confirm(proposal)]);
    // Number 12/KH-SNgV is the other plan's, with no day to tell them apart: asked, not guessed.
    expect(both.map((one) => one.status)).toEqual(["rejected", "rejected"]);
    const about = { proposalId: proposal.id, lockVersion: proposal.lockVersion };
    await correctItem(world.office, { ...about, path: "documentNumber", fields: { value: "77-KH/BDV" } });
    const races = await Promise.allSettled([confirm(proposal), confirm(proposal)]);
    expect(races.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("a plan of the same number is refused until the office says that it is replaced; then it is a new version", async () => {
    const again = await answered(seedText("binh-phuoc").replace("trước ngày 15/12", "trước ngày 20/12"));
    const view = await getConfirmation(world.office, again.id);
    expect(view.known).toMatchObject({ id: planId, version: 1 });
    const changes = view.plan ? await compareWithPlan(world.office, planId, view.plan) : [];
    expect(changes.some((change) => change.group === "obligations" && change.kind === "changed")).toBe(true);
    await expect(confirm(again)).rejects.toMatchObject({ reason: "planProposals.known", fields: { replaces: "planProposals.known" } });
    const [task] = (await getPlan(world.office, planId)).tasks;
    const unit = await makeDepartment(world.agency.id);
    await db().task.update({ where: { id: task?.id ?? "" }, data: { leadDepartmentId: unit.id }, select: { id: true } });
    const run = await db().taskRun.create({
      data: { agencyId: world.agency.id, taskId: task?.id ?? "", year: 2026, part: 0 },
      select: { id: true },
    });
    const second = await confirm(again, { replaces: true });
    const carried = { title: task?.title, planId: second.planId, leadDepartmentId: unit.id, runs: [{ id: run.id }] };
    const columns = { title: true, planId: true, leadDepartmentId: true, runs: { select: { id: true } } } as const;
    expect(await db().task.findFirst({ where: { runs: { some: {} } }, select: columns })).toEqual(carried);
    const { runsFrom } = await db().plan.findUniqueOrThrow({ where: { id: second.planId }, select: { runsFrom: true } });
    expect(runsFrom).toEqual(new Date("2026-11-22"));
    const versions = await getVersions(world.office, second.planId);
    expect(versions).toMatchObject({ older: { id: planId, version: 1 }, plan: { version: 2 } });
    expect((await getPlan(world.office, second.planId)).slug).not.toBe((await getPlan(world.office, planId)).slug);
  });
});
