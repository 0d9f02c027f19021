import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepWorker } from "../../scripts/lib/worker-process.mjs";
import { temporaryFolder } from "../support/temporary-folder";
import { until } from "../support/until";

test("a worker that crashes is started again, and stopping leaves none", async () => {
  const program = join(temporaryFolder("worker"), "worker.mjs");
  writeFileSync(
    program,
    'console.log("pid", process.pid); process.on("disconnect", () => process.exit()); setTimeout(() => process.exit(1), 50);',
  );
  let words = "";
  const worker = keepWorker({ env: process.env, program, firstPause: 10, said: (text) => (words += text) });
  await until(() => worker.starts() >= 3);
  await worker.stop();
  const after = worker.starts();
  const pids = [...words.matchAll(/pid (\d+)/g)].map((match) => Number(match[1]));
  expect(words).toContain("The worker ended and is started again.");
  expect(pids.filter(isAlive)).toEqual([]);
  expect(worker.starts()).toBe(after);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
