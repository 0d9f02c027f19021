import { z } from "zod";
import { cleanText, line } from "../core/fields";
import { passkeyField, passwordField } from "../passkey-checks/schema";

export const passwordAtLeast = 12;
const passwordAtMost = 200;

/** What is typed at the door; the name is compared in lower case. */
export const signInSchema = z.strictObject({
  username: line(100).transform((name) => name.toLowerCase()),
  password: z.string({ error: "required" }).min(1, "required").max(passwordAtMost, `tooLong:${passwordAtMost}`),
  /** Where the visitor was going; what it may be is said by deskPath, and a wrong one hinders nobody from signing in. */
  goOn: z.string().optional().catch(undefined),
});

const newPassword = z
  .string({ error: "required" })
  .transform((text) => cleanText(text))
  .pipe(z.string().min(passwordAtLeast, `tooShort:${passwordAtLeast}`).max(passwordAtMost, `tooLong:${passwordAtMost}`));

export const setPasswordSchema = z.strictObject({
  token: z.string().min(20, "wrong").max(100, "wrong"),
  newPassword,
  newPasswordAgain: z.string({ error: "required" }),
});

export const changePasswordSchema = z
  .strictObject({
    currentPassword: passwordField,
    /** In the current password's place. */
    passkey: passkeyField,
    newPassword,
    newPasswordAgain: z.string({ error: "required" }),
  })
  .refine(({ currentPassword, passkey }) => currentPassword !== "" || passkey !== undefined, {
    error: "required",
    path: ["currentPassword"],
  });

export const signOutSchema = z.strictObject({});
