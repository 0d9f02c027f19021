import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cookieName, cookieOptions, idleSeconds, openToken, sealToken, wantsRefresh } from "../../../lib/auth/cookie";

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "a-secret-of-this-test-only-0123456789");
  vi.stubEnv("NEXTAUTH_URL", "https://guong-sang.example");
});
afterEach(() => vi.unstubAllEnvs());

test("over https the cookie is bound to the host and secure; on localhost it has a plain name", () => {
  expect([cookieName(), cookieOptions()]).toEqual(["__Host-guong", { httpOnly: true, sameSite: "lax", secure: true, path: "/" }]);
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  expect([cookieName(), cookieOptions().secure]).toEqual(["guong", false]);
});

test("a sealed token opens, and shows nothing of what it holds", async () => {
  const sealed = await sealToken("opaque-id");
  expect(sealed).not.toContain("opaque-id");
  expect(await openToken(sealed)).toMatchObject({ sid: "opaque-id" });
});

test("forged, foreign, missing and idle tokens do not open", async () => {
  const sealed = await sealToken("opaque-id");
  expect(await openToken(`${sealed}x`)).toBeNull();
  expect(await openToken("x")).toBeNull();
  expect(await openToken(undefined)).toBeNull();
  expect(await openToken(await sealToken("opaque-id", Date.now() - (idleSeconds + 1) * 1000))).toBeNull();
  vi.stubEnv("NEXTAUTH_SECRET", "another-secret-of-this-test-0123456789");
  expect(await openToken(sealed)).toBeNull();
});

test("the idle time moves on after a minute", () => {
  expect(wantsRefresh({ sid: "x", seen: Date.now() })).toBe(false);
  expect(wantsRefresh({ sid: "x", seen: Date.now() - 61_000 })).toBe(true);
});

test("without a secret nothing is sealed", async () => {
  vi.stubEnv("NEXTAUTH_SECRET", "");
  await expect((async () => sealToken("x"))()).rejects.toThrow("NEXTAUTH_SECRET");
});
