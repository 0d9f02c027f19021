import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { type Bytes, SealingError, type SealingProblem } from "./bytes";

/** Key: PKCS #8, base64url. Blinded: 256 bytes. */
type Token = { key: string; blinded: Uint8Array };
type Word = { job: number; answers: Bytes[] } | { job: number; problem: SealingProblem };
type Waiting = { resolve: (answers: Bytes[]) => void; reject: (error: Error) => void };

/** So long after the last answer the thread ends, and with it every key it has read. */
const idleFor = 2000;

let thread: Worker | null = null;
let ending: NodeJS.Timeout | undefined;
let last = 0;
const waiting = new Map<number, Waiting>();

/**
 * Signs a request's tokens in a thread of its own, one request after the other (20 tokens: some 30 ms). Out: the answers in the order
 * of the tokens, or SealingError("key" | "size" | "range" | "signature") and not one answer.
 */
export function signBeside(tokens: readonly Token[]): Promise<Bytes[]> {
  clearTimeout(ending);
  thread ??= startThread();
  last += 1;
  const job = last;
  thread.ref();
  thread.postMessage({ job, tokens });
  return new Promise((resolve, reject) => waiting.set(job, { resolve, reject }));
}

function startThread(): Worker {
  const started = new Worker(join(/* turbopackIgnore: true */ process.cwd(), "lib/sealing/sign-worker.mjs"));
  started.on("message", (word: Word) => hear(word));
  started.on("error", (error) => giveUp(started, error));
  started.on("exit", () => giveUp(started, new Error("the signing thread ended")));
  return started;
}

function hear(word: Word): void {
  const one = waiting.get(word.job);
  waiting.delete(word.job);
  if ("answers" in word) one?.resolve(word.answers);
  else one?.reject(new SealingError(word.problem, "not signed"));
  if (waiting.size > 0) return;
  thread?.unref();
  ending = setTimeout(endThread, idleFor).unref();
}

function endThread(): void {
  const ended = thread;
  thread = null;
  void ended?.terminate();
}

// A thread that died has answered nobody who still waits; the next request starts another.
function giveUp(ended: Worker, error: Error): void {
  if (thread !== ended) return;
  thread = null;
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}
