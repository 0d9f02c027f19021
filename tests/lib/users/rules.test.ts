import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { setPasswordSchema } from "../../../lib/sign-in/schema";
import { linkBytes, linkEnd, linkRequestStands, linkToken } from "../../../lib/users/rules";

test("a link is good to the end of the seventh day in Viet Nam", () => {
  expect(linkEnd("2026-11-22")).toEqual({ lastDay: "2026-11-29", expiresAt: new Date("2026-11-29T17:00:00Z") });
});

test("a wish for an administrator's link waits seven days", () => {
  expect(["2026-11-22", "2026-11-29", "2026-11-30"].map((day) => linkRequestStands("2026-11-22", day))).toEqual([true, true, false]);
});

test("the word can be typed from paper: no letters that look like digits", () => {
  expect(linkToken(Uint8Array.from({ length: linkBytes }, (_, index) => index))).toBe("01234-56789-abcde-fghjk-mnpqr");
});

property.prop([fc.uint8Array({ minLength: linkBytes, maxLength: linkBytes })])("every word passes the door that takes it", (bytes) => {
  const token = linkToken(bytes);
  expect(token).toMatch(/^[0-9a-hj-km-np-tv-z]{5}(-[0-9a-hj-km-np-tv-z]{5}){4}$/);
  const typed = { token, newPassword: "một câu đủ dài", newPasswordAgain: "một câu đủ dài" };
  expect(setPasswordSchema.safeParse(typed).success).toBe(true);
});
