import "server-only";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { tell } from "../db/notices";
import { transaction } from "../db/transaction";
import { askPasskey, confirmOneself, keepChallenge, takeChallenge } from "../passkey-checks/commands";
import { getParty } from "../passkey-checks/queries";
import { mayAddPasskey, mayKeepPasskeys } from "./policy";
import { passkeyNotice } from "./queries";
import type { AddPasskey, AskPasskey, BeginPasskey, MadePasskey, RemovePasskey, RenamePasskey } from "./schema";

/** Loaded when it is needed, as in passkey-checks. */
const library = () => import("@simplewebauthn/server");

/** ES256 and RS256: every device in use signs with one of the two, and Node checks both. */
const algorithms = [-7, -257];
const registering = { purpose: "REGISTER", subjectId: null } as const;

/** Asks the actor's devices to confirm a step of the account page; see `askPasskey`. Of a passkey that goes, it must be the actor's. */
export function askOwnPasskey(actor: Actor, input: AskPasskey) {
  return transaction(async (tx) => {
    if (input.passkeyId) await findOwn(tx, actor, input.passkeyId);
    authorize(mayKeepPasskeys(actor));
    return askPasskey(tx, actor, { purpose: input.purpose, subjectId: input.passkeyId });
  });
}

/**
 * Begins adding a passkey, once the password or another passkey has said who asks. Out: what the browser hands to the device
 * (PublicKeyCredentialCreationOptionsJSON), good for five minutes and once. Errors: those of `confirmOneself`; passkeys.tooMany.
 */
export async function beginPasskey(actor: Actor, input: BeginPasskey) {
  authorize(mayKeepPasskeys(actor));
  const asked = { purpose: "ADD", subjectId: null } as const;
  const { id: rpID } = getParty();
  await confirmOneself(actor, input, { asked, field: "password", wrong: "passkeys.wrongPassword" });
  return transaction(async (tx) => {
    const select = { username: true, displayName: true, passkeys: { select: { credentialId: true, transports: true } } } as const;
    const { username, displayName, passkeys } = await tx.user.findUniqueOrThrow({ where: { id: actor.id }, select });
    authorize(mayAddPasskey(actor, passkeys.length));
    const { generateRegistrationOptions } = await library();
    const options = await generateRegistrationOptions({
      rpName: "Gương Sáng",
      rpID,
      userName: username,
      userID: Uint8Array.from(Buffer.from(actor.id.replaceAll("-", ""), "hex")),
      userDisplayName: displayName,
      timeout: 120_000,
      attestationType: "none",
      excludeCredentials: passkeys.map((one) => ({ id: one.credentialId, transports: one.transports })),
      authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
      supportedAlgorithmIDs: algorithms,
    });
    await keepChallenge(tx, actor.id, registering, options.challenge);
    return options;
  });
}

/**
 * Adds what the device has made; its challenge stands for the confirmation that was asked before. The owner is told of it.
 * Errors: invalid passkeys.refused, conflict passkeys.alreadyThere, forbidden passkeys.tooMany.
 */
export async function addPasskey(actor: Actor, input: AddPasskey): Promise<{ id: string }> {
  const added = await transaction(async (tx) => {
    // Taken in turns, so that many at once do not pass the limit together.
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${actor.id}::uuid FOR UPDATE`;
    authorize(mayAddPasskey(actor, await tx.passkey.count({ where: { userId: actor.id } })));
    const challenge = await takeChallenge(tx, actor.id, registering);
    const made = challenge ? await verified(input.made, challenge) : null;
    if (!made || (await tx.user.count({ where: { id: actor.id, active: true } })) === 0) return null;
    const row = { ...made, userId: actor.id, transports: input.made.transports, label: input.label, createdAt: now() };
    const [passkey] = await tx.passkey.createManyAndReturn({ data: [row], skipDuplicates: true, select: { id: true, label: true } });
    if (!passkey) throw new DomainError("conflict", "passkeys.alreadyThere");
    await recordEvent(tx, actor, {
      kind: "user.passkeyAdded",
      subjectType: "User",
      subjectId: actor.id,
      details: { passkeyId: passkey.id },
    });
    await tell(tx, actor.agencyId, await passkeyNotice(actor, passkey, tx));
    return passkey;
  });
  // Said outside, so that a refused answer has used its challenge up.
  if (!added) throw new DomainError("invalid", "passkeys.refused");
  return added;
}

async function verified({ id, clientDataJSON, attestationObject }: MadePasskey, expectedChallenge: string) {
  const party = getParty();
  const { verifyRegistrationResponse } = await library();
  const check = verifyRegistrationResponse({
    response: { id, rawId: id, type: "public-key", response: { clientDataJSON, attestationObject }, clientExtensionResults: {} },
    expectedChallenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  });
  // The library throws at whatever is wrong with an answer; to us that is all one.
  const info = (await check.catch(() => null))?.registrationInfo;
  if (!info) return null;
  const { id: credentialId, publicKey, counter } = info.credential;
  return { credentialId, publicKey, counter, backedUp: info.credentialBackedUp };
}

/** Gives one of the actor's own passkeys another name. */
export function renamePasskey(actor: Actor, input: RenamePasskey): Promise<{ id: string }> {
  return transaction(async (tx) => {
    await findOwn(tx, actor, input.id);
    authorize(mayKeepPasskeys(actor));
    await tx.passkey.update({ where: { id: input.id }, data: { label: input.label }, select: { id: true } });
    const details = { passkeyId: input.id };
    await recordEvent(tx, actor, { kind: "user.passkeyRenamed", subjectType: "User", subjectId: actor.id, details });
    return { id: input.id };
  });
}

/** Ends one of the actor's own passkeys, once the password or a passkey (this one too) has said who asks. */
export async function removePasskey(actor: Actor, input: RemovePasskey): Promise<{ id: string }> {
  authorize(mayKeepPasskeys(actor));
  await transaction((tx) => findOwn(tx, actor, input.id));
  const asked = { purpose: "REMOVE", subjectId: input.id } as const;
  await confirmOneself(actor, input, { asked, field: "password", wrong: "passkeys.wrongPassword" });
  return transaction(async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id: input.id, userId: actor.id } });
    if (count === 0) throw notFound();
    const details = { passkeyId: input.id };
    await recordEvent(tx, actor, { kind: "user.passkeyRemoved", subjectType: "User", subjectId: actor.id, details });
    return { id: input.id };
  });
}

async function findOwn(tx: Tx, actor: Actor, id: string): Promise<void> {
  if ((await tx.passkey.count({ where: { id, userId: actor.id } })) === 0) throw notFound();
}
