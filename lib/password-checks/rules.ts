// Ten wrong tries lock an account for 15 minutes: the project's own bar (trust bar S5), stricter than ASVS 4's 100 an hour.
// The count starts anew after a right password and after a lock has run out.

export const triesAtMost = 10;
export const lockMinutes = 15;

export type Tries = { failedTries: number; lockedUntil: Date | null };

/** Whether the account is locked at this moment. */
export function isLocked(tries: Tries, moment: Date): boolean {
  return tries.lockedUntil !== null && tries.lockedUntil > moment;
}

/** The count and the lock after one more wrong try. */
export function afterWrongTry(tries: Tries, moment: Date): Tries {
  const fresh = tries.lockedUntil !== null && tries.lockedUntil <= moment;
  const failedTries = (fresh ? 0 : tries.failedTries) + 1;
  const lockedUntil = failedTries >= triesAtMost ? new Date(moment.getTime() + lockMinutes * 60_000) : null;
  return { failedTries, lockedUntil };
}
