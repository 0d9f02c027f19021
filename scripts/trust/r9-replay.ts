// R9 [--members 6 --nominees 10]: every request that changed something is kept and sent again: at once, a second later, after the
// box has closed, after it is sealed, after the count, into another round, and with one field changed. There is no second effect.
import { setTimeout as wait } from "node:timers/promises";
import { closeCasting, lockBox, openCasting, sealBox } from "../../lib/ballot-boxes/commands";
import { confirmCount, openPapers } from "../../lib/ballot-counts/commands";
import { issuePapers } from "../../lib/ballot-papers/commands";
import type { Actor } from "../../lib/core/actor";
import { db } from "../../lib/db/client";
import { toBase64url } from "../../lib/sealing/bytes";
import { makeSeed, tallyKeyOf } from "../../lib/sealing/tally-key";
import { unblindAll } from "../../lib/sealing/token";
import { manifestOf, openingOf, paperFor, preparePapers } from "../../prisma/seed/voter";
import { draftRound, makeCouncilWorld, memberPassword, openRound } from "../../tests/support/council-world";
import { line, type Outcome, option } from "./outcome";
import type { OwnServer } from "./own-server";
import type { Cast } from "./papers";
import type { Phones } from "./phones";
import { onStage } from "./stage";

const [members, nominees] = [option("members", 6), option("nominees", 10)];

type Recorded = { name: string; again: () => Promise<unknown>; changed: (() => Promise<unknown>)[] };
type Paper = { round: string; question: string; token: string; signature: string; sealed: string };

export async function measure(): Promise<Outcome> {
  return onStage(2, async ({ server, site, phones }) => {
    const scene = new Scene(
      server,
      phones,
      site.instances.map((instance) => instance.port),
    );
    await scene.play();
    const figures = `${scene.replays} replays of ${scene.kinds} kinds of request, ${scene.effects} second effects, ${scene.wrong} wrong answers`;
    return { passed: scene.effects === 0 && scene.wrong === 0 && scene.replays > 0, figures };
  });
}

class Scene {
  replays = 0;
  effects = 0;
  wrong = 0;
  #steps: Recorded[] = [];
  #papers: Paper[] = [];
  #receipts: (string | null)[] = [];
  #roundId = "";
  #otherRoundId = "";
  #otherQuestion = "";

  constructor(
    readonly server: OwnServer,
    readonly phones: Phones,
    readonly ports: readonly number[],
  ) {}

  get kinds(): number {
    return this.#steps.length + 1;
  }

  async play(): Promise<void> {
    const elsewhere = await openRound(await makeCouncilWorld(3));
    this.#otherRoundId = elsewhere.id;
    this.#otherQuestion = elsewhere.questionIds[0] ?? "";
    const world = await makeCouncilWorld(members, { nominees });
    const { id: roundId } = await draftRound(world);
    this.#roundId = roundId;
    const seed = makeSeed();
    const tallyPublicKey = toBase64url((await tallyKeyOf(seed)).publicKey);
    await this.#act("lock", () => lockBox(world.secretary, { roundId, tallyPublicKey }));
    for (const member of world.members) await this.#take(member, world.memberId(member), world.members);
    await this.#act("open", () => openCasting(world.secretary, { roundId }));
    await this.#castAll();
    await this.#all("at once");
    await wait(1_000);
    await this.#all("a second later");
    await this.#act("close", () => closeCasting(world.secretary, { roundId }));
    await this.#all("after closing");
    await this.#act("seal", () => sealBox(world.tellers[0], { roundId }));
    await this.#all("after sealing");
    const opening = await openingOf(roundId, toBase64url(seed));
    await this.#act("open papers", () => openPapers(world.tellers[0], opening));
    await this.#act("confirm", () => confirmCount(world.tellers[1], { roundId }));
    await this.#all("after the count");
  }

