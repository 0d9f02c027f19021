import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "../core/actor";
import { dateColumn, now, today } from "../core/clock";
import { db, type Tx } from "../db/client";
import { paths } from "../web/paths";
import { cookieName, cookieOptions, longestSeconds, openToken, sealToken } from "./cookie";

const sessionsAtMost = 5;

/** SHA-256 of an opaque id, as it is stored. */
export function idHash(id: string): string {
  return createHash("sha256").update(id).digest("hex");
}

/**
 * The signed-in actor of this request, or null. Account and roles are read from the database each time,
 * so that switching an account off works at once.
 */
export const findActor = cache(async (): Promise<Actor | null> => {
  const token = await openToken((await cookies()).get(cookieName())?.value);
  return token ? actorOfSession(token.sid) : null;
});

/** The signed-in actor; a visitor is led to the sign-in page. */
export async function requireActor(): Promise<Actor> {
  return (await findActor()) ?? redirect(paths.signIn());
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

/** Writes a new session row (the oldest beyond five end) and sets the cookie. Every sign-in gets a new id. */
export async function beginSession(userId: string): Promise<void> {
  const sid = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now().getTime() + longestSeconds * 1000);
  await db().session.create({ data: { idHash: idHash(sid), userId, expiresAt }, select: { userId: true } });
  const open = await db().session.findMany({
    where: { userId, endedAt: null, expiresAt: { gt: now() } },
    orderBy: { expiresAt: "desc" },
    skip: sessionsAtMost,
    select: { idHash: true },
  });
  await db().session.updateMany({ where: { idHash: { in: open.map((row) => row.idHash) } }, data: { endedAt: now() } });
  (await cookies()).set(cookieName(), await sealToken(sid), { ...cookieOptions(), maxAge: longestSeconds });
}

/** Ends the session of this request on the server and drops the cookie. */
export async function endSession(): Promise<void> {
  const jar = await cookies();
  const token = await openToken(jar.get(cookieName())?.value);
  if (token) await db().session.updateMany({ where: { idHash: idHash(token.sid) }, data: { endedAt: now() } });
  jar.set(cookieName(), "", { ...cookieOptions(), maxAge: 0 });
}

/** Ends all sessions of a user (password change, account switched off). */
export async function endSessionsOf(tx: Tx, userId: string): Promise<void> {
  await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now() } });
}
