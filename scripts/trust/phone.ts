import type { Kept } from "../../components/ballots/voting/kept-papers";
import { sealAll, sendPaper } from "../../components/ballots/voting/send-papers";
import { issuePapers } from "../../lib/ballot-papers/commands";
import { getPaperSheet, getVotable } from "../../lib/ballot-papers/queries";
import type { Choice } from "../../lib/ballots/schema";
import { isCasting, isIssuing } from "../../lib/ballots/states";
import type { Actor } from "../../lib/core/actor";
import { fromBase64url, toBase64url } from "../../lib/sealing/bytes";
import { type Manifest, manifestHash } from "../../lib/sealing/manifest";
import { makeRecoveryCode, openKept, readRecoveryCode, sealKept } from "../../lib/sealing/recovery-code";
import { blindAll, unblindAll } from "../../lib/sealing/token";
import { memberPassword } from "../../tests/support/council-world";

/** The moments at which a phone can die, in the order in which a member comes to them. */
export const steps = [
  "the page is open, nothing is made",
  "the tokens are kept, the request is not sent",
  "the request is answered, the answer is lost",
  "the answer is in, the papers are not kept",
  "the papers are kept, the code is still shown",
  "the code is written down, the box is not open",
  "the choices are marked, nothing is sealed",
  "the papers are sealed and kept, none is sent",
  "some papers are in, the answer to one is lost",
] as const;
export type Step = (typeof steps)[number];

class Died extends Error {}
const choices: Choice[] = ["AGREE", "DISAGREE", "BLANK"];

/** What the member stands before when the page can go no further. */
export type Stand = "waiting" | "all in" | "asks for the code" | "refused" | "died";

/**
 * A member's phone: the steps of components/ballots/voting in their order, with what it keeps as text. `diesAt` ends it at that
 * moment; nothing but what is kept survives.
 */
export class Phone {
  kept: string | null = null;
  /** As the member wrote it down; null while it has not been shown. */
  written: string | null = null;
  constructor(
    readonly actor: Actor,
    readonly sessionId: string,
    readonly diesAt: Step | null = null,
  ) {}

  /** Goes as far as it can. `typed` is the code the member types when asked. */
  async use(typed: string | null = null): Promise<Stand> {
    try {
      return await this.#go(typed);
    } catch (error) {
      if (error instanceof Died) return "died";
      throw error;
    }
  }

  #reach(step: Step): void {
    if (this.diesAt === step) throw new Died(step);
  }

  #read = (): Kept | null => (this.kept === null ? null : (JSON.parse(this.kept) as Kept));
  #keep(kept: Kept): Kept {
    this.kept = JSON.stringify(kept);
    return kept;
  }

  async #go(typed: string | null): Promise<Stand> {
    const votable = await getVotable(this.actor, this.sessionId);
    const sheet = await getPaperSheet(votable);
    const { round, me } = votable;
    if (!round || !me || !sheet?.manifest) throw new Error("nothing to vote on");
    const manifest = JSON.parse(sheet.manifest) as Manifest;
    this.#reach(steps[0]);
    let kept = this.#read();
    if (!kept && me.taken) {
      kept = await this.#restore(typed, manifest, sheet);
      if (!kept) return "asks for the code";
    }
    if (!kept?.papers) {
      const answer = sheet.answer ?? (isIssuing(round.state) ? await this.#take(kept, manifest, round.id) : null);
      kept = this.#read();
      if (!answer || !kept) return "refused";
      this.#reach(steps[3]);
      kept = this.#keep({ ...kept, papers: await unblindAll(kept.tokens, manifest.questions, answer) });
    }
    return this.#vote(kept, manifest, round);
  }

  async #vote(before: Kept, manifest: Manifest, round: { id: string; state: Parameters<typeof isCasting>[0] }): Promise<Stand> {
    let kept = before;
    this.written = kept.code ?? this.written;
    this.#reach(steps[4]);
    const { code: _code, ...rest } = kept;
    kept = this.#keep(rest);
    this.#reach(steps[5]);
    if (!isCasting(round.state)) return "waiting";
    if (!kept.casts) {
      const chosen = Object.fromEntries(manifest.questions.map(({ id }, index) => [id, choices[index % 3] ?? "BLANK"]));
      this.#reach(steps[6]);
      kept = this.#keep({ ...kept, casts: await sealAll(manifest, kept.papers ?? [], chosen) });
      this.#reach(steps[7]);
    }
    for (const [index, cast] of (kept.casts ?? []).entries()) {
      if (cast.done) continue;
      if ((await sendPaper("/hom-phieu", round.id, manifest, cast)) !== "stored") return "refused";
      if (index === 1) this.#reach(steps[8]);
      cast.done = true;
      this.#keep(kept);
    }
    return "all in";
  }

  async #take(before: Kept | null, manifest: Manifest, roundId: string): Promise<Record<string, string> | null> {
    const ready = before ?? (await this.#prepare(manifest));
    this.#reach(steps[1]);
    const blinded = ready.tokens.map(({ question, blinded }) => ({ question, blinded }));
    const request = { roundId, password: memberPassword, blinded, recovery: ready.recovery ?? "" };
    const answer = await issuePapers(this.actor, request).catch(() => null);
    this.#reach(steps[2]);
    return answer;
  }

  async #prepare(manifest: Manifest): Promise<Kept> {
    const code = makeRecoveryCode();
    const tokens = await blindAll(manifest.questions);
    return this.#keep({ tokens, code, recovery: toBase64url(await sealKept(code, await manifestHash(manifest), tokens)) });
  }

  async #restore(typed: string | null, manifest: Manifest, sheet: { blob: string | null; answer: Record<string, string> | null }) {
    const reading = readRecoveryCode(typed ?? "");
    if (!reading.ok || !sheet.blob) return null;
    try {
      const tokens = await openKept(reading.code, await manifestHash(manifest), fromBase64url(sheet.blob));
      return this.#keep({ tokens, papers: await unblindAll(tokens, manifest.questions, sheet.answer ?? {}) });
    } catch {
      return null;
    }
  }
}
