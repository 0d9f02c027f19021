import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { systemActor } from "@/lib/core/actor";
import { setClock } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { generateObligations, giveLink } from "@/lib/obligations/commands";
import { findObligations, getObligation } from "@/lib/obligations/queries";
import { markNoticesRead, prepareLetter, sendDigests, setMailAddress, urgePlan } from "@/lib/reminders/commands";
import { countUnread, findLateOf, getMailSettings, getPlanStanding, listNotices } from "@/lib/reminders/queries";
import { makeDepartment, makeNomination, makePlan } from "@/prisma/seed/factories";
import { useDatabase } from "@/tests/support/database";
import { addRule, makeObligationWorld, type ObligationWorld } from "@/tests/support/obligation-world";

const database = useDatabase();
let world: ObligationWorld;
const at = (day: string, time = "07:30") => setClock(new Date(`${day}T${time}:00+07:00`));
const digest = (day: string) => {
  at(day);
  return sendDigests(systemActor(world.agency.id));
};
const titles = async (actor: ObligationWorld["officer"]) => (await listNotices(actor, 1)).rows.map((row) => row.title);

beforeAll(async () => {
  at("2026-10-01");
  world = await makeObligationWorld();
  await generateObligations(world.office);
});
afterEach(() => setClock(null));

describe("the daily digest", () => {
  test("tells the unit's people once, fourteen working days ahead, in words; again and at once adds nothing", async () => {
    expect(await digest("2026-11-20")).toEqual({ people: 0 });
    await setMailAddress(world.officer, { mailAddress: "mau@so.example", urgingByMail: true });
    at("2026-11-23");
    const twice = await Promise.all([1, 2, 3].map(() => sendDigests(systemActor(world.agency.id))));
    expect(twice.map((row) => row.people).sort()).toEqual([0, 0, 3]);
    expect(await digest("2026-11-24")).toEqual({ people: 0 });
    const [notice] = (await listNotices(world.officer, 1)).rows;
    expect(notice).toMatchObject({ title: "Nhắc việc ngày 23/11/2026: 01 hạn", readAt: null });
    expect(notice?.lines[0]).toMatch(/^Còn 14 ngày làm việc: Việc mẫu \d+\. Phòng Tổng hợp, hạn hết ngày 14\/12\/2026\.$/);
    expect(await titles(world.neighbourOfficer)).toHaveLength(1);
    expect(await titles(world.office)).toEqual([]);
  });

  test("goes by mail to those who gave an address, after a quarter of an hour in the outbox", async () => {
    const mails = await db().outboxMessage.findMany({ where: { agencyId: world.agency.id } });
    expect(mails).toMatchObject([{ toAddress: "mau@so.example", sentAt: null, leavesAt: new Date("2026-11-23T00:45:00Z") }]);
    expect(mails[0]?.text).toContain("Còn 14 ngày làm việc");
    expect(await database.query("SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'sendMail'")).toHaveLength(1);
    expect(await getMailSettings(world.officer)).toEqual({ mailAddress: "mau@so.example", urgingByMail: true });
  });

  test("nobody is reminded who has delivered, from that very day on", async () => {
    const [row] = await findObligations(world.neighbourOfficer, { year: 2026 });
    const dossier = {
      agencyId: world.agency.id,
      createdById: world.officer.id,
      state: "RECEIVED" as const,
      departmentId: world.neighbour.id,
    };
    const nomination = await makeNomination(world.plan, { ...dossier, year: 2026 });
    at("2026-12-02");
    await giveLink(world.neighbourOfficer, { obligationId: row?.id ?? "", link: `nomination:${nomination.id}`, note: "" });
    expect(await digest("2026-12-03")).toEqual({ people: 2 });
    expect(await titles(world.neighbourOfficer)).toHaveLength(1);
    expect(await titles(world.head)).toHaveLength(2);
  });

  test("after the last day it urges by the calendar, first and second, each logged once", async () => {
    for (const day of ["2026-12-14", "2026-12-15", "2026-12-16", "2026-12-17", "2026-12-18"]) await digest(day);
    const [row] = await findObligations(world.officer, { year: 2026 });
    expect(row?.urgings).toEqual([
      { level: 1, day: "2026-12-15" },
      { level: 2, day: "2026-12-17" },
    ]);
    const notices = (await listNotices(world.head, 1)).rows;
    expect(notices[0]?.lines[0]).toMatch(/^Đôn đốc lần 2\. Quá hạn 03 ngày làm việc: /);
  });

  test("is the system's own", async () => {
    await expect(sendDigests(world.office)).rejects.toThrow("reminders.systemOnly");
  });
});

