import { acknowledgePlan } from "../../../lib/acknowledgements/commands";
import { addDays, setClock } from "../../../lib/core/clock";
import { at, type World } from "./people";

/** Most of the staff confirmed in the first days; every fifth has still to read the plan. */
export async function tellReading(world: World, planId: string): Promise<void> {
  const staff = world.data.people.filter((one) => one.username && one.roles?.some((held) => held.role !== "INSPECTOR" && !held.validTo));
  for (const [index, person] of staff.entries()) {
    if (index % 5 === 4) continue;
    const on = at(addDays(world.data.publishedOn, 1 + (index % 6)), 8 + (index % 8));
    await acknowledgePlan(world.actor(person.key, on), { planId });
  }
  setClock(null);
}
