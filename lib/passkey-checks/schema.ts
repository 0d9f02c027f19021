import { z } from "zod";

/** Base64url of so many signs at most. */
const bytes = (most: number) =>
  z
    .string()
    .regex(/^[\w-]+$/, "wrong")
    .max(most, "wrong");

/** What a device answers, as one text: a hidden field of a form holds no more. */
export function answerText<Output>(shape: z.ZodType<Output>) {
  return z
    .string({ error: "wrong" })
    .max(20_000, "wrong")
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "wrong" });
        return z.NEVER;
      }
    })
    .pipe(shape);
}

const signedAnswer = z.strictObject({
  id: bytes(1400),
  clientDataJSON: bytes(6000),
  authenticatorData: bytes(4000),
  signature: bytes(4000),
});
export type SignedAnswer = z.output<typeof signedAnswer>;

/** The answer of a passkey where it was asked for; an empty field says it was not. */
export const passkeyField = z.preprocess((text) => (text === "" ? undefined : text), answerText(signedAnswer).optional());

/** The password asked again; may be left empty where a passkey answered. */
export const passwordField = z.preprocess((text) => text ?? "", z.string({ error: "required" }).max(500, "tooLong:500"));

/** Who it is: by the password or by a passkey. */
export type Proof = { password: string; passkey?: SignedAnswer | undefined };
