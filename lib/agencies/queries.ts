import "server-only";
import type { Actor } from "../core/actor";
import { notFound } from "../core/errors";
import { db, type Prisma, type Tx } from "../db/client";

const columns = {
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
} satisfies Prisma.AgencySelect;

export type OwnAgency = Prisma.AgencyGetPayload<{ select: typeof columns }>;

/** The actor's agency; everybody who is signed in may know it. */
export async function getOwnAgency(actor: Actor): Promise<OwnAgency> {
  const agency = await db().agency.findUnique({ where: { id: actor.agencyId }, select: columns });
  if (!agency) throw notFound();
  return agency;
}

/** Administration of an agency changes one thing at a time, so that two changes cannot cross unseen. */
export async function lockAgency(tx: Tx, actor: Actor): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Agency" WHERE id = ${actor.agencyId}::uuid FOR UPDATE`;
}

/** Every agency, for jobs: each works as the system inside one. */
export async function listAgencyIds(): Promise<string[]> {
  return (await db().agency.findMany({ orderBy: { id: "asc" }, select: { id: true } })).map((row) => row.id);
}
