import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "../../../lib/auth/password";

const composed = "mật khẩu của Sở Xây dựng".normalize("NFC");
const decomposed = composed.normalize("NFD");

test("a password typed composed verifies decomposed, and the other way round", async () => {
  expect(composed).not.toBe(decomposed);
  expect(await verifyPassword(await hashPassword(composed), decomposed)).toBe(true);
  expect(await verifyPassword(await hashPassword(decomposed), composed)).toBe(true);
});

test("the hash is argon2id with our cost, and another word does not fit", async () => {
  const hash = await hashPassword(composed);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(hash, "mat khau cua So Xay dung")).toBe(false);
});

test("no hash never fits", async () => {
  expect(await verifyPassword(null, composed)).toBe(false);
});
