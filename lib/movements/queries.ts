import "server-only";
import type { Actor } from "../core/actor";
import { dayFromColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { type Paged, paged, pageSpan } from "../core/page";
import { db, type Prisma, type Tx } from "../db/client";
import { nominationsVisibleTo, visibleWhere } from "../nominations/policy";
import { isNominated } from "../nominations/states";
import { standingRecognition } from "../recognitions/rules";
import { departmentName, departmentNames, likePattern } from "../subjects/rules";
import { mayViewMovement, movementsVisibleTo } from "./policy";
import type { LaunchLevel } from "./schema";

const columns = {
  ...{ id: true, agencyId: true, name: true, launchLevel: true, launchedBy: true, launchedOn: true, startYear: true, endYear: true },
  ...{ content: true, criteriaPlanId: true, lockVersion: true },
  criteriaPlan: { select: { id: true, title: true, documentNumber: true, publishedAt: true } },
} as const satisfies Prisma.MovementSelect;

type Row = Prisma.MovementGetPayload<{ select: typeof columns }>;
export type MovementView = ReturnType<typeof shown>;

const shown = ({ launchedOn, ...row }: Row) => ({ ...row, launchedOn: launchedOn ? dayFromColumn(launchedOn) : null });

export type MovementFilter = { q: string; level: LaunchLevel | null; page: number };
export type MovementLine = MovementView & { nominated: number; recognised: number };

/** One page of the agency's movements, the latest first, with how many dossiers arose in each; the search minds no diacritics. */
export async function listMovements(actor: Actor, filter: MovementFilter): Promise<Paged<MovementLine>> {
  const scope = movementsVisibleTo(actor);
  if (!scope.any) return paged([], 0, filter.page);
  const words = filter.q.trim();
  const found = words
    ? await db().$queryRaw<{ id: string }[]>`
        SELECT id::text FROM "Movement"
        WHERE "agencyId" = ${scope.agencyId}::uuid AND vi_norm(name || ' ' || "launchedBy") LIKE vi_norm(${likePattern(words)})`
    : null;
  const where: Prisma.MovementWhereInput = {
    agencyId: scope.agencyId,
    ...(found ? { id: { in: found.map((row) => row.id) } } : {}),
    ...(filter.level ? { launchLevel: filter.level } : {}),
  };
  const [total, rows] = await Promise.all([
    db().movement.count({ where }),
    db().movement.findMany({ where, orderBy: [{ startYear: "desc" }, { name: "asc" }], ...pageSpan(filter.page), select: columns }),
  ]);
  const lines = await Promise.all(rows.map(async (row) => ({ ...shown(row), ...(await countDossiers(row.id)) })));
  return paged(lines, total, filter.page);
}

/** One movement in sight; out of sight is not found. */
export async function getMovement(actor: Actor, id: string, tx: Tx = db()): Promise<MovementView> {
  const row = isId(id) ? await tx.movement.findFirst({ where: { id, agencyId: actor.agencyId }, select: columns }) : null;
  if (!row || !mayViewMovement(actor, row).allowed) throw notFound();
  return shown(row);
}

/** What came of a movement, over all units: discoveries, dossiers handed in, those of them recognised. It is in sight. */
export async function getMovementFigures(movement: { id: string }) {
  const discovered = await db().discovery.count({ where: { movementId: movement.id } });
  return { discovered, ...(await countDossiers(movement.id)) };
}

async function countDossiers(movementId: string): Promise<{ nominated: number; recognised: number }> {
  const [states, recognised] = await Promise.all([
    db().nomination.groupBy({ by: ["state"], where: { movementId }, _count: true }),
    db().recognition.count({ where: { nomination: { movementId }, ...standingRecognition } }),
  ]);
  const nominated = states.filter((row) => isNominated(row.state)).reduce((sum, row) => sum + row._count, 0);
  return { nominated, recognised };
}

/** One page of the dossiers in the actor's sight that name the movement, the newest first. */
export async function listMovementNominations(actor: Actor, movement: { id: string }, page: number) {
  const where: Prisma.NominationWhereInput = { AND: [visibleWhere(nominationsVisibleTo(actor)), { movementId: movement.id }] };
  const [total, rows] = await Promise.all([
    db().nomination.count({ where }),
    db().nomination.findMany({
      where,
      orderBy: [{ year: "desc" }, { id: "desc" }],
      ...pageSpan(page),
      select: {
        ...{ id: true, year: true, state: true },
        subject: { select: { name: true, caption: true } },
        department: { select: departmentNames },
      },
    }),
  ]);
  const lines = rows.map(({ department, ...row }) => ({ ...row, unit: departmentName(department, today()) ?? "" }));
  return paged(lines, total, page);
}
