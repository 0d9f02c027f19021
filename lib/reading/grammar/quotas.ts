import type { Block, Paper } from "../paper";
import type { Quota } from "../reading";
import { bare, find, first, has, type Piece, part } from "../text/script";
import { clausesOf } from "../text/sentences";
import { bodyWords } from "./bodies";
import { evidenceOf, wording } from "./evidence";
import { kindsIn } from "./kinds";
import { isAbout, topicHeading } from "./topics";

const ones = { mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, lam: 5, sau: 6, bay: 7, tam: 8, chin: 9 };
const teens = Object.entries(ones).map(([word, value]) => [`muoi ${word}`, value + 10] as const);
const tens = { "hai muoi": 20, "ba muoi": 30, "bon muoi": 40, "nam muoi": 50 };
/** Number words, longer ones first. */
const numerals: Record<string, number> = { ...Object.fromEntries(teens), ...tens, ...ones, muoi: 10 };
const amount = String.raw`(?<count>\d{1,3}|${Object.keys(numerals).join("|")})(?:\s*\(\s*\p{L}+\s*\))?`;
const kind = String.raw`(?:(?:guong\s+)?(?:tap the|ca nhan|c4 nhan|mo hinh|ho gia dinh|dien hinh(?: tien tien)?|nhan to moi|guong(?: dien hinh)?))`;
const kindList = String.raw`(?<kinds>${kind}(?:\s*(?:/|,|\bhoac\b|\bva\s*/\s*hoac\b|l)\s*${kind})*)`;
const atLeast = String.raw`(?:toi thieu|it nhat|khong it hon|khong duoi|\p{L}{3} thi[eê]u)(?:\s+(?:la|co|phai co|duoc|lua chon|gioi thieu|xay dung|phat hien|dang ky|boi duong|tu))*`;
const minimum = new RegExp(String.raw`(?<![\p{L}])${atLeast}\s+${amount}\s+(?:\p{L}+\s+){0,2}?${kindList}`, "u");
const orMore = new RegExp(String.raw`(?<![\p{L}\d])(?:tu\s+)?${amount}\s+${kindList}[^;.]{0,60}?\s+tro len(?![\p{L}])`, "u");
/** "Mỗi phòng giới thiệu 01 tập thể và 02 cá nhân": a number to reach without the word for it, to be confirmed. */
const deed = String.raw`(?:gioi thieu|lua chon|chon|dang ky|xay dung|boi duong|phat hien|binh chon|de cu|nhan rong|de nghi(?: \p{L}+){0,2}|co)(?:\s+(?:duoc|va|hoac|nhan rong|boi duong|dang ky|gioi thieu)){0,2}`;
const plainly = new RegExp(String.raw`(?<![\p{L}])${deed}\s+${amount}(?:\s*(?:-|–|den)\s*\d{1,3})?\s+(?:\p{L}+\s+){0,2}?${kindList}`, "u");
const ofEach = /(?<![\p{L}])(?:moi|tung|phan dau|chi tieu)\s/u;
const fromTo = new RegExp(String.raw`(?<![\p{L}])tu\s+${amount}\s*(?:-|–|den)\s*\d{1,3}\s+(?:\p{L}+\s+){0,2}?${kindList}`, "u");
/** "Tổng số tập thể được công nhận trong cả giai đoạn không dưới 05": the kinds stand before the number. */
const turned = new RegExp(
  String.raw`(?<![\p{L}])(?:tong so|so luong)\s+(?:guong\s+)?${kindList}[^;.]{0,90}?${atLeast}\s+${amount}(?!\s*(?:%|phan tram|nam|ngay|thang))`,
  "u",
);
const andMore = new RegExp(String.raw`^[^;.]{0,30}?\s*(?:,|\bva\b)\s+(?:it nhat |toi thieu )?${amount}\s+${kindList}`, "u");
const including = new RegExp(String.raw`trong do,?\s+(?:phai\s+)?(?:co\s+)?(?:it nhat\s+|toi thieu\s+)?${amount}\s+(?<what>[^;.]+)`, "u");
const shared = /^(?:[^;.]{0,80})$/;

