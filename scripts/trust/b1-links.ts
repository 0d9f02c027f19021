// B1 [--runs 20 --members 15 --nominees 12 --rough 5]: after a round is sealed, whoever owns the database as its superuser, with
// its files, its write-ahead log, its log and the dumps made while the box was open, pairs members and papers no better than by
// chance. The positive control shows the same eyes the naive form (name and paper written in one sitting): they must see it.
// In `rough` rounds people cast about in the order in which they took papers (rank correlation 0.8): the rates are printed.
import type { Client } from "pg";
import { disconnect } from "../../lib/db/client";
import { makeCouncilWorld } from "../../tests/support/council-world";
import { adversaries, type Evidence } from "./adversaries";
import { barOf, judge, rankCorrelation, type Score, sumOf } from "./chance";
import { castAll, closeAndSeal, dropsOf, handOut, hexOf, takeAll } from "./council-round";
import { ballotTables, readTables, startWatching, tracesSince } from "./evidence";
import type { Wanted } from "./mentions";
import { naiveRound } from "./naive-round";
import { line, type Outcome, option } from "./outcome";
import { type OwnServer, startOwnServer } from "./own-server";

const [members, nominees] = [option("members", 15), option("nominees", 12)];
const [runs, rough] = [option("runs", 20), option("rough", 5)];
/** Seconds between the first and the last member who begins to cast. */
const span = 30;

type Watched = { scores: Record<string, Score>; correlation: number };

export async function measure(): Promise<Outcome> {
  // Nothing of the write-ahead log is thrown away: somebody has archived it.
  const server = await startOwnServer(["wal_keep_size=8GB", "fsync=off"]);
  try {
    const eyes = await server.connect();
    const control = await naiveRound(server, eyes, members);
    const seen = Object.entries(control).filter(([name]) => !blind.has(name));
    const sees = seen.map(([name, hits]) => line(hits >= members - 1, `${name} on the naive form: ${hits} of ${members}`));
    const even: Watched[] = [];
    for (let run = 1; run <= runs; run += 1) even.push(await watch(server, eyes, () => Math.random() * span));
    const held = Object.keys(adversaries).map((name) => judged(name, even));
    await roughly(server, eyes);
    await eyes.end();
    const worst = Math.min(...seen.map(([, hits]) => hits));
    const figures = `${runs} rounds of ${members} × ${nominees}: ${held.filter(Boolean).length} of ${held.length} adversaries within chance + 3σ; naive form: each eye ≥ ${worst} of ${members}`;
    return { passed: [...sees, ...held].every(Boolean), figures };
  } finally {
    await disconnect();
    await server.stop();
    server.remove();
  }
}

/** These have nothing to go by on the naive form either: they look at what only a sealed box would have. */
const blind = new Set(["id order"]);

function judged(name: string, rounds: readonly Watched[]): boolean {
  const score = sumOf(rounds.flatMap(({ scores }) => scores[name] ?? []));
  const [bar, sigma] = [barOf(score), Math.sqrt(score.variance)];
  const words = `${score.hits} right, chance ${score.mean.toFixed(1)} ± ${sigma.toFixed(1)}, bar ${bar.toFixed(1)}`;
  return line(score.hits <= bar, `${name}: ${words}`);
}

async function watch(server: OwnServer, eyes: Client, begins: (rank: number) => number): Promise<Watched> {
  const world = await makeCouncilWorld(members, { nominees });
  const round = await handOut(world);
  const start = await startWatching(server, eyes);
  await takeAll(round);
  const drops = dropsOf(round, begins);
  const truth = await castAll(round, drops);
  const casting = await readTables(eyes, ballotTables, round.id);
  await closeAndSeal(round);
  const sealed = await readTables(eyes, ballotTables, round.id);
  const names = world.members.map((actor) => hexOf(world.memberId(actor)));
  const wanted: Wanted = { round: hexOf(round.id), papers: new Set(truth.keys()), members: new Map() };
  const ids = new Map(
    world.members.flatMap((actor, index) =>
      [world.memberId(actor), actor.id, actor.personId ?? ""].map((id) => [hexOf(id), names[index] ?? ""] as const),
    ),
  );
  const traces = await tracesSince(server, eyes, start, { ...wanted, members: ids });
  const questions = new Map(sealed.box.map((row) => [row.paper, row.question]));
  const evidence: Evidence = { casting, sealed, ...traces, questions };
  insistOnSight(evidence, truth.size);
  const scores = Object.fromEntries(Object.entries(adversaries).map(([name, pair]) => [name, judge(pair(evidence), truth, names)]));
  const firsts = [...new Set(drops.map((drop) => drop.member))];
  return {
    scores,
    correlation: rankCorrelation(
      round.taken.map(({ member }) => member),
      firsts,
    ),
  };
}

/** An adversary who finds nothing because we look in the wrong place would prove nothing. */
function insistOnSight({ wal, files, sealed, casting }: Evidence, papers: number): void {
  for (const [name, all] of Object.entries({ wal, files })) {
    const found = new Set(all.map((mention) => mention.name)).size;
    if (found !== papers + members) throw new Error(`${name}: ${found} of ${papers + members} rows found`);
  }
  if (sealed.box.length !== papers || casting.box.length !== papers) throw new Error("papers are missing");
}

/** People cast about in the order in which they took papers: what that gives away, to whom. */
async function roughly(server: OwnServer, eyes: Client): Promise<void> {
  // Noise whose variance is 0.5625 of that of the ranks leaves a correlation of 0.8.
  const noise = members * 0.75;
  const rounds: Watched[] = [];
  for (let run = 1; run <= rough; run += 1)
    rounds.push(await watch(server, eyes, (rank) => ((rank + (Math.random() - 0.5) * noise) * span) / members));
  const correlation = rounds.reduce((sum, round) => sum + round.correlation, 0) / Math.max(1, rough);
  console.log(
    `    taking → casting, rank correlation ${correlation.toFixed(2)} over ${rough} rounds; right guesses (chance is 1 in ${members}):`,
  );
  for (const name of Object.keys(adversaries)) {
    const score = sumOf(rounds.flatMap(({ scores }) => scores[name] ?? []));
    if (score.mean > 0) console.log(`    ${name}: ${((100 * score.hits) / (score.mean * members)).toFixed(1)} %`);
  }
}
