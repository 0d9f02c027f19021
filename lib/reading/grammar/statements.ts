import type { Block } from "../paper";
import { bare, first, has, type Piece, part } from "../text/script";
import { wording } from "./evidence";
import { topicHeading } from "./topics";

/** "… gồm các nội dung sau:" only opens a list; "… với các hình thức đa dạng như:" says something before its examples. */
export function isOpening(sentence: Piece): boolean {
  if (has(sentence, /^doi voi [^,;]{3,60}$/u) || bare(sentence).text.length < 13 || sentence.text === sentence.text.toUpperCase())
    return true;
  return sentence.text.endsWith(":") && !has(sentence, /\snhu\s*:$/);
}

/** A sentence as it is told by itself: without the mark and the stop of a list, and with a full stop. */
export function toldAs(sentence: Piece): string {
  const plain = bare(sentence);
  const words = wording(part(plain, plain.start, plain.end - (/\s+như$/u.exec(plain.text)?.[0].length ?? 0)));
  return /[….!?]$/.test(words) ? words : `${words}.`;
}

/** The heading itself has the word, or the item is a numbered one below it. */
export function underProcess(block: Block): boolean {
  const heading = topicHeading(block.section, "PROCESS");
  return (
    heading === block.section ||
    (heading !== null && heading === block.section.parent && block.piece.start <= (block.section.heading?.start ?? 0))
  );
}

/** "2. Văn phòng", "1. Trách nhiệm của các phòng": who has to do what stands below. */
export function headingBody({ section: { heading } }: Pick<Block, "section">): Piece | null {
  if (!heading || heading.text.length >= 100 || /[.;:]\s/.test(heading.text)) return null;
  const body =
    /^(?:trach nhiem cua )?(?<body>(?:cac |lanh dao |truong )*(?:phong|van phong|don vi|ban|so|hoi dong|chi bo|cong doan|co quan|thuong truc|cong chuc|can bo|bo phan|chi doan|doan the|khu pho|uy ban|ubnd|truong)(?![\p{L}]).*)$/u;
  return first(heading, body)?.groups.body ?? null;
}
