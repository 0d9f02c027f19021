import { parentPort, workerData } from "node:worker_threads";
import { extract } from "./extract";
import type { Extracted } from "./read-pdf";
import { refusalIn, type SourceRefusal } from "./source-refusal";

/** What the worker is given and what it says. */
export type WorkerTask = { bytes: Uint8Array; name: string };
export type WorkerWord =
  | { kind: "step"; done: number; total: number }
  | { kind: "extracted"; extracted: Extracted }
  | { kind: "refused"; refusal: SourceRefusal }
  | { kind: "failed"; trace: string };

const say = (word: WorkerWord) => parentPort?.postMessage(word);

async function work(task: WorkerTask): Promise<void> {
  try {
    const bytes = Buffer.from(task.bytes.buffer, task.bytes.byteOffset, task.bytes.byteLength);
    say({ kind: "extracted", extracted: await extract(bytes, task.name, (done, total) => say({ kind: "step", done, total })) });
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal) say({ kind: "refused", refusal });
    else say({ kind: "failed", trace: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

await work(workerData as WorkerTask);
