import "server-only";
import { mayViewAdministration } from "../agencies/policy";
import { articlesVisibleTo } from "../articles/policy";
import { certificatesVisibleTo } from "../certificates/policy";
import type { Actor } from "../core/actor";
import { sessionsVisibleTo } from "../councils/policy";
import { db } from "../db/client";
import { discoveriesVisibleTo } from "../discoveries/policy";
import { movementsVisibleTo } from "../movements/policy";
import { nominationsVisibleTo } from "../nominations/policy";
import { obligationsVisibleTo } from "../obligations/policy";
import { personsVisibleTo } from "../persons/policy";
import { plansVisibleTo } from "../plans/policy";
import { recognitionsVisibleTo } from "../recognitions/policy";
import { registrationsVisibleTo } from "../registrations/policy";
import { subjectsVisibleTo } from "../subjects/policy";
import { upwardVisibleTo } from "../upward-submissions/policy";
import { usersVisibleTo } from "../users/policy";

type Named = { id: string; name: string };
type Finder = (actor: Actor, ids: string[]) => Promise<Named[]>;
type Units = { all: true } | { all: false; departmentIds: string[] };

/** Rows of the whole agency, or those of the departments the actor speaks for. */
const ofUnits = (scope: Units) => (scope.all ? {} : { departmentId: { in: scope.departmentIds } });
const subject = { subject: { select: { name: true } } } as const;
const asSubject = (row: { id: string; subject: { name: string } }): Named => ({ id: row.id, name: row.subject.name });

// A scope is never read wider than its domain's own lists read it; where it is narrower a link is left out, no more.
const finders: Readonly<Record<string, Finder>> = {
  Agency: async (actor, ids) =>
    mayViewAdministration(actor).allowed
      ? db().agency.findMany({ where: { AND: [{ id: actor.agencyId }, { id: { in: ids } }] }, select: { id: true, name: true } })
      : [],
  Department: async (actor, ids) => {
    if (!mayViewAdministration(actor).allowed) return [];
    const rows = await db().department.findMany({
      where: { agencyId: actor.agencyId, id: { in: ids } },
      select: { id: true, names: { orderBy: { validFrom: "desc" }, take: 1, select: { name: true } } },
    });
    return rows.map((row) => ({ id: row.id, name: row.names[0]?.name ?? "" }));
  },
  Person: async (actor, ids) => {
    if (!personsVisibleTo(actor).all) return [];
    const rows = await db().person.findMany({ where: { agencyId: actor.agencyId, id: { in: ids } }, select: { id: true, fullName: true } });
    return rows.map((row) => ({ id: row.id, name: row.fullName }));
  },
  User: async (actor, ids) => {
    if (!usersVisibleTo(actor).all) return [];
    const rows = await db().user.findMany({
      where: { agencyId: actor.agencyId, id: { in: ids } },
      select: { id: true, displayName: true },
    });
    return rows.map((row) => ({ id: row.id, name: row.displayName }));
  },
  Plan: async (actor, ids) => {
    const scope = plansVisibleTo(actor);
    if (!scope.any) return [];
    const where = { agencyId: scope.agencyId, id: { in: ids }, publishedAt: { not: null } };
    return titled(await db().plan.findMany({ where, select: { id: true, title: true } }));
  },
  Movement: async (actor, ids) =>
    movementsVisibleTo(actor).any
      ? db().movement.findMany({ where: { agencyId: actor.agencyId, id: { in: ids } }, select: { id: true, name: true } })
      : [],
  Subject: async (actor, ids) => {
    const scope = subjectsVisibleTo(actor);
    const where = { agencyId: scope.agencyId, id: { in: ids }, ...ofUnits(scope) };
    return db().subject.findMany({ where, select: { id: true, name: true } });
  },
  Discovery: async (actor, ids) => {
    const scope = discoveriesVisibleTo(actor);
    const where = { agencyId: scope.agencyId, id: { in: ids }, ...ofUnits(scope) };
    return titled(await db().discovery.findMany({ where, select: { id: true, title: true } }));
  },
  Registration: async (actor, ids) => {
    const scope = registrationsVisibleTo(actor);
    const where = { agencyId: scope.agencyId, id: { in: ids }, ...ofUnits(scope) };
    return (await db().registration.findMany({ where, select: { id: true, ...subject } })).map(asSubject);
  },
  Nomination: async (actor, ids) => {
    const { agencyId, all, departmentIds } = nominationsVisibleTo(actor);
    const where = { agencyId, id: { in: ids }, ...ofUnits(all ? { all } : { all: false, departmentIds }) };
    return (await db().nomination.findMany({ where, select: { id: true, ...subject } })).map(asSubject);
  },
  CouncilSession: async (actor, ids) => {
    const scope = sessionsVisibleTo(actor);
    if (!("all" in scope)) return [];
    return titled(
      await db().councilSession.findMany({ where: { agencyId: scope.agencyId, id: { in: ids } }, select: { id: true, title: true } }),
    );
  },
  Council: async (actor, ids) => {
    const scope = sessionsVisibleTo(actor);
    if (!("all" in scope)) return [];
    return db().council.findMany({ where: { agencyId: scope.agencyId, id: { in: ids } }, select: { id: true, name: true } });
  },
  RecognitionDecision: async (actor, ids) => {
    const scope = recognitionsVisibleTo(actor);
    if (!scope.all) return [];
    const where = { agencyId: scope.agencyId, id: { in: ids } };
    const rows = await db().recognitionDecision.findMany({ where, select: { id: true, number: true } });
    return rows.map((row) => ({ id: row.id, name: row.number }));
  },
  Certificate: async (actor, ids) => {
    const scope = certificatesVisibleTo(actor);
    if (!scope.all) return [];
    const where = { agencyId: scope.agencyId, id: { in: ids } };
    const rows = await db().certificate.findMany({ where, select: { id: true, holderName: true } });
    return rows.map((row) => ({ id: row.id, name: row.holderName }));
  },
  UpwardSubmission: async (actor, ids) =>
    upwardVisibleTo(actor).all
      ? titled(
          await db().upwardSubmission.findMany({ where: { agencyId: actor.agencyId, id: { in: ids } }, select: { id: true, title: true } }),
        )
      : [],
  Article: async (actor, ids) => {
    const scope = articlesVisibleTo(actor);
    if (!scope.all) return [];
    const where = { agencyId: scope.agencyId, id: { in: ids }, exemplar: { agencyId: scope.agencyId } };
    return titled(await db().article.findMany({ where, select: { id: true, title: true } }));
  },
  Obligation: async (actor, ids) => {
    const scope = obligationsVisibleTo(actor);
    const where = { agencyId: scope.agencyId, id: { in: ids }, ...ofUnits(scope) };
    const rows = await db().obligation.findMany({ where, select: { id: true, rule: { select: { text: true } } } });
    return rows.map((row) => ({ id: row.id, name: row.rule.text }));
  },
};

const titled = (rows: readonly { id: string; title: string }[]): Named[] => rows.map((row) => ({ id: row.id, name: row.title }));

/**
 * Names of the things that events are about, by their id: only of those whose page the actor may open. What is not among them
 * is shown by its kind, without a link.
 */
export async function nameSubjects(
  actor: Actor,
  events: readonly { subjectType: string; subjectId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const types = [...new Set(events.map((event) => event.subjectType))];
  const found = await Promise.all(
    types.map(async (type) => {
      const ids = new Set(events.filter((event) => event.subjectType === type).map((event) => event.subjectId));
      return (await finders[type]?.(actor, [...ids])) ?? [];
    }),
  );
  return new Map(found.flat().map((row) => [row.id, row.name]));
}
