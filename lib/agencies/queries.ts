import "server-only";
import type { Actor } from "../core/actor";
import { db } from "../db/client";

/** The actor's own agency, as the desk shows it. */
export function getOwnAgency(actor: Actor) {
  return db().agency.findUniqueOrThrow({
    where: { id: actor.agencyId },
    select: {
      id: true,
      slug: true,
      name: true,
      shortName: true,
      regime: true,
      parentBody: true,
      province: true,
      headTitle: true,
      symbol: true,
      about: true,
      address: true,
      phone: true,
      email: true,
      responsiblePerson: true,
      successor: true,
      isSample: true,
    },
  });
}
