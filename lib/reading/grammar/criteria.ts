import type { Block, Paper, Section } from "../paper";
import type { Criterion, Reading, SubjectKind } from "../reading";
import { bare, first, has, type Piece, part, span } from "../text/script";
import { clausesOf } from "../text/sentences";
import { conditionOf } from "./conditions";
import { evidenceOf, wording } from "./evidence";
import { kindsIn } from "./kinds";
import { isAbout, topicHeading, topicsOfHeading } from "./topics";

const label =
  /^(?:doi voi |tieu (?:chi|chuan) (?:doi voi |cua )?)?(?:cac )?(?<kind>tap the|c[a4] nhan|ho gia dinh|mo hinh)[^:;.]{0,60}:\s*/;
const preference = /^(?:uu tien|khong xet|chua xet|luu y)\b/;
const definition =
  /^(?:moi )?(?:guong |mo hinh,? )?(?:dien hinh)[^;:]{0,40}? la (?:nhung )?(?:tap the,? ?(?:va )?ca nhan|ca nhan,? ?(?:va )?tap the)\s+/;
const fieldHeading =
  /^(?:(?:guong |mo hinh,? ?)?dien hinh tien tien |guong dien hinh |tieu chi |tieu chuan |linh vuc (?=trong|ve|tren))?(?:(?:doi voi |cho |thuoc |trong |ve |tren |o )+(?:linh vuc |cong tac |mang )?|(?:linh vuc |mang )(?:cong tac )?(?:ve )?)(?<field>\S.*)$/;

const plainField = /^(?:linh vuc|mang)\s+(?:cong tac\s+)?(?<field>\S.*)$/;

/** The field a heading names; the "trong" of "Lĩnh vực trồng trọt" is no word before it. */
function fieldIn(heading: Piece): Piece | undefined {
  const field = first(heading, fieldHeading)?.groups.field;
  const opening = field ? part(heading, heading.start, field.start).text : "";
  return /(?:trồng|vệ|vẽ|chợ)\s*$/iu.test(opening) ? first(heading, plainField)?.groups.field : field;
}

/**
 * Criteria under headings with "tiêu chí" or "tiêu chuẩn". In a list each item is one; a running sentence gives one for each
 * clause; an item is parted only where one of its clauses can be checked by itself or forbids something.
 */
export function readCriteria(paper: Paper): { criteria: Criterion[]; workFields: Reading["workFields"] } {
  const criteria: Criterion[] = [];
  const fields = new Map<string, Piece>();
  let labelled: (Scope & { section: Section }) | null = null;
  for (const [index, block] of paper.blocks.entries()) {
    if (!isAbout(block.section, "CRITERIA") || preference.test(block.content.folded)) continue;
    const above = scopeOf(block.section);
    if (block.content.text.endsWith(":") || isTitleLine(block, paper.blocks[index + 1])) {
      labelled = { section: block.section, ...scopeOfLabel(block.content) };
      continue;
    }
    const context = labelled?.section === block.section ? labelled : nowhere;
    const scope = above.field === null && above.kinds.length === 0 && context.field !== null ? context : above;
    if (scope.field) fields.set(scope.field.folded, scope.field);
    criteria.push(...criteriaOf(paper, block, scope, context.kinds));
  }
  return { criteria, workFields: [...fields.values()].map((field) => ({ name: wording(field), ...evidenceOf(paper, field) })) };
}

/** `printed`: a heading says for what the criteria are, also when they are for everybody ("Tiêu chí chung"). */
type Scope = { field: Piece | null; kinds: SubjectKind[]; printed: boolean };
const nowhere: Scope = { field: null, kinds: [], printed: false };
/** Only "lĩnh vực" and "mảng" surely name a field of work; "về kết quả công tác" may be something else. */
const isSaidField = (heading: Piece) => has(heading, /(?<![\p{L}])(?:linh vuc|mang)(?![\p{L}])/u);
/** An item that speaks of choosing and papers may be no criterion. */
const aboutChoosing =
  /(?<![\p{L}])(?:xet chon|binh chon|uu tien|ho so|so luong|doi tuong|tieu chi|tieu chuan|luu y|khong xet|bo phieu|truong hop)(?![\p{L}])/u;

/** Field or kind the headings name, from the innermost up to the one with "tiêu chí". */
function scopeOf(section: Section): Scope {
  const top = topicHeading(section, "CRITERIA");
  for (let at: Section | null = section; at?.heading; at = at === top ? null : at.parent) {
    if (/[.;]$/.test(at.heading.text)) continue;
    const kinds = kindsIn(at.heading.folded);
    if (kinds.length === 1) return { field: null, kinds, printed: true };
    const field = at === top || topicsOfHeading(at.heading.folded).length > 0 ? undefined : fieldIn(at.heading);
    if (field) return { field: bare(field), kinds: [], printed: isSaidField(at.heading) };
    if (/\bchung\b/.test(at.heading.folded)) return { field: null, kinds: [], printed: true };
  }
  return nowhere;
}

/** "* Lĩnh vực giảng dạy" with its criteria as plain text below it: a heading, though it has a mark and no colon. */
function isTitleLine(block: Block, next: Block | undefined): boolean {
  if (block.level < 5 || next === undefined || next.section !== block.section) return false;
  const below = next.level > block.level || (next.level === block.level && markOf(next) !== markOf(block));
  return below && !/[.;,]$/.test(block.content.text) && scopeOfLabel(block.content).printed;
}

/** "*" above a list of dashes. */
const markOf = ({ piece }: Block) => piece.text.charAt(0);

