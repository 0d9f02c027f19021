import { afterEach, beforeEach, expect, test } from "vitest";
import { systemActor } from "@/lib/core/actor";
import { dateColumn, setClock } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { recogniseNominations } from "@/lib/exemplars/commands";
import { generateObligations } from "@/lib/obligations/commands";
import { findObligations, getObligation } from "@/lib/obligations/queries";
import { sendDueMail } from "@/lib/outbox/commands";
import { sendDigests } from "@/lib/reminders/commands";
import { makeDepartment, makeNomination, makePlan, makeSubject, makeUser } from "@/prisma/seed/factories";
import { useDatabase } from "@/tests/support/database";
import { decision, makeWorld, type World } from "@/tests/support/decision-world";
import { addRule } from "@/tests/support/obligation-world";

useDatabase();
let world: World;
const at = (moment: string) => setClock(new Date(`${moment}+07:00`));

beforeEach(async () => {
  at("2026-11-10T08:00:00");
  world = await makeWorld();
});
afterEach(() => setClock(null));

/** The obligation that a new rule of the plan sets with this last day; of a unit, or of the agency. */
async function owed(rule: { kind: string; actor: string; lastDay: string }, dueDay: string, departmentId: string | null) {
  const { id } = await addRule(world.plan.id, rule);
  await generateObligations(systemActor(world.agency.id));
  const row = await db().obligation.findFirstOrThrow({
    where: { ruleId: id, departmentId, dueDay: dateColumn(dueDay) },
    select: { id: true },
  });
  return async () => {
    const { standing, received, deeds, asks } = await getObligation(world.office, row.id);
    return { standing, received, asks, done: deeds.map((deed) => deed.title) };
  };
}
const januaries = { kind: "RECOGNITION", actor: "Giám đốc Sở", lastDay: "--01-09" };

test("recognition is done on the day the decision of the judged year is signed; the agency is not asked for a paper about it", async () => {
  const stands = await owed(januaries, "2027-01-09", null);
  expect(await stands()).toEqual({ standing: "OPEN", received: null, asks: "RECOGNITION", done: [] });
  at("2027-01-12T08:00:00");
  expect(await stands()).toMatchObject({ standing: "MISSING", done: [] });
  const { id } = await world.nominate({ year: 2026 });
  await recogniseNominations(world.head, { ...decision(world, [id], "14/QĐ-SM"), signedOn: "2027-01-08" });
  expect(await stands()).toEqual({ standing: "ON_TIME", received: "2027-01-08", asks: "RECOGNITION", done: ["14/QĐ-SM"] });
});

test("a decision signed after the day is late, one of another year or another plan is none", async () => {
  const stands = await owed(januaries, "2027-01-09", null);
  at("2027-01-20T08:00:00");
  const other = await world.nominate({ year: 2027 });
  await recogniseNominations(world.head, { ...decision(world, [other.id], "1/QĐ-SM"), year: 2027, signedOn: "2027-01-20" });
  expect(await stands()).toMatchObject({ standing: "MISSING" });
  const { id } = await world.nominate({ year: 2026 });
  await recogniseNominations(world.head, { ...decision(world, [id], "2/QĐ-SM"), signedOn: "2027-01-20" });
  expect(await stands()).toMatchObject({ standing: "LATE", received: "2027-01-20", done: ["2/QĐ-SM"] });
});

test("a decision under the version a plan has replaced counts for the new version", async () => {
  const { id } = await world.nominate({ year: 2026 });
  await recogniseNominations(world.head, decision(world, [id], "3/QĐ-SM"));
  const newer = await makePlan(world.agency.id, world.plan.procedure);
  await db().plan.update({ where: { id: world.plan.id }, data: { supersededById: newer.id }, select: { id: true } });
  world = { ...world, plan: newer };
  const stands = await owed(januaries, "2027-01-09", null);
  expect(await stands()).toMatchObject({ standing: "ON_TIME", received: "2026-11-10", done: ["3/QĐ-SM"] });
});

test("a unit's registration counts until it is withdrawn; another unit's does not", async () => {
  const rule = { kind: "REGISTRATION", actor: "Các phòng, đơn vị", lastDay: "--11-30" };
  const neighbour = await makeDepartment(world.agency.id);
  const [mine, theirs] = [await owed(rule, "2026-11-30", world.unitId), await owed(rule, "2026-11-30", neighbour.id)];
  const subject = await makeSubject(world.agency.id, { departmentId: world.unitId, name: "Trần Văn Mẫu" });
  const registration = await db().registration.create({
    data: {
      ...{ agencyId: world.agency.id, planId: world.plan.id, year: 2026, departmentId: world.unitId, subjectId: subject.id },
      ...{ note: "", registeredById: world.office.id, registeredAt: new Date("2026-11-30T23:59:00+07:00") },
    },
    select: { id: true },
  });
  at("2026-12-02T08:00:00");
  expect(await mine()).toMatchObject({ standing: "ON_TIME", received: "2026-11-30", done: ["Trần Văn Mẫu"] });
  expect(await theirs()).toMatchObject({ standing: "MISSING", done: [] });
  await db().$executeRaw`UPDATE "Registration" SET state = 'WITHDRAWN' WHERE id = ${registration.id}::uuid`;
  expect(await mine()).toMatchObject({ standing: "MISSING", done: [] });
});

