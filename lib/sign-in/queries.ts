import "server-only";
import { idHash } from "../auth/account";
import { now } from "../core/clock";
import { db } from "../db/client";

/** Whose one-time link this is; null when used, expired or unknown. */
export async function findLinkOwner(token: string): Promise<{ displayName: string; username: string } | null> {
  const link = await db().oneTimeLink.findFirst({
    where: { tokenHash: idHash(token), usedAt: null, expiresAt: { gt: now() }, user: { active: true } },
    select: { user: { select: { displayName: true, username: true } } },
  });
  return link?.user ?? null;
}
