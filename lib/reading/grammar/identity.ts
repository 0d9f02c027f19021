import { allBlocks, cellsOf, type Paper } from "../paper";
import type { Evidence, Reading } from "../reading";
import { find, first, has, type Piece, part, span } from "../text/script";
import { documentTypes } from "../text/zones";
import { bodyWords, regimeOfBody } from "./bodies";
import { citedTypes } from "./cited-types";
import { evidenceOf, wording } from "./evidence";
import { type HeadDoubts, headDoubts } from "./head-doubts";
import { dayOf } from "./legal-bases";
import { numbersIn } from "./numbers";

/** A value of the head with its evidence; undefined: the document does not say. */
export type Field<Value> = { value: Value; evidence: Evidence } | undefined;
export type Identity = {
  regime: Field<"STATE" | "PARTY">;
  agency: Field<string>;
  parentBody: Field<string>;
  documentType: Field<string>;
  documentNumber: Field<string>;
  documentSymbol: Field<string>;
  place: Field<string>;
  issueDate: Field<string>;
  title: Field<string>;
};

const stateMotto = /cong\s*hoa\s*xa\s*h\p{L}{1,2}\s*chu\s*nghia|doc\s*lap\s*[-–—]\s*tu\s*do/u;
const partyMotto = /dang\s*cong\s*san\s*viet\s*nam/;
const mottos =
  /\s*(?:cong\s*hoa\s*xa\s*h\p{L}{1,2}\s*chu\s*nghia\s*vi\p{L}{1,2}\s*nam|\S{2,5}\s+lap\s*[-–—]\s*tu\s*do\s*[-–—]\s*hanh\s*ph\S*|dang\s*cong\s*san\s*viet\s*nam).*$/u;
const numberLabel = /(?:^|[\s(])s[o06\S]?\s*(?:ky hieu|van ban|hieu)?\s*:?\s*/;
const dateLine = /(?:(?<place>[\p{L}][\p{L}. -]{1,40}?),\s*)?ngay\s*(?<day>\d{1,2})\s*thang\s*(?<month2>\d{1,2})\s*nam\s*(?<year>\d{4})/u;
/** "Bình Thủy, ngày 03/9/2025": a place and figures, where no line has words. */
const dateInFigures = /(?<place>[\p{L}][\p{L}. -]{1,40}?),\s*ngay\s*(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})/u;
/** "Thứ sáu, ngày …" is the clock of a web page. */
const weekday = /^(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)$/;
/** Minutes are of the day of the meeting. */
const meetingDay =
  /(?:hom nay|vao (?:hoi|luc))[^.;]{0,60}?ngay\s*(?<day>\d{1,2})(?:\s*thang\s*(?<month2>\d{1,2})\s*nam\s*|\/(?<month>\d{1,2})\/)(?<year>\d{4})/;
const blankDate = /(?:(?<place>[\p{L}][\p{L}. -]{1,40}?),\s*)ngay\b[\s.…\d]*thang\b/u;

/** Who issued what, where and when, as the head of the document, its title and its page on the web say. */
export function readIdentity(paper: Paper): Identity {
  const cells = paper.head
    .flatMap(cellsOf)
    .filter((cell) => cell.text !== "")
    .flatMap(withoutMotto);
  const lines = paper.head;
  const doubts = headDoubts(paper);
  const number = readNumber(paper, lines, { competing: doubts.number });
  const dated = readDate(paper, lines, doubts);
  const bodies = readBodies(paper, cells);
  const type = readType(paper, number, doubts);
  const agency = bodies.agency ?? inferredAgency(paper);
  return {
    ...number,
    ...dated,
    ...bodies,
    agency,
    documentType: type,
    title: readTitle(paper, lines, { inferred: doubts.title }),
    regime: readRegime(paper, lines, agency, number.documentNumber),
  };
}

type Doubt = { inferred?: boolean; competing?: boolean };

function field<Value>(paper: Paper, value: Value | null | undefined, place: Piece, doubt: Doubt = {}): Field<Value> {
  return value === null || value === undefined || value === "" ? undefined : { value, evidence: evidenceOf(paper, place, doubt) };
}

