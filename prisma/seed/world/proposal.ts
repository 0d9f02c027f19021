import { systemActor } from "../../../lib/core/actor";
import { addDays, setClock, today } from "../../../lib/core/clock";
import { db } from "../../../lib/db/client";
import { readPlanSource } from "../../../lib/proposal-readings/commands";
import { pasteSource } from "../../../lib/proposal-sources/commands";
import { roleHolder } from "./path";
import { at, type World } from "./people";

/** The office has given in a plan; it was read, and the office has still to go through it. */
export async function tellProposal(world: World): Promise<void> {
  const text = world.data.newPlan;
  if (!text) return;
  setClock(null);
  const on = addDays(today(), -1);
  const { id } = await pasteSource(roleHolder(world, "OFFICE", at(on)), { proposalId: null, text });
  const sources = await db().proposalSource.findMany({ where: { proposalId: id }, select: { id: true } });
  for (const source of sources) await readPlanSource(systemActor(world.agencyId), { sourceId: source.id });
  setClock(null);
}
