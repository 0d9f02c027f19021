import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Actor, systemActor } from "@/lib/core/actor";
import { db } from "@/lib/db/client";
import { enqueue } from "@/lib/db/queue";
import { transaction } from "@/lib/db/transaction";
import type { MailEnd } from "@/lib/mail/smtp";
import { repeatMessage, sendDueMail, stopMessage } from "@/lib/outbox/commands";
import { getMessage, hasMailServer, listOutbox } from "@/lib/outbox/queries";
import { makeAgency, makeUser } from "@/prisma/seed/factories";
import { useDatabase } from "@/tests/support/database";
import { type MailServer, startMailServer } from "@/tests/support/mail-server";
import { until } from "@/tests/support/until";

const database = useDatabase();
let server: MailServer;
let agencyId: string;
let office: Actor;
let foreigner: Actor;

beforeAll(async () => {
  server = await startMailServer();
  agencyId = (await makeAgency()).id;
  office = await makeUser(agencyId, ["OFFICE"]);
  foreigner = await makeUser((await makeAgency()).id, ["OFFICE"]);
});
afterAll(() => server.stop());
beforeEach(async () => {
  await database.query('DELETE FROM "OutboxMessage"');
  await database.query('DELETE FROM "Notification"');
});

let number = 0;
async function message(leavesIn = -1): Promise<string> {
  number += 1;
  const now = new Date();
  const notification = await db().notification.create({
    data: { agencyId, userId: office.id, key: `k${number}`, title: `Thư ${number}`, lines: [], href: "/", createdAt: now },
    select: { id: true },
  });
  const to = { toName: "Mẫu", toAddress: `mau${number}@so.example`, subject: `Thư ${number}`, text: `Nội dung ${number}` };
  const leavesAt = new Date(now.getTime() + leavesIn * 60_000);
  return (
    await db().outboxMessage.create({
      data: { agencyId, notificationId: notification.id, ...to, createdAt: now, leavesAt },
      select: { id: true },
    })
  ).id;
}
const sent: MailEnd = { end: "SENT" };
const mailer = (end: MailEnd) => ({ send: async () => end, close: () => undefined });
const send = (end: MailEnd) => sendDueMail(systemActor(agencyId), mailer(end));
const standing = async (id: string) => (await getMessage(office, id)).standing;

describe("the outbox", () => {
  test("sends what is due and nothing before its time", async () => {
    const [due, later] = [await message(), await message(10)];
    expect(await send({ end: "SENT" })).toEqual({ sent: 1 });
    expect([await standing(due), await standing(later)]).toEqual(["SENT", "WAITING"]);
    expect(await send({ end: "SENT" })).toEqual({ sent: 0 });
  });

  test("without a mail server nothing leaves and nothing is lost", async () => {
    const id = await message();
    expect([await sendDueMail(systemActor(agencyId)), hasMailServer()]).toEqual([{ sent: 0 }, false]);
    expect(await standing(id)).toBe("WAITING");
  });

  test("what certainly did not leave is given back and the job fails; what may have left is never sent again by itself", async () => {
    const id = await message();
    await expect(send({ end: "NOT_SENT", words: "ECONNREFUSED" })).rejects.toThrow("ECONNREFUSED");
    expect(await standing(id)).toBe("WAITING");
    expect(await send({ end: "UNKNOWN", words: "timeout" })).toEqual({ sent: 0 });
    expect(await send({ end: "SENT" })).toEqual({ sent: 0 });
    expect(await standing(id)).toBe("LEAVING");
  });

  test("one that the server will not take yet keeps nobody else waiting, and is tried again by itself", async () => {
    const [stuck, next] = [await message(-2), await message(-1)];
    const start = new Date();
    const refused: MailEnd = { end: "LATER", words: "451 greylisted" };
    const picky = { send: async (mail: { id: string }) => (mail.id === stuck ? refused : sent), close: () => undefined };
    expect(await sendDueMail(systemActor(agencyId), picky)).toEqual({ sent: 1 });
    expect([await standing(stuck), await standing(next)]).toEqual(["WAITING", "SENT"]);
    const { leavesAt, failure } = await getMessage(office, stuck);
    expect([leavesAt.getTime() - start.getTime() >= 5 * 60_000, failure]).toEqual([true, "451 greylisted"]);
    const key = `sendMail:${agencyId}:${leavesAt.toISOString().slice(0, 16)}`;
    expect(await database.query("SELECT run_at FROM graphile_worker.jobs WHERE key = $1", [key])).toEqual([{ run_at: leavesAt }]);
    await database.query("SELECT graphile_worker.remove_job($1)", [key]);
    await db().outboxMessage.updateMany({
      where: { id: stuck },
      data: { leavesAt: start, createdAt: new Date(start.getTime() - 47 * 3_600_000) },
    });
    expect(await sendDueMail(systemActor(agencyId), picky)).toEqual({ sent: 0 });
    expect(await standing(stuck)).toBe("REFUSED");
  });

  test("a refused one says why and leaves again when a person says so", async () => {
    const id = await message();
    await send({ end: "REFUSED", words: "550 no such box" });
    expect(await getMessage(office, id)).toMatchObject({ standing: "REFUSED", failure: "550 no such box" });
    await repeatMessage(office, { id });
    expect(await send({ end: "SENT" })).toEqual({ sent: 1 });
    await expect(repeatMessage(office, { id })).rejects.toThrow("outbox.notRepeatable");
  });

  test("a stopped one stays; another agency's is not found; the list is the agency's own", async () => {
    const id = await message();
    await expect(stopMessage(foreigner, { id })).rejects.toThrow("common.notFound");
    await stopMessage(office, { id });
    expect(await send({ end: "SENT" })).toEqual({ sent: 0 });
    expect([await standing(id), await db().auditEvent.count({ where: { subjectId: id, kind: "outbox.stopped" } })]).toEqual(["STOPPED", 1]);
    expect((await listOutbox(office, { q: "thư", page: 1 })).total).toBe(1);
    expect((await listOutbox(foreigner, { q: "", page: 1 })).total).toBe(0);
  });
});

describe("two worker processes", () => {
  test("send each mail once", async () => {
    for (let index = 0; index < 20; index++) await message();
    const env = {
      ...process.env,
      DATABASE_URL: database.url,
      SMTP_URL: server.url,
      MAIL_FROM: "guong-sang@so.example",
      NODE_ENV: "production" as const,
    };
    const workers = [1, 2].map(() =>
      fork(join(import.meta.dirname, "../../../scripts/worker.ts"), [], {
        env,
        execArgv: ["--import", "tsx", "--conditions=react-server"],
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      }),
    );
    await Promise.all(workers.map((worker) => once(worker, "message")));
    // Two jobs for the same mail, one for each worker, as two causes at the same moment would leave them.
    await transaction(async (tx) => {
      for (let index = 0; index < 6; index++) await enqueue(tx, "sendMail", {});
    });
    await until(async () => (await db().outboxMessage.count({ where: { sentAt: null } })) === 0);
    await until(async () => (await database.query("SELECT FROM graphile_worker.jobs")).length === 0);
    for (const worker of workers) worker.kill("SIGTERM");
    await Promise.all(workers.map((worker) => once(worker, "exit")));
    const addresses = server.received.map((mail) => (Array.isArray(mail.to) ? "" : (mail.to?.text ?? "")));
    expect(addresses).toHaveLength(20);
    expect(new Set(addresses).size).toBe(20);
  });
});
