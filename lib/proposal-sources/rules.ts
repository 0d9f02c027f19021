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

/** Why a file among several is not taken: a key of vi.planProposals.reasons. */
export type LeftOut<File> = { file: File; reason: "planProposals.sameFile" | "planProposals.tooManySources" };

/**
 * Of several files given in together: those that are taken, in their order, and those that are not. The same bytes count once,
 * and a proposal takes so many renderings.
 * @param known SHA-256 of the renderings it has
 */
export function sortOut<File extends { sha256: string }>(
  files: readonly File[],
  known: readonly string[],
): { taken: File[]; left: LeftOut<File>[] } {
  const taken: File[] = [];
  const left: LeftOut<File>[] = [];
  for (const file of files) {
    const twice = [...known, ...taken.map(({ sha256 }) => sha256)].includes(file.sha256);
    if (twice) left.push({ file, reason: "planProposals.sameFile" });
    else if (known.length + taken.length >= mostSources) left.push({ file, reason: "planProposals.tooManySources" });
    else taken.push(file);
  }
  return { taken, left };
}