/** A line of the head without the motto that a one-column text put behind it. */
function withoutMotto(line: Piece): Piece[] {
  const motto = mottos.exec(line.folded);
  if (!motto) return [line];
  const left = find(line, mottos)[0]?.piece;
  return left && left.start > line.start ? [part(line, line.start, left.start)] : [];
}

function readNumber(paper: Paper, lines: Piece[], doubt: Doubt): Pick<Identity, "documentNumber" | "documentSymbol"> {
  for (const line of lines) {
    if (!numberLabel.test(line.folded) && !numbersIn(line).some((number) => number.place.start === line.start)) continue;
    if (/^(?:can cu|thuc hien|theo|kem theo|\(kem|ban hanh kem)/.test(line.folded)) continue;
    const number = numbersIn(line)[0];
    if (number && namesAnother(line, number.place)) continue;
    if (number && number.place.start - line.start < 40)
      return {
        documentNumber: field(paper, number.printed, number.place, doubt),
        documentSymbol: field(paper, number.symbol, number.place, doubt),
      };
    const blank = first(line, /(?:^|\s)s[o06]\s*:?\s*[.…_]*\s*(?<symbol>[/-]\s*[a-z]{1,6}(?:[-/][a-z]{2,12})*)/)?.groups.symbol;
    if (blank) return { documentNumber: undefined, documentSymbol: field(paper, blank.text.replace(/^[/-]\s*/, ""), blank) };
  }
  return { documentNumber: undefined, documentSymbol: undefined };
}

const anotherKind = new RegExp(String.raw`(?<![\p{L}])(?:${citedTypes})\s+(?:\p{L}+\s+)?so\s*:?\s*$`, "u");

/** "Công văn số …" beside the text of a page names another document: the own number stands behind "Số" alone. */
const namesAnother = (line: Piece, number: Piece) => anotherKind.test(part(line, line.start, number.start).folded);

function readDate(paper: Paper, lines: Piece[], { date }: HeadDoubts): Pick<Identity, "place" | "issueDate"> {
  const labelled = lines
    .map((line) => first(line, /ngay (?:ban hanh|ky|van ban)\s*:?\s*(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})/))
    .find(Boolean);
  const signed = [...lines, ...paper.tail]
    .map((line) => first(line, dateLine))
    .filter((found) => !weekday.test(found?.groups.place?.folded ?? ""))
    .find((found) => found !== undefined && (found.groups.place !== undefined || found.piece.text.length < 60));
  const inFigures = lines
    .map((line) => first(line, dateInFigures))
    .filter((found) => !weekday.test(found?.groups.place?.folded ?? ""))
    .findLast(Boolean);
  const found = signed ?? labelled ?? inFigures;
  if (!found) {
    const met = paper.preamble.map((block) => first(block.piece, meetingDay)).find(Boolean);
    if (met) return { place: undefined, issueDate: field(paper, dayOf(met.groups), met.piece, { inferred: true }) };
    const blank = lines.map((line) => first(line, blankDate)).find(Boolean);
    return { place: blank?.groups.place ? field(paper, placeName(blank.groups.place), blank.piece) : undefined, issueDate: undefined };
  }
  const place = found.groups.place;
  const doubt = { competing: date, inferred: found === inFigures };
  return {
    place: place ? field(paper, placeName(place), found.piece, doubt) : undefined,
    issueDate: field(paper, dayOf(found.groups), found.piece, doubt),
  };
}

/** The name without what a one-column text put before it (the number, the motto). */
function placeName(place: Piece): string {
  const words = /(?<![\p{L}-])(?:(?:TP|T\.P|Thành phố|Tp)\.?\s*)?(?:\p{Lu}[\p{L}¢€@]*)(?:[ -]+\p{Lu}[\p{L}¢€@]*){0,4}$/u.exec(
    place.text,
  )?.[0];
  const name = (words ?? place.text).replace(/^(?:\p{Lu}+(?:-\p{L}+)*\s+)(?=\p{Lu}\p{Ll})/u, "");
  return wording(part(place, place.end - name.length));
}

/** The issuing body stands just above the number, the body it belongs to above it. */

