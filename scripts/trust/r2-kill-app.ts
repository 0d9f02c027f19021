import { setTimeout as wait } from "node:timers/promises";
import { measureBlows } from "./kills";
import type { Outcome } from "./outcome";

/** R2: one of two instances, in turn, is killed; another is started a second later. How long that takes is no bar. */
export const measure = (): Promise<Outcome> =>
  measureBlows(async (_server, instances, round) => {
    const instance = instances[round % instances.length];
    const begun = performance.now();
    await instance?.kill();
    await wait(1_000);
    await instance?.revive();
    return performance.now() - begun;
  }, Number.POSITIVE_INFINITY);
