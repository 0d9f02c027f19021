import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openMailer } from "@/lib/mail/smtp";
import { type MailServer, startMailServer } from "@/tests/support/mail-server";

let server: MailServer;
const mail = {
  id: "m1",
  toName: "Trần Thị Mẫu",
  toAddress: "mau@so.example",
  subject: "Nhắc việc ngày 23/11/2026",
  text: "Còn 14 ngày làm việc.",
};

beforeAll(async () => {
  server = await startMailServer((address) =>
    address.startsWith("khong") ? 550 : address.startsWith("ban") ? 451 : address.startsWith("dong") ? 421 : null,
  );
});
afterAll(() => server.stop());
afterEach(() => {
  delete process.env.SMTP_URL;
  delete process.env.MAIL_FROM;
});

const open = async (url = server.url) => {
  process.env.SMTP_URL = url;
  process.env.MAIL_FROM = "guong-sang@so.example";
  const mailer = await openMailer();
  if (!mailer) throw new Error("no mailer");
  return mailer;
};

describe("the mailer", () => {
  it("is none where no mail server is named", async () => {
    expect(await openMailer()).toBeNull();
  });

  it("sends Vietnamese as it is, with an id of the message's own", async () => {
    const mailer = await open();
    expect(await mailer.send(mail)).toEqual({ end: "SENT" });
    mailer.close();
    expect(server.received[0]).toMatchObject({ subject: mail.subject, messageId: "<m1@so.example>" });
    expect(server.received[0]?.text?.trim()).toBe(mail.text);
    expect(server.received[0]?.to).toMatchObject({ value: [{ address: "mau@so.example", name: "Trần Thị Mẫu" }] });
  });

  it("tells refused for good from not this one now, and that from a server that cannot be used", async () => {
    const mailer = await open();
    expect(await mailer.send({ ...mail, toAddress: "khong@so.example" })).toMatchObject({ end: "REFUSED" });
    expect(await mailer.send({ ...mail, toAddress: "ban@so.example" })).toMatchObject({ end: "LATER" });
    expect(await mailer.send({ ...mail, toAddress: "dong@so.example" })).toMatchObject({ end: "NOT_SENT" });
    mailer.close();
    const nowhere = await open("smtp://127.0.0.1:9");
    expect(await nowhere.send(mail)).toMatchObject({ end: "NOT_SENT" });
    nowhere.close();
  });
});