/** "- Đối với tập thể:", "- Về lĩnh vực cải cách hành chính:" above a list. */
function scopeOfLabel(content: Piece): Scope {
  if (content.text.length >= 80) return nowhere;
  const kinds = kindsIn(content.folded);
  if (kinds.length === 1) return { field: null, kinds, printed: true };
  const meant = kindMeant(content);
  if (meant) return { field: null, kinds: [meant], printed: false };
  const field = kinds.length === 0 ? fieldIn(part(content, content.start, content.end - (content.text.endsWith(":") ? 1 : 0))) : undefined;
  return field ? { field: bare(field), kinds: [], printed: isSaidField(content) } : nowhere;
}

/** "Đối với đảng viên:", "Với chi bộ:": people and bodies stand for the kinds; this is inferred. */
function kindMeant(label: Piece): SubjectKind | null {
  const who = first(label, /^(?:doi voi|voi|danh cho|cho|ve)\s+(?:cac\s+)?(?<who>\p{L}+(?: \p{L}+)?)/u)?.groups.who?.folded ?? "";
  if (/^(?:dang vien|doan vien|hoi vien|can bo|cong chuc|vien chuc|nguoi|giao vien|nhan vien|chien si|lanh dao)/.test(who))
    return "INDIVIDUAL";
  return /^(?:chi bo|chi doan|chi hoi|don vi|phong|khoa|to|doi|co quan|tram|truong)(?![\p{L}])/u.test(who) ? "COLLECTIVE" : null;
}

function criteriaOf(paper: Paper, block: Block, scope: Scope, context: SubjectKind[]): Criterion[] {
  const named = first(block.content, label);
  const kinds = named ? kindsIn(named.piece.folded) : scope.kinds.length > 0 ? scope.kinds : context;
  const content = named ? part(block.content, named.piece.end) : block.content;
  const isItem = named === undefined && isListed(block);
  const texts = isItem ? itemParts(content) : runningParts(content);
  // A clause of several, and one under a heading that does not say for whom, may be meant otherwise.
  const unsure =
    !isItem ||
    texts.length > 1 ||
    content.text.replace(/[;.]$/, "").includes(";") ||
    (!scope.printed && named === undefined) ||
    has(content, aboutChoosing);
  return texts.map(({ clause, sentence, kind }) => {
    const condition = conditionOf(bare(clause).folded);
    const own = kinds.length > 0 ? kinds : kind;
    return {
      scope: scope.field ? "WORK_FIELD" : kinds.length > 0 ? "KIND" : "GENERAL",
      workField: scope.field ? wording(scope.field) : null,
      subjectKinds: own,
      text: capital(wording(bare(clause))),
      condition,
      ...evidenceOf(paper, sentence, { inferred: unsure || condition !== null || (own !== kinds && own.length > 0) }),
    };
  });
}

/** One of several dashes, letters or numbers under one heading. */
function isListed(block: Block): boolean {
  if (block.level === 8) return false;
  // "1. Đối với tập thể: …; …; …": the number is that of the heading, its text runs on.
  const { heading } = block.section;
  if (heading && block.section.blocks.length === 1 && block.piece.start > heading.end) return false;
  const marked = block.section.blocks.filter((other) => other.level === block.level && !other.content.text.endsWith(":"));
  return marked.length > 1 || block.level <= 5;
}

type Part = { clause: Piece; sentence: Piece; kind: SubjectKind[] };

/** A list item, parted only where a clause is checkable by itself or forbids something. */
function itemParts(content: Piece): Part[] {
  const clauses = clausesOf(content);
  const cut = clauses.filter((_clause, index) => index > 0 && standsAlone(clauses, index));
  if (cut.length === 0) return [{ clause: content, sentence: content, kind: [] }];
  const parts: Part[] = [];
  for (const clause of clauses) {
    const last = parts.at(-1);
    if (last && !cut.includes(clause)) last.clause = span(last.clause, clause);
    else parts.push({ clause, sentence: content, kind: [] });
  }
  return parts;
}

/** "không có biểu hiện suy thoái …": a rule of the Party by itself, whatever it is listed with. */
const ownRule = /^khong (?:co )?(?:nhung )?bi\p{L}{1,2} hien (?:suy thoai|tieu cuc|vi pham)/u;

function standsAlone(clauses: Piece[], index: number): boolean {
  const checkable = (clause: Piece | undefined) => {
    const condition = clause ? conditionOf(bare(clause).folded) : null;
    return condition !== null && condition.type !== "NO_DISCIPLINE";
  };
  return checkable(clauses[index]) || checkable(clauses[index - 1]) || ownRule.test(clauses[index]?.folded ?? "");
}

function runningParts(content: Piece): Part[] {
  const parts: Part[] = [];
  let kind: SubjectKind[] = [];
  for (const clause of clausesOf(content).flatMap(fullStops)) {
    if (preference.test(clause.folded)) continue;
    if (clause.start === content.start || /^\p{Lu}/u.test(clause.text)) kind = [];
    if (/^cac (?:don vi|phong)\b(?!.{0,40}ca nhan)/.test(clause.folded)) kind = ["COLLECTIVE"];
    const defined = first(clause, definition);
    parts.push({ clause: defined ? part(clause, defined.piece.end) : clause, sentence: clause, kind });
  }
  return parts;
}

/** Clauses end at full stops too. */
function fullStops(clause: Piece): Piece[] {
  const stop = /[.!?]\s+(?=\p{Lu})/u.exec(clause.text);
  if (!stop || /\.\.$/.test(clause.text.slice(0, stop.index + 1))) return [clause];
  const end = clause.start + stop.index + 1;
  return [part(clause, clause.start, end), ...fullStops(part(clause, end))];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
