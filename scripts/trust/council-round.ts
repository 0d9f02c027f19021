import { closeCasting, openCasting, sealBox } from "../../lib/ballot-boxes/commands";
import { castPaper } from "../../lib/ballot-papers/commands";
import type { Choice } from "../../lib/ballots/schema";
import type { Actor } from "../../lib/core/actor";
import { fromBase64url } from "../../lib/sealing/bytes";
import { type SignedToken, tokenHash } from "../../lib/sealing/token";
import { paperFor, takePapers } from "../../prisma/seed/voter";
import { type CouncilWorld, issueRound, memberPassword } from "../../tests/support/council-world";

/** One paper at the moment its member's phone drops it. */
export type Drop = { member: string; paper: SignedToken; at: number };

/** Hexadecimal, as adversaries name things. */
export const hexOf = (id: string) => id.replaceAll("-", "");
export const paperName = async (token: string) => Buffer.from(await tokenHash(fromBase64url(token))).toString("hex");

export function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/** A fresh round that hands out papers; nobody has taken any yet. */
export async function handOut(world: CouncilWorld) {
  const round = await issueRound(world);
  return { ...round, world, taken: [] as { actor: Actor; member: string; papers: SignedToken[] }[] };
}
export type HandedOut = Awaited<ReturnType<typeof handOut>>;

/** All members take theirs, in random order. */
export async function takeAll(round: HandedOut): Promise<void> {
  const { world } = round;
  for (const actor of shuffled(world.members)) {
    const papers = await takePapers(actor, round.id, world.memberId(actor), memberPassword);
    round.taken.push({ actor, member: hexOf(world.memberId(actor)), papers });
  }
}

/**
 * When each paper falls: members begin at their moments (seconds), then drop their papers in random order with gaps of 0-1 s, as
 * the page does. Phones of several members run at the same time, so their papers mix.
 */
export function dropsOf(round: HandedOut, begins: (rank: number) => number): Drop[] {
  return round.taken
    .flatMap(({ member, papers }, rank) => {
      let at = begins(rank);
      return shuffled(papers).map((paper) => ({ member, paper, at: (at += Math.random()) }));
    })
    .sort((one, other) => one.at - other.at);
}

/** Opens the box and drops the papers one after the other. Gives paper → member, which nobody but this program knows. */
export async function castAll(round: HandedOut, drops: readonly Drop[], choice: Choice = "AGREE"): Promise<Map<string, string>> {
  await openCasting(round.world.secretary, { roundId: round.id });
  const truth = new Map<string, string>();
  for (const { member, paper } of drops) {
    const { outcome } = await castPaper(await paperFor(round.id, paper, choice));
    if (outcome !== "stored") throw new Error(`a paper was not taken: ${outcome}`);
    truth.set(await paperName(paper.token), member);
  }
  return truth;
}

export async function closeAndSeal(round: HandedOut): Promise<void> {
  await closeCasting(round.world.secretary, { roundId: round.id });
  await sealBox(round.world.tellers[0], { roundId: round.id });
}
