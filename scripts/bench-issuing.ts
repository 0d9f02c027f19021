// npm run bench:issuing: 30 members take 20 papers each at the same moment, three times. Two bars, each with PASS or FAIL (exit status
// 0 or 1): no signing call holds the thread that serves pages longer than 5 ms, and no request beside waits more than 50 ms longer
// than idle (median of three). How long a call holds the thread is its own time: what the thread waited because others had the processor
// is taken off (Linux only), and a call into which a collection of garbage fell, mostly of other work, is left out. The longest
// pause of the whole event loop says nothing by itself: it stands beside that of a control, as many messages over the same time to a
// thread that answers at once.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import { type Bytes, fromBase64url, toBase64url } from "../lib/sealing/bytes";
import { makeRsaKey, readPrivateKey, signAll, signBlinded } from "../lib/sealing/question-key";
import { line } from "./trust/outcome";
import { longestPause, ownTime, wasCollected } from "./trust/thread-time";

const [members, questions, runs] = [30, 20, 3];
const bars = { hold: 5, wait: 50 };
/** So long after the last answer the signing thread has ended (lib/sealing/signer.ts), and the next call starts another. */
const threadEnds = 2500;

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

/** Answers what the signing thread answers, without signing. */
const echoing = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ job, tokens }) => parentPort.postMessage({ job, answers: tokens.map(() => new Uint8Array(256)) }));
`;

const keys = await Promise.all(Array.from({ length: questions }, async () => (await makeRsaKey()).privateKey));

// A number below n that nobody chose: what a blinded token is to the signer.
const blinded = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(256));
  bytes[0] = 0x40;
  return toBase64url(bytes);
};
const requests = Array.from({ length: members }, () => keys.map((key) => ({ key, blinded: blinded() })));
type Request = (typeof requests)[number];
const tokensOf = (request: Request) => request.map(({ key, blinded }) => ({ key: readPrivateKey(key), blinded: fromBase64url(blinded) }));

/** What a signing call of the command that hands out papers does to this thread: asking, and later taking the answers. */
type Call = { call: number; answer: number; from: number; to: number };

async function signOne(request: Request): Promise<Call> {
  const [from, start] = [performance.now(), ownTime()];
  const asked = signAll(tokensOf(request));
  const [to, call] = [performance.now(), ownTime() - start];
  const answers = await asked;
  return { call, answer: handling(answers) + heard.took, from, to };
}

/** Taking the same answers out of a message again, and writing them as they are sent on. */
function handling(answers: Bytes[]): number {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage({ job: 1, answers });
  const start = ownTime();
  receiveMessageOnPort(port2);
  for (const answer of answers) toBase64url(answer);
  const took = ownTime() - start;
  port1.close();
  return took;
}

// What the thread's listeners do with an answer, between its arrival and the next turn.
const heard = { took: 0 };
const emit = Worker.prototype.emit;
Worker.prototype.emit = function (this: Worker, ...event: Parameters<typeof emit>) {
  const start = ownTime();
  const taken = emit.apply(this, event);
  heard.took = ownTime() - start;
  return taken;
};

/** Each member's request comes in by itself; all are there within 30 ms. */
function issuing(): Promise<Call[]> {
  return Promise.all(requests.map((request, at) => wait(at).then(() => signOne(request))));
}

/** As many messages of the same size to a thread that answers at once, and idle from then on until as much time has gone. */
async function echo(took: number): Promise<void> {
  const worker = new Worker(echoing, { eval: true });
  const all = requests.map((request, at) => wait(at).then(() => worker.postMessage({ job: at, tokens: request })));
  await Promise.all([wait(took), ...all]);
  await worker.terminate();
}

function waits(worker: Worker): Promise<number[]> {
  return new Promise((resolve) => {
    worker.once("message", resolve);
    worker.postMessage("report");
  });
}

/** One signature in this thread, the slowest of a hundred: what every page would wait for without a thread beside. */
function slowestSignature(): number {
  const times = Array.from({ length: 5 }, () => tokensOf(requests[0] ?? []))
    .flat()
    .filter(({ key }) => key.parts.one.length > 0)
    .map(({ key, blinded }) => {
      const start = performance.now();
      signBlinded(key, blinded);
      return performance.now() - start;
    });
  return Math.max(...times);
}

async function oneRun(worker: Worker) {
  const signature = slowestSignature(); // holds the thread: no waiting counts before it is over
  await wait(threadEnds);
  const first = await signOne(requests[0] ?? []);
  await waits(worker);
  await wait(1000);
  const idle = Math.max(...(await waits(worker)));
  const start = performance.now();
  const calls = await issuing();
  const took = performance.now() - start;
  const busy = Math.max(...(await waits(worker)));
  const [pause, more] = await longestPause(issuing);
  const [control] = await longestPause(() => echo(took));
  await wait(50); // the collections are told a little later
  const all = [first, ...calls, ...more];
  const undisturbed = all.filter(({ from, to }) => !wasCollected(from, to));
  return {
    signature,
    took,
    first: first.call,
    call: Math.max(...undisturbed.map((one) => one.call)),
    worst: Math.max(...all.map((one) => one.call)),
    left: all.length - undisturbed.length,
    answer: Math.max(...undisturbed.map((one) => one.answer)),
    pause,
    control,
    idle,
    busy,
    more: busy - idle,
  };
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

const said = {
  signature: "slowest of 100 signatures in the thread that serves, by the clock",
  took: "600 signatures in the thread beside",
  first: "signing call that starts the thread beside, from asking to going on",
  call: "longest signing call, from asking to going on",
  answer: "longest taking of an answer",
  left: `calls of ${2 * members + 1} into which a collection of garbage fell`,
  worst: "longest signing call, these not left out",
  pause: "longest pause of the event loop, signing",
  control: "longest pause of the event loop, control",
  idle: "longest wait of a request beside, idle",
  busy: "longest wait of a request beside, signing",
  more: "the difference",
} as const;
const of = (name: keyof typeof said) => all.map((one) => one[name]);
const middle = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
for (const [name, words] of Object.entries(said)) {
  const figures = of(name as keyof typeof said).map((figure) => figure.toFixed(name === "left" ? 0 : 1).padStart(8));
  console.log(`${name.padEnd(9)} ${figures.join("")}   ${words}`);
}

const verdict = (holds: boolean, words: string) => line(holds, `${holds ? "PASS" : "FAIL"} ${words}`);
const hold = Math.max(...of("call"), ...of("answer"));
const left = of("left").reduce((sum, one) => sum + one, 0);
const passed = [
  verdict(left <= runs * members, `most signing calls met no collection of garbage (${left} of ${runs * (2 * members + 1)} left out)`),
  verdict(hold <= bars.hold, `no signing call holds the thread longer than ${hold.toFixed(1)} ms (bar ${bars.hold} ms)`),
  verdict(middle(of("more")) <= bars.wait, `a request beside waits ${middle(of("more")).toFixed(1)} ms longer (bar ${bars.wait} ms)`),
];
console.log(`load average ${loadavg()[0]?.toFixed(1)}`);
await worker.terminate();
server.closeAllConnections();
server.close();
process.exitCode = passed.every(Boolean) ? 0 : 1;