/** A name that the head prints in capitals, as the text writes it: "SỞ XÂY DỰNG" is "Sở Xây dựng". */
function asWritten(paper: Paper, name: Piece[]): string {
  const printed = name.map(wording).join(" ");
  if (paper.ocr || printed !== printed.toUpperCase()) return printed;
  const letters = name.map(({ folded }) => folded).join(" ");
  const same = new RegExp(String.raw`(?<![\p{L}])${letters.replace(/[^\p{L}\d]+/gu, String.raw`[^\p{L}\d]+`)}(?![\p{L}])`, "u");
  const found = allBlocks(paper).flatMap((block) => find(block.piece, same).map(({ piece }) => piece));
  const written = found.find(({ text }) => text !== text.toUpperCase() && /^\p{Lu}/u.test(text));
  return written ? wording(written) : printed;
}

function readBodies(paper: Paper, cells: Piece[]): { agency: Field<string>; parentBody: Field<string> } {
  const label = cells.map((cell) => first(cell, /^(?:co quan|don vi) ban hanh\s*:\s*(?<body>.+)$/)?.groups.body).find(Boolean);
  if (label) return { agency: field(paper, wording(label), label), parentBody: undefined };
  const number = cells.findIndex(
    (cell) => /^s[o06\S]?\s*:|^so\s+\d|^s\S?\s*\d/.test(cell.folded) || numbersIn(cell)[0]?.place.start === cell.start,
  );
  const above = number < 0 ? cells : cells.slice(0, number);
  const names = joinedNames(above.filter(isBody));
  const evidence = (lines: Piece[] | undefined, value: string | null): Field<string> =>
    lines?.[0] && value !== null ? field(paper, value, lines.reduce(span)) : undefined;
  const [agency, parent] = [names.at(-1), names.at(-2)];
  return {
    agency: evidence(agency, agency ? asWritten(paper, agency) : null),
    parentBody: evidence(parent, parent ? parent.map(wording).join(" ") : null),
  };
}

const startsBody = new RegExp(String.raw`^(?:${bodyWords})(?![\p{L}])`, "u");

/** Bodies are set in capitals in the head. */
function isBody(cell: Piece): boolean {
  if (
    cell.text.length < 4 ||
    cell.text.length > 120 ||
    /\d{2}/.test(cell.text) ||
    stateMotto.test(cell.folded) ||
    partyMotto.test(cell.folded)
  )
    return false;
  return (
    cell.text === cell.text.toUpperCase() &&
    /\p{Lu}{2}/u.test(cell.text) &&
    !/^(?:ho so|sao y|du thao|khan|mat|hoa toc|ban sao)\b/.test(cell.folded)
  );
}

/** Lines of each name. A name set on two lines: the second begins with no word for a body ("ỦY BAN NHÂN DÂN / TỈNH QUẢNG BÌNH"). */
function joinedNames(cells: Piece[]): Piece[][] {
  const names: Piece[][] = [];
  for (const cell of cells) {
    const last = names.at(-1);
    if (last && !startsBody.test(cell.folded)) last.push(cell);
    else names.push([cell]);
  }
  return names;
}

const issuing = new RegExp(
  String.raw`(?<body>(?:lanh dao )?(?:${bodyWords})(?:\s[\p{L},-]+){0,8}?)\s+(?:phoi hop [\p{L}\s]{3,40}?)?(?:xay dung|ban hanh|de ra|lap)\s+(?:va (?:ban hanh|trien khai) )?ke hoach`,
  "u",
);

/** Without a head the body is read from the sentence that issues the plan, or from the title. */
function inferredAgency(paper: Paper): Field<string> {
  const sentence = paper.preamble
    .map((block) => find(block.content, issuing).at(-1)?.groups.body)
    .find((body) => body !== undefined && /^\p{L}*\s?\p{Lu}|^\p{Lu}|^lãnh đạo/u.test(body.text));
  const inTitle = paper.title
    ? first(
        paper.title,
        /(?:cua|tai) (?:co quan )?(?<body>(?:so|ban|bo|ubnd|uy ban|chi cuc|cuc|van phong|tinh uy|huyen uy|dang uy|truong|trung tam)\s.+)$/,
      )?.groups.body
    : undefined;
  const body = inTitle ?? sentence;
  if (!body) return undefined;
  const name = part(body, body.start + (/^lãnh đạo\s+/i.exec(body.text)?.[0].length ?? 0));
  return field(paper, wording(name), name, { inferred: true });
}

