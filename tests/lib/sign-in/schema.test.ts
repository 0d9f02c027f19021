import { expect, test } from "vitest";
import { changePasswordSchema, setPasswordSchema, signInSchema } from "../../../lib/sign-in/schema";

test("the name is compared in lower case, the password is left as it is", () => {
  expect(signInSchema.parse({ username: " Lan.LE ", password: " Mật khẩu " })).toEqual({ username: "lan.le", password: " Mật khẩu " });
});

test("a new password has at least 12 letters, composed", () => {
  const token = "01234-56789-abcde-fghjk-mnpqr";
  const parse = (newPassword: string) => setPasswordSchema.safeParse({ token, newPassword, newPasswordAgain: newPassword });
  expect(parse("ngắn quá").success).toBe(false);
  // Eleven letters that are twelve and more when decomposed.
  expect(parse("ộộộộộộộộộộộ".normalize("NFD")).success).toBe(false);
  expect(parse("mười hai chữ".normalize("NFD")).data?.newPassword).toBe("mười hai chữ".normalize("NFC"));
});

test("no object slips in for a word, and no field beside", () => {
  expect(signInSchema.safeParse({ username: { not: "" }, password: "x" }).success).toBe(false);
  expect(signInSchema.safeParse({ username: "lan", password: "x", active: "on" }).success).toBe(false);
  expect(changePasswordSchema.safeParse({ currentPassword: "", newPassword: "mười hai chữ", newPasswordAgain: "" }).success).toBe(false);
});
