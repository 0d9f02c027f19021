import "server-only";
import type { Round } from "../ballots/queries";
import { suppliedOf } from "../ballots/rules";
import { dateColumn, today } from "../core/clock";
import { mayViewSession } from "../councils/policy";
import { db, type Tx } from "../db/client";
import { type BoxFacts, type Doer, voidingRoles } from "./policy";

/** What the policies of the box ask. */
export async function boxFacts(round: Round, client: Tx = db()): Promise<BoxFacts> {
  const ids = [round.closedById, round.voidAskedById, round.waiverAskedById].filter((id): id is string => id !== null);
  const users = ids.length > 0 ? await client.user.findMany({ where: { id: { in: ids } }, select: { id: true, personId: true } }) : [];
  const doer = (id: string | null): Doer => (id === null ? null : (users.find((user) => user.id === id) ?? { id, personId: null }));
  return {
    ...round.facts,
    closesPast: round.closesAt !== null && round.closesAt <= (await databaseNow(client)),
    supplied: suppliedOf(round.roll, round.takenIds).length,
    sealed: round.sealedAt !== null,
    opened: round.seed !== null,
    waived: round.waiverById !== null,
    closedBy: doer(round.closedById),
    voidAskedBy: doer(round.voidAskedById),
    waiverAskedBy: doer(round.waiverAskedById),
    heads: await headsOf(round, client),
    nomineePersonIds: round.questions.flatMap((question) => question.personIds),
  };
}

/** Accounts that chair this council or stand in for the chair today: whoever could not see the session could agree to nothing. */
async function headsOf({ agencyId, session }: Round, client: Tx): Promise<{ id: string; personId: string | null }[]> {
  const day = dateColumn(today());
  const valid = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] };
  const users = await client.user.findMany({
    where: { agencyId, active: true, roles: { some: { role: { in: [...voidingRoles] }, ...valid } } },
    select: { id: true, personId: true, displayName: true, roles: { where: valid, select: { role: true, departmentId: true } } },
  });
  const memberPersonIds = session.council.members.map((member) => member.personId);
  return users
    .filter(
      ({ displayName, ...user }) =>
        mayViewSession({ kind: "user", agencyId, name: displayName, ...user }, { agencyId, memberPersonIds }).allowed,
    )
    .map(({ id, personId }) => ({ id, personId }));
}

/** Names that the manifest gives the round. */
export async function namesOf(round: Round, client: Tx = db()) {
  const row = await client.ballotRound.findUniqueOrThrow({
    where: { id: round.id },
    select: { repeatsId: true, session: { select: { agency: { select: { id: true, name: true } } } } },
  });
  return { agency: row.session.agency, repeats: row.repeatsId };
}

/** The moment by the clock of the database, which alone decides when a box is open. */
export async function databaseNow(client: Tx = db()): Promise<Date> {
  const [row] = await client.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
  return row?.at ?? new Date(0);
}
