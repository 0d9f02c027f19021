import { z } from "zod";
import { id, line, optionalId } from "../core/fields";
import { answerText, passkeyField, passwordField } from "../passkey-checks/schema";

const label = line(60);
const proof = { password: passwordField, passkey: passkeyField };
const bytes = z
  .string()
  .regex(/^[\w-]+$/, "wrong")
  .max(12_000, "wrong");

/** Asking a device to confirm a step of the account page. */
export const askPasskeySchema = z
  .strictObject({ purpose: z.enum(["ADD", "REMOVE", "PASSWORD"], "choose"), passkeyId: optionalId })
  .refine(({ purpose, passkeyId }) => (purpose === "REMOVE") === (passkeyId !== null), { error: "choose", path: ["passkeyId"] });
export type AskPasskey = z.output<typeof askPasskeySchema>;

/** First half of adding one: who asks, and what it will be called. */
export const beginPasskeySchema = z.strictObject({ label, ...proof });
export type BeginPasskey = z.output<typeof beginPasskeySchema>;

const made = z.strictObject({
  id: bytes,
  clientDataJSON: bytes,
  attestationObject: bytes,
  transports: z.array(z.string().regex(/^[a-z-]{1,20}$/, "wrong")).max(8, "wrong"),
});
export type MadePasskey = z.output<typeof made>;

/** Second half: what the device has made. */
export const addPasskeySchema = z.strictObject({ label, made: answerText(made) });
export type AddPasskey = z.output<typeof addPasskeySchema>;

export const renamePasskeySchema = z.strictObject({ id, label });
export type RenamePasskey = z.output<typeof renamePasskeySchema>;

export const removePasskeySchema = z.strictObject({ id, ...proof });
export type RemovePasskey = z.output<typeof removePasskeySchema>;
