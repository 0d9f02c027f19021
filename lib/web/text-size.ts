import { boundToHost, cookieOptions } from "../auth/cookie";

export type TextSize = "s" | "m" | "l";
type Jar = { get(name: string): { value: string } | undefined };

const cookie = "co-chu";
const yearSeconds = 365 * 24 * 60 * 60;

/** The letter size a reader chose; the middle one until they do. */
export function textSizeOf(jar: Jar): TextSize {
  const size = jar.get(boundToHost(cookie))?.value;
  return size === "s" || size === "l" ? size : "m";
}

/** The header that remembers a choice for a year; null when it is none. */
export function rememberedTextSize(size: string): string | null {
  if (!["s", "m", "l"].includes(size)) return null;
  const { path } = cookieOptions();
  const secure = cookieOptions().secure ? "; Secure" : "";
  return `${boundToHost(cookie)}=${size}; Path=${path}; Max-Age=${yearSeconds}; SameSite=Lax; HttpOnly${secure}`;
}
