import "server-only";
import { type CalendarChanges, workingDaysBetween } from "../calendar/working-days";
import type { Actor } from "../core/actor";
import { addDays, type Day, dateColumn, today } from "../core/clock";
import { paged, pageSpan } from "../core/page";
import { db, type Tx } from "../db/client";
import type { Notice } from "../db/notices";
import { findObligations, getCalendarChanges, type ObligationView } from "../obligations/queries";
import { isOwed } from "../obligations/rules";
import { formatCount, formatDay } from "../text/format";
import { vi } from "../text/vi";
import { absolute, paths } from "../web/paths";
import { levelOn, mayBeUrgedOn, nextLevel, type QuietReason, stepOn, wantsLetter, whyQuiet } from "./rules";

const words = vi.reminders;

export type Person = Notice["person"] & { urgingByMail: boolean };

/** Who answers for an obligation: the officers and the head of its unit; the office for the agency's own. */
async function peopleOf(agencyId: string, tx: Tx): Promise<(departmentId: string | null) => Person[]> {
  const day = dateColumn(today());
  const held = await tx.roleAssignment.findMany({
    where: {
      role: { in: ["OFFICER", "DEPARTMENT_HEAD", "OFFICE"] },
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
      user: { agencyId, active: true },
    },
    orderBy: { userId: "asc" },
    select: { role: true, departmentId: true, user: { select: { id: true, displayName: true, mailAddress: true, urgingByMail: true } } },
  });
  return (departmentId) => {
    const fits = held.filter((row) =>
      departmentId === null ? row.role === "OFFICE" : row.role !== "OFFICE" && row.departmentId === departmentId,
    );
    const people = new Map(fits.map(({ user: { displayName, ...user } }) => [user.id, { ...user, name: displayName }]));
    return [...people.values()];
  };
}

type DueStep = { userId: string; obligationId: string; step: number };
export type DueUrging = { obligationId: string; level: number };

/** Calendar days around today whose last days may have a step today: 20 working days behind, 14 ahead, with room for Tết. */
const around = { behind: 60, ahead: 45 };

/** Today's digests of an agency: who is reminded of what, and which notices (first, second) the system gives by itself. */
export async function findDigests(actor: Actor, tx: Tx): Promise<{ notices: Notice[]; steps: DueStep[]; urgings: DueUrging[] }> {
  const day = today();
  const changes = await getCalendarChanges(actor.agencyId, tx);
  const near = { dueFrom: addDays(day, -around.behind), dueUntil: addDays(day, around.ahead) };
  const owed = (await findObligations(actor, near, tx)).filter((row) => isOwed(row.standing));
  const due = owed.flatMap((row) => {
    const step = stepOn(day, row.dueDay, changes);
    return step === null ? [] : [{ row, step, level: levelOn(day, row.dueDay, row.urgings, changes) }];
  });
  const told = await tx.reminder.findMany({
    where: { obligationId: { in: due.map(({ row }) => row.id) } },
    select: { userId: true, obligationId: true, step: true },
  });
  const known = new Set(told.map((each) => `${each.userId} ${each.obligationId} ${each.step}`));
  const people = await peopleOf(actor.agencyId, tx);
  const byPerson = new Map<string, { person: Person; steps: DueStep[]; lines: string[] }>();
  for (const { row, step, level } of due) {
    for (const person of people(row.departmentId)) {
      if (known.has(`${person.id} ${row.id} ${step}`)) continue;
      const mine = byPerson.get(person.id) ?? { person, steps: [], lines: [] };
      mine.steps.push({ userId: person.id, obligationId: row.id, step });
      mine.lines.push(lineOf(row, day, level, changes));
      byPerson.set(person.id, mine);
    }
  }
  const all = [...byPerson.values()];
  return {
    notices: all.map(({ person, lines, steps }) => {
      const about = steps.map((step) => step.obligationId);
      return noticeOf(person, digestKey(day), digestTitle(day, lines.length), lines, about);
    }),
    steps: all.flatMap((each) => each.steps),
    urgings: due.flatMap(({ row, level }) => (level === null ? [] : [{ obligationId: row.id, level }])),
  };
}

/** What urging by hand gives: every obligation a unit owes under the plan and whose time has come, at its next notice. */
export async function findUrgings(
  actor: Actor,
  plan: { id: string; title: string },
  tx: Tx,
): Promise<{ notices: Notice[]; urgings: DueUrging[] }> {
  const day = today();
  const changes = await getCalendarChanges(actor.agencyId, tx);
  const rows = (await findObligations(actor, { planId: plan.id }, tx)).flatMap((row) => {
    const level = noticeDue(row, day, changes);
    return level === null ? [] : [{ row, level }];
  });
  const people = await peopleOf(actor.agencyId, tx);
  const byPerson = new Map<string, { person: Person; lines: string[]; about: string[] }>();
  for (const { row, level } of rows) {
    for (const person of people(row.departmentId)) {
      const mine = byPerson.get(person.id) ?? { person, lines: [], about: [] };
      mine.about.push(row.id);
      mine.lines.push(lineOf(row, day, level, changes));
      byPerson.set(person.id, mine);
    }
  }
  return {
    notices: [...byPerson.values()].map(({ person, lines, about }) => {
      // Who wants no urging by mail reads it on the desk.
      const told = { ...person, mailAddress: person.urgingByMail ? person.mailAddress : null };
      return noticeOf(told, `urging:${plan.id}:${day}`, words.urgingTitle(plan.title), lines, about);
    }),
    urgings: rows.map(({ row, level }) => ({ obligationId: row.id, level })),
  };
}

