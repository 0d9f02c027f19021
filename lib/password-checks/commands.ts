import "server-only";
import { verifyPassword } from "../auth/password";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { allow, authorize } from "../core/verdict";
import { db, type Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { afterWrongTry, isLocked } from "./rules";

export type Checked = "fits" | "wrong" | "locked";

/** Counts one try at an account; while it is locked the right password is refused too. */
export async function countTry(tx: Tx, id: string, fits: boolean): Promise<Checked> {
  await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${id}::uuid FOR UPDATE`;
  const tries = await tx.user.findUniqueOrThrow({ where: { id }, select: { failedTries: true, lockedUntil: true } });
  if (isLocked(tries, now())) return "locked";
  const data = fits ? { failedTries: 0, lockedUntil: null } : afterWrongTry(tries, now());
  await tx.user.update({ where: { id }, data, select: { id: true } });
  return fits ? "fits" : "wrong";
}

/**
 * Asks a signed-in person for the own password once more, wherever a step wants it. A wrong one counts like a wrong sign-in and
 * a locked account is refused with the right one too, so that no page can be used to guess it.
 */
export async function checkOwnPassword(actor: Actor, password: string): Promise<Checked> {
  authorize(allow);
  const user = await db().user.findUniqueOrThrow({ where: { id: actor.id }, select: { passwordHash: true } });
  const fits = await verifyPassword(user.passwordHash, password);
  return transaction((tx) => countTry(tx, actor.id, fits));
}
