import { type Found, find, type Piece, part } from "../text/script";
import { type Day, dayBefore, exists, months, quarterNumber, written } from "./days";
import { isBordered } from "./time-borders";

/** When something is due. `place` is the phrase itself. Days as in `Reading`: YYYY-MM-DD, or --MM-DD when YEARLY. */
export type Time = {
  place: Piece;
  recurrence: "ONCE" | "MONTHLY" | "QUARTERLY" | "YEARLY";
  firstDay: string | null;
  lastDay: string | null;
  before: boolean;
  /** A part of it is not printed, or cannot be written as a day. */
  inferred: boolean;
};

/** `year`: the year of an annual plan, for days printed without one. */
export type TimeContext = { year: number | null };

const lead = String.raw`(?:(?<lead>truoc khi (?:ket thuc|het)|truoc|khong (?:muon|cham|tre) (?:hon|qua)|khong (?:de )?sau|cham nhat(?: truoc)?|muon nhat|tre nhat|khong (?:vuot )?qua|han (?:cuoi|chot|nop|gui)(?: cung)?|thoi han(?: cuoi| chot)?|den het|het|den|tu|vao|trong|cuoi|dau|giua)(?:\s+(?:la|vao|den|het|trong|thoi gian|thoi diem|cuoi|dau|giua|truoc))*\s+)?`;
const hour = String.raw`(?:(?<hour>\d{1,2})\s*(?:gio|h)\s*(?:\d{2})?\s*(?:phut)?,?\s*)?`;
const year = String.raw`(?<year>\d{4})`;
const dayPattern = new RegExp(
  String.raw`(?<![\p{L}\d/.-])${lead}${hour}(?<word>ngay\s+)?(?<day>\d{1,2})(?:\s*(?<sep>[/.-])\s*(?<month>\d{1,2})(?:\s*\k<sep>\s*(?<yearA>\d{4}))?|\s+thang\s+(?<monthB>\d{1,2})(?:\s*(?:/|nam|,)\s*(?<yearB>\d{4}))?)(?![\d/%]|[.-]\d)`,
  "u",
);
const monthPattern = new RegExp(
  String.raw`(?<!ngay \d\s)(?<!ngay \d\d\s)(?<![\p{L}\d])${lead}thang\s+(?<month>\d{1,2})(?:\s*(?:/|-|nam|,\s*nam)\s*${year})?(?![\d/-])`,
  "u",
);
const quarterPattern = new RegExp(
  String.raw`(?<![\p{L}\d])${lead}quy\s+(?<quarter>[ivl|1]{1,3}|[1-4])(?:\s*(?:/|-|,|nam|cua nam)*\s*${year})?(?![\p{L}\d%])`,
  "u",
);
const halfPattern = new RegExp(
  String.raw`(?<![\p{L}\d])${lead}(?:0?6|sau)\s+thang\s+(?<half>dau|cuoi)(?:\s+nam)?(?:\s+${year})?(?!\d)`,
  "u",
);
const everyPattern =
  /(?<![\p{L}])(?:dinh ky\s+|vao\s+)?(?:(?:hang|moi|mot|0?1)\s+(?<unit>nam|quy|thang)(?!\p{L})(?<=(?:hang|moi)\s+\S+|(?=\s+(?:mot|0?1) lan))|(?<unitB>(?:ba|0?3) thang)\s+(?:mot|0?1) lan(?!\p{L}))/u;