/** The notice that urging by hand would give now. What the agency itself owes is the office's own: nobody urges oneself. */
function noticeDue(row: ObligationView, day: Day, changes: CalendarChanges): 1 | 2 | null {
  if (row.departmentId === null || !isOwed(row.standing) || !mayBeUrgedOn(day, row.dueDay, changes)) return null;
  const level = nextLevel(row.urgings, day);
  return level === 1 || level === 2 ? level : null;
}

function lineOf(row: ObligationView, day: Day, level: 1 | 2 | null, changes: CalendarChanges): string {
  const days = workingDaysBetween(day, row.dueDay, changes);
  const left = day > row.dueDay ? words.gone(formatCount(-days)) : days === 0 ? words.lastDay : words.left(formatCount(days));
  const line = words.line(left, row.rule.text, row.unit ?? vi.obligations.agency, formatDay(row.dueDay));
  return level === null ? line : words.graded(level, line);
}

const digestKey = (day: Day) => `digest:${day}`;
const digestTitle = (day: Day, count: number) => words.digestTitle(formatDay(day), formatCount(count));

function noticeOf(person: Notice["person"], key: string, title: string, lines: string[], obligationIds: string[]): Notice {
  const href = paths.obligations();
  return { person, key, title, lines, obligationIds, href, mail: mailText(person.name, lines, href) };
}

const mailText = (name: string, lines: readonly string[], href: string) =>
  words.mail(name, lines, absolute(href), absolute(paths.account()));

type Told = { key: string; title: string; lines: readonly string[]; href: string; obligationIds: readonly string[] };

/** Subject and text of a notice's mail with only the lines about these obligations. */
export function mailLeft(told: Told, name: string, owed: ReadonlySet<string>): { subject: string; text: string } {
  const lines = told.lines.filter((_, index) => owed.has(told.obligationIds[index] ?? ""));
  const [kind, day = ""] = told.key.split(":");
  return { subject: kind === "digest" ? digestTitle(day, lines.length) : told.title, text: mailText(name, lines, told.href) };
}

/** One page of what the actor was told, the newest first. */
export async function listNotices(actor: Actor, page: number) {
  const where = { userId: actor.id };
  const [total, rows] = await Promise.all([
    db().notification.count({ where }),
    db().notification.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      ...pageSpan(page),
      select: { id: true, title: true, lines: true, href: true, createdAt: true, readAt: true },
    }),
  ]);
  return paged(rows, total, page);
}

/** How many of the actor's notices are unread. */
export function countUnread(actor: Actor): Promise<number> {
  return db().notification.count({ where: { userId: actor.id, readAt: null } });
}

/** Where the actor's reminders go by mail (null: nowhere), and whether urging goes there too. */
export async function getMailSettings(actor: Actor): Promise<{ mailAddress: string | null; urgingByMail: boolean }> {
  const user = await db().user.findUnique({ where: { id: actor.id }, select: { mailAddress: true, urgingByMail: true } });
  return user ?? { mailAddress: null, urgingByMail: true };
}

/** What stands in a letter to a unit's head: what the letter was logged for and is late still. Null when nothing is. */
export async function findLateOf(actor: Actor, planId: string, departmentId: string) {
  const changes = await getCalendarChanges(actor.agencyId);
  const late = await findObligations(actor, { planId, departmentId, standing: "MISSING" });
  const rows = late.filter((row) => row.urgings.some((each) => each.level === 3));
  const [first] = rows;
  if (!first) return null;
  const day = today();
  return {
    unit: first.unit ?? "",
    plan: first.plan,
    rows: rows.map((row) => ({ ...row, gone: -workingDaysBetween(day, row.dueDay, changes) })),
    reminded: rows.filter((row) => row.urgings.some((each) => each.level < 3)).length,
  };
}

/** Everything the office's screen of a plan says about one year's obligations; `plan` is in sight. */
export async function getPlanStanding(actor: Actor, plan: { id: string }, year: number) {
  const day = today();
  const changes = await getCalendarChanges(actor.agencyId);
  const rows = await findObligations(actor, { planId: plan.id, year });
  // What is late is late in whatever year it was due.
  const late = (await findObligations(actor, { planId: plan.id, standing: "MISSING" })).map((row) => ({
    ...row,
    gone: -workingDaysBetween(day, row.dueDay, changes),
    letter: row.urgings.some((each) => each.level === 3)
      ? ("READY" as const)
      : wantsLetter(day, row.dueDay, row.urgings, changes)
        ? ("DUE" as const)
        : null,
  }));
  const owed = (await findObligations(actor, { planId: plan.id })).filter((row) => isOwed(row.standing));
  const people = await peopleOf(actor.agencyId, db());
  const toUrge = owed.filter((row) => noticeDue(row, day, changes) !== null && people(row.departmentId).length > 0);
  const quiet: Record<QuietReason, number> = { own: 0, today: 0, twice: 0, nobody: 0 };
  for (const row of owed) {
    const { departmentId, dueDay, urgings } = row;
    const reason = whyQuiet({ own: departmentId === null, inTime: mayBeUrgedOn(day, dueDay, changes), urgings }, day);
    if (reason && !toUrge.includes(row)) quiet[reason] += 1;
  }
  return { rows, late, toUrge: { count: toUrge.length, units: new Set(toUrge.map((row) => row.departmentId)).size, quiet }, changes };
}
