// Source: house 9 (a reader that is stopped gives its work back); several renderings of one document may be given in. The numbers are
// the system's own.

/** Renderings of one document that a proposal takes. */
export const mostSources = 6;
/** A reader without a sign for so long has stopped: a page of a scan takes seconds, a file may be read for three minutes in silence. */
const quietMilliseconds = 5 * 60_000;

/** Whether the reader has given no sign for so long that it may be asked again. */
export function isQuiet(touchedAt: Date, now: Date): boolean {
  return now.getTime() - touchedAt.getTime() >= quietMilliseconds;
}
