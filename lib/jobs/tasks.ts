import "server-only";
import { listAgencyIds } from "../agencies/queries";
import { type Actor, systemActor } from "../core/actor";
import { deleteOldCounters } from "../db/housekeeping";
import type { JobName, Jobs } from "../db/queue";
import { dropOldSheets } from "../imports/commands";
import { generateObligations } from "../obligations/commands";
import { sendDueMail } from "../outbox/commands";
import { readPlanSource } from "../proposal-readings/commands";
import { sendDigests } from "../reminders/commands";

type Tasks = { [Name in JobName]: (payload: Jobs[Name]) => Promise<unknown> };

/** What each kind of job does. */
export const tasks: Tasks = {
  generateObligations: () => forEveryAgency(generateObligations),
  sendDigests: () => forEveryAgency(sendDigests),
  sendMail: () => forEveryAgency((actor) => sendDueMail(actor)),
  dropOldSheets: () => forEveryAgency(dropOldSheets),
  readPlanSource: ({ agencyId, sourceId }) => readPlanSource(systemActor(agencyId), { sourceId }),
  clearRateLimits: () => deleteOldCounters(),
};

/** One agency after the other; one that fails does not keep the others from their turn, and the job is tried again. */
async function forEveryAgency(work: (actor: Actor) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = [];
  for (const id of await listAgencyIds()) await work(systemActor(id)).catch((error) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} agencies failed`);
}