describe("urging by hand", () => {
  test("then only the letter is left: once, for what is missing, by the office", async () => {
    at("2026-12-18", "09:00");
    await expect(urgePlan(world.office, { planId: world.plan.id })).rejects.toThrow("reminders.nobodyToUrge");
    await expect(urgePlan(world.officer, { planId: world.plan.id })).rejects.toThrow("obligations.urgersOnly");
    const letter = { planId: world.plan.id, departmentId: world.own.id };
    await expect(prepareLetter(world.officer, letter)).rejects.toThrow("obligations.urgersOnly");
    await prepareLetter(world.office, letter);
    await expect(prepareLetter(world.office, letter)).rejects.toThrow("reminders.noLetterYet");
    await expect(prepareLetter(world.office, { ...letter, departmentId: world.neighbour.id })).rejects.toThrow("reminders.noLetterYet");
    const [row] = await findObligations(world.officer, { year: 2026 });
    expect((await getObligation(world.office, row?.id ?? "")).urgings.map((each) => each.level)).toEqual([1, 2, 3]);
  });

  test("two people who press at once urge once; next day the second grade; another agency's plan is not found", async () => {
    at("2027-11-30", "09:00");
    await generateObligations(world.office);
    const press = await Promise.allSettled([
      urgePlan(world.office, { planId: world.plan.id }),
      urgePlan(world.standing, { planId: world.plan.id }),
    ]);
    expect(press.filter((each) => each.status === "fulfilled")).toHaveLength(1);
    at("2027-12-01", "09:00");
    await urgePlan(world.office, { planId: world.plan.id });
    const rows = await findObligations(world.office, { planId: world.plan.id, year: 2027, departmentId: world.own.id });
    expect(rows.flatMap((row) => row.urgings)).toEqual([
      { level: 1, day: "2027-11-30" },
      { level: 2, day: "2027-12-01" },
    ]);
    await expect(urgePlan(world.foreignOfficer, { planId: world.plan.id })).rejects.toThrow("common.notFound");
    expect(await db().auditEvent.count({ where: { kind: "obligation.urged", subjectId: world.plan.id } })).toBe(2);
  });
});

describe("a unit with nobody to tell", () => {
  test("is given no grade: not by the calendar, not by hand; a letter names what it was logged for and says what the log says", async () => {
    at("2027-10-01");
    const empty = await makeDepartment(world.agency.id, { name: "Phòng Chưa có người" });
    const plan = await makePlan(world.agency.id);
    await addRule(plan.id, { kind: "REPORT", actor: "Phòng Chưa có người", lastDay: "--10-15" });
    await addRule(plan.id, { kind: "REPORT", actor: "Phòng Chưa có người", lastDay: "--10-29" });
    await generateObligations(world.office);
    for (const day of ["2027-10-18", "2027-10-19", "2027-10-20", "2027-10-27"]) await digest(day);
    const rows = () => findObligations(world.office, { planId: plan.id, dueFrom: "2027-10-01", dueUntil: "2027-10-31" });
    expect((await rows()).flatMap((row) => row.urgings)).toEqual([]);
    await expect(urgePlan(world.office, { planId: plan.id })).rejects.toThrow("reminders.nobodyToUrge");
    expect((await getPlanStanding(world.office, plan, 2027)).toUrge).toMatchObject({ count: 0, quiet: { nobody: 2 } });
    at("2027-11-01", "09:00");
    expect(await findLateOf(world.office, plan.id, empty.id)).toBeNull();
    await prepareLetter(world.office, { planId: plan.id, departmentId: empty.id });
    const late = await findLateOf(world.office, plan.id, empty.id);
    expect([late?.rows.map((row) => row.dueDay), late?.reminded]).toEqual([["2027-10-15"], 0]);
  });
});

test("urging reaches by mail who wants it so, and everybody on the desk; the mail says where it can be stopped", async () => {
  await setMailAddress(world.officer, { mailAddress: "mau@so.example", urgingByMail: true });
  await setMailAddress(world.head, { mailAddress: "truong@so.example", urgingByMail: false });
  at("2028-11-30", "09:00");
  await generateObligations(world.office);
  await db().outboxMessage.deleteMany({ where: { agencyId: world.agency.id } });
  await urgePlan(world.office, { planId: world.plan.id });
  expect((await titles(world.head))[0]).toMatch(/^Văn phòng đôn đốc/);
  const mails = await db().outboxMessage.findMany({ where: { agencyId: world.agency.id } });
  expect(mails.map((each) => each.toAddress)).toEqual(["mau@so.example"]);
  expect(mails[0]?.text).toMatch(/chỉ thôi nhận thư đôn đốc: \S*\/lam-viec\/tai-khoan$/);
});

describe("notices", () => {
  test("are one's own, and read", async () => {
    expect(await countUnread(world.head)).toBeGreaterThan(3);
    await markNoticesRead(world.head, {});
    expect(await countUnread(world.head)).toBe(0);
    expect(await countUnread(world.officer)).toBeGreaterThan(3);
    expect(await countUnread(world.nobody)).toBe(0);
  });
});
