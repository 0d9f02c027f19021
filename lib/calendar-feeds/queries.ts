import "server-only";
import { createEvents, type EventAttributes } from "ics";
import { actorOfUser, idHash } from "../auth/account";
import { whyThisDay } from "../calendar/due-dates";
import { type Actor, departmentsWith, hasRole } from "../core/actor";
import { addDays, type Day, dateColumn, today } from "../core/clock";
import { db } from "../db/client";
import { findObligations, getCalendarChanges, type ObligationView } from "../obligations/queries";
import { departmentName, departmentNames } from "../subjects/rules";
import { formatDay } from "../text/format";
import { vi } from "../text/vi";
import { compareText } from "../text/vietnamese";
import { absolute, paths } from "../web/paths";
import { mayMakeFeed } from "./policy";

const words = vi.calendarFeeds;

/** The actor's addresses in force, the newest first. The secret itself is known to nobody but its owner. */
export async function listFeeds(actor: Actor) {
  const rows = await db().calendarFeed.findMany({
    where: { userId: actor.id, revokedAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, createdAt: true, department: { select: departmentNames } },
  });
  return rows.map(({ department, ...row }) => ({ ...row, unit: departmentName(department, today()) }));
}

/** Units whose calendar the actor may have, alive today, by name. */
export async function listFeedUnits(actor: Actor): Promise<{ id: string; name: string }[]> {
  const rows = await db().department.findMany({
    where: { agencyId: actor.agencyId, OR: [{ activeTo: null }, { activeTo: { gte: dateColumn(today()) } }] },
    select: { id: true, ...departmentNames },
  });
  return rows
    .filter((row) => mayMakeFeed(actor, row.id).allowed)
    .map((row) => ({ id: row.id, name: departmentName(row, today()) ?? "" }))
    .sort((a, b) => compareText(a.name, b.name));
}

/**
 * The calendar behind a secret address as iCalendar text; null when there is none, it was revoked, or its owner may not see
 * it any more. From the year before this one on. Last days are whole days, so no reader moves them by its own time zone.
 */
export async function readFeed(token: string): Promise<string | null> {
  const feed = await db().calendarFeed.findUnique({
    where: { tokenHash: idHash(token) },
    select: { userId: true, departmentId: true, revokedAt: true, department: { select: departmentNames } },
  });
  if (!feed || feed.revokedAt) return null;
  const actor = await actorOfUser(feed.userId);
  if (!actor || !mayMakeFeed(actor, feed.departmentId).allowed) return null;
  const dueFrom = `${Number(today().slice(0, 4)) - 1}-01-01`;
  const rows = await findObligations(actor, feed.departmentId ? { departmentId: feed.departmentId, dueFrom } : { dueFrom });
  const own = departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD");
  const mine = (row: ObligationView) => (row.departmentId === null ? hasRole(actor, "OFFICE") : own.includes(row.departmentId));
  const shown = rows.filter((row) => row.standing !== "LIFTED" && (feed.departmentId !== null || mine(row)));
  const changes = await getCalendarChanges(actor.agencyId);
  const { error, value } = createEvents(
    shown.map((row) => eventOf(row, changes)),
    { productId: "guong-sang", calName: words.calendarName(departmentName(feed.department, today()) ?? actor.name) },
  );
  if (error || value === undefined) throw error ?? new Error("no calendar");
  return value;
}

function eventOf(row: ObligationView, changes: Map<Day, boolean>): EventAttributes {
  const reason = whyThisDay(row.rule, row.dueDay, changes);
  const notes = [
    `${vi.obligations.due(formatDay(row.dueDay))}. ${(row.asks === null ? vi.obligations.standings : vi.obligations.doneStandings)[row.standing]}.`,
    reason.dayOff === null ? "" : words.dayOff(formatDay(reason.lastWorkingDay)),
    row.rule.source,
    absolute(paths.obligation(row.id)),
  ];
  return {
    uid: `${row.id}@guong-sang`,
    title: `${row.rule.text} (${row.unit ?? vi.obligations.agency})`,
    description: notes.filter(Boolean).join("\n"),
    start: dateOf(row.dueDay),
    end: dateOf(addDays(row.dueDay, 1)),
    startInputType: "utc",
    startOutputType: "utc",
    endInputType: "utc",
    endOutputType: "utc",
    status: "CONFIRMED",
    busyStatus: "FREE",
  };
}

const dateOf = (day: Day) => day.split("-").map(Number) as [number, number, number];
