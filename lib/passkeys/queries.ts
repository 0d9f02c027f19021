import "server-only";
import type { Actor } from "../core/actor";
import { dayFromColumn, dayOf } from "../core/clock";
import { db, type Tx } from "../db/client";
import type { Notice } from "../db/notices";
import { vi } from "../text/vi";
import { absolute, paths } from "../web/paths";

/** The actor's own passkeys, the oldest first; keys themselves stay in the database. Days are calendar days in Viet Nam. */
export async function listPasskeys(actor: Actor) {
  const rows = await db().passkey.findMany({
    where: { userId: actor.id },
    orderBy: { id: "asc" },
    select: { id: true, label: true, backedUp: true, createdAt: true, lastUsedOn: true },
  });
  return rows.map(({ createdAt, lastUsedOn, ...row }) => ({
    ...row,
    addedOn: dayOf(createdAt),
    lastUsedOn: lastUsedOn && dayFromColumn(lastUsedOn),
  }));
}

export type PasskeyView = Awaited<ReturnType<typeof listPasskeys>>[number];

/** What the owner is told when a passkey was added: who did not do it learns of it. */
export async function passkeyNotice(actor: Actor, passkey: { id: string; label: string }, tx: Tx): Promise<Notice> {
  const { mailAddress } = await tx.user.findUniqueOrThrow({ where: { id: actor.id }, select: { mailAddress: true } });
  const { told } = vi.passkeys;
  const lines = [told.line(passkey.label), told.notMe];
  const href = paths.account();
  return {
    person: { id: actor.id, name: actor.name, mailAddress },
    key: `passkey:${passkey.id}`,
    title: told.title,
    lines,
    href,
    mail: told.mail(actor.name, lines, absolute(href)),
  };
}
