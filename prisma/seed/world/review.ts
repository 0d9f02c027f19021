import { addDays, setClock, today } from "../../../lib/core/clock";
import { startReview } from "../../../lib/plan-reviews/commands";
import { roleHolder } from "./path";
import { at, type World } from "./people";

/** The office has begun this year's review; nobody has frozen it yet. */
export async function tellReview(world: World, planId: string): Promise<void> {
  setClock(null);
  const on = addDays(today(), -5);
  const year = Number(on.slice(0, 4));
  const office = roleHolder(world, "OFFICE", at(on));
  await startReview(office, {
    planId,
    kind: "INTERIM",
    movementId: null,
    title: "Báo cáo sơ kết công tác xây dựng, nhân rộng điển hình tiên tiến",
    fromYear: Number(world.data.publishedOn.slice(0, 4)),
    toYear: year,
  });
  setClock(null);
}
