// Staff records carry the category of R140 and the first day of retirement; a retired member stays a person the
// system speaks about, only new work is no longer asked of them.
import type { Day } from "../core/clock";

/** Whether the person has retired by this day; `retiredOn` is the first day of retirement. */
export function isRetiredOn(person: { retiredOn: Day | null }, day: Day): boolean {
  return person.retiredOn !== null && person.retiredOn <= day;
}
