// R2 and R3 [--rounds 50 --casts 400 --minutes 60]: an instance of the app, or PostgreSQL with all its sessions, is killed at a random moment of
// a burst; the phones send the same bytes again until they are answered. Whatever was acknowledged lies in the box exactly once,
// nothing lies there that nobody sent, every paper has its answer within 15 s.
import { setTimeout as wait } from "node:timers/promises";
import type { Instance } from "./instances";
import { line, type Outcome, option } from "./outcome";
import type { OwnServer } from "./own-server";
import { type OpenBox, openBox } from "./papers";
import { compare, type Phones, percentile } from "./phones";
import { onStage } from "./stage";

/** Kills and brings back. Gives how many milliseconds it was gone. */
export type Blow = (server: OwnServer, instances: readonly Instance[], round: number) => Promise<number>;
type Tally = {
  acknowledged: number;
  lost: number;
  doubled: number;
  foreign: number;
  unanswered: number;
  gone: number;
  again: number;
  longest: number;
};

const [rounds, casts, minutes] = [option("rounds", 50), option("casts", 400), option("minutes", 60)];
/** A burst lasts so many milliseconds. */
const burst = 2_000;
/** So long may a paper be without its answer (trust bar R2). */
const longestAnswer = 15_000;

export async function measureBlows(blow: Blow, longestGone: number): Promise<Outcome> {
  return onStage(2, async ({ server, site, phones }) => {
    const box = await openBox(server, 20);
    const sum: Tally = { acknowledged: 0, lost: 0, doubled: 0, foreign: 0, unanswered: 0, gone: 0, again: 0, longest: 0 };
    const sent = new Set<string>();
    const gone: number[] = [];
    const end = Date.now() + minutes * 60_000;
    for (let round = 0; round < rounds && Date.now() < end; round += 1) {
      const tally = await oneBlow({ server, phones, instances: site.instances, box, sent }, blow, round);
      for (const key of ["acknowledged", "lost", "doubled", "foreign", "unanswered", "again"] as const) sum[key] += tally[key];
      gone.push(tally.gone);
      sum.gone = Math.max(...gone);
      sum.longest = Math.max(sum.longest, tally.longest);
      const bad = tally.lost + tally.doubled + tally.foreign + tally.unanswered;
      if (bad > 0) line(false, `round ${round + 1}: ${JSON.stringify(tally)}`);
    }
    const died = site.instances.filter((instance) => instance.hasDied()).length;
    const whole = line(
      gone.length > 0 && sum.lost + sum.doubled + sum.foreign + sum.unanswered + died === 0 && sum.again > 0,
      "nothing lost, doubled or invented",
    );
    const inTime = line(sum.longest <= longestAnswer && sum.gone <= longestGone, "answered and back in time");
    const figures = `${gone.length} of ${rounds} kills in bursts of ${casts}: ${sum.acknowledged} acknowledged, ${sum.lost} lost, ${sum.doubled} doubled, ${sum.foreign} never sent, ${sum.unanswered} without answer, ${sum.again} sent again, longest to an answer ${(sum.longest / 1000).toFixed(1)} s, gone ${(percentile(gone, 0.5) / 1000).toFixed(1)} s (median), ${(sum.gone / 1000).toFixed(1)} s (longest), ${died} instances died`;
    return { passed: whole && inTime, figures };
  });
}

type Scene = { server: OwnServer; phones: Phones; instances: readonly Instance[]; box: OpenBox; sent: Set<string> };

async function oneBlow({ server, phones, instances, box, sent }: Scene, blow: Blow, round: number): Promise<Tally> {
  const papers = await box.papers(casts);
  const before = await box.inBox();
  for (const paper of papers) sent.add(paper.hash);
  const ports = instances.map((instance) => instance.port);
  const answering = phones.send(papers, ports, () => Math.random() * burst, 60_000);
  await wait(burst * (0.1 + 0.8 * Math.random()));
  const gone = await blow(server, instances, round);
  const answers = await answering;
  const box2 = await box.inBox();
  const found = compare(papers, answers, new Set([...box2].filter((hash) => !before.has(hash))));
  const kept = [...before].filter((hash) => !box2.has(hash)).length;
  const rows = await server.query<{ n: string }>(`SELECT count(*) AS n FROM "BallotPaper" WHERE "roundId" = $1`, [box.id]);
  const again = answers.filter((answer) => answer.tries > 1).length;
  return {
    acknowledged: found.acknowledged,
    lost: found.lost + kept,
    doubled: Number(rows[0]?.n) - box2.size,
    foreign: [...box2].filter((hash) => !sent.has(hash)).length,
    unanswered: found.unanswered,
    gone,
    again,
    longest: Math.max(...answers.map((answer) => answer.waited)),
  };
}
