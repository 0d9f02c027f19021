import { type Block, cellsOf, type Paper } from "../paper";
import type { Obligation, ReadTask } from "../reading";
import { type Column, columnOf, type Role } from "../text/role-words";
import { bare, first, has, type Piece, part, span } from "../text/script";
import { isPlainName } from "./actors";
import { doing } from "./cooperation";
import { deedsIn } from "./deeds";
import { evidenceOf, wording } from "./evidence";
import { rolesOf } from "./role-labels";
import { type Time, type TimeContext, timesIn, yearsIn } from "./times";

type Draft = { title: Piece; roles: { role: Role; value: Piece }[]; broken: boolean };
export type RoleTask = { task: ReadTask; places: Piece[]; title: Piece };

/** Tasks written with the labels of their roles: below a title line, or as rows of a table with the labels at its head. */
export function readRoleTasks(paper: Paper, context: TimeContext): RoleTask[] {
  const drafts = [
    ...labelledTasks(paper.blocks),
    ...tableTasks(paper.blocks.map(({ cells, piece }) => cells ?? (isGroup(piece) ? [piece] : null))),
    ...tableTasks(paper.after.map(rowOf)),
  ];
  return drafts.sort((a, b) => a.title.start - b.title.start).map((draft) => taskOf(paper, draft, context));
}

/** Lines with role labels belong to the paragraph before them. */
function labelledTasks(blocks: Block[]): Draft[] {
  const drafts: Draft[] = [];
  let open: (Draft & { section: Block["section"] }) | null = null;
  blocks.forEach((block, index) => {
    const roles = block.cells ? [] : rolesOf(block.content);
    if (roles.length === 0 || roles.every(({ role }) => role === "OTHER")) {
      if (roles.length === 0) open = null;
      return;
    }
    const title = titleBefore(blocks, index);
    if (open?.section !== block.section) open = null;
    if (!open && title) {
      open = { title, roles: [], broken: false, section: block.section };
      drafts.push(open);
    }
    open?.roles.push(...roles);
  });
  return drafts.filter(
    ({ roles }) =>
      (!roles.some(({ value }) => has(value, /dien thoai|\d{3} \d{3}/)) && roles.some(({ role }) => role !== "OTHER" && role !== "TIME")) ||
      roles.length > 1,
  );
}

function titleBefore(blocks: Block[], index: number): Piece | null {
  const block = blocks[index];
  const before = blocks[index - 1];
  if (!block) return null;
  if (before && before.section === block.section && before.cells === null && rolesOf(before.content).length === 0) return before.content;
  return block.section.heading;
}

/** Columns of a task table by the words of its head. */
function headOf(row: Piece[]): Column[] | null {
  const columns = row.map((cell) => columnOf(cell.folded));
  return columns.includes("TITLE") && columns.filter((column) => column !== null).length >= 2 ? columns : null;
}

const rowOf = (line: Piece) => (line.text.includes("\t") ? cellsOf(line) : null);

/** "A. Việc thường xuyên" over the whole width of a table parts its rows and does not end it. */
const isGroup = (line: Piece) => line.text.length <= 100 && !/[.;:]$/.test(line.text);

/** Rows below a head until a line that is no row. */
function tableTasks(rows: (Piece[] | null)[]): Draft[] {
  const drafts: Draft[] = [];
  let head: Column[] | null = null;
  for (const cells of rows) {
    const next = cells ? headOf(cells) : null;
    const draft = cells && head && !next ? rowTask(cells, head) : null;
    if (draft) drafts.push(draft);
    head = next ?? (cells ? head : null);
  }
  return drafts;
}

/** A row with another number of cells than the head is read from its left, and asks for confirmation. */
function rowTask(cells: Piece[], head: Column[]): Draft | null {
  const titleAt = head.indexOf("TITLE");
  const title = cells[titleAt];
  if (!title || title.text.length < 6) return null;
  const roles = cells.flatMap((cell, index) => {
    const role = head[index];
    return role && role !== "TITLE" && cell.text !== "" ? [{ role, value: cell }] : [];
  });
  // A row of nothing but words across the table is the heading of a group.
  if (!roles.some(({ role }) => role !== "OTHER")) return null;
  return { title, roles, broken: cells.length !== head.length };
}

