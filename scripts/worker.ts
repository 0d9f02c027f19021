// npm run worker: works on the queue until it is stopped. `npm start` runs it beside the site.
import { followTestClock } from "../lib/core/test-clock";
import { disconnect } from "../lib/db/client";
import { startWorker } from "../lib/jobs/start-worker";

followTestClock(process.env);
const loud = new Set(["error", "warning"]);
const runner = await startWorker({ log: (level, message) => loud.has(level) && console.error(message) });

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await runner.stop().catch(() => undefined);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
// Started beside the site: it ends when the one that started it is gone, however that ended.
process.on("disconnect", stop);
process.send?.("working");

await runner.promise;
await disconnect();
process.exit(0);
