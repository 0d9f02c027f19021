import { expect, test } from "vitest";
import { db } from "../../../lib/db/client";
import { getVersions } from "../../../lib/plan-versions/queries";
import { makeAgency, makePlan, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

useDatabase();

test("two versions are seen from both sides, with the tasks that were worked on under a rule that changed", async () => {
  const agencyId = (await makeAgency()).id;
  const office = await makeUser(agencyId, ["OFFICE"]);
  const [older, newer] = [await makePlan(agencyId), await makePlan(agencyId)];
  await db().plan.update({ where: { id: older.id }, data: { supersededById: newer.id, title: "Kế hoạch" } });
  await db().plan.update({ where: { id: newer.id }, data: { version: 2, title: "Kế hoạch", endYear: 2027 } });
  const task = { position: 1, lead: "Văn phòng", timeframe: "Hằng năm", recurrence: "YEARLY" as const, source: "Câu gốc" };
  const worked = await db().task.create({ data: { ...task, planId: older.id, title: "Tổng kết" }, select: { id: true } });
  await db().task.create({ data: { ...task, planId: older.id, position: 2, title: "Sơ kết" } });
  await db().task.create({ data: { ...task, planId: newer.id, title: "Sơ kết" } });
  await db().taskRun.create({ data: { agencyId, taskId: worked.id, year: 2025, part: 0 } });
  const view = await getVersions(office, newer.id);
  expect(view.changes.map((change) => [change.group, change.kind])).toEqual([
    ["facts", "changed"],
    ["tasks", "dropped"],
  ]);
  expect(view.affectedTasks).toEqual([{ id: worked.id, planId: older.id, title: "Tổng kết", years: [2025] }]);
  expect(view).toMatchObject({ older: { id: older.id, version: 1 }, newer: null });
  const back = await getVersions(office, older.id);
  expect(back).toMatchObject({ older: null, newer: { id: newer.id, version: 2 }, changes: view.changes });
  const stranger = await makeUser((await makeAgency()).id, ["OFFICE"]);
  await expect(getVersions(stranger, newer.id)).rejects.toMatchObject({ problem: "not-found" });
});

test("a plan of one version has nothing to compare", async () => {
  const agencyId = (await makeAgency()).id;
  const plan = await makePlan(agencyId);
  const view = await getVersions(await makeUser(agencyId, ["OFFICE"]), plan.id);
  expect(view).toMatchObject({ older: null, newer: null, changes: [], affectedTasks: [], affectedObligations: [] });
});