  async #act(name: string, again: () => Promise<unknown>): Promise<void> {
    await again();
    this.#steps.push({ name, again, changed: [] });
  }

  async #take(member: Actor, memberId: string, all: readonly Actor[]): Promise<void> {
    const { kept, recovery } = await preparePapers(this.#roundId, memberId);
    const blinded = kept.map(({ question, blinded: token }) => ({ question, blinded: token }));
    const request = { roundId: this.#roundId, password: memberPassword, blinded, recovery };
    const answer = await issuePapers(member, request);
    const papers = await unblindAll(kept, (await manifestOf(this.#roundId)).questions, answer);
    for (const paper of papers) this.#papers.push(await paperFor(this.#roundId, paper, "AGREE"));
    const neighbour = all[(all.indexOf(member) + 1) % all.length] as Actor;
    const [first, ...rest] = blinded;
    const flipped = { question: first?.question ?? "", blinded: rest[0]?.blinded ?? "" };
    // The same request gets the same answer; every changed one is refused.
    const again = async () =>
      this.#insist(JSON.stringify(await issuePapers(member, request)) === JSON.stringify(answer), "take: another answer");
    const changed = [
      () => issuePapers(member, { ...request, blinded: [flipped, ...rest] }),
      () => issuePapers(member, { ...request, roundId: this.#otherRoundId }),
      () => issuePapers(member, { ...request, password: "sai" }),
      () => issuePapers(neighbour, request),
    ];
    this.#steps.push({ name: "take", again, changed });
  }

  async #send(papers: readonly Paper[]) {
    const casts: Cast[] = papers.map((paper) => ({ hash: "", body: JSON.stringify(paper) }));
    return this.phones.send(casts, this.ports, (index) => index * 5, 60_000);
  }

  async #castAll(): Promise<void> {
    const answers = await this.#send(this.#papers);
    this.#receipts = answers.map((answer) => answer.receipt);
    this.#insist(
      answers.every((answer) => answer.outcome === "stored"),
      "not all papers were taken",
    );
  }

  /** Sends everything again; what lies in the database is what lay there before. */
  async #all(when: string): Promise<void> {
    const before = await this.#state();
    const replays = this.replays;
    const again = await this.#send(this.#papers);
    for (const [index, answer] of again.entries()) {
      const known = answer.outcome === "same" && (answer.receipt === null || answer.receipt === this.#receipts[index]);
      this.#insist(known, `cast ${when}: ${answer.status} ${answer.outcome}`);
    }
    for (const [name, changed] of this.#changedPapers()) {
      const answers = await this.#send(changed);
      for (const answer of answers) this.#insist([403, 404, 409, 423].includes(answer.status), `${name}, ${when}: ${answer.status}`);
    }
    for (const { name, again: repeat, changed } of this.#steps) {
      this.#insist((await goesThrough(repeat)) === (name === "take"), `${name} ${when}`);
      for (const one of changed) this.#insist(!(await goesThrough(one)), `${name} changed, ${when}`);
    }
    const after = await this.#state();
    if (after !== before) this.effects += 1;
    line(
      after === before,
      `${when}: ${this.replays - replays} requests again, the database ${after === before ? "is as it was" : "has changed"}`,
    );
  }

  #changedPapers(): [string, Paper[]][] {
    const all = this.#papers;
    const next = (index: number) => all[(index + 1) % all.length] as Paper;
    return [
      ["into another round", all.map((paper) => ({ ...paper, round: this.#otherRoundId, question: this.#otherQuestion }))],
      ["another question", all.map((paper, index) => ({ ...paper, question: next(index).question }))],
      ["another token", all.map((paper, index) => ({ ...paper, token: next(index).token }))],
      ["another signature", all.map((paper, index) => ({ ...paper, signature: next(index).signature }))],
      ["another choice", all.map((paper, index) => ({ ...paper, sealed: next(index).sealed }))],
      ["a round that is not", all.map((paper) => ({ ...paper, round: "00000000-0000-4000-8000-000000000000" }))],
    ];
  }

  #insist(holds: boolean, words: string): void {
    this.replays += 1;
    if (holds) return;
    this.wrong += 1;
    line(false, words);
  }

  /** All that a request could change, as one text. */
  async #state(): Promise<string> {
    const tables = ["BallotRound", "BallotReceipt", "Question", "AuditEvent", "Recusal", "RoundMember"];
    const parts = tables.map((table) => `(SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM "${table}" t)`);
    const box = `(SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM "BallotPaper" t)`;
    const [row] = await this.server.query<{ state: string }>(`SELECT concat_ws(' ', ${[...parts, box].join(", ")}) AS state`);
    return `${row?.state} ${await db().auditEvent.count()}`;
  }
}

const goesThrough = (work: () => Promise<unknown>): Promise<boolean> =>
  work().then(
    () => true,
    () => false,
  );
