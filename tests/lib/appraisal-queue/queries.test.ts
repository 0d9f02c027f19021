import { beforeAll, expect, test } from "vitest";
import { countAppraisals, listAppraisals } from "../../../lib/appraisal-queue/queries";
import { queueFilterSchema } from "../../../lib/appraisal-queue/schema";
import type { Actor } from "../../../lib/core/actor";
import { db } from "../../../lib/db/client";
import { makeAgency, makeDepartment, makeNomination, makePlan, makeSubject, makeUser } from "../../../prisma/seed/factories";
import { useDatabase } from "../../support/database";

useDatabase();

let office: Actor;
let other: Actor;
const units: string[] = [];

beforeAll(async () => {
  const agencyId = (await makeAgency()).id;
  const plan = await makePlan(agencyId);
  office = await makeUser(agencyId, ["OFFICE"]);
  other = await makeUser(agencyId, ["COUNCIL_STANDING_BODY"]);
  for (const name of ["Phòng Đường bộ", "Văn phòng"]) units.push((await makeDepartment(agencyId, { name })).id);
  const made = async (
    name: string,
    unit: number,
    day: string,
    appraisal: object | null,
    state: "RECEIVED" | "RETURNED" | "APPRAISED" = "RECEIVED",
  ) => {
    const departmentId = units[unit] ?? "";
    const subject = await makeSubject(agencyId, { name, departmentId });
    const { id } = await makeNomination(plan, { agencyId, departmentId, createdById: office.id, state, subjectId: subject.id });
    await db().nomination.update({ where: { id }, data: { receivedAt: new Date(`${day}T03:00:00Z`) } });
    if (appraisal) await db().appraisal.create({ data: { nominationId: id, version: 1, appraiserId: office.id, ...appraisal } });
  };
  await made("Đặng Thị Vân", 1, "2026-11-20", null);
  await made("Lê Văn Cũ", 0, "2026-11-02", null);
  await made("Trần Thị Ưu", 0, "2026-11-10", { sameUnit: true });
  await made("Tổ Một cửa", 0, "2026-11-01", { outcome: "RETURNED", closedAt: new Date() }, "RETURNED");
  await made("Phạm Văn Đạt", 1, "2026-10-01", { outcome: "ACCEPTED", closedAt: new Date() }, "APPRAISED");
});

const names = async (actor: Actor, query: Record<string, string>) =>
  (await listAppraisals(actor, { ...queueFilterSchema.parse(query), page: 1 })).rows.map((row) => row.subject.name);

test("what waits is listed with the longest waiting first", async () => {
  expect(await names(office, { xem: "WAITING" })).toEqual(["Lê Văn Cũ", "Trần Thị Ưu", "Đặng Thị Vân"]);
});

test("the second one sees what needs him, the first one what is his", async () => {
  expect(await names(other, { xem: "SECOND" })).toEqual(["Trần Thị Ưu"]);
  expect(await names(office, { xem: "SECOND" })).toEqual([]);
  expect(await names(office, { xem: "MINE" })).toEqual(["Trần Thị Ưu"]);
});

test("answered dossiers stand by their outcome", async () => {
  expect(await names(office, { xem: "RETURNED" })).toEqual(["Tổ Một cửa"]);
  expect(await names(office, { xem: "ACCEPTED" })).toEqual(["Phạm Văn Đạt"]);
});

test("the search minds no diacritics, and the filters narrow", async () => {
  expect(await names(office, { q: "dang thi van" })).toEqual(["Đặng Thị Vân"]);
  expect(await names(office, { q: "không ai" })).toEqual([]);
  expect(await names(office, { "don-vi": units[1] ?? "", xem: "ALL" })).toEqual(["Phạm Văn Đạt", "Đặng Thị Vân"]);
  expect(await names(office, { loai: "COLLECTIVE" })).toEqual([]);
});

test("the views carry their counts, the filters what there is", async () => {
  const { views, units: found, plans } = await countAppraisals(office);
  expect(views).toEqual({ WAITING: 3, MINE: 1, SECOND: 0, RETURNED: 1, ACCEPTED: 1 });
  expect(found.map((unit) => unit.name).sort()).toEqual(["Phòng Đường bộ", "Văn phòng"]);
  expect(plans).toHaveLength(1);
});
