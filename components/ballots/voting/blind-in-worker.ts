import type { BlindedToken, SignedToken } from "../../../lib/sealing/token";
import type { Job, Report } from "./blind-worker";

function run(job: Job, progress: (count: number) => void = () => {}): Promise<Exclude<Report, { progress: number } | { failed: true }>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./blind-worker.ts", import.meta.url));
    const end = () => worker.terminate();
    worker.onerror = () => {
      end();
      reject(new Error("the worker failed"));
    };
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if ("progress" in data) return progress(data.progress);
      end();
      if ("failed" in data) reject(new Error("the work failed"));
      else resolve(data);
    };
    worker.postMessage(job);
  });
}

/** One blinded token a question, made in a worker. */
export async function blindInWorker(
  questions: { id: string; publicKey: string }[],
  progress: (count: number) => void,
): Promise<BlindedToken[]> {
  const report = await run({ kind: "blind", questions }, progress);
  return "tokens" in report ? report.tokens : [];
}

/** The answer of the server → papers, in a worker; fails where a signature is wrong. */
export async function unblindInWorker(
  tokens: BlindedToken[],
  questions: { id: string; publicKey: string }[],
  answer: Record<string, string>,
): Promise<SignedToken[]> {
  const report = await run({ kind: "unblind", tokens, questions, answer });
  return "papers" in report ? report.papers : [];
}
