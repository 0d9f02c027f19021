import { setTimeout as wait } from "node:timers/promises";
import { createCluster, startCluster } from "./cluster.mjs";
import { dataFolder } from "./places.mjs";
import { postgresHome } from "./postgres-home.mjs";
import { Problem } from "./problem.mjs";
import { secret } from "./secrets.mjs";

const name = "postgres";

/**
 * Opens the database of this clone: makes it the first time, and starts its server again should that
 * be killed while we work with it.
 * @param {(error: unknown) => void} lost called when the server is gone and does not come back
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function openEmbedded(lost) {
  const home = postgresHome();
  if (home.notice) console.log(`\n${home.notice}`);
  const password = secret(dataFolder, "database-password");
  await createCluster(home, name, password);
  let cluster = await startOwn(home, password);
  let claimed = await claim(cluster);
  const { port, url } = cluster;
  const watch = () =>
    cluster.onDeath(async () => {
      console.error("PostgreSQL dừng bất ngờ, đang mở lại · PostgreSQL ended unexpectedly, starting it again");
      try {
        await wait(200);
        cluster = await startCluster(home, name, password, { port });
        claimed = await claim(cluster);
        watch();
      } catch (error) {
        lost(error);
      }
    });
  watch();
  const close = async () => {
    await claimed.end().catch(() => {});
    await cluster.stop();
  };
  return { url, close };
}

/**
 * Works with this clone's database, whether or not the site runs at the moment.
 * @template Result
 * @param {(url: string) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withEmbedded(work) {
  const home = postgresHome();
  if (home.notice) console.log(home.notice);
  const password = secret(dataFolder, "database-password");
  await createCluster(home, name, password);
  const cluster = await startCluster(home, name, password);
  try {
    return await work(cluster.url);
  } finally {
    if (!cluster.found) await cluster.stop();
  }
}

/**
 * A server that an interrupted start left running is stopped and started again as our own child.
 * @param {import("./postgres-home.mjs").Home} home
 * @param {string} password
 */
async function startOwn(home, password) {
  const cluster = await startCluster(home, name, password);
  if (!cluster.found) return cluster;
  const claimed = await claim(cluster);
  await claimed.end();
  await cluster.stop();
  return startCluster(home, name, password);
}

/**
 * Holds the database for us: a second `npm start` in the same clone is told so instead of pulling the
 * server away from under the first. The claim ends with our connection, even by kill -9.
 * @param {import("./cluster.mjs").Cluster} cluster
 */
async function claim(cluster) {
  const { Client } = (await import("pg")).default;
  const client = new Client({ connectionString: cluster.url, keepAlive: true });
  client.on("error", () => {}); // seen by onDeath
  try {
    await client.connect();
    const { rows } = await client.query("SELECT pg_try_advisory_lock(hashtext('guong start')) AS free");
    if (rows[0].free) return client;
  } catch (error) {
    if (!cluster.found) await cluster.stop();
    throw error;
  }
  await client.end();
  throw new Problem(
    "Bản này đang được chạy bởi một lệnh npm start khác: hãy dừng lệnh đó trước (Ctrl-C).",
    "Another npm start is already running in this clone: stop it first (Ctrl-C).",
  );
}
