import type { Told } from "./path";
import type { World } from "./people";

/** Council and ballot, decisions, lists upward, stories: as far as each goes. */
export async function tellOutcome(_world: World, _planId: string, _told: Told[]): Promise<void> {}
