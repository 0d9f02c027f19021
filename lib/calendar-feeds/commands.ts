import "server-only";
import { randomBytes } from "node:crypto";
import { idHash } from "../auth/account";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import { takeTurn, transaction } from "../db/transaction";
import { mayKeepFeeds, mayMakeFeed } from "./policy";
import { feedsAtMost, type MakeFeed, type RevokeFeed } from "./schema";

/**
 * Makes a secret calendar address, 256 bits; it is shown once, and only its SHA-256 is stored. A second one for the same days is
 * another one, for another program; the limit holds for posts at the same moment too.
 */
export function makeFeed(actor: Actor, input: MakeFeed): Promise<{ token: string }> {
  return transaction(async (tx) => {
    if (input.departmentId) {
      const where = { id: input.departmentId, agencyId: actor.agencyId };
      if ((await tx.department.count({ where })) === 0) throw notFound();
    }
    authorize(mayMakeFeed(actor, input.departmentId));
    await takeTurn(tx, `feeds ${actor.id}`);
    if ((await tx.calendarFeed.count({ where: { userId: actor.id, revokedAt: null } })) >= feedsAtMost)
      throw new DomainError("invalid", "calendarFeeds.tooMany");
    const token = randomBytes(32).toString("base64url");
    const data = {
      agencyId: actor.agencyId,
      userId: actor.id,
      departmentId: input.departmentId,
      tokenHash: idHash(token),
      createdAt: now(),
    };
    await tx.calendarFeed.create({ data, select: { id: true } });
    const details = { departmentId: input.departmentId };
    await recordEvent(tx, actor, { kind: "calendarFeed.made", subjectType: "User", subjectId: actor.id, details });
    return { token };
  });
}

/** Ends one of the actor's own addresses at once. */
export function revokeFeed(actor: Actor, input: RevokeFeed): Promise<{ id: string }> {
  return transaction(async (tx) => {
    authorize(mayKeepFeeds(actor));
    const { count } = await tx.calendarFeed.updateMany({
      where: { id: input.id, userId: actor.id, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count === 0) throw notFound();
    await recordEvent(tx, actor, { kind: "calendarFeed.revoked", subjectType: "User", subjectId: actor.id });
    return { id: input.id };
  });
}