function taskOf(paper: Paper, { title, roles, broken }: Draft, context: TimeContext): RoleTask {
  const value = (role: Role) => roles.find((one) => one.role === role)?.value;
  const all = (role: Role) => roles.filter((one) => one.role === role).flatMap((one) => namesOf(one.value));
  const time = value("TIME");
  const read = time ? timeOf(time, context) : null;
  const [lead, leader] = [value("LEAD"), value("ADVISING_LEADER")];
  const place = roles.reduce((whole, one) => span(whole, one.value), title);
  return {
    title,
    places: [place],
    task: {
      title: wording(bare(title)),
      lead: lead ? wording(bare(lead)) : null,
      advisingLeader: leader ? wording(bare(leader)) : null,
      advisingDepartments: all("ADVISING"),
      coordinatingDepartments: all("COORDINATING"),
      recurrence: read?.recurrence ?? null,
      firstDay: read?.firstDay ?? null,
      lastDay: read?.lastDay ?? null,
      before: read?.before ?? false,
      timeframe: time ? wording(bare(time)) : null,
      ...evidenceOf(paper, place, {
        inferred:
          broken ||
          paper.rebuilt(title) ||
          roles.some((one) => holdsSeveral(one)) ||
          lead === undefined ||
          roles.filter(({ role }) => role !== "OTHER").length < 2 ||
          roles.some((one) => !isPlainRole(one)) ||
          isUnfinished(title) ||
          (time !== undefined && read !== null && !isWholeTime(time, read)) ||
          (time !== undefined && read === null) ||
          read?.inferred === true,
      }),
    },
  };
}

/** The time of a task: a phrase that says nothing else. */
function timeOf(phrase: Piece, context: TimeContext): Time | null {
  const years = yearsIn(phrase);
  const times = timesIn(phrase, context);
  if (times.length > 1) return { ...(times[0] as Time), inferred: true };
  return times[0] ?? years;
}

const name =
  /^(?:các |cac )?(?:phong|van phong|ban|so|chi bo|cong doan|doan|trung tam|chi cuc|don vi|uy ban|ubnd|hoi dong|to|thanh tra|bo phan|truong|vien|hoi|cuc|khoa)(?![\p{L}])/u;

/** Another body begins: a name with a capital, or "các phòng", "các đơn vị"; "Phòng Đoàn thể và các hội" is one. */
const opensName = (place: Piece) => name.test(place.folded) && /^(?:\p{Lu}|các (?:phòng|đơn vị|cơ quan|ban|sở))/u.test(place.text);

/** Departments of a list: parted by semicolons; by commas and "và" where another body begins. */
export function namesOf(list: Piece): string[] {
  const whole = bare(list);
  if (has(whole, /^(?:khong(?: co)?|-+|nt|)$/)) return [];
  const cuts: { at: number; length: number }[] = [...whole.text.matchAll(/\s*;\s*|\s*[,+]\s*|\s+và\s+|\s*-\s+(?=Phòng|Văn phòng)/gu)]
    .map((match) => ({ at: whole.start + match.index, length: match[0].length, sign: match[0].trim() }))
    .filter(({ at, length, sign }) => sign === ";" || opensName(part(whole, at + length)));
  const pieces: Piece[] = [];
  let from = whole.start;
  for (const cut of [...cuts, { at: whole.end, length: 0 }]) {
    pieces.push(bare(part(whole, from, cut.at)));
    from = cut.at + cut.length;
  }
  return pieces.map(wording).filter((text) => text !== "");
}

/** "Đoàn Thanh niên Hội Sinh viên": a second body in capitals inside one name may be a line that lost its end. */
function holdsSeveral({ role, value }: Draft["roles"][number]): boolean {
  if (role === "TIME" || role === "OTHER") return false;
  return namesOf(value).some((one) =>
    /\S\s+(?:Các|Phòng|Văn phòng|Ban|Đoàn Thanh niên|Công đoàn|Hội|Tổ|Khoa|Trung tâm|Viện|Thanh tra)\s/u.test(one),
  );
}

