import "server-only";
import type { z } from "zod";
import type { Actor } from "../core/actor";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import { transaction } from "../db/transaction";
import { mayEditAgency, mayFoundAgency } from "./policy";
import { getOwnAgency } from "./queries";
import type { createAgencySchema, updateAgencySchema } from "./schema";

/**
 * Changes the data of the actor's agency; documents already issued keep what they were issued with.
 * Errors: forbidden common.noRole, common.readOnly.
 */
export async function updateAgency(actor: Actor, input: z.output<typeof updateAgencySchema>): Promise<void> {
  const agency = await getOwnAgency(actor);
  authorize(mayEditAgency(actor, agency));
  const data = { ...input, successor: input.successor === "" ? null : input.successor };
  const changed = (Object.keys(data) as (keyof typeof data)[]).filter((key) => data[key] !== agency[key]);
  await transaction(async (tx) => {
    await tx.agency.update({ where: { id: agency.id }, data, select: { id: true } });
    await recordEvent(tx, actor, {
      kind: "agency.updated",
      subjectType: "Agency",
      subjectId: agency.id,
      details: { fields: changed.join(", ") },
    });
  });
}

/**
 * Founds an agency under the id that the system actor names. Everything not given is filled in by its administrator.
 * Errors: forbidden common.noRole, conflict agencies.slugTaken.
 */
export async function createAgency(actor: Actor, input: z.output<typeof createAgencySchema>): Promise<{ id: string }> {
  authorize(mayFoundAgency(actor));
  const party = input.regime === "PARTY";
  const rest = { province: "", symbol: "", about: "", address: "", phone: "", email: "", responsiblePerson: "" };
  return transaction(async (tx) => {
    const same = await tx.agency.findUnique({ where: { slug: input.slug }, select: { id: true } });
    if (same) throw new DomainError("conflict", "agencies.slugTaken");
    const agency = await tx.agency.create({
      data: { ...rest, ...input, id: actor.agencyId, shortName: input.name, parentBody: "", headTitle: party ? "Trưởng Ban" : "Giám đốc" },
      select: { id: true },
    });
    await recordEvent(tx, actor, { kind: "agency.created", subjectType: "Agency", subjectId: agency.id });
    return agency;
  });
}
