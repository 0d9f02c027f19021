import { afterAll, beforeAll, expect, test } from "vitest";
import { acknowledgePlan } from "../../../lib/acknowledgements/commands";
import { getReading, getShares, listUnread } from "../../../lib/acknowledgements/queries";
import { setClock } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { makeAgency, makeDepartment, makePerson, makePlan, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

useDatabase();
beforeAll(() => setClock(new Date("2026-11-20T02:00:00Z")));
afterAll(() => setClock(null));

async function world() {
  const agencyId = (await makeAgency()).id;
  const [a, b] = [await makeDepartment(agencyId, { name: "Phòng A" }), await makeDepartment(agencyId, { name: "Phòng B" })];
  return {
    agencyId,
    a,
    b,
    plan: await makePlan(agencyId),
    office: await makeUser(agencyId, ["OFFICE"], { personId: null, displayName: "Văn phòng" }),
    officer: await makeUser(agencyId, ["OFFICER"], { departmentId: a.id, displayName: "Lê Thị Lan" }),
    head: await makeUser(agencyId, ["DEPARTMENT_HEAD"], { departmentId: b.id, displayName: "Trần Văn Bình" }),
  };
}

test("somebody confirms once, with the day; two clicks at once are one", async () => {
  const { officer, plan } = await world();
  expect((await getReading(officer, plan.id)).acknowledgedAt).toBe(null);
  const clicks = await Promise.allSettled([1, 2].map(() => acknowledgePlan(officer, { planId: plan.id })));
  expect(clicks.filter((click) => click.status === "fulfilled")).toHaveLength(1);
  expect((await getReading(officer, plan.id)).acknowledgedAt).toEqual(new Date("2026-11-20T02:00:00Z"));
  await expect(acknowledgePlan(officer, { planId: plan.id })).rejects.toMatchObject({ reason: "acknowledgements.already" });
});

test("the office reads the share of every unit and who is missing, a head the own unit's", async () => {
  const { agencyId, a, b, plan, office, officer, head } = await world();
  await makePerson(agencyId, { fullName: "Không Tài Khoản", departmentId: a.id });
  await makePerson(agencyId, { departmentId: a.id, retiredOn: "2026-01-01" });
  await makeUser(agencyId, ["INSPECTOR"], { departmentId: a.id });
  await acknowledgePlan(officer, { planId: plan.id });
  const all = await getShares(office, plan.id);
  expect(all.total).toEqual({ staff: 3, read: 1, withoutAccount: 2 });
  expect(all.units.find((unit) => unit.departmentId === a.id)).toEqual({
    departmentId: a.id,
    name: "Phòng A",
    staff: 1,
    read: 1,
    withoutAccount: 2,
    waiting: [],
  });
  const own = await getShares(head, plan.id);
  expect(own.units.map((unit) => [unit.departmentId, unit.waiting])).toEqual([[b.id, ["Trần Văn Bình"]]]);
  await expect(getShares(officer, plan.id)).rejects.toMatchObject({ problem: "forbidden" });
});

test("whoever moves afterwards stays counted in the unit of the day of reading", async () => {
  const { a, b, plan, office, officer } = await world();
  await acknowledgePlan(officer, { planId: plan.id });
  await db().person.update({ where: { id: officer.personId ?? "" }, data: { departmentId: b.id } });
  const { units } = await getShares(office, plan.id);
  expect(units.find((unit) => unit.departmentId === a.id)?.read).toBe(1);
});

test("what is still to be read are the plans in force, until they are confirmed or replaced", async () => {
  const { agencyId, officer, plan } = await world();
  const past = await makePlan(agencyId, undefined, { startYear: 2016, endYear: 2020 });
  const newer = await makePlan(agencyId);
  expect((await listUnread(officer)).map((row) => row.id).sort()).toEqual([plan.id, newer.id].sort());
  await db().plan.update({ where: { id: plan.id }, data: { supersededById: newer.id } });
  expect((await listUnread(officer)).map((row) => row.id)).toEqual([newer.id]);
  await expect(acknowledgePlan(officer, { planId: plan.id })).rejects.toMatchObject({ reason: "acknowledgements.superseded" });
  await acknowledgePlan(officer, { planId: newer.id });
  await acknowledgePlan(officer, { planId: past.id });
  expect(await listUnread(officer)).toEqual([]);
});

test("a plan of another agency does not exist", async () => {
  const [one, other] = [await world(), await world()];
  await expect(acknowledgePlan(other.office, { planId: one.plan.id })).rejects.toMatchObject({ problem: "not-found" });
  await expect(getShares(other.office, one.plan.id)).rejects.toMatchObject({ problem: "not-found" });
  expect((await listUnread(other.office)).map((row) => row.id)).toEqual([other.plan.id]);
});
