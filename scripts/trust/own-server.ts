import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { applyMigrations } from "../../prisma/migrate.mjs";
import { createCluster, readLock, startCluster } from "../lib/cluster.mjs";
import { postgresHome } from "../lib/postgres-home.mjs";

/** A PostgreSQL of one's own: to be read as its superuser, copied, and killed. */
export type OwnServer = Awaited<ReturnType<typeof startOwnServer>>;

/** Starts it with every migration applied; DATABASE_URL of this process names it from then on. Settings as `name=value`. */
export async function startOwnServer(settings: readonly string[] = []) {
  const home = postgresHome();
  // The name by which scripts/lib/temporary-server.mjs clears away what a killed run has left.
  const name = `test-${process.pid}-${randomBytes(4).toString("hex")}`;
  const password = randomBytes(18).toString("base64url");
  await createCluster(home, name, password);
  const words = settings.flatMap((setting) => ["-c", setting]);
  let cluster = await startCluster(home, name, password, { settings: words });
  const { port, url } = cluster;
  process.env.DATABASE_URL = url;
  process.env.GUONG_ROLES = "on";
  await applyMigrations(url);
  const folder = join(home.folder, name);
  const superuser = new URL(url);
  superuser.username = "postgres";

  async function connect(): Promise<Client> {
    const client = new Client({ connectionString: superuser.href });
    client.on("error", () => {});
    await client.connect();
    await client.query("SET search_path = public");
    return client;
  }

  return {
    url,
    folder,
    logFile: `${folder}.log`,
    /** A connection as superuser: what whoever owns the machine can read. */
    connect,
    /** One question as superuser, on a connection of its own: the server may have been killed since the last one. */
    async query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
      const client = await connect();
      try {
        return (await client.query(sql, values)).rows as Row[];
      } finally {
        await client.end();
      }
    },
    /** The numbers of its processes. */
    processes(): number[] {
      const pid = readLock(folder)?.pid;
      return pid === undefined ? [] : [pid, ...childrenOf(pid)];
    },
    /** Ends the server and its sessions at once, as a power cut would: nothing is written any more. */
    async kill(): Promise<void> {
      const all = this.processes();
      if (all.length === 0) throw new Error("the server does not run");
      for (const one of all) killHard(one);
      while (all.some(isAlive)) await wait(5);
    },
    /** Starts it again at its old address. */
    async revive(): Promise<void> {
      cluster = await startCluster(home, name, password, { port, settings: words });
    },
    /** Ends it in good order; the files stay. */
    stop: () => cluster.stop(),
    remove() {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      rmSync(`${folder}.log`, { force: true });
    },
  };
}

function killHard(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** The numbers of the processes that this one has started. Linux only. */
function childrenOf(parent: number): number[] {
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry) && stateOf(Number(entry))?.parent === parent)
    .map(Number);
}

/** Running, not only waiting to be taken leave of. */
function isAlive(pid: number): boolean {
  const state = stateOf(pid)?.state;
  return state !== undefined && state !== "Z";
}

function stateOf(pid: number): { state: string; parent: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state = "", parent = ""] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}
