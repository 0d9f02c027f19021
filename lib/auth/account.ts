import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "../core/actor";
import { dateColumn, now, today } from "../core/clock";
import { db, type Tx } from "../db/client";

// What the database says of an account and its sessions; no cookie and no request, so that scripts can ask too.

/** SHA-256 of an opaque id, as it is stored. */
export function idHash(id: string): string {
  return createHash("sha256").update(id).digest("hex");
}

/** The actor behind an opaque session id; null when ended, expired or the account is off. */
export async function actorOfSession(sid: string): Promise<Actor | null> {
  const session = await db().session.findFirst({
    where: { idHash: idHash(sid), endedAt: null, expiresAt: { gt: now() }, user: { active: true } },
    select: { userId: true },
  });
  return session ? actorOfUser(session.userId) : null;
}

/** The actor a user is today; null when the account is off. Only roles in force are held. */
export async function actorOfUser(userId: string): Promise<Actor | null> {
  const day = dateColumn(today());
  const user = await db().user.findFirst({
    where: { id: userId, active: true },
    select: {
      id: true,
      agencyId: true,
      personId: true,
      displayName: true,
      roles: {
        where: {
          validFrom: { lte: day },
          AND: [
            { OR: [{ validTo: null }, { validTo: { gte: day } }] },
            { OR: [{ needsConfirmation: false }, { confirmedById: { not: null } }] },
          ],
        },
        select: { role: true, departmentId: true },
      },
    },
  });
  if (!user) return null;
  return { kind: "user", id: user.id, personId: user.personId, agencyId: user.agencyId, name: user.displayName, roles: user.roles };
}

/** Ends all sessions of a user (password change, account switched off). */
export async function endSessionsOf(tx: Tx, userId: string): Promise<void> {
  await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now() } });
}
