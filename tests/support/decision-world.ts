import { type Actor, type RoleName, roleNames } from "../../lib/core/actor";
import { db } from "../../lib/db/client";
import { recogniseNominations } from "../../lib/exemplars/commands";
import type { Procedure } from "../../lib/plans/schema";
import {
  councilProcedure,
  type MadeAgency,
  type MadePlan,
  makeAgency,
  makeCouncilResult,
  makeDepartment,
  makeNomination,
  makePlan,
  makeSubject,
  makeUser,
} from "../../prisma/seed/factories";

/** Recognition without a council, with certificates. */
export const certifyingProcedure: Procedure = { ...councilProcedure, council: false, ballot: "NONE", upwardList: true };

export type World = {
  agency: MadeAgency;
  plan: MadePlan;
  unitId: string;
  head: Actor;
  office: Actor;
  as: (...roles: RoleName[]) => Promise<Actor>;
  /** An appraised nomination (tabled and voted on when `passed` is given). */
  nominate: (data?: {
    passed?: boolean;
    subject?: Parameters<typeof makeSubject>[1];
    year?: number;
  }) => Promise<{ id: string; subjectId: string }>;
};

/** One agency with a unit, a plan, its head and its office. */
export async function makeWorld(procedure: Procedure = certifyingProcedure, regime: "STATE" | "PARTY" = "STATE"): Promise<World> {
  const agency = await makeAgency({ symbol: "SM", regime });
  const plan = await makePlan(agency.id, procedure);
  const unit = await makeDepartment(agency.id);
  const as = (...roles: RoleName[]) => makeUser(agency.id, roles, { departmentId: unit.id });
  // The head belongs to no unit: who does would judge himself when the whole unit is held up.
  const [head, office] = [await makeUser(agency.id, ["AGENCY_HEAD"]), await as("OFFICE")];
  return {
    agency,
    plan,
    unitId: unit.id,
    head,
    office,
    as,
    async nominate({ passed, subject, year } = {}) {
      const made = await makeSubject(agency.id, { departmentId: unit.id, ...subject });
      const state = procedure.council ? ("TABLED" as const) : ("APPRAISED" as const);
      const base = { agencyId: agency.id, departmentId: unit.id, createdById: office.id, state, subjectId: made.id };
      const nomination = await makeNomination(plan, { ...base, ...(year ? { year } : {}) });
      if (passed !== undefined) {
        // Before the day of `decision`, which is never earlier than the count.
        const countedAt = new Date("2026-11-05T03:00:00Z");
        await makeCouncilResult(nomination.id, { agencyId: agency.id, planId: plan.id, createdById: office.id, passed, countedAt });
      }
      return nomination;
    },
  };
}

/** The head's input for a decision about these nominations. */
export function decision(world: World, nominationIds: string[], number = "1/QĐ-SM") {
  return {
    planId: world.plan.id,
    year: 2026,
    nominationIds,
    number,
    signedOn: "2026-11-10",
    signerName: "Lê Văn Mẫu",
    signerTitle: "Giám đốc",
    signAuthority: "NONE" as const,
  };
}

let numbers = 100;

/** A recognised nomination, with its recognition and exemplar. */
export async function recognised(world: World, subject?: Parameters<typeof makeSubject>[1]) {
  const nomination = await world.nominate(subject ? { subject } : {});
  numbers += 1;
  await recogniseNominations(world.head, decision(world, [nomination.id], `${numbers}/QĐ-SM`));
  const recognition = await db().recognition.findUniqueOrThrow({
    where: { nominationId: nomination.id },
    select: { id: true, exemplarId: true, decisionId: true, subjectId: true, certificates: { select: { id: true } } },
  });
  return { ...recognition, nominationId: nomination.id };
}

/** An actor without rows, for policies. */
export function actorWith(...roles: RoleName[]): Actor {
  const held = roles.map((role) => ({ role, departmentId: role === "OFFICER" || role === "DEPARTMENT_HEAD" ? "unit" : null }));
  return { kind: "user", id: `user-${roles.join("-")}`, personId: null, agencyId: "agency", name: "Mẫu", roles: held };
}

/** Which of all roles the verdict allows. */
export function rolesAllowed(may: (actor: Actor) => { allowed: boolean }): RoleName[] {
  return roleNames.filter((role) => may(actorWith(role)).allowed);
}
