import { afterEach, beforeAll, expect, test } from "vitest";
import { systemActor } from "@/lib/core/actor";
import { dateColumn, setClock } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { generateObligations, givePaper } from "@/lib/obligations/commands";
import { findObligations, getObligation, listDeliveries } from "@/lib/obligations/queries";
import { sendDigests } from "@/lib/reminders/commands";
import { listNotices } from "@/lib/reminders/queries";
import { makePlan } from "@/prisma/seed/factories";
import { useDatabase } from "@/tests/support/database";
import { addRule, makeObligationWorld, type ObligationWorld, waitingFile } from "@/tests/support/obligation-world";

const database = useDatabase();
let world: ObligationWorld;
let newerId = "";
const at = (day: string, time = "09:00") => setClock(new Date(`${day}T${time}:00+07:00`));
afterEach(() => setClock(null));

const report = { kind: "REPORT", actor: "Các phòng nghiệp vụ" };
const standings = async (planId: string, dueDay: string) => {
  const rows = await findObligations(world.office, { planId, dueFrom: dueDay, dueUntil: dueDay });
  return Object.fromEntries(rows.map((row) => [row.departmentId === world.own.id ? "own" : "neighbour", row.standing]));
};
async function deliver(dueDay: string) {
  const [row] = await findObligations(world.officer, { dueFrom: dueDay, dueUntil: dueDay, departmentId: world.own.id });
  const paper = { form: "REPORT" as const, documentNumber: "", note: "", receivedOn: null };
  await givePaper(world.officer, { obligationId: row?.id ?? "", ...paper, file: await waitingFile() });
  return row?.id ?? "";
}

beforeAll(async () => {
  at("2026-10-01");
  world = await makeObligationWorld();
  await addRule(world.plan.id, { ...report, lastDay: "--11-30" });
  await generateObligations(world.office);
  at("2026-11-27");
  await deliver("2026-11-30");
  at("2026-12-10");
  await deliver("2026-12-14");
  at("2026-12-11");
  newerId = (await makePlan(world.agency.id)).id;
  await db().plan.update({ where: { id: newerId }, data: { runsFrom: dateColumn("2026-12-11") }, select: { id: true } });
  await db().plan.update({ where: { id: world.plan.id }, data: { supersededById: newerId }, select: { id: true } });
  await addRule(newerId, { ...report, lastDay: "--11-30" });
  const { id } = await addRule(newerId, { ...report, lastDay: "--12-13", before: true });
  const { text } = await db().obligationRule.findFirstOrThrow({
    where: { planId: world.plan.id, lastDay: "--12-14" },
    select: { text: true },
  });
  await db().obligationRule.update({ where: { id }, data: { text }, select: { id: true } });
  await generateObligations(world.office);
});

test("who gave in under the replaced version has given in, on its own day, and sees it there; who did not still owes", async () => {
  at("2026-12-12");
  expect(await standings(newerId, "2026-12-13")).toEqual({ own: "ON_TIME", neighbour: "OPEN" });
  const [row] = await findObligations(world.officer, { planId: newerId, dueFrom: "2026-12-13", dueUntil: "2026-12-13" });
  expect(row?.received).toBe("2026-12-10");
  const view = await getObligation(world.officer, row?.id ?? "");
  expect(await listDeliveries(view)).toMatchObject([{ receivedOn: "2026-12-10" }]);
});

test("what was due before the newer version runs stays with the older one, as it was: no second debt, none forgiven", async () => {
  at("2026-12-12");
  expect(await standings(newerId, "2026-11-30")).toEqual({});
  expect(await standings(world.plan.id, "2026-11-30")).toEqual({ own: "ON_TIME", neighbour: "MISSING" });
  expect(await standings(world.plan.id, "2026-12-14")).toEqual({ own: "ON_TIME", neighbour: "LIFTED" });
});

test("and nobody who gave in is reminded", async () => {
  at("2026-12-11", "07:30");
  await sendDigests(systemActor(world.agency.id));
  expect((await listNotices(world.officer, 1)).total).toBe(0);
  const [notice] = (await listNotices(world.neighbourOfficer, 1)).rows;
  expect(notice?.lines.map((line) => line.slice(-11, -1))).toEqual(["30/11/2026", "13/12/2026"]);
});

test("the same paper posted twice is given in once", async () => {
  at("2027-12-01");
  await generateObligations(world.office);
  const id = await deliver("2027-12-13");
  expect(await deliver("2027-12-13")).toBe(id);
  expect(await db().obligationDelivery.count({ where: { obligationId: id } })).toBe(1);
});

test("years of rows are all read, however many", async () => {
  at("2026-12-12");
  const { id: ruleId } = await addRule(newerId, { kind: "REPORT", actor: "Giám đốc", lastDay: "--01-15" });
  await database.query(
    `INSERT INTO "Obligation" (id, "agencyId", "planId", "ruleId", year, "dueDay")
     SELECT gen_random_uuid(), $1, $2, $3, 2000, date '2000-01-01' + n FROM generate_series(1, 5100) n`,
    [world.agency.id, newerId, ruleId],
  );
  const rows = await findObligations(world.office, { planId: newerId });
  expect(rows.filter((row) => row.ruleId === ruleId)).toHaveLength(5100);
  expect(await standings(newerId, "2026-12-13")).toMatchObject({ own: "ON_TIME" });
});
