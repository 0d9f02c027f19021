import "server-only";
import type { z } from "zod";
import { endSessionsOf, idHash } from "../auth/account";
import { hashPassword, verifyPassword } from "../auth/password";
import { beginSession, endSession } from "../auth/session";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError } from "../core/errors";
import { allow, authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import { db } from "../db/client";
import { transaction } from "../db/transaction";
import { confirmOneself } from "../passkey-checks/commands";
import { countTry } from "../password-checks/commands";
import { lockMinutes, triesAtMost } from "../password-checks/rules";
import type { changePasswordSchema, setPasswordSchema, signInSchema } from "./schema";

/**
 * Signs in with name and password: a new session row and its cookie. The answer for an unknown name, a wrong password
 * and a switched-off account is the same, also after ten tries, and costs one hash each.
 * Errors: forbidden auth.wrong, auth.locked.
 */
export async function signIn(input: z.output<typeof signInSchema>): Promise<void> {
  const select = { id: true, passwordHash: true, active: true } as const;
  const user = await db().user.findUnique({ where: { username: input.username }, select });
  const fits = await verifyPassword(user?.active ? user.passwordHash : null, input.password);
  const verdict = user?.active ? await transaction((tx) => countTry(tx, user.id, fits)) : await tryUnknown(input.username);
  if (!user || verdict !== "fits") throw new DomainError("forbidden", verdict === "locked" ? "auth.locked" : "auth.wrong");
  await beginSession(user.id);
}

/** Counts one try at a name that opens nothing as if it were an account, under a hash of the name, for a day. */
async function tryUnknown(username: string): Promise<"wrong" | "locked"> {
  const key = `unknown:${idHash(username)}`;
  const moment = BigInt(now().getTime());
  return transaction(async (tx) => {
    await tx.$executeRaw`
      INSERT INTO rate_limit (key, points, expire) VALUES (${key}, 0, ${moment + dayMs}) ON CONFLICT (key) DO NOTHING`;
    const [row] = await tx.$queryRaw<{ points: number; expire: bigint }[]>`
      SELECT points, expire FROM rate_limit WHERE key = ${key} FOR UPDATE`;
    const full = (row?.points ?? 0) >= triesAtMost;
    const over = (row?.expire ?? 0n) <= moment;
    if (full && !over) return "locked";
    const points = over ? 1 : (row?.points ?? 0) + 1;
    const expire = moment + (points >= triesAtMost ? BigInt(lockMinutes * 60_000) : dayMs);
    await tx.$executeRaw`UPDATE rate_limit SET points = ${points}, expire = ${expire} WHERE key = ${key}`;
    return "wrong";
  });
}

const dayMs = 86_400_000n;

/**
 * Sets the password through a printed one-time link and ends all sessions of the account, and its passkeys: who needed the link
 * may not be the one who added them. The link is used up.
 * Errors: forbidden auth.linkDead, invalid auth.passwordsDiffer.
 */
export async function setPasswordByLink(input: z.output<typeof setPasswordSchema>): Promise<void> {
  insistEqual(input);
  const passwordHash = await hashPassword(input.newPassword);
  await transaction(async (tx) => {
    const tokenHash = idHash(input.token);
    const live = { tokenHash, usedAt: null, expiresAt: { gt: now() }, user: { active: true } };
    const link = await tx.oneTimeLink.findFirst({ where: live, select: { userId: true, user: { select: { agencyId: true } } } });
    if (!link) throw new DomainError("forbidden", "auth.linkDead");
    const { count } = await tx.oneTimeLink.updateMany({ where: { tokenHash, usedAt: null }, data: { usedAt: now() } });
    if (count === 0) throw new DomainError("forbidden", "auth.linkDead");
    await tx.user.update({ where: { id: link.userId }, data: { passwordHash, failedTries: 0, lockedUntil: null }, select: { id: true } });
    await endSessionsOf(tx, link.userId);
    const { count: passkeys } = await tx.passkey.deleteMany({ where: { userId: link.userId } });
    const owner: Actor = { kind: "user", id: link.userId, personId: null, agencyId: link.user.agencyId, name: "", roles: [] };
    const details = passkeys > 0 ? { passkeysRemoved: passkeys } : {};
    await recordEvent(tx, owner, { kind: "user.passwordSet", subjectType: "User", subjectId: link.userId, details });
  });
}

/**
 * Changes the own password, once the current one or a passkey has said who asks; all sessions end, this one too. A wrong current
 * password counts like a wrong sign-in. Errors: invalid auth.wrongCurrent, auth.passwordsDiffer, passkeys.refused; forbidden auth.locked.
 */
export async function changePassword(actor: Actor, input: z.output<typeof changePasswordSchema>): Promise<void> {
  authorize(allow);
  insistEqual(input);
  const asked = { purpose: "PASSWORD", subjectId: null } as const;
  const proof = { password: input.currentPassword, passkey: input.passkey };
  await confirmOneself(actor, proof, { asked, field: "currentPassword", wrong: "auth.wrongCurrent" });
  const passwordHash = await hashPassword(input.newPassword);
  await transaction(async (tx) => {
    await tx.user.update({ where: { id: actor.id }, data: { passwordHash }, select: { id: true } });
    await endSessionsOf(tx, actor.id);
    await recordEvent(tx, actor, { kind: "user.passwordSet", subjectType: "User", subjectId: actor.id });
  });
}

/** Ends this request's session. */
export async function signOut(actor: Actor): Promise<void> {
  authorize(allow);
  await endSession();
  await recordSignOut(actor);
}

function recordSignOut(actor: Actor): Promise<void> {
  return transaction((tx) => recordEvent(tx, actor, { kind: "user.signedOut", subjectType: "User", subjectId: actor.id }));
}

function insistEqual(input: { newPassword: string; newPasswordAgain: string }): void {
  if (input.newPassword !== input.newPasswordAgain.normalize("NFC"))
    throw new DomainError("invalid", "auth.passwordsDiffer", { newPasswordAgain: "auth.passwordsDiffer" });
}
