// A printed one-time link is good for seven days and one use (issue text, "Who"). People type it from paper: letters and
// digits that cannot be mistaken for one another, in five groups of five; 125 bits.
import { addDays, type Day } from "../core/clock";

const linkDays = 7;
const requestDays = 7;
const signs = "0123456789abcdefghjkmnpqrstvwxyz";
const groups = 5;
const signsInGroup = 5;
export const linkBytes = groups * signsInGroup;

/** The link's word made from random bytes, five bits of each. */
export function linkToken(bytes: Uint8Array): string {
  const letters = [...bytes.subarray(0, linkBytes)].map((byte) => signs[byte & 31]).join("");
  return Array.from({ length: groups }, (_, index) => letters.slice(index * signsInGroup, (index + 1) * signsInGroup)).join("-");
}

/** The last day of a link made on this day, and the moment at which that day ends in Viet Nam. */
export function linkEnd(madeOn: Day): { lastDay: Day; expiresAt: Date } {
  const lastDay = addDays(madeOn, linkDays);
  return { lastDay, expiresAt: new Date(`${addDays(lastDay, 1)}T00:00:00+07:00`) };
}

/** Whether a wish for an administrator's link still waits for its second person: as long as a link itself is good. */
export function linkRequestStands(askedOn: Day, today: Day): boolean {
  return today <= addDays(askedOn, requestDays);
}
