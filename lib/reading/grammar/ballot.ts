import { allBlocks, type Paper } from "../paper";
import type { Ballot, Evidence } from "../reading";
import { find, has, type Piece, part, span } from "../text/script";
import { clausesOf } from "../text/sentences";
import { evidenceOf } from "./evidence";

const secret = /\bbo (?:phieu|bieu|phieeu) kin\b|\bphieu kin\b/;
const open = /\bbieu quyet (?:cong khai|bang (?:hinh thuc )?gio tay)\b|\bgio tay\b/;
/** "hai phần ba" and its like; "quá bán" is more than one half. */
const words: Record<string, [number, number]> = {
  "mot nua": [1, 2],
  "qua ban": [1, 2],
  "qua nua": [1, 2],
  "hai phan ba": [2, 3],
  "ba phan tu": [3, 4],
  "ba phan bon": [3, 4],
  "ba phan nam": [3, 5],
  "bon phan nam": [4, 5],
};
const threshold =
  /(?<lead>(?:dat |co |duoc )?(?:tren|qua|hon|tu|it nhat|toi thieu|dat|khong duoi|du|co|duoc))?\s*(?:ty le )?(?:(?<percent>\d{1,3})(?:[,.]\d+)?\s*%|(?<top>\d{1,2})\s*\/\s*(?<bottom>\d{1,2})(?!\s*\/?\s*\d)|(?<word>mot nua|qua ban|qua nua|(?:hai|ba|bon|nam) phan (?:ba|tu|bon|nam)))/;
const approval = /\b(?:tan thanh|dong y|nhat tri|thong qua|phieu bau|so phieu|phieu dong y|dat yeu cau|trung cu|de nghi khen|cong nhan)\b/;
const attendance = /\b(?:co mat|tham du|du hop|hop le khi|tham gia hop|tien hanh khi|duoc tien hanh|hop khi)\b/;
const absent =
  /\bvang(?: mat)?\b[^.;]*\b(?:bang van ban|phieu lay y kien|gui (?:phieu|y kien)|lay y kien)\b|\b(?:lay y kien|y kien)\b[^.;]*\bbang van ban\b[^.;]*\bvang mat\b/;

const silent: Ballot = {
  secret: null,
  numerator: null,
  denominator: null,
  moreThan: null,
  base: null,
  quorumNumerator: null,
  quorumDenominator: null,
  absentInWriting: null,
};

/** What is read of one sentence: values it gives, and whether it leaves a doubt. */
type Vote = { value: Partial<Ballot>; competing: boolean; inferred: boolean };

/**
 * How a council votes, where the text says so: secret or open, the fraction, of whom, the quorum, absent members in
 * writing. What it does not say is null. Null when nothing speaks of a vote. Sentences that differ ask for confirmation.
 */
export function readBallot(paper: Paper): { value: Ballot; evidence: Evidence; places: Piece[] } | null {
  const value = { ...silent };
  const places: Piece[] = [];
  const doubt = { competing: false, inferred: false };
  for (const sentence of allBlocks(paper).flatMap((block) => block.sentences)) {
    const vote = voteOf(sentence);
    if (!vote) continue;
    places.push(sentence);
    doubt.inferred ||= vote.inferred;
    doubt.competing ||= vote.competing || differs(value, vote.value);
    Object.assign(value, { ...vote.value, ...known(value) });
  }
  const [place] = places;
  if (!place || (value.secret === null && value.numerator === null && value.quorumNumerator === null)) return null;
  const near = places.find((one) => has(one, threshold) && has(one, approval)) ?? place;
  return { value, evidence: evidenceOf(paper, near === place ? place : nearest(place, near), doubt), places };
}

const known = (value: Ballot) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));

function differs(value: Ballot, next: Partial<Ballot>): boolean {
  return Object.entries(next).some(
    ([name, one]) => one !== null && value[name as keyof Ballot] !== null && value[name as keyof Ballot] !== one,
  );
}

/** One stretch only when the two sentences follow each other. */
function nearest(first: Piece, second: Piece): Piece {
  return second.start - first.end < 4 && second.start > first.start ? span(first, second) : second;
}

