import "server-only";
import { dayFromColumn, dayOf } from "../core/clock";
import type { Tx } from "../db/client";
import { isNominated } from "../nominations/states";
import { registrationMoves } from "../registrations/states";
import type { Asked, Deed, DeedKind } from "./rules";

type Where = { agencyId: string; planId: { in: string[] } };
const one = { subject: { select: { name: true } } } as const;

/** Everything done under the plans asked about, of the kinds asked about. Whose it is to see is the obligation's rule. */
export async function readDeeds(agencyId: string, asked: readonly Asked[], tx: Tx): Promise<Deed[]> {
  const kinds = new Set(asked.map((each) => each.kind));
  const where: Where = { agencyId, planId: { in: [...new Set(asked.flatMap((each) => each.planIds))] } };
  const years = [...new Set(asked.map((each) => each.year))];
  const found: Deed[] = [];
  // One after the other: within a transaction there is one connection.
  for (const kind of kinds) found.push(...(await readers[kind](where, years, tx)));
  return found;
}

/** The versions of the agency's plans: what replaced what. */
export function readReplacedPlans(agencyId: string, tx: Tx) {
  return tx.plan.findMany({ where: { agencyId, supersededById: { not: null } }, select: { id: true, supersededById: true } });
}

const readers: Record<DeedKind, (where: Where, years: number[], tx: Tx) => Promise<Deed[]>> = {
  /** A decision is done on the day it was signed; that one of its recognitions was revoked later does not undo it. */
  async RECOGNITION(where, years, tx) {
    const rows = await tx.recognitionDecision.findMany({
      where: { ...where, year: { in: years } },
      select: {
        ...{ id: true, planId: true, year: true, number: true, signedOn: true },
        recognitions: { select: { nomination: { select: { departmentId: true } } } },
      },
    });
    return rows.map(({ number, signedOn, recognitions, ...row }) => ({
      ...{ ...row, kind: "RECOGNITION", title: number, day: dayFromColumn(signedOn) },
      departmentIds: [...new Set(recognitions.map((each) => each.nomination.departmentId))],
    }));
  },

  async REGISTRATION(where, years, tx) {
    const rows = await tx.registration.findMany({
      where: { ...where, year: { in: years }, state: { in: [...registrationMoves.withdraw.from] } },
      select: { id: true, planId: true, year: true, departmentId: true, registeredAt: true, ...one },
    });
    return rows.map(({ departmentId, registeredAt, subject, ...row }) => ({
      ...{ ...row, kind: "REGISTRATION", title: subject.name, departmentIds: [departmentId], day: dayOf(registeredAt) },
    }));
  },

  /** Handed over for the first time: one that came back for a supplement was in time all the same. */
  async NOMINATION(where, years, tx) {
    const rows = await tx.nomination.findMany({
      where: { ...where, year: { in: years }, submittedAt: { not: null } },
      select: {
        ...{ id: true, planId: true, year: true, departmentId: true, state: true, submittedAt: true, ...one },
        versions: { orderBy: { number: "asc" }, take: 1, select: { submittedAt: true } },
      },
    });
    return rows.flatMap(({ departmentId, state, submittedAt, versions, subject, ...row }): Deed[] => {
      const first = versions[0]?.submittedAt ?? submittedAt;
      if (first === null || !isNominated(state)) return [];
      return [{ ...row, kind: "NOMINATION", title: subject.name, departmentIds: [departmentId], day: dayOf(first) }];
    });
  },

  async UPWARD(where, years, tx) {
    const rows = await tx.upwardSubmission.findMany({
      where: { ...where, year: { in: years }, sentOn: { not: null } },
      select: { id: true, planId: true, year: true, title: true, sentOn: true },
    });
    return rows.flatMap(({ sentOn, ...row }) =>
      sentOn === null ? [] : [{ ...row, kind: "UPWARD" as const, departmentIds: [], day: dayFromColumn(sentOn) }],
    );
  },

  /** A review of the plan as a whole, when the head has frozen it; its year is the last one it looks back on. */
  async REVIEW(where, years, tx) {
    const rows = await tx.planReview.findMany({
      where: { ...where, movementId: null, toYear: { in: years.flatMap((year) => [year, year - 1]) }, frozenAt: { not: null } },
      select: { id: true, planId: true, toYear: true, title: true, frozenAt: true },
    });
    return rows.flatMap(({ toYear, frozenAt, ...row }) =>
      frozenAt === null ? [] : [{ ...row, kind: "REVIEW" as const, year: toYear, departmentIds: [], day: dayOf(frozenAt) }],
    );
  },
};