function readType(paper: Paper, number: Pick<Identity, "documentSymbol">, { stray }: HeadDoubts): Field<string> {
  const title = paper.title;
  const spaced = title?.folded.replace(/^(?:\p{L} ){3,}\p{L}\b/u, (letters) => letters.replace(/ /g, "")) ?? "";
  const printed = documentTypes.find(({ folded }) => spaced.replace(/^du thao /, "").startsWith(folded));
  if (title && printed) {
    // A council may have its rules under another name.
    const competing = printed.name === "REGULATION" && has(title, /\bhoi dong\b/);
    return field(paper, printed.name, part(title, title.start, title.start + firstWords(title.text, 60)), { competing, inferred: stray });
  }
  const letter = [...paper.head, ...paper.preamble.map((block) => block.piece)].find((line) => /^(?:kinh gui|v\/v)\b/.test(line.folded));
  if (letter) return field(paper, "OFFICIAL_LETTER", letter, { inferred: true });
  const symbol = number.documentSymbol;
  const type = symbol ? documentTypes.find(({ name }) => codeOf(name) === symbol.value.split(/[-/]/)[0]) : undefined;
  return type && symbol ? { value: type.name, evidence: { ...symbol.evidence, confidence: 0.6, needsConfirmation: true } } : undefined;
}

/** How far the first words go that fit into so many letters: a word is never cut. */
function firstWords(text: string, letters: number): number {
  return text.length <= letters ? text.length : Math.max(text.lastIndexOf(" ", letters), 1);
}

const codes: Record<string, string> = {
  PLAN: "KH",
  DECISION: "QĐ",
  SUBMISSION_LETTER: "TTr",
  REPORT: "BC",
  GUIDANCE: "HD",
  NOTICE: "TB",
  DIRECTIVE: "CT",
  RESOLUTION: "NQ",
  MINUTES: "BB",
  COUNCIL_RULES: "QC",
};
const codeOf = (name: string) => codes[name];

/** The kind of the document and what it is about; of a letter only what it is about ("V/v …"). */
function readTitle(paper: Paper, lines: Piece[], doubt: Doubt): Field<string> {
  const title = paper.title;
  if (title) return field(paper, wording(withoutNote(title)), withoutNote(title), doubt);
  const at = lines.findIndex((line) => has(line, /v\/v\s.+$/));
  const line = lines[at];
  const opened = line ? first(line, /(?<about>v\/v\s.+)$/)?.groups.about : undefined;
  if (!opened) return undefined;
  // What a letter is about goes on in small letters on the next lines.
  const next = lines.slice(at + 1);
  const end = next.findIndex((one) => !/^\p{Ll}/u.test(one.text));
  const last = next.slice(0, end < 0 ? undefined : end).at(-1);
  const about = last ? span(opened, last) : opened;
  return field(paper, wording(about), about);
}

/** "(Kèm theo Quyết định số …)" under a title is no part of it. */
function withoutNote(title: Piece): Piece {
  const note = first(title, /\s*\((?:ban hanh )?kem theo/)?.piece;
  return note ? part(title, title.start, note.start) : title;
}

function readRegime(paper: Paper, lines: Piece[], agency: Field<string>, number: Field<string>): Identity["regime"] {
  const party = lines.find((line) => has(line, partyMotto));
  const state = lines.find((line) => has(line, stateMotto));
  if (party && !state) return field(paper, "PARTY", party);
  if (state && !party) return field(paper, "STATE", state);
  if (number && /^\d+[a-z]?-/.test(number.value))
    return { value: "PARTY", evidence: { ...number.evidence, confidence: 0.6, needsConfirmation: true } };
  if (number) return { value: "STATE", evidence: { ...number.evidence, confidence: 0.6, needsConfirmation: true } };
  const byName = agency
    ? regimeOfBody(agency.evidence.source.text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase())
    : null;
  return agency && byName ? { value: byName, evidence: { ...agency.evidence, confidence: 0.6, needsConfirmation: true } } : undefined;
}

export type IdentityValues = Pick<Reading, keyof Identity>;
