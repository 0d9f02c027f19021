import { allBlocks, type Block, type Paper } from "../paper";
import type { LegalBasis } from "../reading";
import { find, first, has, type Piece, part, span } from "../text/script";
import { clausesOf } from "../text/sentences";
import { isPlainName } from "./actors";
import { bodyWords } from "./bodies";
import { citedTypes, typeName, typeNames } from "./cited-types";
import { exists, written } from "./days";
import { evidenceOf, sourceOf, wording } from "./evidence";
import { isAsPrinted } from "./homographs";
import { type DocumentNumber, numbersIn } from "./numbers";
import { toldBefore } from "./told-before";

const typeBefore = new RegExp(String.raw`(?<![\p{L}])(?<type>${citedTypes})(?:\s+\p{L}{2,8}){0,1}?\s*(?:so|s\S{0,2})?\s*[:.]?\s*$`, "u");
const lawBefore = /(?<![\p{L}])(?<type>luat|bo luat|phap lenh|dieu le)\s+(?<name>[^;.]{3,110}?),?\s+\(?so\s*:?\s*$/u;
const dateAfter =
  /^[\s,(]*(?:(?:ban hanh|ky)\s+)?(?:ngay\s+)?(?<day>\d{1,2})(?:\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*|\s+thang\s+(?<month2>\d{1,2})\s+nam\s+)(?<year>\d{4})\)?/;
const issuerAfter = /^[\s,)]*(?:c\S{0,3}a|do)\s+(?<issuer>\p{L}[^;.:(“"]*)/u;
/** Words that begin what the document is about; printed small, because "Sở Xây dựng" is a body. */
const aboutWords =
  /(?<![\p{L}])(?:ve(?: viec)?|v\/v|ban hanh|quy dinh|huong dan|thuc hien|phe duyet|trien khai|sua doi|xay dung|phat dong|cong bo|cong nhan|nham|tai|theo|doi voi|giao|khoa [ivx]+|nhiem ky|nam \d|thanh(?! pho| uy| vien| tra| nien| doan)|vao|de|trong|cho|khi|da|duoc|va (?:cac )?(?:chi thi|ke hoach|quyet dinh|nghi quyet|huong dan|cong van|cac|nghi dinh|thong tu|luat))(?![\p{L}])/u;
const notBasis = /(?:thay the|bai bo|het hieu luc)[^.;]*$/;

export type Citation = LegalBasis & { place: Piece; number: string | null; repealed?: boolean };

/**
 * Documents the text rests on, in order: each number that has letters, with the kind before it and date, body and subject
 * after it; laws and charters that are named without a number. One document named twice is one (by its right number).
 */
export function readLegalBases(paper: Paper, own: string | null): { bases: LegalBasis[]; places: Piece[] } {
  const blocks = allBlocks(paper);
  const found = blocks.flatMap((block) => citationsOf(paper, block, paper.preamble.includes(block)));
  const places = found.map((citation) => citation.place);
  const bases = found.filter(
    (citation) => citation.repealed !== true && (citation.canonicalNumber === null || citation.canonicalNumber !== own),
  );
  return { bases: unique(bases).map(({ place: _, repealed: __, ...basis }) => basis), places };
}

function citationsOf(paper: Paper, block: Block, preamble: boolean): Citation[] {
  const sentences = preamble ? [block.content] : block.sentences;
  return sentences.flatMap((sentence) => {
    const numbered = numberedIn(paper, sentence, preamble);
    const unnumbered = preamble ? clausesOf(sentence).flatMap((clause) => namedOnly(paper, clause, numbered)) : [];
    const laws = find(sentence, /(?<![\p{L}])luat\s+thi\s+dua,?\s+(?:va )?khen\s+thu\p{L}*/u)
      .filter(
        (law) =>
          /^L/.test(law.piece.text) &&
          !isInSubject(sentence, law.piece, numbered) &&
          ![...numbered, ...unnumbered].some((other) => other.place.end > law.piece.start && other.place.start < law.piece.end),
      )
      .map((law) => unnumberedBasis(paper, law.piece, "luat", part(sentence, law.piece.start)))
      // What the body only speaks of need not be what it rests on.
      .map((law) => (preamble ? law : { ...law, ...doubted(law) }));
    return [...numbered, ...unnumbered, ...laws].sort((a, b) => a.place.start - b.place.start);
  });
}

/** "Nghị định số … quy định chi tiết một số điều của Luật …": the law is what the decree is about, no basis of its own. */
function isInSubject(sentence: Piece, law: Piece, numbered: Citation[]): boolean {
  const last = numbered.findLast((citation) => citation.place.end <= law.start);
  const between = last ? part(sentence, last.place.end, law.start).folded : "";
  return /^[^;]*(?:quy dinh|huong dan|thi hanh|trien khai|thuc hien|sua doi|dieu cua)[^;]*$/.test(between);
}

/** Below the preamble, a line that begins with a document is about it (a link, a list) and need not rest on it. */
const isOwnLine = (sentence: Piece, { place }: Citation, rests: boolean) => !rests && place.start - sentence.start < 3;
const doubted = ({ confidence }: Citation) => ({ confidence: Math.min(confidence, 0.5), needsConfirmation: true });

function numberedIn(paper: Paper, sentence: Piece, rests: boolean): Citation[] {
  const numbers = numbersIn(sentence);
  const citations: Citation[] = [];
  numbers.forEach((number, index) => {
    const before = part(sentence, numbers[index - 1]?.place.end ?? sentence.start, number.place.start);
    const after = part(
      sentence,
      number.place.end,
      numbers[index + 1] ? typeStart(sentence, numbers[index + 1] as DocumentNumber) : sentence.end,
    );
    const citation = citationOf(paper, number, before, after, citations.at(-1) ?? null);
    citations.push({ ...citation, repealed: notBasis.test(before.folded) });
  });
  return shareTails(citations).map((citation) => (isOwnLine(sentence, citation, rests) ? { ...citation, ...doubted(citation) } : citation));
}

/** Where the next citation begins: at the word for its kind. */
function typeStart(sentence: Piece, next: DocumentNumber): number {
  const before = part(sentence, sentence.start, next.place.start);
  return first(before, typeBefore)?.groups.type?.start ?? next.place.start;
}

/** The printed kind, a law's name before its number, or the kind a list goes on with ("số A, số B"). */
function typeOf(before: Piece, last: Citation | null): { typed: Piece | undefined; law: Piece | undefined; carried: string | null } {
  const nearest = first(before, typeBefore)?.groups.type;
  const named = first(before, lawBefore)?.groups;
  // "giữ kỷ luật … theo Chỉ thị số": another kind stands nearer to the number, and a law is printed large.
  const law = named?.type && (nearest?.start ?? 0) <= named.type.start && (before.script.ocr || !isSmall(named.type)) ? named : undefined;
  const typed = law?.type ?? nearest;
  const goesOn = !typed && last !== null && /^(?:[\s,;]|va|so|s\S{0,2})*$/.test(before.folded);
  return { typed, law: law?.name, carried: goesOn ? (last?.type ?? null) : null };
}

function citationOf(paper: Paper, number: DocumentNumber, before: Piece, after: Piece, last: Citation | null): Citation {
  const { typed, law, carried } = typeOf(before, last);
  const { day, issuer, rest, from, to, sure } = tailOf(before, after);
  const subject = law ?? subjectOf(rest);
  const place = span(from ?? typed ?? number.place, to ?? number.place);
  return {
    type: typed ? typeName(typed) : (carried ?? number.type),
    number: number.printed,
    canonicalNumber: number.canonical,
    date: day,
    issuer: issuer ? wording(issuer) : null,
    subject: subject ? wording(subject) : null,
    place,
    ...evidenceOf(paper, place, {
      inferred: (!typed && carried === null) || !sure,
      competing: number.type !== null && typed !== undefined && !sameType(typeName(typed), number.type),
    }),
  };
}

type Tail = { day: string | null; issuer: Piece | null; rest: Piece; from: Piece | undefined; to: Piece | undefined; sure: boolean };

/** Day and body of a citation: behind its number, else before it, which asks for confirmation. */
function tailOf(before: Piece, after: Piece): Tail {
  const date = first(after, dateAfter);
  const afterDate = part(after, date?.piece.end ?? after.start);
  const issuer = issuerOf(afterDate);
  const told = date ? null : toldBefore(before);
  if (told) return { day: dayOf(told.date), issuer: told.issuer, rest: afterDate, from: told.date.day, to: undefined, sure: false };
  const day = date ? dayOf(date.groups) : null;
  const rest = part(afterDate, issuer?.end ?? afterDate.start);
  return { day, issuer, rest, from: undefined, to: issuer ?? date?.piece, sure: day !== null && isSureIssuer(issuer, afterDate) };
}

/** A law is signed QH; the other codes are those of their kinds. */
const sameType = (printed: string, coded: string) =>
  printed === coded || (coded === "Luật" && /^(?:Bộ luật|Nghị quyết|Pháp lệnh)$/.test(printed));

/** An issuer ends at an end mark or before a word that begins the subject; a comma before a capital may have cut a name. */
function isSureIssuer(issuer: Piece | null, after: Piece): boolean {
  if (issuer === null) return !/^[\s,)]*(?:của|do|bởi)\s/u.test(after.text);
  const rest = part(after, issuer.end).text;
  return isPlainName(issuer) && !/^,\s*\p{Lu}/u.test(rest) && opensIssuer.test(issuer.folded);
}
const opensIssuer = new RegExp(
  String.raw`^(?:${bodyWords}|chinh phu|quoc hoi|thu tuong|bo chinh tri|ban bi thu|trung uong|thuong vu|chu tich|giam doc|tong giam doc|bo truong|truong ban|hieu truong|cuc truong|vien truong|chanh an|uy ban|tong|bo|ban)(?![\p{L}])`,
  "u",
);

export function dayOf(groups: Record<string, Piece | undefined>): string | null {
  const number = (name: string) => Number(groups[name]?.folded ?? Number.NaN);
  const day = { year: number("year"), month: groups.month ? number("month") : number("month2"), day: number("day") };
  return exists(day) ? written(day) : null;
}

/** "của …" up to the words that begin the subject; those words count only where they are printed small. */
function issuerOf(after: Piece): Piece | null {
  const whole = first(after, issuerAfter)?.groups.issuer;
  if (!whole) return null;
  const stop = find(whole, aboutWords).find((found) => found.piece.start > whole.start && isSmall(found.piece) && isAsPrinted(found.piece));
  // "Sở Văn hóa, Thể thao và Du lịch" has a comma of its own.
  const comma = /,(?!\s+(?:Thể thao|Du lịch|Công nghệ|Thương binh|Gia đình))/u.exec(whole.text)?.index;
  const ends = [stop?.piece.start, comma === undefined ? undefined : whole.start + comma, whole.end].filter(
    (end): end is number => end !== undefined,
  );
  const issuer = part(whole, whole.start, Math.min(...ends));
  const clean = part(issuer, issuer.start, issuer.end - (/(?:[,\s]|\svà)+$/.exec(issuer.text)?.[0].length ?? 0));
  return clean.text.length < 2 || clean.text.length > 120 ? null : clean;
}

const isSmall = (place: Piece) => /^\p{Ll}/u.test(place.text);

function subjectOf(after: Piece): Piece | null {
  const about = first(after, /^[\s,]*(?:ve vi\p{L}{1,2}|ve|v\/v)?\s*(?<subject>\S[^;]*?)(?=\.\s|;|$)/u)?.groups.subject;
  if (!about || !/^[\s,]*\p{Ll}/u.test(after.text) || /^(?:va|;)/.test(after.folded)) return null;
  const clean = part(about, about.start, about.end - (/[\s.;:,]+$/.exec(about.text)?.[0].length ?? 0));
  return clean.text.length > 3 ? clean : null;
}

/** "Chỉ thị A và Chỉ thị B về …" are about the same; "các Nghị định số A, số B của Chính phủ" are of the same body. */
function shareTails(citations: Citation[]): Citation[] {
  const done: Citation[] = [];
  for (const citation of [...citations].reverse()) {
    const next = done.at(-1);
    done.push(next ? withTailOf(citation, next) : citation);
  }
  return done.reverse();
}

function withTailOf(citation: Citation, next: Citation): Citation {
  const between = part({ ...citation.place, end: next.place.end }, citation.place.end, next.place.start).folded.trim();
  const subject = citation.subject ?? (/^,?\s*va$/.test(between) ? next.subject : null);
  if (citation.issuer !== null || !/^,?\s*(?:va\s*)?(?:so)?$/.test(between)) return { ...citation, subject };
  return { ...citation, subject, issuer: next.issuer, source: sourceOf(span(citation.place, next.place)) };
}

const lawLead = new RegExp(
  String.raw`^(?:(?:can cu|thuc hien|theo|xet|chap hanh)\s+(?:vao\s+)?)(?:noi dung |cac )?(?<type>${citedTypes})(?![\p{L}])`,
  "u",
);
const nextLaw = /^(?<type>luat|bo luat|dieu le|bien ban|phap lenh)(?![\p{L}])/u;

/** A law, a charter, minutes or a resolution named without a number at the beginning of a clause of the preamble. */
function namedOnly(paper: Paper, clause: Piece, numbered: Citation[]): Citation[] {
  const type = (first(clause, lawLead) ?? first(clause, nextLaw))?.groups.type;
  if (!type || !/^\p{Lu}/u.test(type.text)) return [];
  if (numbered.some((citation) => citation.place.start <= type.start + 1 && citation.place.end > type.start)) return [];
  const nearest = numbered.filter((citation) => citation.place.start > type.start && citation.place.start < clause.end)[0];
  const isLaw = type.folded === "luat";
  if (nearest && nearest.place.start - type.end < 60 && !isLaw) return [];
  const basis = unnumberedBasis(paper, type, type.folded, part(clause, type.start));
  return [nearest ? { ...basis, ...doubted(basis) } : basis];
}

/** A law's name may have commas; it ends at its day, its number, its body, or where another document begins. */
const lawName =
  /^.{3,}?(?=\s+(?:ngay|nam \d|so \d|cua quoc hoi|cua (?!luat|bo luat|quoc hoi)\p{L}|va cac|duoc|da duoc)(?![\p{L}])|,\s+(?:nghi dinh|thong tu|quyet dinh|luat|bo luat|cac van ban)(?![\p{L}])|[;.:(]|$)/u;

function unnumberedBasis(paper: Paper, place: Piece, type: string, rest: Piece): Citation {
  const name = first(rest, lawName)?.piece ?? place;
  const dated = first(part(rest, name.end, Math.min(rest.end, name.end + 60)), dateAfter);
  const after = part(rest, dated?.piece.end ?? name.end, rest.end);
  const issuer = issuerOf(after);
  const whole = span(place, issuer ?? dated?.piece ?? name);
  const about = part(name, name.start + type.length);
  return {
    type: typeNames[type] ?? null,
    number: null,
    canonicalNumber: null,
    date: dated ? dayOf(dated.groups) : null,
    issuer: issuer ? wording(issuer) : null,
    subject: about.text.length > 2 ? wording(about) : null,
    place: whole,
    ...evidenceOf(paper, whole, { inferred: !has(place, /^luat/) }),
  };
}

/** One document is listed once, with what any of its mentions tells; mentions that differ ask for confirmation. */
function unique(citations: Citation[]): Citation[] {
  const kept: Citation[] = [];
  for (const citation of citations) {
    const key = (other: Citation) => other.canonicalNumber ?? `${other.type} ${other.subject?.toLowerCase().slice(0, 22)}`;
    const at = kept.findIndex(
      (other) =>
        key(other) === key(citation) &&
        (other.date === null || citation.date === null || other.date === citation.date || other.canonicalNumber !== null),
    );
    const known = kept[at];
    if (!known) kept.push(citation);
    else kept[at] = merged(known, citation);
  }
  return kept;
}

function merged(known: Citation, again: Citation): Citation {
  const differs =
    (known.date !== null && again.date !== null && known.date !== again.date) ||
    (known.type !== null && again.type !== null && known.type !== again.type);
  const fuller = {
    ...known,
    type: known.type ?? again.type,
    date: known.date ?? again.date,
    issuer: known.issuer ?? again.issuer,
    subject: known.subject ?? again.subject,
  };
  const filled = fuller.date !== known.date || fuller.issuer !== known.issuer;
  return differs || filled ? { ...fuller, ...doubted(known) } : fuller;
}