/** Who has to reach the number (glossary), from the nearest words before it. */
const owners: [NonNullable<Quota["per"]>, RegExp][] = [
  [
    "AGENCY",
    new RegExp(
      String.raw`\b(?:toan|ca) (?:nganh|tinh|thanh pho|huyen|xa|phuong|luc luong|he thong|quan|khoi|dia ban|${bodyWords})(?![\p{L}])`,
      "u",
    ),
  ],
  ["DEPARTMENT", /\bphong\b|\bkhoa\b|\bto (?:chuyen mon|bo mon|van phong|nghiep vu)\b|\bbo mon\b/],
  ["PARTY_CELL", /\bchi bo\b|\bchi dang bo\b/],
  ["EMULATION_CLUSTER", /\b(?:cum|khoi) thi dua\b/],
  [
    "UNIT",
    /\bdon vi\b|\bto chuc truc thuoc\b|\btruong\b|\btrung tam\b|\bbenh vien\b|\bchi cuc\b|\bdoanh nghiep\b|\bcong ty\b|\bchi hoi\b|\bchi doan\b|\bcong doan co so\b|\bxi nghiep\b|\bphan xuong\b|\bchi nhanh\b|\btram\b|\bdoi\b(?! voi)|\bthon\b|\bxom\b|\bap\b|\bkhu pho\b|\b(?:moi|cac|tung) (?:ban|to|hoi|co so|ban ngan)\b/,
  ],
  ["LOCALITY", /\b(?:dia phuong|(?:cac|moi|tung) (?:xa|phuong|thi tran|huyen)|xa, phuong|phuong, xa|huyen, thi xa|cap xa|cap huyen)\b/],
  ["AGENCY", /\bco quan\b|\bdang bo\b|\bnganh\b/],
];

/** Least numbers of exemplars: how many, of which kinds, of whom, how often; different numbers for kinds are rules of their own. */
export function readQuotas(paper: Paper, annual: boolean): { quotas: Quota[]; places: Piece[] } {
  const quotas: Quota[] = [];
  const places: Piece[] = [];
  for (const block of paper.blocks) {
    const isCriterion = isAbout(block.section, "CRITERIA") && !isAbout(block.section, "QUOTA");
    for (const sentence of block.sentences) {
      // "Có ít nhất 01 cá nhân đạt danh hiệu …" is asked of a collective, not to be reached by it.
      if (isCriterion && !has(sentence, ofEach)) {
        places.push(...rulesIn(sentence, [minimum, orMore, turned]).map(({ place }) => place));
        continue;
      }
      const printed = rulesIn(sentence, [minimum, fromTo, orMore, turned]).filter(
        (rule) => !isAim(block) || [named, owned].some((pattern) => has(part(sentence, sentence.start, rule.place.end), pattern)),
      );
      const rules = [...printed, ...meantRules(block, sentence, printed)].sort((one, two) => one.place.start - two.place.start);
      for (const found of rules) {
        places.push(found.place, ...find(sentence, including).map(({ piece }) => piece));
        quotas.push(quotaOf({ paper, block, sentence, annual, alone: rules.length === 1 }, found));
      }
    }
  }
  return { quotas, places };
}

/** "Mỗi người biết ít nhất một tấm gương" among the aims is a wish: there a number counts with a verb of choosing. */
const isAim = ({ section }: Block) =>
  (topicHeading(section, "PURPOSE") ?? topicHeading(section, "REQUIREMENT")) !== null && topicHeading(section, "QUOTA") === null;
