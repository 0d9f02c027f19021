// Principles of NĐ 98/2023, art. 4, as domain/law.md b.2 reports them: nobody is awarded while discipline, an inspection,
// a complaint or the like is being verified. A hold bars recognition and nothing else.
import type { Day } from "../core/clock";

export const holdGrounds = ["DISCIPLINE_PENDING", "INVESTIGATION", "INSPECTION", "COMPLAINT", "DENUNCIATION", "PRESS_REPORT"] as const;
export type HoldGround = (typeof holdGrounds)[number];

export type HoldSpan = { fromDay: Day; toDay: Day | null; lifted: boolean };

/**
 * Whether one hold is in force on the day. `toDay` is the last day of a dated hold; a lifted hold carries the day of
 * lifting there and is no longer in force on that day.
 */
export function isHeld(hold: HoldSpan, day: Day): boolean {
  if (day < hold.fromDay) return false;
  if (hold.toDay === null) return true;
  return hold.lifted ? day < hold.toDay : day <= hold.toDay;
}

/** The hold in force on the day, the latest first; null when nothing bars recognition. */
export function activeHold<Hold extends HoldSpan>(holds: readonly Hold[], day: Day): Hold | null {
  const standing = holds.filter((hold) => isHeld(hold, day));
  return standing.sort((a, b) => (a.fromDay < b.fromDay ? 1 : -1))[0] ?? null;
}

/** What may still be lifted: in force, or to come. */
export function isOpen(hold: HoldSpan, day: Day): boolean {
  return !hold.lifted && (hold.toDay === null || day <= hold.toDay);
}
