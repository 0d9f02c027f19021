import { join } from "node:path";
import { Worker } from "node:worker_threads";

/**
 * Sets a document: `layout` is Typst, which reads `data` as `json(bytes(sys.inputs.data))`. Out: the PDF. Takes some 100 ms of a thread
 * of its own; rejects where the layout does not compile.
 */
export function setPdf(layout: string, data: unknown): Promise<Uint8Array> {
  const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), "lib/typesetting/typst-worker.mjs"), {
    workerData: { layout, data },
  });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.on("message", resolve);
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("setting ended without a word")));
  });
}
