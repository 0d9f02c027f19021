// R8 [--casts 1000 --members 60 --rounds 5]: the same submit twice at the same moment. A paper goes to both instances at once; a
// member asks for papers twice at once; officers press each button twice at once. There is one effect, and, where there is an
// answer to be kept, both get the same.
import { closeCasting, openCasting, sealBox } from "../../lib/ballot-boxes/commands";
import { confirmCount, openPapers } from "../../lib/ballot-counts/commands";
import { issuePapers } from "../../lib/ballot-papers/commands";
import type { Actor } from "../../lib/core/actor";
import { db } from "../../lib/db/client";
import { castPapers, lockWithSeed, openingOf, preparePapers, takePapers } from "../../prisma/seed/voter";
import { draftRound, issueRound, makeCouncilWorld, memberPassword } from "../../tests/support/council-world";
import { line, type Outcome, option } from "./outcome";
import type { OwnServer } from "./own-server";
import { openBox } from "./papers";
import type { Answer, Phones } from "./phones";
import { onStage } from "./stage";

const [casts, members, rounds] = [option("casts", 1000), option("members", 60), option("rounds", 5)];

export async function measure(): Promise<Outcome> {
  return onStage(2, async ({ server, site, phones }) => {
    const ports = site.instances.map((instance) => instance.port);
    const held = [await castTwice(server, phones, ports), await takeTwice(), await pressTwice()];
    const figures = `${casts} papers, ${members} requests for papers and 6 buttons of ${rounds} rounds, each twice at once: ${held.every(Boolean) ? "one effect each" : "not one effect each"}`;
    return { passed: held.every(Boolean), figures };
  });
}

async function castTwice(server: OwnServer, phones: Phones, ports: readonly number[]): Promise<boolean> {
  const box = await openBox(server, 20);
  const papers = await box.papers(casts);
  // One after the other in the list: one goes to the first instance, its twin to the second.
  const twins = papers.flatMap((paper) => [paper, paper]);
  const answers = await phones.send(twins, ports, (index) => Math.floor(index / 2) * 10, 60_000);
  const pairs = papers.map((_, index) => [answers[2 * index], answers[2 * index + 1]] as const);
  const right = pairs.filter(isOneEffect).length;
  const inBox = (await box.inBox()).size;
  return line(
    right === casts && inBox === casts,
    `${right} of ${casts} papers: one stored, one known already, the same receipt; ${inBox} in the box`,
  );
}

// Whoever had to send again, because an answer was long in coming, finds the own paper in the box.
function isOneEffect([one, other]: readonly [Answer | undefined, Answer | undefined]): boolean {
  if (!one || !other || one.status !== 200 || other.status !== 200) return false;
  const stored = [one, other].filter((answer) => answer.outcome === "stored").length;
  const sentAgain = one.tries + other.tries > 2;
  return one.receipt !== null && one.receipt === other.receipt && (stored === 1 || (stored === 0 && sentAgain));
}

async function takeTwice(): Promise<boolean> {
  const world = await makeCouncilWorld(members, { nominees: 2 });
  const round = await issueRound(world);
  let right = 0;
  for (const member of world.members) {
    const { kept, recovery } = await preparePapers(round.id, world.memberId(member));
    const blinded = kept.map(({ question, blinded: token }) => ({ question, blinded: token }));
    const ask = () => issuePapers(member, { roundId: round.id, password: memberPassword, blinded, recovery }).catch(() => null);
    const [one, other] = await Promise.all([ask(), ask()]);
    if (one && JSON.stringify(one) === JSON.stringify(other)) right += 1;
  }
  const roll = await db().ballotReceipt.count({ where: { roundId: round.id } });
  return line(right === members && roll === members, `${right} of ${members} members: the same answer twice; ${roll} names on the roll`);
}

async function pressTwice(): Promise<boolean> {
  let pressed = 0;
  let once = 0;
  for (let number = 0; number < rounds; number += 1) {
    const world = await makeCouncilWorld(3);
    const { id: roundId } = await draftRound(world);
    const twice = async (press: (actor: Actor) => Promise<unknown>, actor: Actor) => {
      const before = await db().auditEvent.count();
      const done = await Promise.allSettled([press(actor), press(actor)]);
      const effects = (await db().auditEvent.count()) - before;
      pressed += 1;
      if (effects === 1 && done.filter((one) => one.status === "fulfilled").length === 1) once += 1;
    };
    let seed = "";
    await twice(async (actor) => {
      seed = await lockWithSeed(actor, roundId);
    }, world.secretary);
    const own = [];
    for (const member of world.members) own.push(await takePapers(member, roundId, world.memberId(member), memberPassword));
    await twice((actor) => openCasting(actor, { roundId }), world.secretary);
    for (const papers of own) await castPapers(roundId, papers, {});
    await twice((actor) => closeCasting(actor, { roundId }), world.secretary);
    await twice((actor) => sealBox(actor, { roundId }), world.tellers[0]);
    const opening = await openingOf(roundId, seed);
    await twice((actor) => openPapers(actor, opening), world.tellers[0]);
    await twice((actor) => confirmCount(actor, { roundId }), world.tellers[1]);
  }
  return line(once === pressed, `${once} of ${pressed} buttons pressed twice at once: one goes through, one event`);
}
