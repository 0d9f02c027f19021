import "server-only";
import { randomBytes } from "node:crypto";
import type { z } from "zod";
import { lockAgency } from "../agencies/queries";
import { endSessionsOf, idHash } from "../auth/account";
import { type Actor, doerId } from "../core/actor";
import { dateColumn, now, today } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { takeTurn, transaction } from "../db/transaction";
import { getPerson } from "../persons/queries";
import { listAdministrators } from "../roles/queries";
import { keepsAdministrator } from "../roles/rules";
import { mayCreateUser, mayMakeFirstAdministrator, mayMakeLink, mayRequestLink, maySwitchOff, maySwitchOn } from "./policy";
import { getUser } from "./queries";
import { linkBytes, linkEnd, linkToken } from "./rules";
import type { createUserSchema, firstAdministratorSchema, userSchema } from "./schema";

/** What is shown once: only the token's SHA-256 is stored. */
export type MadeLink = { userId: string; displayName: string; username: string; token: string; lastDay: string };

/**
 * Makes an account without a password and without a role.
 * Errors: forbidden common.noRole; not-found; invalid users.nameNeeded, users.usernameTaken, users.personHasAccount.
 */
export async function createUser(actor: Actor, input: z.output<typeof createUserSchema>): Promise<{ id: string }> {
  authorize(mayCreateUser(actor));
  const person = input.personId ? await getPerson(actor, input.personId) : null;
  if (!person && input.displayName === "") throw new DomainError("invalid", "users.nameNeeded", { displayName: "users.nameNeeded" });
  return transaction(async (tx) => {
    await lockAgency(tx, actor);
    await insistUsernameFree(tx, input.username);
    if (person && (await tx.user.count({ where: { personId: person.id } })) > 0)
      throw new DomainError("invalid", "users.personHasAccount", { personId: "users.personHasAccount" });
    const displayName = person?.fullName ?? input.displayName;
    const data = { agencyId: actor.agencyId, personId: person?.id ?? null, username: input.username, displayName };
    const user = await tx.user.create({ data, select: { id: true } });
    await recordEvent(tx, actor, { kind: "user.created", subjectType: "User", subjectId: user.id });
    return user;
  });
}

/**
 * Switches an account off: its sessions end at once, its open links stop working.
 * Errors: not-found; forbidden common.noRole, users.ownAccount, users.alreadyOff, users.offNeedsTwo; conflict
 * roles.lastAdministrator.
 */
export async function switchUserOff(actor: Actor, input: z.output<typeof userSchema>): Promise<{ id: string }> {
  return transaction(async (tx) => {
    await lockAgency(tx, actor);
    const user = await getUser(actor, input.id, tx);
    authorize(maySwitchOff(actor, user));
    const administrators = await listAdministrators(actor, tx);
    const isOne = administrators.some((row) => row.userId === user.id && row.confirmed);
    if (isOne && !keepsAdministrator(administrators, { userId: user.id }, today()))
      throw new DomainError("conflict", "roles.lastAdministrator");
    await tx.user.update({ where: { id: user.id }, data: { active: false }, select: { id: true } });
    await endSessionsOf(tx, user.id);
    await voidLinks(tx, user.id);
    await recordEvent(tx, actor, { kind: "user.switchedOff", subjectType: "User", subjectId: user.id });
    return { id: user.id };
  });
}

/**
 * Switches an account on again; its roles are what their dates say.
 * Errors: not-found; forbidden common.noRole, users.ownAccount, users.alreadyOn.
 */
export async function switchUserOn(actor: Actor, input: z.output<typeof userSchema>): Promise<{ id: string }> {
  return transaction(async (tx) => {
    await lockAgency(tx, actor);
    const user = await getUser(actor, input.id, tx);
    authorize(maySwitchOn(actor, user));
    await tx.user.update({ where: { id: user.id }, data: { active: true, failedTries: 0, lockedUntil: null }, select: { id: true } });
    await recordEvent(tx, actor, { kind: "user.switchedOn", subjectType: "User", subjectId: user.id });
    return { id: user.id };
  });
}

