import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import { fileLimits } from "../../files/schema";
import type { OutlineSection } from "../outline";
import type { Reading } from "../reading";
import type { Step } from "./read-pdf";
import type { Rendering } from "./rendering";
import { sourceLimits, type WorkLimits } from "./source-limits";
import { refuseSource } from "./source-refusal";
import type { WorkerResult, WorkerTask, WorkerWord } from "./worker";

const megabyte = 1024 * 1024;

/**
 * Reads a file into text: PDF (with or without a text layer), PNG, JPEG, DOCX, HTML and plain text, told apart by content.
 * The work is done by a worker of its own with limits of memory and time, ended when it passes them; nothing is written to
 * disk. `step` hears the pages done and all pages. Throws `invalid` with one of lib/reading/sources/source-refusal.ts.
 */
export async function readSource(
  bytes: Uint8Array,
  name: string,
  step: Step = () => undefined,
  limits: WorkLimits = sourceLimits,
): Promise<Rendering> {
  return (await inWorker(taskOf(bytes, name, false), step, limits)).rendering;
}

/** The same, and what the text says: read by the grammar in the same worker, under the same limits. */
export async function readSourceWhole(
  bytes: Uint8Array,
  name: string,
  step: Step = () => undefined,
  limits: WorkLimits = sourceLimits,
): Promise<{ form: Rendering["form"]; reading: Reading; sections: OutlineSection[] }> {
  const { rendering, read } = await inWorker(taskOf(bytes, name, true), step, limits);
  if (!read) throw new Error("the worker has not read");
  return { form: rendering.form, ...read };
}

function taskOf(bytes: Uint8Array, name: string, grammar: boolean): WorkerTask {
  if (bytes.byteLength === 0) throw refuseSource("emptyFile");
  if (bytes.byteLength > fileLimits.bytes) throw refuseSource("tooLarge");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { bytes: Uint8Array.from(bytes), name, sha256, grammar };
}

function inWorker(task: WorkerTask, step: Step, limits: WorkLimits): Promise<WorkerResult> {
  const worker = new Worker(new URL("./worker-start.mjs", import.meta.url), {
    workerData: task,
    transferList: [task.bytes.buffer as ArrayBuffer],
    execArgv: ["--conditions=react-server"],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    // Libraries talk about fonts and resolutions; what matters comes as a message.
    stdout: true,
    stderr: true,
  });
  return new Promise<WorkerResult>((resolve, reject) => {
    const guard = guarded(limits, reject);
    worker.on("message", (word: WorkerWord) => {
      guard.heard();
      if (word.kind === "step") step(word.done, word.total);
      else if (word.kind === "done") resolve(word.result);
      else if (word.kind === "refused") reject(refuseSource(word.refusal));
      else reject(new Error(`reading failed: ${word.trace}`));
    });
    worker.on("error", (error: Error & { code?: string }) => {
      reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? refuseSource("tooMuchMemory") : error);
    });
    worker.on("exit", () => {
      guard.stop();
      reject(new Error("reading ended without a word"));
    });
  }).finally(() => worker.terminate());
}

/** Watches the clock and the memory of the process while a worker works. */
function guarded(limits: WorkLimits, reject: (error: Error) => void): { heard: () => void; stop: () => void } {
  const before = process.memoryUsage.rss();
  const begun = performance.now();
  let last = begun;
  const watch = setInterval(() => {
    const moment = performance.now();
    if (moment - last > limits.silentMilliseconds || moment - begun > limits.wholeMilliseconds) reject(refuseSource("tooSlow"));
    if (process.memoryUsage.rss() - before > limits.growthMegabytes * megabyte) reject(refuseSource("tooMuchMemory"));
  }, 200);
  return {
    heard: () => {
      last = performance.now();
    },
    stop: () => clearInterval(watch),
  };
}
