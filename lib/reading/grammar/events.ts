import { allBlocks, type Paper } from "../paper";
import type { Reading } from "../reading";
import { find, first, type Piece, part } from "../text/script";
import { evidenceOf, wording } from "./evidence";
import { type TimeContext, timesIn } from "./times";

const name =
  /(?<name>(?:hoi nghi|le) (?:bieu duong,? |ton vinh,? |tuyen duong,? |gap mat,? |khen thuong |tong ket va )*(?:cac )?(?:guong |mo hinh,? )?(?:dien hinh|nguoi tot)(?: tien tien)?[^,.;:()]*?|dai hoi thi dua yeu nu[^,.;:()]*?)(?=\s+lan th|\s+(?:va|de|nham|trong|gan|vao|do|duoc|nam (?:19|20)\d\d|giai doan|theo|se|voi|tai|nhiem)\s|\s+(?:va|nam (?:19|20)\d\d)\b|[,.;:()]|$)/;
const afterName = /^\s*(?:lan th\p{L}{1,3}\s+(?<ordinal>[ivxl]+|\d{1,2}))?\s*,?\s*(?:(?:trong |vao )?nam\s+(?<year>(?:19|20)\d{2}))?/u;

/**
 * Conferences of exemplars and emulation congresses with their ordinal and year. A year taken from the time the sentence
 * begins with asks for confirmation.
 */
export function readEvents(paper: Paper, context: TimeContext): Reading["events"] {
  const events: Reading["events"] = [];
  for (const sentence of allBlocks(paper).flatMap((block) => block.sentences)) {
    for (const found of find(sentence, name)) {
      const place = found.groups.name;
      if (!place || place.text.length > 120 || !isNamed(sentence, place)) continue;
      const event = eventOf(paper, sentence, place, context);
      const known = events.findIndex((other) => sameEvent(other, event));
      const earlier = events[known];
      if (earlier) events[known] = { ...earlier, year: earlier.year ?? event.year };
      else events.push(event);
    }
  }
  return events;
}

/** A name has a capital; "tổ chức hội nghị …" is one without. */
function isNamed(sentence: Piece, place: Piece): boolean {
  return /^\p{Lu}/u.test(place.text) || /to chuc\s*$/.test(part(sentence, sentence.start, place.start).folded);
}

function eventOf(paper: Paper, sentence: Piece, place: Piece, context: TimeContext): Reading["events"][number] {
  const after = first(part(sentence, place.end), afterName)?.groups;
  const printed = after?.year ? Number(after.year.text) : null;
  const before = part(sentence, sentence.start, place.start).folded;
  const held = /(?:to chuc|tai)\s*$/.test(before) && !/tham du tai\s*$/.test(before);
  const opening =
    printed === null && held
      ? timesIn(sentence, context).find((time) => time.place.start - sentence.start < 3 && time.recurrence === "ONCE")
      : undefined;
  const year = printed ?? (opening?.lastDay ? Number(opening.lastDay.slice(0, 4)) : null);
  return {
    name: wording(place),
    ordinal: after?.ordinal ? after.ordinal.text.toUpperCase() : null,
    year,
    ...evidenceOf(paper, sentence, { inferred: opening !== undefined }),
  };
}

const key = (text: string) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ");

function sameEvent(one: Reading["events"][number], two: Reading["events"][number]): boolean {
  return (
    key(one.name) === key(two.name) && one.ordinal === two.ordinal && (one.year === two.year || one.year === null || two.year === null)
  );
}
