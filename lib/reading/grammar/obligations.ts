import type { Block, Paper, Section } from "../paper";
import type { Obligation, ReadTask } from "../reading";
import { bare, first, has, type Piece, part } from "../text/script";
import { clausesOf } from "../text/sentences";
import { actorOf, recipientOf } from "./actors";
import { bodyWords } from "./bodies";
import { isSureStatement } from "./certainty";
import { cooperationIn } from "./cooperation";
import { type Deed, deedsIn, honourIn, publishedIn } from "./deeds";
import { evidenceOf, wording } from "./evidence";
import { actorIn, deedMeant, type Lead, leadOf, recipientIn, sends } from "./leads";
import { namesOf } from "./tasks";
import { type Time, type TimeContext, timesIn } from "./times";
import { topicsOf } from "./topics";

export type Due = { obligation: Obligation | null; task: ReadTask; places: Piece[] };

type Situation = { paper: Paper; context: TimeContext; masks: Piece[]; agency: string | null; issued: string | null; isPlan: boolean };

/**
 * What the running text asks for by a day, a month, a quarter or every year: an obligation when it is a report, a
 * registration, a nomination, a recognition or a review, and always a task. Who, when nobody is named, is inferred from the
 * heading or is the body that issues the plan; both ask for confirmation.
 */
export function readDues(situation: Situation): Due[] {
  return situation.paper.blocks.filter(isDuty).flatMap((block) => {
    const lead = leadOf(situation.paper, block);
    return block.sentences.flatMap((sentence) => duesOf(situation, block, sentence, lead));
  });
}

/** Aims, criteria and descriptions of subjects name years without asking for anything; what they say of a day stands in `unread`. */
function isDuty(block: Block): boolean {
  const topics = topicsOf(block.section);
  return block.cells === null && !topics.some((topic) => topic === "CRITERIA" || topic === "SUBJECT" || topic === "PURPOSE");
}

function duesOf(situation: Situation, block: Block, sentence: Piece, lead: Lead): Due[] {
  if (has(sentence, /^(?:can cu|xet|theo de nghi)\b/) && actorOf(sentence) === null) return [];
  if (has(sentence, /^(?:moc )?(?:so lieu|thoi gian tinh|thoi diem (?:lay|chot))\b|\bco hieu luc\b/)) return [];
  const clauses = clausesOf(sentence).flatMap((clause) => statementsOf(clause, situation.context));
  const dues: Due[] = [];
  let carried: Time | null = null;
  clauses.forEach((clause, index) => {
    const times = timesIn(clause, situation.context).filter(
      (time) => !situation.masks.some((mask) => mask.start < time.place.end && mask.end > time.place.start) && !isPast(situation, time),
    );
    const own: Time | undefined =
      times.find((time) => isDated(time) && !(times.length > 1 && isObject(clause, time))) ??
      times.find((time) => isEvery(block, clause, time));
    // "…; đồng thời bình chọn, gửi về …" goes on with the time of the clause before.
    const time: Time | null = own ?? (carried && /^dong thoi\b/.test(clause.folded) ? carried : null);
    if (!time) return;
    const statement = { clause, sentence, time, inherited: own === undefined, first: index === 0, lead, before: clauses.slice(0, index) };
    dues.push(...duesOfClause(situation, block, statement));
    for (const other of own ? alike(clause, own, times) : []) dues.push(...duesOfClause(situation, block, { ...statement, time: other }));
    if (own) carried = own;
  });
  return dues;
}

/** What a document says of a day before its own is told, not asked for. */
function isPast({ paper, issued }: Situation, { recurrence, lastDay }: Time): boolean {
  if (recurrence !== "ONCE" || lastDay === null || issued === null) return false;
  return lastDay < issued || (lastDay === issued && paper.title !== null && has(paper.title, /^bien ban/));
}

/** "sơ kết 6 tháng đầu năm trong tháng 7": half a year that is reviewed is not when. */
const isObject = (clause: Piece, { place }: Time) =>
  has(place, /^(?:0?6|sau) thang (?:dau|cuoi)/) &&
  /(?:so ket|tong ket|bao cao|danh gia|ket qua|cong tac)\s*$/.test(part(clause, clause.start, place.start).folded);

/** "(trước ngày 10/6), báo cáo năm (trước ngày 25/11)" */
const list =
  /^(?:\([^()]{0,40}\))?\)?\s*(?:,|va|hoac|;)?\s*(?:bao cao )?(?:0?6 thang(?: dau nam| cuoi nam)?|(?:ca |mot |0?1 |hang |moi )?nam|9 thang|quy [iv]+)?\s*\(?$/;

/** "sơ kết (tháng 6/2023), tổng kết (quý II năm 2025)" are two statements: each deed with its own time behind it. */
function statementsOf(clause: Piece, context: TimeContext): Piece[] {
  const times = timesIn(clause, context).filter(isDated);
  for (const [index, time] of times.slice(1).entries()) {
    const last = times[index];
    if (!last) continue;
    const between = part(clause, last.place.end, time.place.start);
    const cut = /^\)?\s*(?:,|và|đồng thời)\s+/u.exec(between.text)?.[0].length;
    const opens = cut === undefined ? undefined : part(between, between.start + cut);
    if (!opens || (deedsIn(opens)[0]?.place.start ?? -1) - opens.start > 12 || deedsIn(opens).length === 0) continue;
    return [part(clause, clause.start, opens.start), ...statementsOf(part(clause, opens.start), context)];
  }
  return [clause];
}

