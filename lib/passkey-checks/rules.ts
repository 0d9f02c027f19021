// Source: Web Authentication (W3C), 5.1.2 (which address a passkey belongs to) and 13.4.3 (challenges); ballot.md, "The course of a
// round", 3: the password or a passkey is asked again. Five minutes are the project's own: time to find the phone, and no more.

export const challengeMinutes = 5;

/** The site as a device knows it: its name, and the one address that may ask. */
export type Party = { id: string; origin: string };

/**
 * The party behind the address people type; null where no browser would make a passkey: without https (but on this very machine),
 * or under a number instead of a name.
 */
export function partyOf(address: string | undefined): Party | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname, origin } = new URL(address);
  const safe = protocol === "https:" || (protocol === "http:" && hostname === "localhost");
  const isNumber = hostname.startsWith("[") || /^[\d.]+$/.test(hostname);
  return safe && !isNumber ? { id: hostname, origin } : null;
}

/** What a challenge is for: one kind of step, on one thing. */
export type Asked<Purpose extends string = string> = { purpose: Purpose; subjectId: string | null };

/** Until when a challenge given at this moment holds. */
export function expiryOf(moment: Date): Date {
  return new Date(moment.getTime() + challengeMinutes * 60_000);
}

/** Whether a stored challenge answers what is asked now. */
export function holdsFor(stored: { subjectId: string | null; expiresAt: Date }, subjectId: string | null, moment: Date): boolean {
  return stored.subjectId === subjectId && stored.expiresAt > moment;
}
