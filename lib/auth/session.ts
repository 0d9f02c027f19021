import "server-only";
import { randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { db } from "../db/client";
import { paths } from "../web/paths";
import { actorOfSession, idHash } from "./account";
import { cookieName, cookieOptions, longestSeconds, openToken, sealToken } from "./cookie";

const sessionsAtMost = 5;

/**
 * The signed-in actor of this request, or null. Account and roles are read from the database each time,
 * so that switching an account off works at once.
 */
export const findActor = cache(async (): Promise<Actor | null> => {
  const token = await openToken((await cookies()).get(cookieName())?.value);
  return token ? actorOfSession(token.sid) : null;
});

/** The signed-in actor; a visitor is led to the sign-in page, which leads on to where he was going. */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor();
  if (actor) return actor;
  const asked = await headers();
  return redirect(paths.signInFor(`${asked.get("x-path") ?? ""}${asked.get("x-search") ?? ""}`));
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
