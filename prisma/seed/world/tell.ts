import { setClock } from "../../../lib/core/clock";
import type { PlanData } from "../../../lib/plan-contents/schema";
import { loadPlan } from "../load-plan";
import { tellAppraisals } from "./appraisal";
import { tellOutcome } from "./outcome";
import { type Told, tellDiscoveries, tellNomination } from "./path";
import { peopleWorld } from "./people";
import { tellProposal } from "./proposal";
import { tellReading } from "./reading";
import { tellReview } from "./review";
import { tellTasks } from "./tasks";
import type { WorldData } from "./world-data";

/** Tells one agency's story from its plan to its published exemplars, by the same commands people use. */
export async function tellWorld(data: WorldData, plan: PlanData, password: string): Promise<void> {
  const publishedAt = new Date(`${data.publishedOn}T08:00:00+07:00`);
  setClock(publishedAt);
  const world = await peopleWorld(data, password);
  const named = data.departments.map(({ key, name }) => ({ id: world.departments.get(key) ?? "", names: [{ name, shortName: name }] }));
  const planId = await loadPlan({ id: world.agencyId }, plan, publishedAt, named);
  const discoveries = await tellDiscoveries(world);
  const told: Told[] = [];
  for (const story of data.nominations) {
    const one = await tellNomination(world, planId, discoveries, story);
    if (one) told.push(one);
  }
  await tellAppraisals(world, told);
  await tellOutcome(world, planId, told);
  await tellReading(world, planId);
  await tellTasks(world, planId);
  await tellReview(world, planId);
  await tellProposal(world);
  setClock(null);
}
