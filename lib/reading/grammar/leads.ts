import type { Block, Paper } from "../paper";
import { first, has, type Piece } from "../text/script";
import { actorOf, recipientOf } from "./actors";
import { type Deed, deedsIn } from "./deeds";

/** What stands before a statement and is meant with it. */
export type Lead = {
  /** "3. Hồ sơ đề nghị công nhận: gửi về …": the words before the colon of the same paragraph. */
  label: Piece | null;
  /** "Các đơn vị gửi báo cáo về Văn phòng như sau:" above a list. */
  opening: Piece | null;
  heading: Piece | null;
};

export function leadOf(paper: Paper, block: Block): Lead {
  const { heading } = block.section;
  const gap = heading ? block.piece.start - heading.end : -1;
  const label = heading && gap >= 0 && gap <= 3 && /^\s*:/.test(paper.script.text.slice(heading.end)) ? heading : null;
  const before = block.section.blocks.filter((other) => other.piece.start < block.piece.start && other.level < block.level);
  const opening = before.findLast(({ content }) => content.text.endsWith(":"))?.content ?? openingOfLetter(paper, block);
  const above = heading && heading !== label && !block.piece.text.includes(heading.text) ? heading : null;
  return { label, opening: opening ?? (above?.text.endsWith(":") ? above : null), heading: above };
}

/** "Sở đề nghị các đơn vị thực hiện:" closes the text of a letter before its numbered points. */
function openingOfLetter({ title, preamble, sections }: Paper, { section }: Block): Piece | null {
  const last = preamble.at(-1)?.sentences.at(-1);
  const isPoint = section.parent?.parent === null && sections.every(({ level }) => level >= section.level);
  return title === null && isPoint && last?.text.endsWith(":") ? last : null;
}

/** "… đề nghị các công đoàn cơ sở:" asks whom it names before its colon. */
const asked =
  /(?:de nghi|yeu cau)\s+(?<who>(?:cac|toan the|lanh dao|thu truong|ban|so|phong|dang uy)\s[^:;.]{2,80}?)(?:\s+(?:thuc hien|trien khai|tap trung|khan truong|quan tam|phoi hop)(?![\p{L}])[^:]*)?\s*:$/u;
export const actorIn = ({ opening }: Lead): Piece | null =>
  opening ? (actorOf(opening) ?? first(opening, asked)?.groups.who ?? null) : null;
export const recipientIn = ({ opening }: Lead): Piece | null => (opening ? recipientOf(opening) : null);

/** Words of a statement that says when and where to, but not what. */
const bareStatement =
  /^(?:[-+]?\s*)?(?:(?:dot|lan|ky|dau|cuoi|giua|nam|quy|thang|ngay|truoc|cham nhat|thoi gian|thoi han|hoan thanh|tien hanh|thuc hien|gui|nop|hang|moi|dinh ky|so luong|6 thang|06 thang)(?![\p{L}]))/u;
export const sends =
  /(?<![\p{L}])(?:gui|nop|(?<!(?:chuong|quy|lo|qua|to|tien|cong|thuyet|giao|hanh|phuong) )trinh(?! do| tu| bay| dien| hoi dong (?:xet|xem)))(?![\p{L}])/u;
const dossier = /(?<![\p{L}])(?:ho so|danh sach|ban gioi thieu|thanh tich)(?![\p{L}])/u;

/**
 * What is owed where the clause with the day does not say it: the label before it, the clauses before it, the line above the
 * list, the heading. Something that is sent and has no name is a nomination when it is a dossier or a list, else a report.
 * Every such kind is inferred. Null: nothing says it.
 */
export function deedMeant(clause: Piece, before: Piece[], { label, opening, heading }: Lead): Deed | null {
  const sent = has(clause, sends);
  if (!sent && !has(clause, bareStatement)) return null;
  const places = [label, ...before.toReversed(), opening, heading].filter(
    (place): place is Piece => place !== null && place.text.length < 200,
  );
  const deed = places.map((place) => deedsIn(place)[0]).find(Boolean);
  if (deed) return { kind: deed.kind, place: clause };
  if (!sent) return null;
  return { kind: [clause, ...places].some((place) => has(place, dossier)) ? "NOMINATION" : "REPORT", place: clause };
}
