import "server-only";
import type { z } from "zod";
import { findLatestRound, getRound, type Round } from "../ballots/queries";
import { printedPapers, questionsFor } from "../ballots/rules";
import type { Actor } from "../core/actor";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import { db, Prisma, type Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { askPasskey, checkPasskey } from "../passkey-checks/commands";
import { checkOwnPassword } from "../password-checks/commands";
import { signReceipt, tokenName } from "../sealing/box-door";
import { type Bytes, fromBase64url, SealingError, toBase64url } from "../sealing/bytes";
import { isSigned, readPrivateKey, requestHash, signAll } from "../sealing/question-key";
import { mayConfirmByPasskey, mayPrintBallots, mayTakePapers } from "./policy";
import { type Box, boxOf, votableFrom } from "./queries";
import type { castPaperSchema, issuePapersSchema } from "./schema";

type Request = z.output<typeof issuePapersSchema>;
type Answer = Record<string, string>;

/**
 * Hands out the actor's papers: signs the blinded tokens without seeing them and writes the name on the roll. The password is
 * asked again, and counted like signing in; or a passkey. The same request is answered with the same answer, another one is refused: there is no "issue again".
 * In: one blinded token (256 bytes) a question. Out: question → blind signature (256 bytes, base64url).
 */
export async function issuePapers(actor: Actor, input: Request): Promise<Answer> {
  await (input.passkey ? insistOnPasskey(actor, input.roundId, input.passkey) : insistOnPassword(actor, input.password));
  const round = await getRound(actor, input.roundId);
  const { me, ...votable } = votableFrom(actor, round);
  const before = me ? await findAnswer(db(), input, me.memberId) : null;
  if (before) return before;
  authorize(mayTakePapers(actor, { ...votable, me }));
  const mine = votable.questions.filter((question) => question.hasPaper).map((question) => question.id);
  const answer = await sign(round, input, mine);
  return transaction(async (tx) => {
    await holdIssuing(tx, round.id);
    // The roll is read before the answer: the same request, answered in between, must not be refused for what it did itself.
    const present = votableFrom(actor, await getRound(actor, round.id, tx));
    const meanwhile = await findAnswer(tx, input, me?.memberId ?? "");
    if (meanwhile) return meanwhile;
    authorize(mayTakePapers(actor, present));
    return writeOnRoll(tx, input, me?.memberId ?? "", answer);
  });
}

/**
 * Asks the member's devices to confirm that it is the member who takes papers in this round; see `askPasskey`. Only while papers
 * are given out. Errors: the policy's reasons, conflict passkeys.none, forbidden passkeys.noSite.
 */
export function askForPapers(actor: Actor, input: { roundId: string }) {
  return transaction(async (tx) => {
    await holdIssuing(tx, input.roundId);
    authorize(mayConfirmByPasskey(actor, votableFrom(actor, await getRound(actor, input.roundId, tx))));
    return askPasskey(tx, actor, takingPapers(input.roundId));
  });
}

const takingPapers = (roundId: string) => ({ purpose: "PAPERS", subjectId: roundId }) as const;

// Shared: all may take papers at once, but issuing cannot end under anybody.
async function holdIssuing(tx: Tx, roundId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "BallotRound" WHERE id = ${roundId}::uuid FOR SHARE`;
}

async function insistOnPasskey(actor: Actor, roundId: string, answer: NonNullable<Request["passkey"]>): Promise<void> {
  const fits = await transaction(async (tx) => {
    await holdIssuing(tx, roundId);
    authorize(mayConfirmByPasskey(actor, votableFrom(actor, await getRound(actor, roundId, tx))));
    return checkPasskey(tx, actor, takingPapers(roundId), answer);
  });
  if (!fits) throw new DomainError("invalid", "passkeys.refused");
}

async function insistOnPassword(actor: Actor, password: string): Promise<void> {
  const verdict = await checkOwnPassword(actor, password);
  if (verdict === "locked") throw new DomainError("forbidden", "auth.locked");
  if (verdict === "wrong") throw new DomainError("invalid", "ballots.wrongPassword", { password: "ballots.wrongPassword" });
}

async function findAnswer(tx: Tx, input: Request, memberId: string): Promise<Answer | null> {
  const where = { roundId_memberId: { roundId: input.roundId, memberId } };
  const row = await tx.ballotReceipt.findUnique({ where, select: { requestHash: true, answer: true } });
  if (!row) return null;
  if (row.requestHash !== requestHash(input.blinded)) throw new DomainError("conflict", "ballots.otherRequest");
  return row.answer as Answer;
}

async function sign(round: Round, input: Request, mine: readonly string[]): Promise<Answer> {
  const asked = input.blinded.map((one) => one.question);
  if (asked.length !== mine.length || new Set(asked).size !== asked.length || asked.some((id) => !mine.includes(id)))
    throw new DomainError("invalid", "ballots.foreignQuestion");
  const rows = await db().ballotKey.findMany({ where: { roundId: round.id }, select: { name: true, privateKey: true } });
  const tokens = input.blinded.map(({ question, blinded }) => {
    const row = rows.find((one) => one.name === question);
    if (!row) throw new DomainError("conflict", "ballots.closed");
    return { key: readPrivateKey(row.privateKey), blinded: fromBase64url(blinded) };
  });
  const signed = await signAll(tokens).catch(unusable);
  return Object.fromEntries(input.blinded.map(({ question }, index) => [question, toBase64url(signed[index] ?? new Uint8Array())]));
}

function unusable(error: unknown): never {
  if (error instanceof SealingError) throw new DomainError("invalid", "ballots.badRequest");
  throw error;
}

// Two of the same request at once: the first one stands, the second gets its answer.
async function writeOnRoll(tx: Tx, input: Request, memberId: string, answer: Answer): Promise<Answer> {
  const name = { roundId: input.roundId, memberId };
  const row = { ...name, requestHash: requestHash(input.blinded), answer };
  const { count } = await tx.ballotReceipt.createMany({ data: [row], skipDuplicates: true });
  if (count === 0) return (await findAnswer(tx, input, memberId)) ?? answer;
  await tx.ballotRecovery.createMany({ data: [{ ...name, blob: Buffer.from(input.recovery, "base64url") }] });
  return answer;
}

/** Papers of a round as they are printed, one a page; a specimen is one with every question and is given to nobody. */
export type PrintedSheets = { round: Round; specimen: boolean; sheets: Round["questions"][] };

/**
 * Prints the ballots of the members who vote on paper, in the latest round of a session, without a name; those of one title are all
 * alike. Where nobody votes on paper yet, a specimen. Out of sight or without a round: not found.
 */
export async function printBallots(actor: Actor, input: { sessionId: string }): Promise<PrintedSheets> {
  return transaction(async (tx) => {
    const round = await findLatestRound(actor, input.sessionId, tx);
    if (!round) throw notFound();
    authorize(mayPrintBallots(actor, { state: round.state, secret: round.rule.secret }));
    const ids = round.questions.map((question) => question.id);
    const onPaper = round.roll.filter((member) => member.byPaper && questionsFor(member, ids, round.rule).length > 0);
    const papers = printedPapers(
      onPaper.map((member) => member.memberId),
      round.questions,
    );
    const sheets = papers.flatMap(({ questions, copies }) => Array.from({ length: copies }, () => questions));
    const specimen = sheets.length === 0;
    const details = { sheets: sheets.length };
    await recordEvent(tx, actor, { kind: "ballotRound.ballotsPrinted", subjectType: "BallotRound", subjectId: round.id, details });
    return { round, specimen, sheets: specimen ? [round.questions] : sheets };
  });
}

export type CastAnswer = { outcome: "stored" | "same" | "other" | "closed" | "unknown" | "wrong"; receipt: string | null };

/**
 * Puts one paper into the box. The one command without an actor: a paper has no name, and neither cookie nor address is asked.
 * Form and signature are checked here; whether the box is open is decided in the database, on its clock, in the transaction that
 * stores the paper. It writes the paper and nothing else: no event, no session, no log. Never throws for what was sent.
 * Out: stored (with a signed receipt), same (these bytes lie in the box: the same receipt), other (the token lies in the box with
 * another paper), closed, wrong (no valid signature for this question), unknown (no such round).
 */
export async function castPaper(input: z.output<typeof castPaperSchema>): Promise<CastAnswer> {
  const box = await boxOf(input.round);
  if (!box) return { outcome: "unknown", receipt: null };
  const key = box.questions.get(input.question);
  const [token, signature, sealed] = [input.token, input.signature, input.sealed].map((text) => readBytes(text));
  if (!key || !token || !signature || !sealed || !isSigned(key, token, signature)) return { outcome: "wrong", receipt: null };
  const hash = tokenName(token);
  const outcome = await store(input, { hash, token, signature, sealed });
  const stored = outcome === "stored" || outcome === "same";
  return { outcome, receipt: stored ? await receiptOf(box, token, sealed) : null };
}

function readBytes(text: string): Bytes | null {
  try {
    return fromBase64url(text);
  } catch {
    return null;
  }
}

type Paper = Record<"hash" | "token" | "signature" | "sealed", Bytes>;

async function store(input: { round: string; question: string }, paper: Paper): Promise<CastAnswer["outcome"]> {
  const { hash, token, signature, sealed } = paper;
  const query = Prisma.sql`SELECT cast_paper(${input.round}::uuid, ${hash}::bytea, ${input.question}::uuid, ${token}::bytea, ${signature}::bytea, ${sealed}::bytea) AS outcome`;
  try {
    const [row] = await db().$queryRaw<{ outcome: CastAnswer["outcome"] }[]>(query);
    return row?.outcome ?? "closed";
  } catch (error) {
    // The box may close on the clock between the question and the insert: its wall says so.
    if (String(error).includes("the box is not open")) return "closed";
    // A failure of the database may quote the row; what reaches the log must not.
    throw new Error("The paper could not be put into the box.");
  }
}

// Receipts are signed as long as the round's keys exist; after sealing the list itself is the receipt.
async function receiptOf(box: Box, token: Bytes, sealed: Bytes): Promise<string | null> {
  const key = await box.receiptKey.get();
  return key ? toBase64url(await signReceipt(key, box.hash, token, sealed)) : null;
}
