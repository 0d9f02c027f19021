import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { passkeyField, passwordField } from "@/lib/passkey-checks/schema";
import { changePasswordSchema } from "@/lib/sign-in/schema";
import { makeAuthenticator } from "../../support/authenticator";

const answer = makeAuthenticator().sign({ challenge: "AAAA" });

it("takes a device's answer as text, and nothing beside it", () => {
  expect(passkeyField.parse(JSON.stringify(answer))).toEqual(answer);
  expect(passkeyField.safeParse(JSON.stringify({ ...answer, userId: "x" })).success).toBe(false);
  expect(passkeyField.safeParse(JSON.stringify({ ...answer, signature: "not base64url!" })).success).toBe(false);
  expect(passkeyField.safeParse("A".repeat(20_001)).success).toBe(false);
});

it("an empty field, or none, is no answer; neither is a password", () => {
  expect(passkeyField.parse("")).toBeUndefined();
  expect(passkeyField.parse(undefined)).toBeUndefined();
  expect(passwordField.parse(undefined)).toBe("");
});

it("a form may bring either, and must bring one", () => {
  const fresh = { newPassword: "câu mới đủ dài", newPasswordAgain: "câu mới đủ dài" };
  expect(changePasswordSchema.safeParse({ ...fresh, passkey: JSON.stringify(answer) }).success).toBe(true);
  expect(changePasswordSchema.safeParse({ ...fresh, currentPassword: "x", passkey: "" }).success).toBe(true);
  expect(changePasswordSchema.safeParse({ ...fresh, currentPassword: "", passkey: "" }).success).toBe(false);
  expect(changePasswordSchema.safeParse(fresh).success).toBe(false);
});

test.prop([fc.oneof(fc.string(), fc.json())])("whatever text comes, it is told apart without a fault", (text) => {
  expect(() => passkeyField.safeParse(text)).not.toThrow();
});
