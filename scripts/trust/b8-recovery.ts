// B8: a phone dies at each of the nine steps of taking and casting, each time in five ways: it comes back, it comes back when the
// papers are no longer handed out, another phone with the code, another without, another with the code mistyped first. What must
// come of it is the section "When something breaks" of the ballot's description; never does a member have a second paper.
import { closeCasting, openCasting, sealBox } from "../../lib/ballot-boxes/commands";
import { confirmCount, openPapers } from "../../lib/ballot-counts/commands";
import { issuePapers } from "../../lib/ballot-papers/commands";
import type { Actor } from "../../lib/core/actor";
import { db, disconnect } from "../../lib/db/client";
import { makeRecoveryCode } from "../../lib/sealing/recovery-code";
import { openingOf, preparePapers } from "../../prisma/seed/voter";
import { type CouncilWorld, issueRound, makeCouncilWorld, memberPassword } from "../../tests/support/council-world";
import { openBoxDoor } from "./box-door";
import { paperName } from "./council-round";
import { line, type Outcome } from "./outcome";
import { startOwnServer } from "./own-server";
import { Phone, type Stand, type Step, steps } from "./phone";

const nominees = 3;
const ways = [
  "the same phone",
  "the same phone, late",
  "another phone, code",
  "another phone, no code",
  "another phone, code mistyped",
] as const;
type Way = (typeof ways)[number];
type Story = { step: Step; way: Way; actor: Actor; first: Phone; second: Phone };
type End = { stand: Stand; papers: number };

/** What must come of a death at a step (counted from 1). */
function wanted(step: number, way: Way): End {
  const whole: End = { stand: "all in", papers: nominees };
  if (way === "the same phone") return whole;
  // Late after issuing: absent. Whoever has taken papers goes on.
  if (way === "the same phone, late") return step <= 2 ? { stand: "refused", papers: 0 } : whole;
  if (step <= 2) return whole;
  // The code is shown with the papers: before that nobody has it.
  const hasCode = way !== "another phone, no code" && step >= 5;
  return hasCode ? whole : { stand: "asks for the code", papers: step === steps.length ? 2 : 0 };
}

export async function measure(): Promise<Outcome> {
  const server = await startOwnServer(["fsync=off"]);
  openBoxDoor();
  try {
    const asked = steps.flatMap((step, index) =>
      ways.filter((way) => way !== "the same phone, late" || index < 6).map((way) => ({ step, way })),
    );
    const world = await makeCouncilWorld(asked.length, { nominees });
    const round = await issueRound(world);
    const stories = asked.map(({ step, way }, index): Story => {
      const actor = world.members[index] as Actor;
      const first = new Phone(actor, world.session.id, step);
      const second = new Phone(actor, world.session.id);
      return { step, way, actor, first, second };
    });
    for (const { first } of stories) await first.use();
    const issuedTwice = await askAgain(world, round.id, stories);
    for (const story of stories) if (story.way !== "the same phone, late") await comeBack(story, "issuing");
    await openCasting(world.secretary, { roundId: round.id });
    const ends = [];
    for (const story of stories) ends.push({ ...story, end: await endOf(story, round.id) });
    const right = ends.filter(({ step, way, end }) => isWanted(step, way, end));
    const sums = await sumsAgree(
      world,
      round,
      ends.map(({ end }) => end),
    );
    const figures = `${right.length} of ${ends.length} deaths end as written (${steps.length} steps), ${issuedTwice} papers issued twice, sums of the count ${sums ? "agree" : "differ"}`;
    return { passed: right.length === ends.length && issuedTwice === 0 && sums, figures };
  } finally {
    await disconnect();
    await server.stop();
    server.remove();
  }
}