test("a unit's nomination counts from its first submission; a draft and a withdrawn one do not", async () => {
  const stands = await owed({ kind: "NOMINATION", actor: "Các phòng, đơn vị", lastDay: "--11-20" }, "2026-11-20", world.unitId);
  const base = { agencyId: world.agency.id, departmentId: world.unitId, createdById: world.office.id };
  await makeNomination(world.plan, { ...base, state: "DRAFT" });
  await makeNomination(world.plan, { ...base, state: "WITHDRAWN" });
  expect(await stands()).toMatchObject({ standing: "OPEN", done: [] });
  at("2026-11-25T08:00:00");
  const again = await makeNomination(world.plan, { ...base, state: "RETURNED" });
  expect(await stands()).toMatchObject({ standing: "LATE", received: "2026-11-25" });
  const version = { nominationId: again.id, number: 1, snapshot: {}, submittedById: world.office.id };
  await db().nominationVersion.create({
    data: { ...version, submittedAt: new Date("2026-11-19T10:00:00+07:00") },
    select: { id: true },
  });
  expect(await stands()).toMatchObject({ standing: "ON_TIME", received: "2026-11-19" });
});

test("what the agency nominates is done when the list went up, and a review when it is frozen", async () => {
  const nominating = await owed({ kind: "NOMINATION", actor: "Sở Mẫu", lastDay: "--11-20" }, "2026-11-20", null);
  const reviewing = await owed({ kind: "REVIEW", actor: "Sở Mẫu", lastDay: "--11-20" }, "2026-11-20", null);
  const base = { agencyId: world.agency.id, planId: world.plan.id, createdById: world.office.id, createdAt: new Date() };
  await makeNomination(world.plan, { ...base, departmentId: world.unitId, state: "RECEIVED" });
  const list = await db().upwardSubmission.create({
    data: { ...base, year: 2026, title: "Danh sách năm 2026", recipient: "Sở Nội vụ" },
    select: { id: true },
  });
  const review = await db().planReview.create({
    data: { ...base, kind: "ANNUAL", title: "Tổng kết năm 2026", fromYear: 2026, toYear: 2026, texts: {}, changedAt: new Date() },
    select: { id: true },
  });
  expect([(await nominating()).standing, (await reviewing()).standing]).toEqual(["OPEN", "OPEN"]);
  await db().upwardSubmission.update({
    where: { id: list.id },
    data: { sentOn: dateColumn("2026-11-18"), number: "5/TTr-SM" },
    select: { id: true },
  });
  await db().planReview.update({
    where: { id: review.id },
    data: { frozenAt: new Date("2026-11-21T01:00:00+07:00"), frozenById: world.head.id, figures: {}, signerName: "A", signerTitle: "B" },
    select: { id: true },
  });
  expect(await nominating()).toMatchObject({ standing: "ON_TIME", received: "2026-11-18", done: ["Danh sách năm 2026"] });
  expect(await reviewing()).toMatchObject({ standing: "LATE", received: "2026-11-21", done: ["Tổng kết năm 2026"] });
});

test("nobody is reminded of what was done, and a mail that waits is stopped when it was done meanwhile", async () => {
  const officer = await makeUser(world.agency.id, ["OFFICER"], { departmentId: world.unitId });
  await db().user.update({ where: { id: officer.id }, data: { mailAddress: "can-bo@so.example" }, select: { id: true } });
  await owed({ kind: "NOMINATION", actor: "Các phòng, đơn vị", lastDay: "--11-20" }, "2026-11-20", world.unitId);
  const system = systemActor(world.agency.id);
  expect(await sendDigests(system)).toEqual({ people: 1 });
  await makeNomination(world.plan, {
    ...{ agencyId: world.agency.id, departmentId: world.unitId, createdById: officer.id, state: "RECEIVED" as const },
  });
  at("2026-11-10T09:00:00");
  const sent: string[] = [];
  const send = async (mail: { id: string }) => {
    sent.push(mail.id);
    return { end: "SENT" as const };
  };
  const mailer = { send, close: () => undefined };
  expect([await sendDueMail(system, mailer), sent]).toEqual([{ sent: 0 }, []]);
  expect(await db().outboxMessage.count({ where: { agencyId: world.agency.id, stoppedAt: { not: null }, claimedAt: null } })).toBe(1);
  at("2026-11-18T08:00:00");
  expect(await sendDigests(system)).toEqual({ people: 0 });
  expect((await findObligations(officer, {})).filter((row) => row.year === 2026).map((row) => row.standing)).toEqual(["ON_TIME"]);
});
