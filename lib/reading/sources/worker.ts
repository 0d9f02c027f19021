import { parentPort, workerData } from "node:worker_threads";
import type { OutlineSection } from "../outline";
import type { Reading } from "../reading";
import { extract } from "./extract";
import type { Extracted } from "./read-pdf";
import type { Rendering } from "./rendering";
import { refusalIn, type SourceRefusal } from "./source-refusal";

/** What the worker is given and what it says. */
/** `grammar`: read what the text says as well. */
export type WorkerTask = { bytes: Uint8Array; name: string; sha256: string; grammar: boolean };
export type WorkerResult = { rendering: Rendering; read: { reading: Reading; sections: OutlineSection[] } | null };
export type WorkerWord =
  | { kind: "step"; done: number; total: number }
  | { kind: "done"; result: WorkerResult }
  | { kind: "refused"; refusal: SourceRefusal }
  | { kind: "failed"; trace: string };

const say = (word: WorkerWord) => parentPort?.postMessage(word);

async function work(task: WorkerTask): Promise<void> {
  try {
    const bytes = Buffer.from(task.bytes.buffer, task.bytes.byteOffset, task.bytes.byteLength);
    const extracted = await extract(bytes, task.name, (done, total) => say({ kind: "step", done, total }));
    say({ kind: "done", result: await understood(extracted, task) });
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal) say({ kind: "refused", refusal });
    else say({ kind: "failed", trace: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

// The grammar works here too: a text may be made so that its rules take long, and only a worker can be ended.
async function understood(extracted: Extracted, { sha256, grammar }: WorkerTask): Promise<WorkerResult> {
  const rendering = { ...extracted, sha256 };
  if (!grammar) return { rendering, read: null };
  const [{ readDocument }, { outlineOf }] = await Promise.all([import("../read-document"), import("../outline")]);
  return { rendering, read: { reading: readDocument(rendering), sections: outlineOf(rendering) } };
}

await work(workerData as WorkerTask);
