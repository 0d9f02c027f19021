import { z } from "zod";
import { id } from "../core/fields";
import { passkeyField, passwordField } from "../passkey-checks/schema";

/** Base64url of a fixed number of bytes. */
const bytes = (size: number) => z.string().regex(new RegExp(`^[\\w-]{${Math.ceil((size * 4) / 3)}}$`), "wrong");

/** The form of the page: the password again, or a passkey, and what the browser prepared. Sizes: lib/sealing/token.ts. */
export const issuePapersSchema = z
  .strictObject({
    roundId: id,
    password: passwordField,
    passkey: passkeyField,
    blinded: z.array(z.strictObject({ question: id, blinded: bytes(256) })).max(200),
    /** The tokens sealed under the recovery code, base64url. */
    recovery: z
      .string()
      .regex(/^[\w-]+$/, "wrong")
      .max(400_000),
  })
  .refine(({ password, passkey }) => password !== "" || passkey !== undefined, { error: "required", path: ["password"] });

/** Asking the member's device to confirm. */
export const askForPapersSchema = z.strictObject({ roundId: id });

/** One paper: 64 + 256 + 82 bytes in base64url. Nothing else may come in: no text, no name, no time. */
export const castPaperSchema = z.strictObject({
  round: id,
  question: id,
  token: bytes(64),
  signature: bytes(256),
  sealed: bytes(82),
});
