import "server-only";
import { Logger, type LogLevel, type Runner, run, type TaskList } from "graphile-worker";
import { Pool } from "pg";
import { crontabOf, timetable } from "./crontab";
import { tasks } from "./tasks";

type Options = {
  /** Jobs at the same time; a worker that reads pictures keeps a core busy, so few. */
  concurrency?: number;
  crontab?: string;
  taskList?: TaskList;
  log?: (level: LogLevel, message: string) => void;
};

/**
 * Starts working on the queue, as the app's own role; gives the runner, to be stopped. Jobs that are running when it stops
 * are given back after a while and run again elsewhere.
 */
export async function startWorker(options: Options = {}): Promise<Runner> {
  const role = process.env.GUONG_ROLES === "off" ? {} : { options: "-c role=guong_app" };
  const pgPool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10, ...role });
  // The runner sees the same error and tries again.
  pgPool.on("error", () => undefined);
  pgPool.on("connect", (client) => client.on("error", () => undefined));
  const runner = await run({
    pgPool,
    concurrency: options.concurrency ?? 2,
    crontab: options.crontab ?? crontabOf(timetable),
    taskList: options.taskList ?? (tasks as TaskList),
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => options.log?.(level, message)),
  });
  const done = () => pgPool.end().catch(() => undefined);
  runner.promise.then(done, done);
  return runner;
}
