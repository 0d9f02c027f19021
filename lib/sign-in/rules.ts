// Ten wrong tries at a name from one address lock it for that address for 15 minutes (trust bar S5), so that nobody locks another
// one out from elsewhere; a hundred from all addresses lock the account for everybody. The counts start anew after a right
// password and after a lock has run out.

export const triesAtMost = 10;
export const triesInAll = 100;
export const lockMinutes = 15;

export type Tries = { failedTries: number; lockedUntil: Date | null };

/** Whether the account is locked for every address at this moment. */
export function isLocked(tries: Tries, moment: Date): boolean {
  return tries.lockedUntil !== null && tries.lockedUntil > moment;
}

/** The count of all addresses and the lock after one more wrong try. */
export function afterWrongTry(tries: Tries, moment: Date): Tries {
  const fresh = tries.lockedUntil !== null && tries.lockedUntil <= moment;
  const failedTries = (fresh ? 0 : tries.failedTries) + 1;
  const lockedUntil = failedTries >= triesInAll ? new Date(moment.getTime() + lockMinutes * 60_000) : null;
  return { failedTries, lockedUntil };
}
