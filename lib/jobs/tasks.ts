import "server-only";
import { deleteOldCounters } from "../db/housekeeping";
import type { JobName, Jobs } from "../db/queue";

type Tasks = { [Name in JobName]: (payload: Jobs[Name]) => Promise<unknown> };

/** What each kind of job does. */
export const tasks: Tasks = {
  clearRateLimits: () => deleteOldCounters(),
};