const monthlyDay = new RegExp(
  String.raw`(?<![\p{L}\d])${lead}ngay\s+(?<day>\d{1,2})\s+(?:cua\s+)?(?<unit>hang thang|moi thang|thang cuoi quy|thang cuoi cua quy|thang dau quy|thang cuoi moi quy)`,
  "u",
);
const yearly =
  /^\s*(?:\([^()]{0,40}\)\s*)?,?\s*(?:cua\s+)?(?:\(?\s*)?(?:hang|moi)\s+nam\b|^\s*,?\s*(?:cua\s+)?nam\s+(?:sau|tiep theo|lien ke|ke tiep|sau lien ke)\b/;
/** "trước ngày 15/6 và 15/12 hằng năm": the last of several days says of which year they are. */
const listed =
  /^(?:\s*(?:\([^()]{0,40}\)\s*)?(?:,|va|hoac)\s*(?:truoc |cham nhat (?:la )?)?(?:ngay )?\d{1,2}(?:[/.-]\d{1,2}(?!\d)| thang \d{1,2}))+\s*(?:\([^()]{0,40}\)\s*)?(?:,?\s*(?:hang|moi) nam\b|(?:\/|[/-]|,?\s*nam )(?<year>\d{4}))/;
const goesOn = /(?<lead>truoc|cham nhat)[^.;]{0,60}\d{1,2}(?:[/.-]\d{1,2}| thang \d{1,2})(?:[/.-]\d{4}| nam \d{4})?\s*(?:,|va|hoac)\s*$/;
const yearlyBefore = /(?:(?:hang|moi)\s+nam\b|dinh ky[^.;]{0,20}(?:\d thang|nam)\b)[^.;]{0,220}$/;

/**
 * Every time phrase of a sentence that names a day, a month, a quarter, a half-year or a recurrence, in order. Zone:
 * Asia/Ho_Chi_Minh. "trước" gives the day before; a day that does not exist is left out (the sentence stays unread).
 */
export function timesIn(sentence: Piece, context: TimeContext): Time[] {
  const taken: Piece[] = [];
  const times: Time[] = [];
  const read = (pattern: RegExp, make: (found: Found) => Omit<Time, "place"> | null) => {
    for (const found of find(sentence, pattern)) {
      if (taken.some((piece) => piece.start < found.piece.end && found.piece.start < piece.end)) continue;
      const time = make(found);
      if (!time) continue;
      taken.push(found.piece);
      const place = withRecurrence(sentence, found.piece);
      times.push({ place, ...time, inferred: time.inferred || !isBordered(sentence, place) });
    }
  };
  read(monthlyDay, (found) => ({
    recurrence: /quy/.test(textOf(found, "unit")) ? "QUARTERLY" : "MONTHLY",
    firstDay: null,
    lastDay: null,
    before: isBefore(textOf(found, "lead")),
    inferred: true,
  }));
  read(dayPattern, (found) => dayTime(sentence, found, context));
  read(halfPattern, (found) => spanTime(sentence, found, context, textOf(found, "half") === "dau" ? [1, 6] : [7, 12]));
  read(quarterPattern, (found) => {
    const quarter = quarterNumber(textOf(found, "quarter"), sentence.script.ocr);
    return quarter === null ? null : spanTime(sentence, found, context, [quarter * 3 - 2, quarter * 3]);
  });
  read(monthPattern, (found) => spanTime(sentence, found, context, [numberOf(found, "month") ?? 0, numberOf(found, "month") ?? 0]));
  if (times.length === 0)
    read(everyPattern, (found) => ({
      recurrence: recurrenceOf(found.groups.unitB ? "quy" : textOf(found, "unit")),
      firstDay: null,
      lastDay: null,
      before: false,
      inferred: false,
    }));
  // "từ ngày …" without an end is when something begins, not when it is due.
  return ranges(times.sort((a, b) => a.place.start - b.place.start)).filter(
    ({ firstDay, lastDay }) => firstDay === null || lastDay !== null,
  );
}

/** "trước khi kết thúc quý I" still has the last day of the quarter. */
const isBefore = (lead: string) => /truoc(?! khi)/.test(lead);

const textOf = (found: Found, name: string) => found.groups[name]?.folded ?? "";
const numberOf = (found: Found, name: string) => (found.groups[name] ? Number(found.groups[name].folded) : null);

function recurrenceOf(unit: string): "MONTHLY" | "QUARTERLY" | "YEARLY" {
  return unit === "nam" ? "YEARLY" : unit === "quy" ? "QUARTERLY" : "MONTHLY";
}

/** The phrase with the "hàng năm" that follows it. */
function withRecurrence(sentence: Piece, place: Piece): Piece {
  const tail = yearly.exec(part(sentence, place.end).folded);
  return tail && !sentence.script.ocr
    ? part(sentence, place.start, place.end + tail[0].length + (sentence.text[place.end - sentence.start] === " " ? 1 : 0))
    : place;
}

/** The recurrence a day without a year has, and the year it gets. Null: neither is known. */
function yearOf(
  sentence: Piece,
  place: Piece,
  printed: number | null,
  context: TimeContext,
): { year: number | null; inferred: boolean } | null {
  if (printed !== null) return { year: printed, inferred: false };
  const after = part(sentence, place.end).folded;
  if (yearly.test(after)) return { year: null, inferred: false };
  const shared = listed.exec(after)?.groups;
  if (shared) return { year: shared.year ? Number(shared.year) : null, inferred: !shared.year && !/(?:hang|moi)/.test(after) };
  if (yearlyBefore.test(part(sentence, sentence.start, place.start).folded)) return { year: null, inferred: !isNear(sentence, place) };
  return context.year === null ? null : { year: context.year, inferred: true };
}

/** "Hàng năm" governs what follows it in the same clause. */
function isNear(sentence: Piece, place: Piece): boolean {
  return /(?:hang|moi)\s+nam\b[^.;]{0,120}$/.test(part(sentence, sentence.start, place.start).folded);
}

/** "từ ngày 01 đến hết ngày 15 tháng 8": the first day has the month of the last. */
const sinceDay = /(?:^|\s)tu (?:ngay )?(?<day>\d{1,2})\s*$/;

function dayTime(sentence: Piece, found: Found, context: TimeContext): Omit<Time, "place"> | null {
  const printed = numberOf(found, "yearA") ?? numberOf(found, "yearB");
  const before = part(sentence, sentence.start, found.piece.start).folded;
  // "sau ngày 15/12" is the end of something, not when it is due.
  if (/(?:^|\s)(?:sau|ke tu|so voi)\s*$/.test(before)) return null;
  const earlier = goesOn.exec(before)?.groups?.lead;
  const known = printed === null && !isDay(found, earlier) ? null : yearOf(sentence, found.piece, printed, context);
  if (!known) return null;
  const day: Day = {
    year: known.year,
    month: numberOf(found, "month") ?? numberOf(found, "monthB") ?? 0,
    day: numberOf(found, "day") ?? 0,
  };
  if (!exists(day)) return null;
  const lead = textOf(found, "lead") || (earlier ?? "");
  const time = limitedBy(lead, day, found.groups.hour !== undefined);
  const first = /^(?:den|het)/.test(lead) ? sinceOf(before, day) : null;
  return {
    recurrence: known.year === null ? "YEARLY" : "ONCE",
    ...time,
    firstDay: first ?? time.firstDay,
    inferred: time.inferred || known.inferred || first !== null,
  };
}

/** Two numbers without a year are a day where a word says so; "từ 01 - 02 cá nhân" is a number from to. */
function isDay({ groups }: Found, earlier: string | undefined): boolean {
  const limited = /^(?:truoc|cham|muon|tre|khong|han|den het)/.test(groups.lead?.folded ?? "");
  const dashed = /[-.]/.test(groups.sep?.folded ?? "") && !limited;
  if (groups.word !== undefined || earlier !== undefined) return true;
  return !dashed && (groups.lead !== undefined || groups.monthB !== undefined);
}

function sinceOf(before: string, day: Day): string | null {
  const since = Number(sinceDay.exec(before)?.groups?.day ?? Number.NaN);
  return since < day.day ? written({ ...day, day: since }) : null;
}

/** First and last day by the word before the day; "trước 17 giờ ngày …" still has that day. */
function limitedBy(lead: string, day: Day, isHour: boolean): Pick<Time, "firstDay" | "lastDay" | "before" | "inferred"> {
  if (lead === "tu") return { firstDay: written(day), lastDay: null, before: false, inferred: true };
  const before = isBefore(lead) && !isHour;
  const leap = before && day.year === null && day.month === 3 && day.day === 1;
  const single = lead === "" || lead === "vao";
  return { firstDay: single ? written(day) : null, lastDay: written(before ? dayBefore(day) : day), before, inferred: leap || isHour };
}

function spanTime(sentence: Piece, found: Found, context: TimeContext, [from, to]: [number, number]): Omit<Time, "place"> | null {
  if (from < 1 || to > 12) return null;
  const known = yearOf(sentence, found.piece, numberOf(found, "year"), context);
  if (!known) return null;
  const { first, last } = months(known.year, from, to);
  const lead = textOf(found, "lead");
  const before = isBefore(lead);
  const recurrence = known.year === null ? "YEARLY" : "ONCE";
  const inferred = known.inferred || /^(?:cuoi|dau|giua|tu)$/.test(lead);
  if (before) return { recurrence, firstDay: null, lastDay: written(dayBefore(first)), before, inferred };
  const limit = /^(?:cham|muon|tre|khong|den|het|han|thoi han|truoc khi)/.test(lead);
  return { recurrence, firstDay: limit ? null : written(first), lastDay: lead === "tu" ? null : written(last), before, inferred };
}

/** "từ ngày … đến ngày …" is one time. */
function ranges(times: Time[]): Time[] {
  const joined: Time[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    if (last && last.lastDay === null && last.firstDay !== null && /^den/.test(time.place.folded) && time.lastDay) {
      joined[joined.length - 1] = {
        ...time,
        firstDay: last.firstDay,
        place: part(wholeOf(last, time), last.place.start, time.place.end),
        inferred: time.inferred,
      };
    } else joined.push(time);
  }
  return joined;
}

function wholeOf(first: Time, last: Time): Piece {
  return { ...first.place, end: last.place.end };
}

const wholeYear = /^(?:trong\s+|den het\s+|het\s+|vao\s+|ca\s+)?nam\s+(?<year>\d{4})(?!\s*[-–]\s*\d)/;
const years = /(?<from>\d{4})\s*(?:-|–|—|den(?: nam)?)\s*(?<to>\d{4})/;

/** A whole year or some years, for a phrase that is nothing but a time ("Thời gian: Năm 2025"). */
export function yearsIn(phrase: Piece): Time | null {
  const period = find(phrase, years)[0];
  const one = find(phrase, wholeYear)[0];
  const [from, to] = period ? [period.groups.from?.text, period.groups.to?.text] : [one?.groups.year?.text, one?.groups.year?.text];
  const place = period?.piece ?? one?.piece;
  if (!from || !to || !place) return null;
  return { place, recurrence: "ONCE", firstDay: `${from}-01-01`, lastDay: `${to}-12-31`, before: false, inferred: false };
}
