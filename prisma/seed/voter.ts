import { lockBox } from "../../lib/ballot-boxes/commands";
import { castPaper, issuePapers } from "../../lib/ballot-papers/commands";
import { readBox } from "../../lib/ballot-papers/queries";
import type { Choice } from "../../lib/ballots/schema";
import type { Actor } from "../../lib/core/actor";
import { db } from "../../lib/db/client";
import { openedHash } from "../../lib/sealing/bundle";
import { fromBase64url, toBase64url } from "../../lib/sealing/bytes";
import { type Manifest, manifestHash } from "../../lib/sealing/manifest";
import { type OpenedChoice, openPaper, sealPaper } from "../../lib/sealing/paper";
import { makeRecoveryCode, sealKept } from "../../lib/sealing/recovery-code";
import { makeSeed, tallyKeyOf } from "../../lib/sealing/tally-key";
import { type BlindedToken, blindAll, type SignedToken, unblindAll } from "../../lib/sealing/token";

/** The browser's half of the secret ballot, for the sample world and the tests: the same engine, without the pages. */
export type Papers = SignedToken[];

/** Locks the box as the secretary's page does; gives the seed (base64url), which two slips would give back. */
export async function lockWithSeed(secretary: Actor, roundId: string, seed = makeSeed()): Promise<string> {
  const { publicKey } = await tallyKeyOf(seed);
  await lockBox(secretary, { roundId, tallyPublicKey: toBase64url(publicKey) });
  return toBase64url(seed);
}

/** The manifest as the pages get it. */
export async function manifestOf(roundId: string): Promise<Manifest> {
  const { manifest } = await db().ballotRound.findUniqueOrThrow({ where: { id: roundId }, select: { manifest: true } });
  return JSON.parse(manifest ?? "{}") as Manifest;
}

/** What the browser sends to take papers, and what it keeps. */
export async function preparePapers(roundId: string, memberId: string): Promise<{ kept: BlindedToken[]; code: string; recovery: string }> {
  const manifest = await manifestOf(roundId);
  const recused = manifest.recusals.filter((one) => one.member === memberId).map((one) => one.question);
  const kept = await blindAll(manifest.questions.filter((question) => !recused.includes(question.id)));
  const code = makeRecoveryCode();
  return { kept, code, recovery: toBase64url(await sealKept(code, await manifestHash(manifest), kept)) };
}

/** Takes a member's papers: blinds, asks, unblinds. */
export async function takePapers(actor: Actor, roundId: string, memberId: string, password: string): Promise<Papers> {
  const { kept, recovery } = await preparePapers(roundId, memberId);
  const blinded = kept.map(({ question, blinded }) => ({ question, blinded }));
  const answer = await issuePapers(actor, { roundId, password, blinded, recovery });
  return unblindAll(kept, (await manifestOf(roundId)).questions, answer);
}

/** One paper as it is cast: base64url, about 620 bytes. */
export async function paperFor(roundId: string, paper: SignedToken, choice: Choice) {
  const manifest = await manifestOf(roundId);
  const context = { manifestHash: await manifestHash(manifest), question: paper.question, token: fromBase64url(paper.token) };
  const sealed = await sealPaper(fromBase64url(manifest.tallyPublicKey), context, choice);
  return { round: roundId, ...paper, sealed: toBase64url(sealed) };
}

/** What the tellers' browser sends when two slips have given the seed back: it has opened every paper itself. */
export async function openingOf(roundId: string, seed: string) {
  const hash = await manifestHash(await manifestOf(roundId));
  const { privateKey } = await tallyKeyOf(fromBase64url(seed));
  const choices: OpenedChoice[] = [];
  for (const { question, token, sealed } of await readBox(roundId))
    choices.push(await openPaper(privateKey, { manifestHash: hash, question, token: fromBase64url(token) }, fromBase64url(sealed)));
  return { roundId, seed, opened: await openedHash(choices) };
}

/** Casts papers one after the other; every one must lie in the box afterwards. */
export async function castPapers(roundId: string, papers: Papers, choices: Readonly<Record<string, Choice>>): Promise<void> {
  for (const paper of papers) {
    const { outcome } = await castPaper(await paperFor(roundId, paper, choices[paper.question] ?? "BLANK"));
    if (outcome !== "stored") throw new Error(`A paper was not taken: ${outcome}`);
  }
}
