import "server-only";
import { randomInt } from "node:crypto";
import type { Actor } from "../core/actor";
import { type Day, dateColumn, today } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { mayIssueCertificate, mayReissueCertificate } from "./policy";
import { findCertificate } from "./queries";
import { certificateRegister, makeCode } from "./rules";
import type { Reissue } from "./schema";

/**
 * Issues a certificate again under a new serial and code; the old row stays and is known as replaced.
 * Errors: out of sight; not văn thư; revoked or replaced already (R070).
 */
export async function reissueCertificate(actor: Actor, input: Reissue): Promise<{ id: string }> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Certificate" WHERE id = ${input.id}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
    const old = await findCertificate(actor, input.id, tx);
    if (!old) throw notFound();
    authorize(mayReissueCertificate(actor, old));
    const entry = { recognitionId: old.recognitionId, holderName: old.holderName, issuedOn: today() };
    return addToRegister(tx, actor, entry, { ofId: old.id, reason: input.reason });
  });
}

/** The first certificate of a recognition, inside the decision's transaction. Errors: not the head's to give. */
export async function issueCertificate(
  actor: Actor,
  input: { recognitionId: string; holderName: string; issuedOn: Day },
  tx: Tx,
): Promise<{ id: string }> {
  authorize(mayIssueCertificate(actor));
  return addToRegister(tx, actor, input, null);
}

async function addToRegister(
  tx: Tx,
  actor: Actor,
  entry: { recognitionId: string; holderName: string; issuedOn: Day },
  reissue: { ofId: string; reason: string } | null,
): Promise<{ id: string }> {
  const registerYear = Number(entry.issuedOn.slice(0, 4));
  const serial = await nextSerial(tx, actor.agencyId, registerYear);
  const made = await tx.certificate.create({
    data: {
      agencyId: actor.agencyId,
      recognitionId: entry.recognitionId,
      registerYear,
      serial,
      code: makeCode((below) => randomInt(below)),
      holderName: entry.holderName,
      issuedOn: dateColumn(entry.issuedOn),
      reissueOfId: reissue?.ofId ?? null,
      reissueReason: reissue?.reason ?? null,
    },
    select: { id: true },
  });
  await recordEvent(tx, actor, {
    kind: reissue ? "certificate.reissued" : "certificate.issued",
    subjectType: "Certificate",
    subjectId: made.id,
    details: { serial, registerYear, reissueOf: reissue?.ofId ?? null },
  });
  return made;
}

/** The counter's row stays locked until the transaction ends: a number of a failed one is given to the next. */
async function nextSerial(tx: Tx, agencyId: string, year: number): Promise<number> {
  const rows = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "RegisterCounter" ("agencyId", register, year, last) VALUES (${agencyId}::uuid, ${certificateRegister}, ${year}, 1)
    ON CONFLICT ("agencyId", register, year) DO UPDATE SET last = "RegisterCounter".last + 1
    RETURNING last`;
  const serial = rows[0]?.last;
  if (serial === undefined) throw new DomainError("conflict", "common.changedMeanwhile");
  return serial;
}