function voteOf(sentence: Piece): Vote | null {
  const members = has(sentence, /\bthanh vien\b|\buy vien\b/);
  const isVote =
    has(sentence, secret) || has(sentence, open) || (has(sentence, approval) && (members || has(sentence, /\bphieu\b|\bbieu quyet\b/)));
  const isQuorum = members && has(sentence, attendance) && has(sentence, /\bhop\b/);
  const writing = has(sentence, absent);
  if (!isVote && !isQuorum && !writing) return null;
  const secrecy = has(sentence, secret) ? true : has(sentence, open) ? false : null;
  const read = sharesOf(sentence, { isVote, isQuorum });
  const value = { ...read.value, ...(secrecy === null ? {} : { secret: secrecy }), ...(writing ? { absentInWriting: true } : {}) };
  return Object.keys(value).length === 0 ? null : { ...read, value };
}

/** Fractions of a sentence: of those who came (the quorum) or of those who agree. */
function sharesOf(sentence: Piece, { isVote, isQuorum }: { isVote: boolean; isQuorum: boolean }): Vote {
  const vote: Vote = { value: {}, competing: false, inferred: false };
  for (const found of find(sentence, threshold)) {
    const fraction = fractionOf(found.groups);
    if (!fraction) continue;
    const around = windowOf(sentence, found.piece);
    const share =
      isQuorum && isAttendance(around) ? quorumShare(fraction) : isVote ? approvalShare(sentence, around, fraction, found.groups) : {};
    vote.competing ||= Object.entries(share).some(([name, one]) => name in vote.value && vote.value[name as keyof Ballot] !== one);
    vote.inferred ||= "base" in share && (share.base === null || found.groups.lead === undefined);
    vote.value = { ...share, ...vote.value };
  }
  return vote;
}

const isAttendance = (around: string) =>
  /\b(?:co mat|tham du|du hop|tham gia|thanh vien du)\b/.test(around) && !/\bphieu\b|tan thanh|dong y|nhat tri|thong qua/.test(around);

/** The clause around a fraction: what it is a fraction of. */
function windowOf(sentence: Piece, place: Piece): string {
  const clause = clausesOf(sentence).find((one) => one.start <= place.start && one.end >= place.end) ?? sentence;
  const from = Math.max(clause.start, place.start - 60);
  const before = part(clause, from, place.start).folded.replace(/^.*[,.]\s/, "");
  return `${before} ${part(clause, place.start, Math.min(clause.end, place.end + 90)).folded}`;
}

const quorumShare = ([quorumNumerator, quorumDenominator]: [number, number]): Partial<Ballot> => ({ quorumNumerator, quorumDenominator });

function approvalShare(
  sentence: Piece,
  around: string,
  [numerator, denominator]: [number, number],
  groups: Record<string, Piece | undefined>,
): Partial<Ballot> {
  const moreThan = /\b(?:tren|qua|hon)\b/.test(groups.lead?.folded ?? "") || /^qua /.test(groups.word?.folded ?? "");
  return { numerator, denominator, moreThan, base: baseOf(sentence, around) };
}

function fractionOf(groups: Record<string, Piece | undefined>): [number, number] | null {
  if (groups.word) return words[groups.word.folded] ?? null;
  if (groups.percent) return reduced(Number(groups.percent.text.replace(/\D.*$/, "")), 100);
  const [top, bottom] = [Number(groups.top?.text), Number(groups.bottom?.text)];
  return top >= 1 && bottom > top && bottom <= 10 ? [top, bottom] : null;
}

function reduced(top: number, bottom: number): [number, number] | null {
  if (top < 1 || top > 100) return null;
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const by = divisor(top, bottom);
  return [top / by, bottom / by];
}

/** Of whom: those present, those who may vote, or all members. */
function baseOf(sentence: Piece, around: string): Ballot["base"] {
  for (const folded of [around, sentence.folded]) {
    if (
      /thanh vien[^.;,]{0,30}(?:co mat|du hop|tham du|tham gia hop|hien dien)|so nguoi co mat|(?:so|tong so) phieu (?:hop le|thu ve)/.test(
        folded,
      )
    )
      return "PRESENT";
    if (/co quyen (?:bo phieu|bieu quyet)|duoc quyen bieu quyet/.test(folded)) return "ELIGIBLE";
    if (/tong so thanh vien|toan the (?:thanh vien|hoi dong)|so thanh vien|thanh vien (?:cua )?hoi dong/.test(folded))
      return "TOTAL_MEMBERS";
  }
  return null;
}
