import { afterEach, beforeAll, expect, test } from "vitest";
import { systemActor } from "@/lib/core/actor";
import { setClock } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { tell } from "@/lib/db/notices";
import { transaction } from "@/lib/db/transaction";
import type { Mail } from "@/lib/mail/smtp";
import { generateObligations, givePaper } from "@/lib/obligations/commands";
import { findObligations } from "@/lib/obligations/queries";
import { sendDueMail } from "@/lib/outbox/commands";
import { sendDigests, setMailAddress, urgePlan } from "@/lib/reminders/commands";
import { useDatabase } from "@/tests/support/database";
import { addRule, makeObligationWorld, type ObligationWorld, waitingFile } from "@/tests/support/obligation-world";

const database = useDatabase();
let world: ObligationWorld;
const at = (moment: string) => setClock(new Date(`${moment}:00+07:00`));
afterEach(() => setClock(null));

beforeAll(async () => {
  at("2026-10-01T08:00");
  world = await makeObligationWorld();
  await addRule(world.plan.id, { kind: "REPORT", actor: "Phòng Tổng hợp", lastDay: "--12-15" });
  await setMailAddress(world.officer, { mailAddress: "mau@so.example", urgingByMail: true });
  await generateObligations(world.office);
});

/** What leaves now. */
async function leaving(): Promise<Mail[]> {
  const mails: Mail[] = [];
  const send = async (mail: Mail) => {
    mails.push(mail);
    return { end: "SENT" as const };
  };
  await sendDueMail(systemActor(world.agency.id), { send, close: () => undefined });
  return mails;
}

async function deliver(dueDay: string): Promise<void> {
  const [row] = await findObligations(world.officer, { dueFrom: dueDay, dueUntil: dueDay, departmentId: world.own.id });
  const paper = { form: "REPORT" as const, documentNumber: "", note: "", receivedOn: null };
  await givePaper(world.officer, { obligationId: row?.id ?? "", ...paper, file: await waitingFile() });
}

test("a digest of two lines leaves with the one that is still owed, as the outbox then shows", async () => {
  at("2026-11-25T07:30");
  await sendDigests(systemActor(world.agency.id));
  at("2026-11-25T07:40");
  await deliver("2026-12-14");
  at("2026-11-25T07:46");
  const [mail, ...others] = await leaving();
  expect(others).toEqual([]);
  expect(mail?.subject).toBe("Nhắc việc ngày 25/11/2026: 01 hạn");
  expect(mail?.text).toContain("hạn hết ngày 15/12/2026");
  expect(mail?.text).not.toContain("14/12/2026");
  const row = await db().outboxMessage.findUniqueOrThrow({ where: { id: mail?.id ?? "" }, select: { subject: true, text: true } });
  expect(row).toEqual({ subject: mail?.subject, text: mail?.text });
});

test("urged at nine, delivered at five past, and no mail says that it is late", async () => {
  at("2026-12-17T09:00");
  await urgePlan(world.office, { planId: world.plan.id });
  at("2026-12-17T09:05");
  await deliver("2026-12-15");
  at("2026-12-17T09:15");
  expect(await leaving()).toEqual([]);
  const mails = await db().outboxMessage.findMany({ where: { agencyId: world.agency.id, sentAt: null }, select: { stoppedAt: true } });
  expect(mails).toEqual([{ stoppedAt: expect.any(Date) }]);
});

test("mail of nine o'clock is not put off by mail that is written ten minutes later", async () => {
  const person = { id: world.officer.id, name: "Mẫu", mailAddress: "mau@so.example" };
  for (const [time, key] of [
    ["09:00", "một"],
    ["09:10", "hai"],
  ] as const) {
    at(`2026-12-18T${time}`);
    await transaction((tx) => tell(tx, world.agency.id, { person, key, title: key, lines: [], href: "/", mail: key }));
  }
  const jobs = await database.query(
    "SELECT run_at FROM graphile_worker.jobs WHERE task_identifier = 'sendMail' AND run_at >= '2026-12-18' ORDER BY run_at",
  );
  expect(jobs).toEqual([{ run_at: new Date("2026-12-18T02:15:00Z") }, { run_at: new Date("2026-12-18T02:25:00Z") }]);
});