/** A list that commas part is sure only where all its words are those of names; a cell is one name, and semicolons part surely. */
const isPlainRole = ({ role, value }: Draft["roles"][number]) =>
  (role !== "ADVISING" && role !== "COORDINATING") || !/[,+]|\svà\s/u.test(value.text) || isPlainName(value);
const isUnfinished = (title: Piece) => /(?:,|(?:^|\s)(?:của|và|các|về|với|do|từ|tại|theo|cho|cấp|điển|tiên))$/u.test(title.text);
/** A cell of time that says nothing but the time that was read. */
const isWholeTime = (cell: Piece, { place }: Time) => bare(cell).text.length - place.text.length < 3;

const assigned = new RegExp(
  String.raw`^(?:giao\s+)?(?<lead>\S.{2,90}?)\s+(?:chu tri|la don vi chu tri|lam dau moi)(?:,?\s*phoi hop(?:\s+chat che)?(?:\s+voi)?\s+(?<others>.+?))?,?\s+(?<deed>${doing}(?![\p{L}]).+)$`,
  "u",
);

/**
 * "Giao Văn phòng chủ trì, phối hợp với các phòng tham mưu …": a task in a sentence. What the sentence says of watching over
 * the plan is no task (see readMonitoring); a time of its own is read in place.
 * @param taken times that belong to other items
 */
export function readAssignedTasks(paper: Paper, context: TimeContext, taken: Piece[]): { task: ReadTask; places: Piece[] }[] {
  return paper.blocks
    .filter((block) => block.cells === null)
    .flatMap((block) => block.sentences)
    .flatMap((sentence) => {
      const { lead, others, deed } = first(sentence, assigned)?.groups ?? {};
      const watching = has(sentence, /(?:theo doi|don doc|kiem tra)[^.;]*ke hoach/);
      const known = taken.some((place) => place.start >= sentence.start && place.end <= sentence.end);
      if (!lead || !deed || watching || known || !/^(?:Giao\s+)?\p{Lu}|^các/u.test(sentence.text)) return [];
      const time = timesIn(deed, context)[0] ?? null;
      return [{ task: assignedTask(paper, { sentence, lead, others: others ?? null, deed, time }), places: time ? [time.place] : [] }];
    });
}

function assignedTask(
  paper: Paper,
  { sentence, lead, others, deed, time }: { sentence: Piece; lead: Piece; others: Piece | null; deed: Piece; time: Time | null },
): ReadTask {
  return {
    title: wording(bare(deed)),
    lead: wording(bare(part(lead, lead.start + (/^Giao\s+/i.exec(lead.text)?.[0].length ?? 0)))),
    advisingLeader: null,
    advisingDepartments: [],
    coordinatingDepartments: others ? namesOf(others) : [],
    recurrence: time?.recurrence ?? null,
    firstDay: time?.firstDay ?? null,
    lastDay: time?.lastDay ?? null,
    before: time?.before ?? false,
    timeframe: time ? wording(time.place) : null,
    ...evidenceOf(paper, sentence, { inferred: true }),
  };
}

/** A report, registration, nomination, recognition or review among the tasks, with days, is owed. */
export function obligationOfTask(task: ReadTask, title: Piece): Obligation[] {
  const deed = deedsIn(title)[0];
  if (deed?.kind !== "REVIEW" || task.lastDay === null || task.recurrence === null) return [];
  const { recurrence, firstDay, lastDay, before, timeframe, source, confidence } = task;
  return [
    {
      kind: deed.kind,
      actor: task.lead,
      recipient: null,
      recurrence,
      firstDay,
      lastDay,
      before,
      timeframe,
      text: task.title,
      source,
      confidence: Math.min(confidence, 0.6),
      needsConfirmation: true,
    },
  ];
}
