import "server-only";
import type { Actor } from "../core/actor";
import { DomainError } from "../core/errors";
import { db } from "../db/client";
import { type Party, partyOf } from "./rules";

/** The site as devices know it, from the address people type (NEXTAUTH_URL); null where passkeys cannot be used. */
export function findParty(): Party | null {
  return partyOf(process.env.NEXTAUTH_URL);
}

/** The same, where there must be one. Error: forbidden passkeys.noSite. */
export function getParty(): Party {
  const party = findParty();
  if (!party) throw new DomainError("forbidden", "passkeys.noSite");
  return party;
}

/** The one address under which the actor can be asked for a passkey; null where there is none, or no passkey yet. */
export async function findPasskeySite(actor: Actor): Promise<string | null> {
  const party = findParty();
  if (!party) return null;
  return (await db().passkey.count({ where: { userId: actor.id } })) > 0 ? party.origin : null;
}
