import "server-only";
import type { Actor } from "../core/actor";
import type { WorkItem } from "./rules";

/** Everything that waits for the actor. */
export async function listWork(_actor: Actor): Promise<WorkItem[]> {
  return [];
}

/** How much waits: the number beside the menu's first item. */
export async function countWorklist(actor: Actor): Promise<number> {
  return (await listWork(actor)).length;
}