/** Further times of one statement: "trước ngày 15/6 và ngày 15/12 hằng năm", "Quý I và Quý III hằng năm". */
function alike(clause: Piece, own: Time, times: Time[]): Time[] {
  const more: Time[] = [];
  let last = own;
  for (const time of times.slice(times.indexOf(own) + 1)) {
    const between = part(clause, last.place.end, time.place.start).folded;
    const listed = list.test(between.trim()) && (time.firstDay === null) === (own.firstDay === null);
    if (!listed || !isDated(time)) break;
    more.push(time);
    last = time;
  }
  return more;
}

const isDated = (time: Time) =>
  time.firstDay !== null || time.lastDay !== null || time.recurrence === "MONTHLY" || time.recurrence === "QUARTERLY";

/** "Hàng năm" alone counts where it opens or closes the clause, and not in a description of contents or in numbers to reach. */
function isEvery(block: Block, clause: Piece, time: Time): boolean {
  if (
    time.recurrence !== "YEARLY" ||
    topicsOf(block.section).some((topic) => topic === "CONTENT" || topic === "REQUIREMENT" || topic === "PROCESS" || topic === "QUOTA")
  )
    return false;
  return time.place.start - clause.start < 3;
}

type Statement = { clause: Piece; sentence: Piece; time: Time; inherited: boolean; first: boolean; lead: Lead; before: Piece[] };

function duesOfClause(situation: Situation, block: Block, statement: Statement): Due[] {
  const { clause, time } = statement;
  const deeds = distinct(deedsIn(clause).filter((deed) => !insideBracket(clause, deed.place)));
  const parts = partsOf(clause, deeds, time);
  if (parts.length > 0) return parts.map(({ stretch, deed }) => dueOf(situation, block, statement, stretch, deed));
  const meant = isDated(time) ? deedMeant(clause, statement.before, statement.lead) : null;
  if (meant) return [dueOf(situation, block, { ...statement, inherited: true }, clause, meant)];
  const honoured = isDated(time) ? (honourIn(clause) ?? (situation.isPlan ? null : publishedIn(clause))) : null;
  if (honoured && actorOf(clause)) return [dueOf(situation, block, { ...statement, inherited: true }, clause, honoured)];
  return isDated(time) || time.recurrence === "YEARLY" ? undone(situation, block, statement) : [];
}

/** A time with something to do that is none of the five kinds is a task only. */
function undone(situation: Situation, block: Block, statement: Statement): Due[] {
  const isTask = has(
    statement.clause,
    /(?:to chuc|thuc hien|hoan thanh|trien khai|xay dung|ban hanh|tham muu|tuyen truyen|phat dong|kiem tra|bieu duong|khen thuong|lap|ra soat|phat hien|boi duong|lua chon)/,
  );
  return isTask ? [dueOf(situation, block, statement, statement.clause, null)] : [];
}

const insideBracket = (clause: Piece, place: Piece) => {
  const before = clause.text.slice(0, place.start - clause.start);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
};

/** Neighbouring verbs of one kind are one deed ("đánh giá, tổng kết"). */
function distinct(deeds: Deed[]): Deed[] {
  return deeds.filter((deed, index) => deeds[index - 1]?.kind !== deed.kind);
}

/**
 * The stretch of each deed. A clause that opens with its time ("Quý I năm 2025, tổ chức đánh giá … và lựa chọn giới thiệu …")
 * may name several; else the deed is the one nearest before the time, unless a "và" joins two.
 */
function partsOf(clause: Piece, deeds: Deed[], time: Time): { stretch: Piece; deed: Deed }[] {
  const opens = time.place.start - clause.start < 12 || time.place.end <= clause.start || time.place.start >= clause.end;
  const candidates = opens ? deeds : deeds.filter((deed) => deed.place.start < time.place.start);
  const lead = candidates[0];
  if (!lead) return deeds[0] ? [{ stretch: clause, deed: deeds[0] }] : [];
  if (!opens) return [{ stretch: clause, deed: principal(clause, candidates) }];
  const next = candidates.find((deed) => deed !== lead && joinedByAnd(clause, lead, deed));
  if (!next) return [{ stretch: clause, deed: lead }];
  const cut = andBefore(clause, next);
  return [
    { stretch: part(clause, clause.start, cut), deed: lead },
    { stretch: part(clause, cut), deed: next },
  ];
}

/** The deed the time belongs to: what is sent decides ("gửi báo cáo", "gửi hồ sơ đề nghị"), else the last one named. */
function principal(clause: Piece, candidates: Deed[]): Deed {
  const sent = first(clause, /(?:gui|nop)\b/)?.piece;
  const afterSent = sent ? candidates.find((deed) => deed.place.start >= sent.start) : undefined;
  return (
    afterSent ??
    candidates.findLast((deed) => !/^(?:danh gia)/.test(deed.place.folded) || candidates.length === 1) ??
    (candidates.at(-1) as Deed)
  );
}