/** Nobody who is on the roll gets papers again, from whatever phone. Gives how often it happened. */
async function askAgain(world: CouncilWorld, roundId: string, stories: readonly Story[]): Promise<number> {
  let again = 0;
  const roll = await db().ballotReceipt.findMany({ where: { roundId }, select: { memberId: true } });
  for (const { actor } of stories) {
    const memberId = world.memberId(actor);
    if (!roll.some((row) => row.memberId === memberId)) continue;
    const { kept, recovery } = await preparePapers(roundId, memberId);
    const blinded = kept.map(({ question, blinded: token }) => ({ question, blinded: token }));
    const reason = await issuePapers(actor, { roundId, password: memberPassword, blinded, recovery }).then(
      () => "issued",
      (error: { reason?: string }) => error.reason,
    );
    if (reason !== "ballots.otherRequest") again += 1;
  }
  return again;
}

/** The member goes on: with the phone that has kept what it kept, or with another one. */
async function comeBack(story: Story, phase: "issuing" | "casting"): Promise<Stand> {
  const { way, first, second, step } = story;
  const alive = phase === "issuing" && steps.indexOf(step) >= 6;
  if (alive) return first.use();
  if (way.startsWith("the same phone")) {
    // What is on the disk of the phone, in the same phone started anew.
    second.kept ??= first.kept;
    return second.use();
  }
  if (way === "another phone, code mistyped") for (const typed of mistyped(first.written)) insist(await second.use(typed), second);
  return second.use(way === "another phone, no code" ? null : first.written);
}

function insist(stand: Stand, phone: Phone): void {
  if (phone.kept === null && stand !== "asks for the code") throw new Error(`a wrong code led to: ${stand}`);
}

/** A sign changed, two swapped, a group missing, another round's or member's code. */
function mistyped(code: string | null): string[] {
  if (code === null) return [makeRecoveryCode()];
  const other = code.startsWith("7") ? "8" : "7";
  return [other + code.slice(1), `${code[1]}${code[0]}${code.slice(2)}`, code.slice(6), makeRecoveryCode()];
}

async function endOf(story: Story, roundId: string): Promise<End> {
  const { first } = story;
  // The last three steps come only now.
  if (steps.indexOf(story.step) >= 6) await first.use();
  const stand = await comeBack(story, "casting");
  const tokens = [first, story.second].flatMap(({ kept }) =>
    kept === null ? [] : (JSON.parse(kept) as { tokens: { token: string }[] }).tokens,
  );
  const names = await Promise.all(tokens.map(({ token }) => paperName(token)));
  const tokenHash = { in: [...new Set(names)].map((name) => Buffer.from(name, "hex")) };
  return { stand, papers: await db().ballotPaper.count({ where: { roundId, tokenHash } }) };
}

function isWanted(step: Step, way: Way, end: End): boolean {
  const want = wanted(steps.indexOf(step) + 1, way);
  const holds = end.stand === want.stand && end.papers === want.papers;
  return holds || line(false, `${step}; ${way}: ${end.stand}, ${end.papers} papers`);
}

/** The count says the same: as many papers as were seen to fall, none that nobody dropped. */
async function sumsAgree(world: CouncilWorld, round: { id: string; seed: string }, ends: readonly End[]): Promise<boolean> {
  await closeCasting(world.secretary, { roundId: round.id });
  await sealBox(world.tellers[0], { roundId: round.id });
  await openPapers(world.tellers[0], await openingOf(round.id, round.seed));
  await confirmCount(world.tellers[1], { roundId: round.id });
  const questions = await db().question.findMany({ where: { roundId: round.id }, select: { issued: true, returned: true } });
  const returned = questions.reduce((sum, question) => sum + (question.returned ?? 0), 0);
  const taken = await db().ballotReceipt.count({ where: { roundId: round.id } });
  const seen = ends.reduce((sum, end) => sum + end.papers, 0);
  const words = `${seen} papers seen to fall, ${returned} counted; ${taken} members took papers`;
  return line(returned === seen && questions.every(({ issued }) => issued === taken), words);
}
