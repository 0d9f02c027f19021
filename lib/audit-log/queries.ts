import "server-only";
import type { Actor } from "../core/actor";
import { addDays, type Day } from "../core/clock";
import { type Paged, paged, pageSize, pageSpan } from "../core/page";
import { db, type Prisma } from "../db/client";
import { compareNames } from "../text/vietnamese";
import { eventsVisibleTo } from "./policy";
import type { EventFilter } from "./schema";

export type EventRow = {
  id: string;
  at: Date;
  /** Name of the doer; null for the system. */
  doer: string | null;
  kind: string;
  subjectType: string;
  subjectId: string;
  before: string | null;
  after: string | null;
  /** The account's role the event is about, when it is about one. */
  role: string | null;
};

/** A page of the agency's events, the newest first; no details but states and roles. */
export async function listEvents(actor: Actor, filter: EventFilter, page: number): Promise<Paged<EventRow>> {
  const scope = eventsVisibleTo(actor);
  if (!scope.all) return paged([], 0, page);
  const where = { agencyId: scope.agencyId, ...narrowed(filter) };
  const [rows, total] = await Promise.all([
    db().auditEvent.findMany({
      where,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      ...pageSpan(page),
      select: {
        id: true,
        at: true,
        actorId: true,
        kind: true,
        subjectType: true,
        subjectId: true,
        before: true,
        after: true,
        details: true,
      },
    }),
    db().auditEvent.count({ where }),
  ]);
  const names = await doerNames(scope.agencyId);
  const listed = rows.map(({ actorId, details, ...row }) => ({
    ...row,
    doer: actorId ? (names.get(actorId) ?? null) : null,
    role: roleIn(details),
  }));
  return paged(listed, total, page, pageSize);
}

/** Those who ever did something here, by given name: for the filter. */
export async function listDoers(actor: Actor): Promise<{ id: string; name: string }[]> {
  const scope = eventsVisibleTo(actor);
  if (!scope.all) return [];
  const doers = await db().auditEvent.findMany({
    where: { agencyId: scope.agencyId, actorId: { not: null } },
    distinct: ["actorId"],
    select: { actorId: true },
  });
  const names = await doerNames(scope.agencyId);
  return doers
    .flatMap(({ actorId }) => (actorId && names.has(actorId) ? [{ id: actorId, name: names.get(actorId) ?? "" }] : []))
    .sort((a, b) => compareNames(a.name, b.name));
}

/** Kinds of events that happened here: for the filter. */
export async function listEventKinds(actor: Actor): Promise<string[]> {
  const scope = eventsVisibleTo(actor);
  if (!scope.all) return [];
  const rows = await db().auditEvent.findMany({ where: { agencyId: scope.agencyId }, distinct: ["kind"], select: { kind: true } });
  return rows.map((row) => row.kind).sort();
}

function narrowed(filter: EventFilter): Prisma.AuditEventWhereInput {
  return {
    ...(filter.viec ? { kind: filter.viec } : {}),
    ...(filter.nguoi ? { actorId: filter.nguoi } : {}),
    ...(filter.loai ? { subjectType: filter.loai } : {}),
    ...(filter.ma ? { subjectId: filter.ma } : {}),
    ...(filter.tu || filter.den
      ? { at: { ...(filter.tu ? { gte: startOf(filter.tu) } : {}), ...(filter.den ? { lt: startOf(addDays(filter.den, 1)) } : {}) } }
      : {}),
  };
}

/** The first moment of a day in Viet Nam. */
function startOf(day: Day): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

async function doerNames(agencyId: string): Promise<Map<string, string>> {
  const users = await db().user.findMany({ where: { agencyId }, select: { id: true, displayName: true } });
  return new Map(users.map((user) => [user.id, user.displayName]));
}

function roleIn(details: Prisma.JsonValue): string | null {
  const role = details && typeof details === "object" && !Array.isArray(details) ? details.role : null;
  return typeof role === "string" ? role : null;
}
