// Source: trust bar S5 (an owner can still get in where passwords are guessed at); features F110. A passkey is a thing of its
// account, as the password is: everybody who signs in keeps the own ones, with or without a role, and nobody sees another's.
import type { Actor } from "../core/actor";
import { allow, deny, type Verdict } from "../core/verdict";

/** More than anybody has devices. */
export const passkeysAtMost = 10;

/** Having passkeys at all. */
export function mayKeepPasskeys(actor: Actor): Verdict {
  return actor.kind === "user" ? allow : deny("common.noRole");
}

/** Adding one to so many. */
export function mayAddPasskey(actor: Actor, count: number): Verdict {
  const may = mayKeepPasskeys(actor);
  if (!may.allowed) return may;
  return count < passkeysAtMost ? allow : deny("passkeys.tooMany");
}