function andBefore(clause: Piece, deed: Deed): number {
  const before = part(clause, clause.start, deed.place.start).folded;
  const at = Math.max(before.lastIndexOf(" va "), before.lastIndexOf("dong thoi "));
  return clause.start + Math.max(at, 0);
}

function joinedByAnd(clause: Piece, lead: Deed, deed: Deed): boolean {
  const between = part(clause, lead.place.end, deed.place.start).folded;
  return (
    /(?:\bva|dong thoi)(?: (?:to chuc|lua chon|tien hanh|xem xet|thuc hien))?\s*$/.test(between) &&
    !/\b(?:de|nham)\b[^,]*$/.test(between.replace(/ va [^,]*$/, "").slice(-25))
  );
}

function dueOf(situation: Situation, block: Block, statement: Statement, stretch: Piece, deed: Deed | null): Due {
  const { paper } = situation;
  const { time, clause, sentence } = statement;
  const own = actorOf(clause);
  const actor = own ?? (statement.first ? null : actorOf(sentence)) ?? actorIn(statement.lead) ?? headingActor(block);
  const several = new Set(deedsIn(clause).map(({ kind }) => kind)).size > 1;
  const days = {
    recurrence: time.recurrence,
    firstDay: time.firstDay,
    lastDay: time.lastDay,
    before: time.before,
    timeframe: wording(time.place),
  };
  const recipient =
    recipientOf(stretch) ?? recipientIn(statement.lead) ?? (statement.first || !has(clause, sends) ? null : recipientOf(sentence));
  const evidence = evidenceOf(paper, sentence, {
    inferred:
      time.inferred ||
      statement.inherited ||
      several ||
      !situation.isPlan ||
      !isSureStatement({ clause, deed, time, actor: own, recipient }),
  });
  const who = actor ? wording(actor) : situation.agency;
  const obligation: Obligation | null =
    deed && (isDated(time) || deed.kind !== "RECOGNITION")
      ? {
          kind: deed.kind,
          actor: who,
          recipient: recipient ? wording(recipient) : null,
          ...days,
          text: wording(withoutLead(stretch)),
          ...evidence,
        }
      : null;
  const duty = dutyOf(stretch, time, actor);
  const shared = cooperationIn(duty);
  const task: ReadTask = {
    title: capital(wording(shared ? withoutLead(shared.deed) : duty)),
    lead: who,
    advisingLeader: null,
    advisingDepartments: [],
    coordinatingDepartments: shared ? namesOf(shared.others) : [],
    ...days,
    ...evidenceOf(paper, sentence, { inferred: true }),
  };
  return { obligation, task, places: [time.place] };
}

const bodyOfHeading = new RegExp(
  String.raw`^(?:trach nhiem cua |doi voi )?(?<body>(?:cac |thu truong |truong |lanh dao |giam doc |chu tich |dong chi )*(?:${bodyWords}|cong chuc|can bo|phan cong)(?![\p{L}]).*)$`,
  "u",
);

/** "2. Văn phòng" above a duty says who; the duty may lie two headings below. */
function headingActor(block: Block): Piece | null {
  if (!topicsOf(block.section).includes("DUTY")) return null;
  for (let at: Section | null = block.section; at?.heading; at = at.parent) {
    const { heading } = at;
    const isOwn = heading.start >= block.piece.start && heading.end <= block.piece.end;
    const body = isOwn || heading.text.length > 120 ? undefined : first(heading, bodyOfHeading)?.groups.body;
    if (body) return bare(body);
  }
  return null;
}

/** The statement without its time and without who has to act. */
function dutyOf(stretch: Piece, time: Time, actor: Piece | null): Piece {
  let duty = stretch;
  if (time.place.start <= duty.start + 12 && time.place.end < duty.end) duty = part(duty, time.place.end);
  else if (time.place.start > duty.start && time.place.end >= duty.end - 3) duty = part(duty, duty.start, time.place.start);
  if (
    actor &&
    actor.start >= duty.start &&
    actor.end <= duty.end &&
    (actor.start - duty.start < 60 || has(duty, /^(?:can cu|thuc hien|theo|de |nham)\b/))
  )
    duty = part(duty, actor.end);
  const clean = withoutLead(duty);
  return clean.text === "" ? bare(stretch) : clean;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Without "và", "đồng thời" before it and "hoàn thành" after it, which belongs to the time. */
function withoutLead(stretch: Piece): Piece {
  const lead = /^(?:[\s,;:]+|(?:và|đồng thời|thời gian tiến hành|thời gian)\s+)+/iu.exec(stretch.text)?.[0].length ?? 0;
  const tail = /(?:[\s,]+(?:hoàn thành|xong))+$/iu.exec(stretch.text)?.[0].length ?? 0;
  return bare(part(stretch, stretch.start + lead, stretch.end - tail));
}
