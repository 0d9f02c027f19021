import { setTimeout as wait } from "node:timers/promises";

/** Waits until it is so; the test's own time limit ends a wait in vain. */
export async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isSo())) await wait(50);
}
