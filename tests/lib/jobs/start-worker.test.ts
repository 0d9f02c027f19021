import { afterEach, describe, expect, it } from "vitest";
import { enqueue } from "@/lib/db/queue";
import { transaction } from "@/lib/db/transaction";
import { startWorker } from "@/lib/jobs/start-worker";
import { useDatabase } from "@/tests/support/database";
import { until } from "@/tests/support/until";

const database = useDatabase();
const runners: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const runner of runners.splice(0)) await runner.stop();
});

describe("the worker", () => {
  it("runs a job of the queue", async () => {
    await database.query("INSERT INTO rate_limit VALUES ('old', 5, 1000)");
    await transaction((tx) => enqueue(tx, "clearRateLimits", {}));
    runners.push(await startWorker());
    await until(async () => (await database.query("SELECT FROM rate_limit")).length === 0);
  });

  it("two of them run each job once", async () => {
    const ran: number[] = [];
    const taskList = { clearRateLimits: async (payload: unknown) => void ran.push((payload as { number: number }).number) };
    const numbers = Array.from({ length: 40 }, (_, index) => index);
    await transaction(async (tx) => {
      for (const number of numbers) await enqueue(tx, "clearRateLimits", { number } as never);
    });
    runners.push(await startWorker({ taskList, crontab: "" }), await startWorker({ taskList, crontab: "" }));
    await until(async () => (await database.query("SELECT FROM graphile_worker.jobs")).length === 0);
    expect([...ran].sort((a, b) => a - b)).toEqual(numbers);
  });
});
