import "server-only";
import type { Actor } from "../core/actor";
import { dateColumn, now, today } from "../core/clock";
import { DomainError } from "../core/errors";
import { allow, authorize } from "../core/verdict";
import type { Prisma, Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { checkOwnPassword } from "../password-checks/commands";
import { getParty } from "./queries";
import { type Asked, expiryOf, holdsFor } from "./rules";
import type { Proof, SignedAnswer } from "./schema";

/** Loaded when a passkey is spoken of, not with every process that casts papers or signs somebody in. */
const library = () => import("@simplewebauthn/server");

type Purpose = Prisma.PasskeyChallengeCreateManyInput["purpose"];

/** Writes down what a device is to sign; one that was given for the same purpose before ends. */
export async function keepChallenge(tx: Tx, userId: string, asked: Asked<Purpose>, challenge: string): Promise<void> {
  const { purpose, subjectId } = asked;
  const given = { subjectId, challenge, expiresAt: expiryOf(now()) };
  await tx.passkeyChallenge.upsert({
    where: { userId_purpose: { userId, purpose } },
    create: { userId, purpose, ...given },
    update: given,
    select: { userId: true },
  });
}

/** Takes the challenge away, whatever comes of it: of two answers at once one finds it. Null: none, too old, or for another thing. */
export async function takeChallenge(tx: Tx, userId: string, asked: Asked<Purpose>): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ challenge: string; subjectId: string | null; expiresAt: Date }[]>`
    DELETE FROM "PasskeyChallenge" WHERE "userId" = ${userId}::uuid AND purpose = ${asked.purpose}::"PasskeyPurpose"
    RETURNING challenge, "subjectId", "expiresAt"`;
  return row && holdsFor(row, asked.subjectId, now()) ? row.challenge : null;
}

/**
 * Asks the actor's devices to confirm one step. Out: what the browser hands to them (PublicKeyCredentialRequestOptionsJSON), good
 * for five minutes and once. Errors: forbidden passkeys.noSite, conflict passkeys.none.
 */
export async function askPasskey(tx: Tx, actor: Actor, asked: Asked<Purpose>) {
  const { id: rpID } = getParty();
  const rows = await tx.passkey.findMany({
    where: { userId: actor.id },
    orderBy: { id: "asc" },
    select: { credentialId: true, transports: true },
  });
  if (rows.length === 0) throw new DomainError("conflict", "passkeys.none");
  const allowCredentials = rows.map((row) => ({ id: row.credentialId, transports: row.transports }));
  const { generateAuthenticationOptions } = await library();
  const options = await generateAuthenticationOptions({ rpID, allowCredentials, userVerification: "required", timeout: 120_000 });
  await keepChallenge(tx, actor.id, asked, options.challenge);
  return options;
}

/**
 * Whether a device of the actor has signed this very step, with its owner verified. Uses the challenge up; a refused answer writes
 * nothing else, and neither counts as a wrong password nor forgives one.
 */
export async function checkPasskey(tx: Tx, actor: Actor, asked: Asked<Purpose>, answer: SignedAnswer): Promise<boolean> {
  const challenge = await takeChallenge(tx, actor.id, asked);
  // Held until the end: two answers of one device are counted one after the other.
  await tx.$queryRaw`SELECT id FROM "Passkey" WHERE "credentialId" = ${answer.id} FOR UPDATE`;
  const passkey = await tx.passkey.findFirst({
    where: { credentialId: answer.id, userId: actor.id, user: { active: true } },
    select: { id: true, credentialId: true, publicKey: true, counter: true },
  });
  if (!challenge || !passkey) return false;
  const signed = await verified(answer, challenge, passkey);
  if (!signed) return false;
  const data = { counter: signed.newCounter, backedUp: signed.credentialBackedUp, lastUsedOn: dateColumn(today()) };
  await tx.passkey.update({ where: { id: passkey.id }, data, select: { id: true } });
  return true;
}

type Stored = { credentialId: string; publicKey: Uint8Array<ArrayBuffer>; counter: bigint };

async function verified({ id, ...response }: SignedAnswer, expectedChallenge: string, { credentialId, publicKey, counter }: Stored) {
  const party = getParty();
  const { verifyAuthenticationResponse } = await library();
  const check = verifyAuthenticationResponse({
    response: { id, rawId: id, type: "public-key", response, clientExtensionResults: {} },
    expectedChallenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: { id: credentialId, publicKey, counter: Number(counter) },
  });
  // The library throws at whatever is wrong with an answer; to us that is all one.
  const result = await check.catch(() => null);
  return result?.verified ? result.authenticationInfo : null;
}

type Wanted = { asked: Asked<Purpose>; field: string; wrong: string };

/**
 * Asks a signed-in person once more who it is, by a passkey or by the password, for one step. Errors: invalid passkeys.refused;
 * invalid `wrong` at `field`; invalid passkeys.proofMissing; forbidden auth.locked.
 */
export async function confirmOneself(actor: Actor, proof: Proof, { asked, field, wrong }: Wanted): Promise<void> {
  authorize(allow);
  const { password, passkey } = proof;
  if (passkey) {
    const fits = await transaction((tx) => checkPasskey(tx, actor, asked, passkey));
    if (!fits) throw new DomainError("invalid", "passkeys.refused");
    return;
  }
  if (password === "") throw new DomainError("invalid", "passkeys.proofMissing", { [field]: "passkeys.proofMissing" });
  const verdict = await checkOwnPassword(actor, password);
  if (verdict === "locked") throw new DomainError("forbidden", "auth.locked");
  if (verdict === "wrong") throw new DomainError("invalid", wrong, { [field]: wrong });
}
