import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn } from "../core/clock";
import { DomainError, savedBy, savedByOther } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { formatMoment } from "../text/format";
import { mayKeepMovements } from "./policy";
import { getMovement } from "./queries";
import type { LaunchMovement, UpdateMovement } from "./schema";

/** Enters a movement. Errors: not the office; a name that runs from that year already; a plan out of sight. */
export function launchMovement(actor: Actor, input: LaunchMovement): Promise<{ id: string }> {
  return transaction(async (tx) => {
    authorize(mayKeepMovements(actor));
    await checkFacts(tx, actor, input, null);
    const movement = await tx.movement.create({ data: { ...columnsOf(input), agencyId: actor.agencyId }, select: { id: true } });
    const details = { startYear: input.startYear, endYear: input.endYear };
    await recordEvent(tx, actor, { kind: "movement.launched", subjectType: "Movement", subjectId: movement.id, details });
    return movement;
  });
}

/**
 * Mends what was entered, or says when the movement ended. Dossiers, discoveries and reviews keep naming it. Errors: as above; out
 * of sight; saved by somebody else since it was opened, unless told to overwrite.
 */
export function updateMovement(actor: Actor, { id, lockVersion, overwrite, ...input }: UpdateMovement): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const movement = await getMovement(actor, id, tx);
    authorize(mayKeepMovements(actor));
    await checkFacts(tx, actor, input, movement.id);
    const asOpened = { id: movement.id, ...(overwrite ? {} : { lockVersion }) };
    const { count } = await tx.movement.updateMany({ where: asOpened, data: { ...columnsOf(input), lockVersion: { increment: 1 } } });
    if (count === 0) throw await savedMeanwhile(tx, movement.id);
    const details = { startYear: input.startYear, endYear: input.endYear, overwrote: movement.lockVersion !== lockVersion };
    await recordEvent(tx, actor, { kind: "movement.updated", subjectType: "Movement", subjectId: movement.id, details });
    return { id: movement.id };
  });
}

/** Who saved last and when, as the log has it. */
async function savedMeanwhile(tx: Tx, movementId: string): Promise<DomainError> {
  const where = { subjectType: "Movement", subjectId: movementId };
  const last = await tx.auditEvent.findFirst({ where, orderBy: { id: "desc" }, select: { at: true, actorId: true } });
  const who = last?.actorId ? await tx.user.findUnique({ where: { id: last.actorId }, select: { displayName: true } }) : null;
  return last && who ? savedBy(who.displayName, formatMoment(last.at)) : savedByOther();
}

const columnsOf = ({ launchedOn, ...input }: LaunchMovement) => ({ ...input, launchedOn: launchedOn ? dateColumn(launchedOn) : null });

const wrong = (field: string, key: string) => new DomainError("invalid", `movements.${key}`, { [field]: `movements.${key}` });

/** Two of one name and year would part their dossiers; those who enter movements take turns. */
async function checkFacts(tx: Tx, actor: Actor, input: LaunchMovement, self: string | null): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`movements ${actor.agencyId}`}))::text`;
  const twins = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "Movement"
    WHERE "agencyId" = ${actor.agencyId}::uuid AND "startYear" = ${input.startYear} AND vi_norm(name) = vi_norm(${input.name})`;
  if (twins.some((row) => row.id !== self)) throw wrong("name", "sameName");
  if (input.criteriaPlanId === null) return;
  const where = { id: input.criteriaPlanId, agencyId: actor.agencyId, publishedAt: { not: null } };
  if ((await tx.plan.count({ where })) === 0) throw wrong("criteriaPlanId", "unknownPlan");
}
