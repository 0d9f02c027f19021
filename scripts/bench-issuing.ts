// npm run bench:issuing: 30 members take 20 papers each at the same moment. Prints how long a signature takes, how long the thread
// that serves pages is held and how much processor it spends on all 600 (`thread`, which other work on the machine does not move;
// Linux only), and what a request beside it waits, idle and busy. Three runs and their median, milliseconds.
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { makeRsaKey, readPrivateKey, signAll, signBlinded } from "../lib/sealing/question-key";

const [members, questions, runs] = [30, 20, 3];

/** Asks again and again from a thread of its own, so that the waiting of the main thread does not stop the clock. */
const asking = `
const { parentPort, workerData } = require("node:worker_threads");
const http = require("node:http");
const agent = new http.Agent({ keepAlive: true });
let waits = [];
const ask = () => {
  const start = performance.now();
  http.get({ port: workerData, agent }, (answer) => answer.resume().on("end", () => { waits.push(performance.now() - start); setTimeout(ask, 2); }));
};
parentPort.on("message", () => { parentPort.postMessage(waits); waits = []; });
ask();
`;

const keys = await Promise.all(Array.from({ length: questions }, async () => (await makeRsaKey()).privateKey));
// A number below n that nobody chose: what a blinded token is to the signer.
const blinded = () => {
  const bytes = randomBytes(256);
  bytes[0] = 0x40;
  return bytes;
};
const request = () => keys.map((key) => ({ key: readPrivateKey(key), blinded: blinded() }));

/** Longest time between two turns of the event loop while the work goes on. */
async function longestHold(work: () => Promise<unknown>): Promise<number> {
  let [last, hold, going] = [performance.now(), 0, true];
  const turn = () => {
    const now = performance.now();
    hold = Math.max(hold, now - last);
    last = now;
    if (going) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  going = false;
  return hold;
}

/** The slowest of a hundred signatures by the clock, and the processor's time for one: what the clock adds is the machine's doing. */
function signatures(): { slowest: number; processor: number } {
  const tokens = Array.from({ length: 5 }, request).flat();
  const ready = tokens.filter(({ key }) => key.parts.one.length > 0);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (const { key, blinded: token } of ready) {
    const start = performance.now();
    signBlinded(key, token);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  return { slowest: Math.max(...times), processor: (user + system) / 1000 / times.length };
}

/** Processor time of the thread that serves, in milliseconds; 0 where the system does not say. */
function threadTime(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return 0;
  }
}

function waits(worker: Worker): Promise<number[]> {
  return new Promise((resolve) => {
    worker.once("message", resolve);
    worker.postMessage("report");
  });
}

/** Each member's request comes in by itself; all are there within 30 ms. */
function issuing(): Promise<unknown> {
  const requests = Array.from({ length: members }, request);
  return Promise.all(requests.map((tokens, at) => wait(at).then(() => signAll(tokens))));
}

const median = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

async function oneRun(worker: Worker) {
  const { slowest, processor } = signatures(); // holds the thread: no waiting counts before it is over
  await wait(100);
  await waits(worker);
  await wait(1000);
  const idle = Math.max(...(await waits(worker)));
  const [start, spent] = [performance.now(), threadTime()];
  await issuing();
  const [took, thread] = [performance.now() - start, threadTime() - spent];
  const busy = Math.max(...(await waits(worker)));
  const hold = await longestHold(issuing);
  return { slowest, processor, thread, hold, took, idle, busy, more: busy - idle };
}

async function listening(): Promise<Server> {
  const server = createServer((_, answer) => answer.end("ok"));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return server;
}

const server = await listening();
const worker = new Worker(asking, { eval: true, workerData: (server.address() as AddressInfo).port });
await issuing(); // what the compiler still has to learn
const all: Awaited<ReturnType<typeof oneRun>>[] = [];
for (let run = 0; run < runs; run++) all.push(await oneRun(worker));
for (const name of ["slowest", "processor", "thread", "hold", "took", "idle", "busy", "more"] as const) {
  const numbers = all.map((one) => one[name]);
  console.log(
    `${name.padEnd(9)} ${numbers.map((number) => number.toFixed(1).padStart(8)).join("")}   median ${median(numbers).toFixed(1)} ms`,
  );
}
await worker.terminate();
server.closeAllConnections();
server.close();
