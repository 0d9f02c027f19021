// R1 [--casts 600 --instances 2 --runs 3]: so many papers within 5 seconds, and so many in the last second before the box closes,
// a tenth of them after it. Every paper gets its answer, receipts and papers in the box are the same both ways, nothing is taken
// after the closing. Bars: 99 of 100 within 100 ms in the first (median of the runs), all within 2 s in the second.
import { existsSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import type { Instance } from "./instances";
import { line, type Outcome, option } from "./outcome";
import type { OwnServer } from "./own-server";
import { openBox } from "./papers";
import { type Answer, compare, type Phones, percentile } from "./phones";
import { onStage } from "./stage";

const [casts, count, runs] = [option("casts", 600), option("instances", 2), option("runs", 3)];

export async function measure(): Promise<Outcome> {
  return onStage(count, async ({ server, site, phones }) => {
    await warmUp(server, phones, site.instances);
    const spread = [];
    for (let run = 0; run < runs; run += 1) spread.push(await inFiveSeconds(server, phones, site.instances));
    const last = [];
    for (let run = 0; run < runs; run += 1) last.push(await inTheLastSecond(server, phones, site.instances));
    const p99 = percentile(
      spread.map((run) => run.p99),
      0.5,
    );
    const longest = Math.max(...last.map((run) => run.longest));
    const passed = [...spread, ...last].every((run) => run.whole) && p99 <= 100 && longest <= 2_000;
    const figures = `${casts} casts, ${count} instances, ${runs} runs: in 5 s p99 ${p99.toFixed(0)} ms; in the last second longest ${longest.toFixed(0)} ms`;
    return { passed, figures };
  });
}

// A freshly started server compiles on its first requests; a council does not meet in that minute.
async function warmUp(server: OwnServer, phones: Phones, instances: readonly Instance[]): Promise<void> {
  const box = await openBox(server, 2);
  await phones.send(await box.papers(100), portsOf(instances), () => Math.random() * 2_000);
}

const portsOf = (instances: readonly Instance[]) => instances.map((instance) => instance.port);

async function inFiveSeconds(server: OwnServer, phones: Phones, instances: readonly Instance[]) {
  const box = await openBox(server, 20);
  const papers = await box.papers(casts);
  const pids = () => [...instances.map((instance) => instance.pid()), ...server.processes()];
  const worked = workOf(pids());
  const answers = await phones.send(papers, portsOf(instances), () => Math.random() * 5_000);
  const work = (1_000 * (workOf(pids()) - worked)) / casts;
  const { lost, silent, foreign, unanswered } = compare(papers, answers, await box.inBox());
  const waits = answers.map((answer) => answer.waited);
  const [p50, p99] = [percentile(waits, 0.5), percentile(waits, 0.99)];
  const stored = answers.filter((answer) => answer.outcome === "stored").length;
  const whole = stored === casts && lost + silent + foreign + unanswered === 0;
  line(
    whole,
    `${stored} of ${casts} in 5 s: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, ${work.toFixed(1)} ms of a processor each, load ${loadavg()[0]?.toFixed(1)}`,
  );
  return { whole, p99 };
}

async function inTheLastSecond(server: OwnServer, phones: Phones, instances: readonly Instance[]) {
  const box = await openBox(server, 20);
  const papers = await box.papers(casts);
  const lead = 500;
  const [row] = await server.query<{ at: number }>(
    `UPDATE "BallotRound" SET "closesAt" = clock_timestamp() + interval '1500 milliseconds' WHERE id = $1
     RETURNING extract(epoch FROM "closesAt")::float8 * 1000 AS at`,
    [box.id],
  );
  const closesAt = Number(row?.at);
  // Nine of ten within the second before, one of ten in the tenth of a second after.
  const answers = await phones.send(papers, portsOf(instances), (index) =>
    index % 10 === 0 ? 1_000 + lead + Math.random() * 100 : lead + Math.random() * 1_000,
  );
  const found = compare(papers, answers, await box.inBox());
  const late = answers.filter((answer) => answer.status === 200 && answer.sent > closesAt + 1).length;
  const longest = Math.max(...answers.map((answer) => answer.waited));
  const whole = found.lost + found.silent + found.foreign + found.unanswered + late === 0 && refused(answers) > 0;
  const words = `${found.acknowledged} receipts, ${refused(answers)} refused as late, ${late} taken after closing, ${found.silent + found.lost} differ from the box`;
  line(whole, `${words}: longest ${longest.toFixed(0)} ms, load ${loadavg()[0]?.toFixed(1)}`);
  return { whole, longest };
}

/** Seconds for which processors have worked for these processes (Linux counts in hundredths); those that have ended count for nothing. */
function workOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const text = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, "utf8") : "";
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
  }, 0);
}

const refused = (answers: readonly Answer[]) => answers.filter((answer) => answer.status === 423).length;
