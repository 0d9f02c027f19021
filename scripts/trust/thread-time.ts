import { openSync, readSync } from "node:fs";
import { PerformanceObserver, performance } from "node:perf_hooks";

/** The scheduler's word on the main thread, opened once: nanoseconds on the processor, nanoseconds of waiting for it. */
const schedule = opened(`/proc/self/task/${process.pid}/schedstat`);

function opened(path: string): number | null {
  try {
    return openSync(path, "r");
  } catch {
    return null;
  }
}

/** Milliseconds that pass only while the main thread runs, or sleeps by its own doing. Elsewhere than on Linux: the clock. */
export function ownTime(): number {
  if (schedule === null) return performance.now();
  const text = Buffer.alloc(64);
  const size = readSync(schedule, text, 0, text.length, 0);
  return performance.now() - Number(text.toString("latin1", 0, size).split(" ")[1]) / 1e6;
}

/** Longest own time between two turns of the event loop while the work goes on, with what the work gives. */
export async function longestPause<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  let [last, pause, going] = [ownTime(), 0, true];
  const turn = () => {
    const now = ownTime();
    pause = Math.max(pause, now - last);
    last = now;
    if (going) setImmediate(turn);
  };
  setImmediate(turn);
  const result = await work();
  going = false;
  return [pause, result];
}

const collections: { startTime: number; duration: number }[] = [];
new PerformanceObserver((list) => collections.push(...list.getEntries())).observe({ entryTypes: ["gc"] });

/** Whether garbage was collected in this thread between two moments of the clock; known a turn of the event loop later. */
export function wasCollected(from: number, to: number): boolean {
  return collections.some((one) => one.startTime < to && one.startTime + one.duration > from);
}
