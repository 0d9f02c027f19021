import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "../lib/places.mjs";
import type { Cast } from "./papers";

/** What a paper got in the end. `sent`: clock at the first sending; `waited`: milliseconds to the certain answer. */
export type Answer = { status: number; outcome: string; receipt: string | null; sent: number; waited: number; tries: number };
export type Phones = ReturnType<typeof startPhones>;

/** The process that sends. `patience`: milliseconds after which a paper is given up. */
export function startPhones() {
  const child = fork(join(root, "scripts/trust/load-process.mjs"), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  return {
    async send(casts: readonly Cast[], ports: readonly number[], at: (index: number) => number, patience = 15_000): Promise<Answer[]> {
      child.send({ casts: casts.map(({ body }, index) => ({ body, at: at(index) })), ports, patience });
      const [{ answers }] = (await once(child, "message")) as [{ answers: Answer[] }];
      return answers;
    },
    stop: () => child.kill(),
  };
}

/** The value below which this share of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export const taken = (answer: Answer): boolean => answer.status === 200 && answer.receipt !== null;

/** Compares what was answered with what lies in the box. */
export function compare(casts: readonly Cast[], answers: readonly Answer[], box: ReadonlySet<string>) {
  const hashes = casts.map((cast) => cast.hash);
  const acknowledged = hashes.filter((_, index) => answers[index] && taken(answers[index]));
  const sent = new Set(hashes);
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((hash) => !box.has(hash)).length,
    /** In the box without a receipt: the sender does not know. */
    silent: hashes.filter((hash, index) => box.has(hash) && !(answers[index] && taken(answers[index]))).length,
    foreign: [...box].filter((hash) => !sent.has(hash)).length,
    unanswered: answers.filter((answer) => ![200, 409, 423].includes(answer.status)).length,
  };
}
