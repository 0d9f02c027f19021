import { afterAll, beforeAll, expect, test } from "vitest";
import { acknowledgePlan } from "../../../lib/acknowledgements/commands";
import { dateColumn, setClock } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { listMonitoringWork } from "../../../lib/monitoring/queries";
import { addProductLink, reportTask } from "../../../lib/tasks/commands";
import { listWork } from "../../../lib/worklist/queries";
import { makeAgency, makeDepartment, makePlan, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

useDatabase();
beforeAll(() => setClock(new Date("2026-12-01T02:00:00Z")));
afterAll(() => setClock(null));

test("a plan waits until it is read, a task until it is done, then for its monitoring owner", async () => {
  const agencyId = (await makeAgency()).id;
  const unit = await makeDepartment(agencyId, { name: "Phòng Tuyên giáo" });
  const [officer, office] = [await makeUser(agencyId, ["OFFICER"], { departmentId: unit.id }), await makeUser(agencyId, ["OFFICE"])];
  const plan = await makePlan(agencyId, undefined, { startYear: 2026, endYear: 2026 });
  const task = await db().task.create({
    data: {
      ...{ planId: plan.id, position: 1, title: "Tổng kết", lead: "Phòng Tuyên giáo", timeframe: "Tháng 12", recurrence: "YEARLY" },
      ...{ lastDay: dateColumn("2026-12-14"), source: "Tổng kết tháng 12." },
    },
    select: { id: true },
  });
  const keys = async (actor: typeof office) => (await listMonitoringWork(actor)).map((item) => `${item.key} ${item.due}`);
  const turn = { taskId: task.id, year: 2026, part: 0 };
  expect(await keys(officer)).toEqual([`read-${plan.id} null`, `task-${task.id}-2026-0 2026-12-14`]);
  expect(await keys(office)).toEqual([`read-${plan.id} null`]);
  await acknowledgePlan(officer, { planId: plan.id });
  await addProductLink(officer, { ...turn, link: "other", text: "Báo cáo" });
  await reportTask(officer, { ...turn, note: "" });
  expect(await keys(officer)).toEqual([]);
  expect(await keys(office)).toEqual([`read-${plan.id} null`, `task-${task.id}-2026-0 null`]);
  expect((await listWork(office)).map((item) => item.key)).toEqual(expect.arrayContaining([`read-${plan.id}`, `task-${task.id}-2026-0`]));
});
