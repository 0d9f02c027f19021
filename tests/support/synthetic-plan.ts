import { fc } from "@fast-check/vitest";
import { type Agency, actors, agencies, deedWordings, degrees, quotaOwners } from "./synthetic-words";

/** A plan that never existed, with what was put into it. Every part can be absent; wordings, order and defects vary. */
export type SyntheticPlan = { text: string; truth: Truth };
export type Truth = {
  regime: "STATE" | "PARTY";
  number: string;
  issueDate: string;
  place: string;
  years: [number, number];
  bases: { canonicalNumber: string; date: string | null; issuer: string | null }[];
  obligations: { kind: string; actor: string; recurrence: string; lastDay: string; before: boolean }[];
  quotas: { minimum: number; per: string; subjectKinds: string[] }[];
  ballot: { numerator: number; denominator: number; moreThan: boolean; base: string } | null;
  signature: { authority: string | null; title: string; name: string };
  lostMarks: boolean;
};

const two = (value: number) => String(value).padStart(2, "0");
const between = (min: number, max: number) => fc.integer({ min, max });
type Day = { year: number; month: number; day: number };
const anyDay = fc.record({ year: between(2019, 2024), month: between(1, 12), day: between(1, 28) });
/** After every day of issue: what is past is told, not asked for. */
const dayAhead = fc.record({ year: between(2025, 2030), month: between(1, 12), day: between(1, 28) });
const iso = ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}`;
const printed = (day: Day, style: number) =>
  [
    `ngày ${two(day.day)}/${two(day.month)}/${day.year}`,
    `ngày ${day.day}/${day.month}/${day.year}`,
    `ngày ${two(day.day)} tháng ${two(day.month)} năm ${day.year}`,
    `ngày ${two(day.day)}-${two(day.month)}-${day.year}`,
  ][style % 4] ?? "";
const eve = (day: Day) => new Date(Date.UTC(day.year, day.month - 1, day.day - 1)).toISOString().slice(0, 10);

const basisKinds = [
  { type: "Chỉ thị", write: (n: number) => `${n}-CT/TU`, issuer: "Ban Thường vụ Tỉnh ủy" },
  { type: "Quyết định", write: (n: number) => `${n}/QĐ-UBND`, issuer: "UBND tỉnh" },
  { type: "Kế hoạch", write: (n: number) => `${n}/KH-UBND`, issuer: "Ủy ban nhân dân tỉnh" },
  { type: "Hướng dẫn", write: (n: number) => `${n}-HD/BTCTW`, issuer: "Ban Tổ chức Trung ương" },
  { type: "Nghị định", write: (n: number) => `${n}/2023/NĐ-CP`, issuer: "Chính phủ" },
] as const;
const basis = fc.record({
  kind: fc.constantFrom(...basisKinds),
  number: between(1, 3000),
  day: fc.option(anyDay, { nil: null }),
  style: between(0, 3),
  issuer: fc.boolean(),
  label: fc.boolean(),
});
type Basis = typeof basis extends fc.Arbitrary<infer Value> ? Value : never;

function writeBasis({ kind, number, day, style, issuer, label }: Basis): string {
  const about = issuer ? ` của ${kind.issuer} về công tác thi đua, khen thưởng` : "";
  return `${kind.type}${label ? " số" : ""} ${kind.write(number)}${day ? ` ${printed(day, style)}` : ""}${about}`;
}

const deed = fc.record({
  wording: fc.constantFrom(...deedWordings),
  who: fc.constantFrom(...actors),
  day: dayAhead,
  style: between(0, 3),
  limit: fc.constantFrom("trước", "chậm nhất", "chậm nhất là", "muộn nhất", "chậm nhất vào"),
  yearly: fc.boolean(),
  /** The day first: "Trước ngày …, các phòng …". */
  opening: fc.boolean(),
});
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

function writeDeed({ wording, who, day, style, limit, yearly, opening }: Deed, mark: string): string {
  const what = wording.text(who);
  const when = yearly ? `ngày ${two(day.day)}/${two(day.month)} hằng năm` : printed(day, style);
  if (!opening) return `${mark}${what} ${limit} ${when}.`;
  // A name keeps its capital.
  const small = /^(?:Các|Giao)\s/.test(what) ? `${what[0]?.toLowerCase()}${what.slice(1)}` : what;
  return `${mark}${limit[0]?.toUpperCase()}${limit.slice(1)} ${when}, ${small}.`;
}

function truthOfDeed({ wording, who, day, limit, yearly }: Deed): Truth["obligations"][number] {
  const before = limit === "trước";
  // Of every year, 1 March has 28 February before it.
  const last = before ? eve(yearly ? { ...day, year: 2023 } : day) : iso(day);
  return {
    kind: wording.kind,
    actor: wording.actor ?? who,
    recurrence: yearly ? "YEARLY" : "ONCE",
    lastDay: yearly ? `-${last.slice(4)}` : last,
    before,
  };
}

const quota = fc.record({
  minimum: between(1, 9),
  phrase: fc.constantFrom("tối thiểu", "ít nhất", "không dưới", "không ít hơn"),
  kind: fc.constantFrom("tập thể", "cá nhân", "mô hình", "tập thể/cá nhân", "tập thể hoặc cá nhân"),
  verb: fc.constantFrom("xây dựng", "lựa chọn, giới thiệu", "đăng ký", "phát hiện, bồi dưỡng được", "vun trồng được"),
  owner: fc.constantFrom(...quotaOwners),
  every: fc.constantFrom("/năm", " mỗi năm", " hằng năm"),
});
type Quota = typeof quota extends fc.Arbitrary<infer Value> ? Value : never;
const writeQuota = ({ minimum, phrase, kind, verb, owner, every }: Quota, mark: string) =>
  `${mark}${owner.text} ${verb} ${phrase} ${two(minimum)} ${kind} điển hình tiên tiến${every}.`;
const kindNames: Record<string, string> = { "cá nhân": "INDIVIDUAL", "tập thể": "COLLECTIVE", "mô hình": "PRACTICE_MODEL" };
const kindsOf = (kind: string) =>
  Object.entries(kindNames)
    .filter(([word]) => kind.includes(word))
    .map(([, name]) => name);

const ballot = fc.record({
  share: fc.constantFrom(
    { text: "trên 50%", top: 1, bottom: 2, more: true },
    { text: "từ 2/3", top: 2, bottom: 3, more: false },
    { text: "từ 80%", top: 4, bottom: 5, more: false },
    { text: "ít nhất 3/4", top: 3, bottom: 4, more: false },
    { text: "trên 2/3", top: 2, bottom: 3, more: true },
  ),
  base: fc.constantFrom(
    { text: "tổng số thành viên Hội đồng", name: "TOTAL_MEMBERS" },
    { text: "số thành viên có mặt", name: "PRESENT" },
    { text: "số thành viên có quyền bỏ phiếu", name: "ELIGIBLE" },
  ),
});
type Ballot = typeof ballot extends fc.Arbitrary<infer Value> ? Value : never;
const writeBallot = ({ share, base }: Ballot, mark: string) =>
  `${mark}Hội đồng bỏ phiếu kín; trường hợp được đề nghị phải đạt ${share.text} ${base.text} đồng ý${share.text.startsWith("từ") ? " trở lên" : ""}.`;

const defects = fc.record({
  horn: fc.boolean(),
  decomposed: fc.boolean(),
  wraps: fc.option(between(60, 90), { nil: null }),
  blanks: fc.boolean(),
  pageNumbers: fc.boolean(),
  address: fc.boolean(),
  /** A document system prints itself, a clock and the page under each page. */
  foot: fc.boolean(),
  lostMarks: fc.boolean(),
});
type Defects = typeof defects extends fc.Arbitrary<infer Value> ? Value : never;

/** Plans of other bodies with other rules, in other words, and the defects real files have. */
export const syntheticPlan: fc.Arbitrary<SyntheticPlan> = fc
  .record({
    agency: fc.constantFrom(...agencies),
    number: between(1, 4000),
    issued: anyDay,
    start: between(2021, 2026),
    length: between(1, 5),
    bases: fc.uniqueArray(basis, { maxLength: 4, selector: ({ kind, number }) => kind.write(number) }),
    lead: fc.constantFrom("Căn cứ", "Thực hiện"),
    deeds: fc.uniqueArray(deed, { maxLength: 4, selector: ({ wording }) => wording.kind }),
    quota: fc.option(quota, { nil: null }),
    ballot: fc.option(ballot, { nil: null }),
    numbered: fc.boolean(),
    headings: fc.constantFrom(["I. ", "II. "], ["I/ ", "II/ "], ["A. ", "B. "]),
    mark: fc.constantFrom("- ", "1. ", "1) ", "1/ ", "a) ", "a/ ", "+ "),
    degree: fc.constantFrom(...degrees),
    deputy: fc.boolean(),
    name: fc.constantFrom("Trần Thị Mai Lan", "Hoàng Văn Dũng", "Y Brông Niê", "Lò Thị Pâng"),
    defects,
  })
  .map(build);

type Draft = {
  agency: Agency;
  number: number;
  issued: Day;
  start: number;
  length: number;
  bases: Basis[];
  lead: string;
  deeds: Deed[];
  quota: Quota | null;
  ballot: Ballot | null;
  numbered: boolean;
  headings: readonly string[];
  mark: string;
  degree: string;
  deputy: boolean;
  name: string;
  defects: Defects;
};

/** "a) " of the second item is "b) "; a list without an order has one mark for all. */
function markAt(first: string, index: number): string {
  if (/^[-+]/.test(first)) return first;
  return first.startsWith("a") ? `${"abcdđeghik"[index]}${first.slice(1)}` : `${index + 1}${first.slice(1)}`;
}

function build(draft: Draft): SyntheticPlan {
  const { agency, issued, start, length, bases, deeds, quota: minimum, ballot: vote, defects: flaws } = draft;
  const number = agency.regime === "STATE" ? `${draft.number}/KH-${agency.code}` : `${draft.number}-KH/${agency.code}`;
  const head = [
    `${agency.parent}          ${agency.regime === "STATE" ? "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" : "ĐẢNG CỘNG SẢN VIỆT NAM"}`,
    agency.regime === "STATE" ? `${agency.name}          Độc lập - Tự do - Hạnh phúc` : agency.name,
    `Số: ${number}          ${agency.place}, ngày ${two(issued.day)} tháng ${two(issued.month)} năm ${issued.year}`,
    "",
    "KẾ HOẠCH",
    `Xây dựng và nhân rộng điển hình tiên tiến giai đoạn ${start} - ${start + length}`,
    "",
  ];
  const preamble = bases.map((one) => `${draft.lead} ${writeBasis(one)};`);
  const writers = [
    ...deeds.map((one) => (mark: string) => writeDeed(one, mark)),
    ...(minimum ? [(mark: string) => writeQuota(minimum, mark)] : []),
    ...(vote ? [(mark: string) => writeBallot(vote, mark)] : []),
  ];
  const duties = writers.map((write, index) => write(markAt(draft.mark, index)));
  const body = [
    ...preamble,
    `${agency.plain} ban hành kế hoạch như sau:`,
    `${draft.headings[0]}${draft.numbered ? "MỤC ĐÍCH" : "MỤC ĐÍCH, YÊU CẦU"}`,
    "- Nâng cao nhận thức của cán bộ, công chức về vai trò của điển hình tiên tiến trong phong trào thi đua yêu nước.",
    `${draft.headings[1]}TỔ CHỨC THỰC HIỆN`,
    ...duties,
    "- Trong quá trình thực hiện, nếu có khó khăn, các phòng phản ánh về Văn phòng để được hướng dẫn./.",
  ];
  const behalf = draft.deputy ? [`          KT. ${agency.head}`, `          ${agency.deputy}`] : [`          ${agency.head}`];
  const tail = ["Nơi nhận:", "- Như trên;", "- Lưu: VT.", ...behalf, "", `          ${draft.degree}${draft.name}`];
  return {
    text: spoil([...head, ...wrapped(body, flaws), ...tail], flaws),
    truth: {
      regime: agency.regime,
      number,
      issueDate: iso(issued),
      place: agency.place,
      years: [start, start + length],
      bases: bases.map(({ kind, number: count, day, issuer }) => ({
        canonicalNumber: kind.write(count),
        date: day ? iso(day) : null,
        issuer: issuer ? kind.issuer : null,
      })),
      obligations: deeds.map(truthOfDeed),
      quotas: minimum ? [{ minimum: minimum.minimum, per: minimum.owner.per, subjectKinds: kindsOf(minimum.kind) }] : [],
      ballot: vote ? { numerator: vote.share.top, denominator: vote.share.bottom, moreThan: vote.share.more, base: vote.base.name } : null,
      signature: { authority: draft.deputy ? "KT" : null, title: draft.deputy ? agency.deputy : agency.head, name: draft.name },
      lostMarks: flaws.lostMarks,
    },
  };
}

/** Lines as a page sets them: hard wraps, with blank lines between or not. */
function wrapped(lines: string[], { wraps, blanks, pageNumbers, address, foot }: Defects): string[] {
  const set = wraps === null ? lines : lines.flatMap((line) => wrapLine(line, wraps));
  const middle = Math.floor(set.length / 2);
  const furnished = [
    ...set.slice(0, middle),
    ...(pageNumbers ? ["", "2", ""] : []),
    ...(foot ? ["", "Hệ thống QLVB - In lúc 15:42 19/03/2024 Trang 1/2", ""] : []),
    ...(address ? ["http://qlvb.example.gov.vn/vb/VBden.nsf/1A2B?OpenDocument&page=1"] : []),
    ...set.slice(middle),
  ];
  return blanks ? furnished.flatMap((line) => [line, ""]) : furnished;
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function spoil(lines: string[], { horn, decomposed, lostMarks }: Defects): string {
  let text = lines.join("\n");
  if (lostMarks) return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  if (horn) text = text.replace(/Ư/g, "\u01A2").replace(/ư/g, "\u01A3");
  return decomposed ? text.normalize("NFD") : text;
}
