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
import { db, type Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { afterWrongTry, isLocked, lockMinutes, type Tries, triesAtMost, triesInAll } from "./rules";
import type { changePasswordSchema, setPasswordSchema, signInSchema } from "./schema";

/**
 * Signs in with name and password: a new session row and its cookie. The answer for an unknown name, a wrong password
 * and a switched-off account is the same, also after ten tries, and costs one hash each. `caller`: the client's address.
 * Errors: forbidden auth.wrong, auth.locked.
 */
export async function signIn(input: z.output<typeof signInSchema>, caller: string): Promise<void> {
  const select = { id: true, passwordHash: true, active: true } as const;
  const user = await db().user.findUnique({ where: { username: input.username }, select });
  const fits = await verifyPassword(user?.active ? user.passwordHash : null, input.password);
  const verdict = await countTry({ username: input.username, userId: user?.active ? user.id : null, caller, fits });
  if (!user || verdict !== "fits") throw new DomainError("forbidden", verdict === "locked" ? "auth.locked" : "auth.wrong");
  await beginSession(user.id);
}

type Try = { username: string /** null: the name opens nothing. */; userId: string | null; caller: string; fits: boolean };

/** Counts one try at a name from an address; while either is locked the right password is refused too. */
function countTry({ username, userId, caller, fits }: Try): Promise<"fits" | "wrong" | "locked"> {
  const prefix = triesPrefix(username);
  return transaction(async (tx) => {
    // A name that opens nothing is counted as an account is, in the same table as the addresses.
    const account = userId ? await accountTries(tx, userId) : null;
    if (await isFull(tx, `${prefix}${idHash(caller)}`, fits, triesAtMost)) return "locked";
    if (account ? isLocked(account, now()) : await isFull(tx, `${prefix}all`, false, triesInAll)) return "locked";
    if (account) await noteTry(tx, account, fits);
    return fits ? "fits" : "wrong";
  });
}

async function noteTry(tx: Tx, account: Tries & { id: string }, fits: boolean): Promise<void> {
  const data = fits ? { failedTries: 0, lockedUntil: null } : afterWrongTry(account, now());
  await tx.user.update({ where: { id: account.id }, data, select: { id: true } });
}

async function accountTries(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.user.findUniqueOrThrow({ where: { id }, select: { id: true, failedTries: true, lockedUntil: true } });
}

/** One more try under a key, kept for a day; true: there were `atMost` wrong ones already, and the lock still runs. */
async function isFull(tx: Tx, key: string, fits: boolean, atMost: number): Promise<boolean> {
  const moment = BigInt(now().getTime());
  await tx.$executeRaw`
    INSERT INTO rate_limit (key, points, expire) VALUES (${key}, 0, ${moment + dayMs}) ON CONFLICT (key) DO NOTHING`;
  const [row] = await tx.$queryRaw<{ points: number; expire: bigint }[]>`
    SELECT points, expire FROM rate_limit WHERE key = ${key} FOR UPDATE`;
  const over = (row?.expire ?? 0n) <= moment;
  if ((row?.points ?? 0) >= atMost && !over) return true;
  const before = over || fits ? 0 : (row?.points ?? 0);
  const points = fits ? 0 : before + 1;
  const expire = moment + (points >= atMost ? BigInt(lockMinutes * 60_000) : dayMs);
  await tx.$executeRaw`UPDATE rate_limit SET points = ${points}, expire = ${expire} WHERE key = ${key}`;
  return false;
}

/** The keys of a name's tries begin with a hash of it: neither names nor addresses stand in the table. */
const triesPrefix = (username: string) => `tries:${idHash(username)}:`;

const dayMs = 86_400_000n;

/**
 * Sets the password through a printed one-time link and ends all sessions of the account. The link is used up.
 * Errors: forbidden auth.linkDead, invalid auth.passwordsDiffer.
 */
export async function setPasswordByLink(input: z.output<typeof setPasswordSchema>): Promise<void> {
  insistEqual(input);
  const passwordHash = await hashPassword(input.newPassword);
  await transaction(async (tx) => {
    const tokenHash = idHash(input.token);
    const live = { tokenHash, usedAt: null, expiresAt: { gt: now() }, user: { active: true } };
    const link = await tx.oneTimeLink.findFirst({
      where: live,
      select: { userId: true, user: { select: { agencyId: true, username: true } } },
    });
    if (!link) throw new DomainError("forbidden", "auth.linkDead");
    const { count } = await tx.oneTimeLink.updateMany({ where: { tokenHash, usedAt: null }, data: { usedAt: now() } });
    if (count === 0) throw new DomainError("forbidden", "auth.linkDead");
    await tx.user.update({ where: { id: link.userId }, data: { passwordHash, failedTries: 0, lockedUntil: null }, select: { id: true } });
    await tx.$executeRaw`DELETE FROM rate_limit WHERE starts_with(key, ${triesPrefix(link.user.username)})`;
    await endSessionsOf(tx, link.userId);
    const owner: Actor = { kind: "user", id: link.userId, personId: null, agencyId: link.user.agencyId, name: "", roles: [] };
    await recordEvent(tx, owner, { kind: "user.passwordSet", subjectType: "User", subjectId: link.userId });
  });
}

/**
 * Changes the own password; all sessions end, this one too. A wrong current password counts like a wrong sign-in.
 * Errors: invalid auth.wrongCurrent, auth.passwordsDiffer; forbidden auth.locked.
 */
export async function changePassword(actor: Actor, input: z.output<typeof changePasswordSchema>): Promise<void> {
  authorize(allow);
  insistEqual(input);
  const user = await db().user.findUniqueOrThrow({ where: { id: actor.id }, select: { username: true, passwordHash: true } });
  const fits = await verifyPassword(user.passwordHash, input.currentPassword);
  // Tries inside a session are counted by themselves: who has stolen one learns no more, and locks nobody out.
  const verdict = await countTry({ username: user.username, userId: actor.id, caller: "session", fits });
  if (verdict === "locked") throw new DomainError("forbidden", "auth.locked");
  if (verdict === "wrong") throw new DomainError("invalid", "auth.wrongCurrent", { currentPassword: "auth.wrongCurrent" });
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