/**
 * Makes a one-time link to be printed, for a new account or a forgotten password; earlier links stop working.
 * The token is given back once and stored only as its SHA-256.
 * For an administrator only the second person makes it, after the first one asked.
 * Errors: not-found; forbidden common.noRole, users.ownLink, users.accountOff, users.linkNeedsTwo, users.linkAwaits.
 */
export async function makeOneTimeLink(actor: Actor, input: z.output<typeof userSchema>): Promise<MadeLink> {
  return transaction(async (tx) => {
    await lockAgency(tx, actor);
    const user = await getUser(actor, input.id, tx);
    authorize(mayMakeLink(actor, user));
    const made = await writeLink(tx, actor, user.id);
    return { userId: user.id, displayName: user.displayName, username: user.username, ...made };
  });
}

/**
 * Asks for a one-time link for another administrator: it waits for a second person, seven days at most.
 * Errors: not-found; forbidden common.noRole, users.ownLink, users.accountOff, users.linkAlone, users.linkAwaits.
 */
export async function requestLink(actor: Actor, input: z.output<typeof userSchema>): Promise<{ id: string }> {
  return transaction(async (tx) => {
    await lockAgency(tx, actor);
    const user = await getUser(actor, input.id, tx);
    authorize(mayRequestLink(actor, user));
    const data = { linkRequestedById: actor.id, linkRequestedAt: now() };
    await tx.user.update({ where: { id: user.id }, data, select: { id: true } });
    await recordEvent(tx, actor, { kind: "user.linkRequested", subjectType: "User", subjectId: user.id });
    return { id: user.id };
  });
}

/**
 * Makes the first administrator of an agency, in force from today, with a one-time link.
 * Errors: forbidden common.noRole; conflict users.hasAdministrator; invalid users.usernameTaken.
 */
export async function createFirstAdministrator(actor: Actor, input: z.output<typeof firstAdministratorSchema>): Promise<MadeLink> {
  authorize(mayMakeFirstAdministrator(actor));
  return transaction(async (tx) => {
    await lockAgency(tx, actor);
    if (keepsAdministrator(await listAdministrators(actor, tx), {}, today())) throw new DomainError("conflict", "users.hasAdministrator");
    await insistUsernameFree(tx, input.username);
    const { displayName, username } = input;
    const roles = { create: { role: "ADMINISTRATOR" as const, validFrom: dateColumn(today()) } };
    const user = await tx.user.create({ data: { agencyId: actor.agencyId, displayName, username, roles }, select: { id: true } });
    await recordEvent(tx, actor, { kind: "user.firstAdministratorCreated", subjectType: "User", subjectId: user.id });
    const made = await writeLink(tx, actor, user.id);
    return { userId: user.id, displayName, username, ...made };
  });
}

async function writeLink(tx: Tx, actor: Actor, userId: string): Promise<{ token: string; lastDay: string }> {
  await voidLinks(tx, userId);
  await tx.user.update({ where: { id: userId }, data: { linkRequestedById: null, linkRequestedAt: null }, select: { id: true } });
  const token = linkToken(randomBytes(linkBytes));
  const { lastDay, expiresAt } = linkEnd(today());
  const data = { tokenHash: idHash(token), userId, expiresAt, createdById: doerId(actor) };
  await tx.oneTimeLink.create({ data, select: { userId: true } });
  await recordEvent(tx, actor, { kind: "user.linkMade", subjectType: "User", subjectId: userId });
  return { token, lastDay };
}

/** Links not yet used end now. */
async function voidLinks(tx: Tx, userId: string): Promise<void> {
  await tx.oneTimeLink.updateMany({ where: { userId, usedAt: null, expiresAt: { gt: now() } }, data: { expiresAt: now() } });
}

async function insistUsernameFree(tx: Tx, username: string): Promise<void> {
  // Names are unique over all agencies: two that ask for the same one wait for each other.
  await takeTurn(tx, `username ${username}`);
  if ((await tx.user.count({ where: { username } })) > 0)
    throw new DomainError("invalid", "users.usernameTaken", { username: "users.usernameTaken" });
}
