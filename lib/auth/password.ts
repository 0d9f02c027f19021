import "server-only";
import { hash, verify } from "@node-rs/argon2";

// OWASP's floor for argon2id: 19 MiB, two passes. The library's default algorithm is argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id of the NFC form: what a Mac types decomposed must verify too. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), cost);
}

// Hash of a random word: an unknown name costs the same time as a known one.
const decoy = hash(crypto.randomUUID(), cost);

/** Whether the password fits; a missing hash takes as long and never fits. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await decoy), password.normalize("NFC"));
  return passwordHash !== null && fits;
}
