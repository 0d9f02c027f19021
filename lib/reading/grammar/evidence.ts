import type { Paper } from "../paper";
import type { Evidence, Source } from "../reading";
import { restore } from "../text/restore";
import type { Piece } from "../text/script";

export function sourceOf(place: Piece): Source {
  return { start: place.start, end: place.end, text: place.text };
}

/**
 * How sure a value is. Printed words of a text layer need no confirmation; a value from OCR, one of several that compete
 * and one with an inferred part do.
 */
export function evidenceOf(paper: Paper, place: Piece, doubt: { inferred?: boolean; competing?: boolean } = {}): Evidence {
  const read = paper.ocr ? Math.min(0.7, paper.unsure(place)) : 0.98;
  const confidence = doubt.competing ? Math.min(read, 0.4) : doubt.inferred ? Math.min(read, 0.6) : read;
  return { source: sourceOf(place), confidence, needsConfirmation: paper.ocr || doubt.inferred === true || doubt.competing === true };
}

/** A value as printed, on one line; from a scan in its good form where that is certain. */
export function wording(place: Piece): string {
  const printed = place.text.replace(/\s+/g, " ").trim();
  if (!place.script.ocr) return printed;
  const good = restore(place.folded);
  return good === null ? printed : capitalAs(printed, good);
}

/** With a capital where the printed text begins with one. */
function capitalAs(printed: string, good: string): string {
  return /^\p{Lu}/u.test(printed) ? good.charAt(0).toUpperCase() + good.slice(1) : good;
}