/** "Toàn trường có ít nhất 03 mô hình", "mỗi tổ có …": bodies have numbers to reach, "mỗi người" has not. */
const owned = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:toan|ca|moi|tung|cac)\s+)?(?:nganh|tinh|huyen|xa|phuong|luc luong|${bodyWords})(?![\p{L}])[^;.]*?(?<![\p{L}])co(?![\p{L}])`,
  "u",
);
const named =
  /(?<![\p{L}])(?:gioi thieu|lua chon|chon|dang ky|xay dung|boi duong|phat hien|binh chon|de cu|nhan rong|cong nhan|tuyen duong|bieu duong)(?![\p{L}])/u;

type Rule = { place: Piece; count: Piece; kinds: Piece; meant?: boolean };
const atMost = /(?:toi da|khong qua|khong vuot qua)\s+\d/;

/** Numbers to reach in clauses that have no word for it. */
function meantRules(block: Block, sentence: Piece, printed: Rule[]): Rule[] {
  return clausesOf(sentence).flatMap((clause) => {
    const known = printed.some(({ place }) => place.start < clause.end && clause.start < place.end);
    const asked = isAbout(block.section, "QUOTA") || has(clause, ofEach);
    return known || !asked || has(clause, atMost) ? [] : rulesIn(clause, [plainly]).map((rule) => ({ ...rule, meant: true }));
  });
}

function rulesIn(sentence: Piece, patterns: RegExp[]): Rule[] {
  const rules: Rule[] = [];
  for (const pattern of patterns) {
    for (const { piece, groups } of find(sentence, pattern)) {
      const taken = overlaps(rules, piece);
      if (!groups.count || !groups.kinds || taken || isIncluded(sentence, piece)) continue;
      rules.push({ place: piece, count: groups.count, kinds: groups.kinds });
      const more = first(part(sentence, pattern === orMore ? groups.kinds.end : piece.end), andMore);
      if (more?.groups.count && more.groups.kinds && (pattern === orMore || !overlaps(rules, more.piece)))
        rules.push({ place: more.piece, count: more.groups.count, kinds: more.groups.kinds });
    }
  }
  return rules.sort((a, b) => a.place.start - b.place.start);
}

const overlaps = (rules: Rule[], place: Piece) => rules.some((rule) => rule.place.start < place.end && place.start < rule.place.end);

/** "trong đó có ít nhất 01 cá nhân …" belongs to the rule before it. */
function isIncluded(sentence: Piece, place: Piece): boolean {
  return /trong do,?\s*(?:phai\s*)?(?:co\s*)?$/.test(part(sentence, sentence.start, place.start).folded);
}

type Place = { paper: Paper; block: Block; sentence: Piece; annual: boolean; alone: boolean };

function quotaOf({ paper, block, sentence, annual, alone }: Place, rule: Rule): Quota {
  const before = part(sentence, sentence.start, rule.count.start).folded;
  const after = part(sentence, rule.place.end).folded;
  const clause = clauseOf(sentence, rule.place);
  const [near, next] = [part(clause, clause.start, rule.count.start), part(clause, rule.place.end)];
  // "…; Cục có ít nhất 05 …": what the clause itself says goes before what the sentence says.
  const own = frequency(near.folded, next.folded, false);
  const every = own.value !== null ? own : frequency(before, after, annual);
  const named = isNamed(near);
  const said = ownerOf(near.folded, next.folded) ?? (named ? null : ownerOf(before, after));
  const owner = said?.per ?? (named ? "AGENCY" : (ownerOf(block.section.heading?.folded ?? "", "")?.per ?? null));
  const subjects = kindsIn(rule.kinds.folded.replace("c4", "ca"));
  // "02 điển hình tiên tiến (tập thể hoặc cá nhân)"
  const bracket = /^\s*(?:tien tien\s*)?(?:\([^()]*\)|la (?:cac )?(?:tap the|ca nhan|mo hinh|ho gia dinh)\b)/.exec(after)?.[0] ?? "";
  const kinds = subjects.length > 0 ? subjects : kindsIn(bracket);
  const extra = includingIn(part(sentence, rule.place.end));
  const inferred =
    rule.meant === true ||
    !alone ||
    kinds.length === 0 ||
    // "một mô hình hoặc điển hình": the second may be of any kind.
    /(?:hoac|va|\/|,)\s*(?:guong|dien hinh|nhan to)|^(?:guong|dien hinh|nhan to).*(?:hoac|\/|,)/.test(rule.kinds.folded) ||
    owner === null ||
    every.inferred ||
    every.value === null ||
    said === null ||
    said.inferred ||
    !isWhole(sentence, rule, extra !== null);
  return {
    minimum: numberOf(rule.count),
    per: owner,
    every: every.value,
    subjectKinds: kinds,
    including: extra && (alone || extra.subjectKinds.some((one) => kinds.includes(one))) ? extra : null,
    text: wording(bare(clauseOf(sentence, rule.place))),
    ...evidenceOf(paper, sentence, { inferred }),
  };
}

/**
 * Whether the sentence says nothing about numbers or kinds that was not read: one number beside the one of what it includes, no
 * choice between numbers, and its owner at the beginning.
 */
function isWhole(sentence: Piece, rule: Rule, includes: boolean): boolean {
  const [before, after] = [part(sentence, sentence.start, rule.count.start).folded, part(sentence, rule.kinds.end).folded];
  const rest = after.replace(/(?:19|20)\d\d/g, "").replace(/\/\s*\d*\s*(?:nam|quy)\b/g, "");
  const further = /\d|(?<![\p{L}])(?:trong do|gom|rieng|ngoai ra|them|tro len|ca nhan|tap the|mo hinh|ho gia dinh)(?![\p{L}])/u;
  const choice = new RegExp(String.raw`^\s*(?:hoac|den|-|–|va)\s+(?:${amount.replace("?<count>", "?:")})`, "u");
  return (
    (includes || !further.test(rest)) &&
    !choice.test(part(sentence, rule.count.end).folded) &&
    /^(?:[^,]{0,60},\s*)?(?:moi|tung|cac|toan|ca|trong)\s/.test(before)
  );
}

/** The clause that sets the number. */
const clauseOf = (sentence: Piece, place: Piece): Piece =>
  clausesOf(sentence).find((clause) => clause.start <= place.start && clause.end >= place.end) ?? sentence;

/** "trong đó có ít nhất 01 cá nhân là nữ": belongs to the rule of its kind. */
function includingIn(rest: Piece): Quota["including"] {
  const found = first(rest, including);
  if (!found?.groups.count) return null;
  return { minimum: numberOf(found.groups.count), subjectKinds: kindsIn(found.piece.folded), text: wording(found.piece) };
}

const numberOf = (place: Piece) => numerals[place.folded] ?? Number.parseInt(place.folded, 10);

/** "Trong cả giai đoạn, LĐLĐ tỉnh tuyên dương …": one body with a name and no "mỗi", the agency itself. */
function isNamed(before: Piece): boolean {
  return /(?:^|,\s+)(?!(?:Mỗi|Từng|Các|Hằng|Hàng|Trong|Phấn|Đến|Mọi|Toàn|Giai|Năm|Tổng|Ít|Tối|Không|Lựa|Giới|Chọn|Xây|Đăng|Bình|Phát|Bồi|Nhân|Cả|Có|Số|Từ)\s)\p{Lu}\p{L}*(?:\s\p{L}+){0,9}$/u.test(
    before.text,
  );
}

type Owner = { per: NonNullable<Quota["per"]>; inferred: boolean };

/**
 * "các phòng, đơn vị" count as departments; the words nearest before the number decide, what a bracket lists does not. A body
 * that no "mỗi" or "các" makes one of several is the agency itself; this, and whether a party cell counts as a unit, is inferred.
 */
function ownerOf(before: string, after: string): Owner | null {
  const plain = before.replace(/\([^()]*\)/g, " ").replace(/\b(?:moi|tung|trong cac) (?:nam|quy|thang|giai doan|nhiem ky)\b/g, " ");
  const near = /(?:\bmoi|\btung|\bcac|\bo|\bcua)\s[^;.]*$/.exec(plain)?.[0];
  const found = owners.find(([, pattern]) => pattern.test(near ?? plain)) ?? owners.find(([, pattern]) => pattern.test(plain));
  const per =
    (found ??
      owners.find(([, pattern]) =>
        new RegExp(String.raw`^[^;.]{0,50}?(?:/|\bmoi\b|\btung\b)\s*${pattern.source}`, "u").test(after),
      ))?.[0] ?? null;
  if (per === null) return null;
  if (per === "UNIT" && found && near === undefined && itself.test(plain.trim())) return { per: "AGENCY", inferred: true };
  return { per, inferred: per === "PARTY_CELL" || (per === "UNIT" && !/\bdon vi\b/.test(near ?? plain)) };
}

/** "Trong cả giai đoạn, Bệnh viện có …": one body, and not of those that are always many. */
const itself =
  /^(?:[^,;]*,\s*)?(?:truong|trung tam|benh vien|chi cuc|doanh nghiep|cong ty)(?! truc thuoc)(?:\s(?!truc thuoc)\p{L}+){0,8}$/u;

function frequency(before: string, after: string, annual: boolean): { value: SubjectOf; inferred: boolean } {
  const near = shared.test(after) ? after : after.slice(0, 140);
  if (/\/\s*(?:01\s*)?nam\b|\b(?:hang|moi|trong|tren|mot|01) nam\b(?! (?:19|20)\d\d)/.test(near) || /\b(?:hang|moi) nam\b/.test(before))
    return { value: "YEAR", inferred: false };
  if (/\/\s*quy\b|\b(?:hang|moi) quy\b/.test(near) || /\b(?:hang|moi) quy\b/.test(before)) return { value: "QUARTER", inferred: false };
  if (
    /\bgiai doan\b|\bnhiem ky\b/.test(near) ||
    /\b(?:ca|toan|trong|het|moi|cuoi|den) (?:ca |het |cuoi )?(?:giai doan|nhiem ky)\b/.test(before)
  )
    return { value: "PERIOD", inferred: false };
  if (/\b(?:trong|moi) nam hoc\b/.test(`${before} ${near}`)) return { value: "YEAR", inferred: true };
  if (/\bden (?:het |cuoi )?nam (?:19|20)\d\d\b/.test(before)) return { value: "PERIOD", inferred: true };
  if (/\bnam (?:19|20)\d\d\b/.test(near) || /\bnam (?:19|20)\d\d\b/.test(before)) return { value: "YEAR", inferred: true };
  return { value: annual ? "YEAR" : null, inferred: true };
}

type SubjectOf = Quota["every"];
