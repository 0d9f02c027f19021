import { disconnect } from "../../lib/db/client";
import { type Site, startInstances } from "./instances";
import { type OwnServer, startOwnServer } from "./own-server";
import { type Phones, startPhones } from "./phones";

/** What a bar is measured on: a database server of its own, the site in so many instances, and the members' phones. */
export type Stage = { server: OwnServer; site: Site; phones: Phones };

/** Sets the stage, plays, and clears it whatever happened. */
export async function onStage<Result>(instances: number, play: (stage: Stage) => Promise<Result>): Promise<Result> {
  const server = await startOwnServer();
  const phones = startPhones();
  const site = await startInstances(instances);
  try {
    return await play({ server, site, phones });
  } finally {
    phones.stop();
    await site.stop();
    // A server that was killed in the middle has broken the connections itself.
    await disconnect().catch(() => undefined);
    await server.stop();
    server.remove();
  }
}
