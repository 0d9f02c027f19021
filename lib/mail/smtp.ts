import "server-only";

export type Mail = { id: string; toName: string; toAddress: string; subject: string; text: string };
/**
 * REFUSED: the server will not take it. LATER: it will not take this one now. NOT_SENT: the server could not be used at all, and
 * it certainly did not leave. UNKNOWN: the line broke at the wrong moment.
 */
export type MailEnd = { end: "SENT" } | { end: "REFUSED" | "LATER" | "NOT_SENT" | "UNKNOWN"; words: string };
export type Mailer = { send: (mail: Mail) => Promise<MailEnd>; close: () => void };

/** The mailer of this installation; null where no mail server is named. */
export async function openMailer(): Promise<Mailer | null> {
  const [url, from] = [process.env.SMTP_URL, process.env.MAIL_FROM];
  if (!url || !from) return null;
  const { createTransport } = await import("nodemailer");
  const transport = createTransport(url, { from, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 } as object);
  return {
    async send(mail) {
      const host =
        from
          .split("@")
          .at(-1)
          ?.replace(/[^\w.-]/g, "") || "guong-sang";
      try {
        // The same message has the same id, so that even a mail server's own repetition is seen as one.
        await transport.sendMail({
          from,
          to: { name: mail.toName, address: mail.toAddress },
          messageId: `<${mail.id}@${host}>`,
          subject: mail.subject,
          text: mail.text,
          headers: { "Auto-Submitted": "auto-generated" },
        });
        return { end: "SENT" };
      } catch (error) {
        return endOf(error as MailError);
      }
    },
    close: () => transport.close(),
  };
}

type MailError = Error & { code?: string; command?: string; responseCode?: number };

function endOf({ message, code, command, responseCode }: MailError): MailEnd {
  const words = message.slice(0, 300);
  if (responseCode !== undefined) return { end: answered(responseCode, code === "EAUTH"), words };
  const beforeData = command === "CONN" || ["ECONNECTION", "EDNS", "EAUTH", "ECONNREFUSED"].includes(code ?? "");
  return { end: beforeData ? "NOT_SENT" : "UNKNOWN", words };
}

/** 421: the server is closing, whatever the message. A sign-in that fails keeps back every message, none of them is at fault. */
function answered(responseCode: number, signingIn: boolean): "REFUSED" | "LATER" | "NOT_SENT" {
  if (signingIn || responseCode === 421) return "NOT_SENT";
  return responseCode >= 500 ? "REFUSED" : "LATER";
}
