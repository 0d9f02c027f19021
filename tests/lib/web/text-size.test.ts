import { afterEach, expect, test, vi } from "vitest";
import { rememberedTextSize, textSizeOf } from "../../../lib/web/text-size";
import { CookieJar } from "../../support/cookie-jar";

afterEach(() => vi.unstubAllEnvs());

test("the size somebody chose is read again; anything else is the middle one", () => {
  const jar = new CookieJar();
  expect(textSizeOf(jar)).toBe("m");
  for (const [kept, read] of [
    ["s", "s"],
    ["m", "m"],
    ["l", "l"],
    ["xl", "m"],
    ["", "m"],
  ] as const) {
    jar.set("co-chu", kept);
    expect(textSizeOf(jar)).toBe(read);
  }
});

test("only a size is remembered", () => {
  expect(rememberedTextSize("l")).toBe("co-chu=l; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly");
  expect(rememberedTextSize("l; Domain=x")).toBeNull();
});

test("over https it is bound to the host and secure, and read under that name only", () => {
  vi.stubEnv("NEXTAUTH_URL", "https://guong-sang.example");
  expect(rememberedTextSize("s")).toBe("__Host-co-chu=s; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure");
  const jar = new CookieJar();
  jar.set("co-chu", "l");
  expect(textSizeOf(jar)).toBe("m");
  jar.set("__Host-co-chu", "l");
  expect(textSizeOf(jar)).toBe("l");
});
