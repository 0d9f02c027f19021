import { writeFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../../lib/core/actor";
import { dateColumn, setClock } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { waitingPlace } from "../../../lib/files/store";
import {
  addProductFile,
  addProductLink,
  addStep,
  assignTask,
  confirmReport,
  dropStep,
  finishStep,
  giveBackReport,
  removeProduct,
  reopenStep,
  reportTask,
} from "../../../lib/tasks/commands";
import { getPlanTree, getProductFile, getTask, listLinkable } from "../../../lib/tasks/queries";
import { makeAgency, makeDepartment, makeNomination, makePlan, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

const database = useDatabase();
beforeAll(() => setClock(new Date("2026-11-20T02:00:00Z")));
afterAll(() => setClock(null));

let agencyId: string;
let plan: Awaited<ReturnType<typeof makePlan>>;
let unit: { id: string; name: string };
let officer: Actor;
let office: Actor;
let stranger: Actor;
let taskId: string;
let turn: { taskId: string; year: number; part: number };

beforeEach(async () => {
  agencyId = (await makeAgency()).id;
  plan = await makePlan(agencyId);
  unit = await makeDepartment(agencyId, { name: "Phòng Tuyên giáo" });
  officer = await makeUser(agencyId, ["OFFICER"], { departmentId: unit.id });
  office = await makeUser(agencyId, ["OFFICE"]);
  stranger = await makeUser((await makeAgency()).id, ["OFFICE"]);
  taskId = await makeTask({});
  turn = { taskId, year: 2026, part: 0 };
});

async function makeTask(data: { lead?: string; planId?: string; position?: number }): Promise<string> {
  const made = await db().task.create({
    data: {
      planId: data.planId ?? plan.id,
      position: data.position ?? 1,
      title: "Tổng kết phong trào",
      lead: data.lead ?? "phòng tuyên giáo",
      timeframe: "Hằng năm",
      recurrence: "YEARLY",
      lastDay: dateColumn("2026-12-14"),
      source: "Hằng năm, tổng kết phong trào.",
    },
    select: { id: true },
  });
  return made.id;
}

const view = (actor: Actor = office) => getTask(actor, taskId, turn);
const stepId = async () => (await view()).work?.steps[0]?.id ?? "";
const reportId = async () => (await view()).work?.reports[0]?.id ?? "";

async function product(): Promise<void> {
  const { id } = await makeNomination(plan, { agencyId, departmentId: unit.id, createdById: officer.id });
  await addProductLink(officer, { ...turn, link: `nomination:${id}`, text: "" });
}

describe("a task", () => {
  it("goes from not started to done and confirmed, by its department and its monitoring owner", async () => {
    expect((await view()).turn).toMatchObject({ status: "NOT_STARTED", lastDay: "2026-12-14" });
    await addStep(officer, { ...turn, title: "Dự thảo báo cáo", lastDay: "2026-12-01" });
    await expect(reportTask(officer, { ...turn, note: "" })).rejects.toMatchObject({ reason: "tasks.stepsOpen" });
    await finishStep(officer, { id: await stepId() });
    expect((await view()).turn.status).toBe("UNDER_WAY");
    await expect(reportTask(officer, { ...turn, note: "" })).rejects.toMatchObject({ reason: "tasks.noProduct" });
    await product();
    await reportTask(officer, { ...turn, note: "Đã tổng kết." });
    expect((await view()).turn).toMatchObject({ status: "DONE", waitingFrom: officer.id, confirmed: false, late: false });
    await confirmReport(office, { id: await reportId() });
    expect((await view()).turn).toMatchObject({ status: "DONE", waitingFrom: null, confirmed: true });
    expect((await view()).turns.filter((each) => each.status === "DONE").map((each) => each.year)).toEqual([2026]);
    const kinds = await database.query<{ kind: string }>(`SELECT kind FROM "AuditEvent" WHERE "subjectId" = $1 ORDER BY id`, [taskId]);
    expect(kinds.map((row) => row.kind)).toEqual([
      "task.stepAdded",
      "task.stepFinished",
      "task.productAdded",
      "task.reported",
      "task.confirmed",
    ]);
  });

  it("that was given back is open again, and its reason is read", async () => {
    await product();
    await reportTask(officer, { ...turn, note: "" });
    await expect(addStep(officer, { ...turn, title: "Thêm", lastDay: null })).rejects.toMatchObject({ reason: "tasks.reported" });
    await giveBackReport(office, { id: await reportId(), reason: "Thiếu số liệu." });
    expect((await view()).turn).toMatchObject({ status: "UNDER_WAY", waitingFrom: null, confirmed: false });
    expect((await view()).work?.reports[0]).toMatchObject({ reason: "Thiếu số liệu." });
    await reportTask(officer, { ...turn, note: "Đã thêm số liệu." });
    expect((await view()).work?.reports).toHaveLength(2);
  });

  it("posted twice at the same moment, a step, a link and a file are one each, and the database holds it", async () => {
    const step = () => addStep(officer, { ...turn, title: "Họp tổ", lastDay: "2026-12-01" });
    const link = () => addProductLink(officer, { ...turn, link: "other", text: "Bản giấy ở Văn phòng" });
    await Promise.all([step(), step(), link(), link()]);
    const run = await db().taskRun.findFirstOrThrow({ where: { taskId }, include: { steps: true, products: true } });
    expect([run.steps.length, run.products.length]).toEqual([1, 1]);
    const events = await db().auditEvent.count({ where: { subjectId: taskId, kind: { in: ["task.stepAdded", "task.productAdded"] } } });
    expect(events).toBe(2);
    const by = { runId: run.id, addedById: officer.id, addedAt: new Date() };
    const day = dateColumn("2026-12-01");
    await expect(db().taskStep.create({ data: { ...by, title: "Họp tổ", lastDay: day } })).rejects.toMatchObject({ code: "P2002" });
    await expect(db().taskProduct.create({ data: { ...by, text: "Bản giấy ở Văn phòng" } })).rejects.toMatchObject({ code: "P2002" });
    const report = { runId: run.id, note: "", reportedById: officer.id, reportedAt: new Date() };
    await db().taskReport.create({ data: report });
    await expect(db().taskReport.create({ data: report })).rejects.toMatchObject({ code: "P2002" });
  });

  it("is reported once and settled once, also at the same moment", async () => {
    await product();
    const said = await Promise.allSettled([1, 2].map(() => reportTask(officer, { ...turn, note: "" })));
    expect(said.filter((each) => each.status === "fulfilled")).toHaveLength(1);
    const id = await reportId();
    const settled = await Promise.allSettled([confirmReport(office, { id }), giveBackReport(office, { id, reason: "Chưa đạt." })]);
    expect(settled.filter((each) => each.status === "fulfilled")).toHaveLength(1);
  });

  it("is not confirmed by who reported it", async () => {
    const both = await makeUser(agencyId, ["OFFICER", "OFFICE"], { departmentId: unit.id });
    await product();
    await reportTask(both, { ...turn, note: "" });
    await expect(confirmReport(both, { id: await reportId() })).rejects.toMatchObject({ reason: "tasks.ownReport" });
  });

  it("is late after its last day, and overdue until then", async () => {
    await product();
    setClock(new Date("2026-12-14T17:00:00Z"));
    try {
      expect((await view()).turn.status).toBe("OVERDUE");
      await reportTask(officer, { ...turn, note: "" });
      expect((await view()).turn).toMatchObject({ status: "DONE", late: true });
    } finally {
      setClock(new Date("2026-11-20T02:00:00Z"));
    }
  });

  it("belongs to its department and its agency", async () => {
    const other = await makeUser(agencyId, ["OFFICER"], { departmentId: (await makeDepartment(agencyId)).id });
    await expect(addStep(other, { ...turn, title: "Việc", lastDay: null })).rejects.toMatchObject({ reason: "tasks.doersOnly" });
    await expect(addStep(stranger, { ...turn, title: "Việc", lastDay: null })).rejects.toMatchObject({ problem: "not-found" });
    await expect(getTask(stranger, taskId)).rejects.toMatchObject({ problem: "not-found" });
    await addStep(officer, { ...turn, title: "Việc", lastDay: null });
    expect((await getTask(other, taskId, turn)).work).toBe(null);
    await expect(finishStep(stranger, { id: await stepId() })).rejects.toMatchObject({ problem: "not-found" });
    await expect(addStep(officer, { ...turn, year: 2019, title: "Việc", lastDay: null })).rejects.toMatchObject({ problem: "not-found" });
    expect(await db().taskRun.count({ where: { taskId } })).toBe(1);
  });

  it("is the chosen department's once the office has assigned it; a department of another agency is none", async () => {
    const chosen = await makeDepartment(agencyId);
    const worker = await makeUser(agencyId, ["DEPARTMENT_HEAD"], { departmentId: chosen.id });
    await expect(assignTask(officer, { taskId, departmentId: chosen.id })).rejects.toMatchObject({ reason: "tasks.officeOnly" });
    const foreign = await makeDepartment(stranger.agencyId);
    await expect(assignTask(office, { taskId, departmentId: foreign.id })).rejects.toMatchObject({ reason: "tasks.unknownDepartment" });
    await assignTask(office, { taskId, departmentId: chosen.id });
    await expect(addStep(officer, { ...turn, title: "Việc", lastDay: null })).rejects.toMatchObject({ problem: "forbidden" });
    await addStep(worker, { ...turn, title: "Việc", lastDay: null });
  });
});

describe("steps", () => {
  it("are marked, unmarked and dropped, once each", async () => {
    await addStep(officer, { ...turn, title: "Một", lastDay: null });
    const id = await stepId();
    await finishStep(officer, { id });
    await expect(finishStep(officer, { id })).rejects.toMatchObject({ problem: "conflict" });
    await reopenStep(officer, { id });
    await dropStep(officer, { id });
    await expect(dropStep(officer, { id })).rejects.toMatchObject({ problem: "conflict" });
    expect((await view()).work?.steps).toEqual([]);
    expect(await db().taskStep.count({ where: { id } })).toBe(1);
  });
});

describe("products", () => {
  it("are files that come back whole, to those who see the work only", async () => {
    const waiting = await waitingPlace();
    await writeFile(waiting, "%PDF-1.7 thử %%EOF");
    const file = { waiting, sha256: "0".repeat(64), size: 18, mediaType: "application/pdf", fileName: "bao-cao.pdf" };
    await addProductFile(officer, { ...turn, text: "Báo cáo", file });
    const [made] = (await view()).work?.products ?? [];
    expect(made).toMatchObject({ text: "Báo cáo", attachment: { fileName: "bao-cao.pdf", size: 18 } });
    expect(await getProductFile(office, made?.id ?? "")).toMatchObject({ fileName: "bao-cao.pdf" });
    const other = await makeUser(agencyId, ["OFFICER"], { departmentId: (await makeDepartment(agencyId)).id });
    await expect(getProductFile(other, made?.id ?? "")).rejects.toMatchObject({ problem: "not-found" });
    await expect(getProductFile(stranger, made?.id ?? "")).rejects.toMatchObject({ problem: "not-found" });
    await removeProduct(officer, { id: made?.id ?? "" });
    expect((await view()).work?.products).toEqual([]);
    await expect(removeProduct(officer, { id: made?.id ?? "" })).rejects.toMatchObject({ problem: "conflict" });
  });

  it("are links to what is in sight and of this plan", async () => {
    const elsewhere = await makePlan(agencyId);
    const { id } = await makeNomination(elsewhere, { agencyId, departmentId: unit.id, createdById: officer.id });
    await expect(addProductLink(officer, { ...turn, link: `nomination:${id}`, text: "" })).rejects.toMatchObject({
      fields: { link: "tasks.unknownLink" },
    });
    const hidden = await makeNomination(plan, {
      agencyId,
      departmentId: (await makeDepartment(agencyId)).id,
      createdById: office.id,
      state: "RECEIVED",
    });
    expect(await listLinkable(officer, plan.id)).toEqual([]);
    await addProductLink(officer, { ...turn, link: "other", text: "Báo cáo số 12/BC-SM" });
    expect((await view()).work?.products).toMatchObject([{ text: "Báo cáo số 12/BC-SM", nomination: null, attachment: null }]);
    expect((await listLinkable(office, plan.id)).map((each) => each.value)).toEqual([`nomination:${hidden.id}`]);
  });
});

describe("the tree of a plan", () => {
  it("holds its tasks and turns, and the annual plan below it", async () => {
    const annual = await makePlan(agencyId, undefined, { startYear: 2026, endYear: 2026 });
    await db().plan.update({ where: { id: annual.id }, data: { parentPlanId: plan.id } });
    await makeTask({ planId: annual.id });
    await product();
    const tree = await getPlanTree(officer, plan.id);
    expect(tree.lines.map((line) => [line.doers, line.turns.at(0)?.year, line.turns.at(-1)?.year])).toEqual([
      [["Phòng Tuyên giáo"], 2021, 2030],
    ]);
    expect(tree.lines[0]?.turns.find((each) => each.year === 2026)?.status).toBe("UNDER_WAY");
    expect(tree.children.map((child) => [child.id, child.lines[0]?.turns.map((each) => each.year)])).toEqual([[annual.id, [2026]]]);
    expect((await getPlanTree(officer, annual.id)).parent).toMatchObject({ id: plan.id, opens: true });
    await expect(getPlanTree(stranger, plan.id)).rejects.toMatchObject({ problem: "not-found" });
  });
});
