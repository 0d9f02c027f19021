import { decode, encode } from "next-auth/jwt";

/** Idle 30 minutes, 12 hours at most (trust bar S4). */
export const idleSeconds = 30 * 60;
export const longestSeconds = 12 * 60 * 60;
const refreshAfterSeconds = 60;

/** The token holds an opaque session id and the time it was last seen; never a name, never a role. */
export type SessionToken = { sid: string; seen: number };

const served = () => process.env.NEXTAUTH_URL ?? "";

/** A cookie's name: `__Host-` wherever the site is served over https, so that no neighbour can plant one. */
export function boundToHost(name: string): string {
  return served().startsWith("https://") ? `__Host-${name}` : name;
}

/** The cookie of the session. */
export const cookieName = (): string => boundToHost("guong");

export function cookieOptions() {
  return { httpOnly: true, sameSite: "lax", secure: served().startsWith("https://"), path: "/" } as const;
}

function secret(): string {
  const value = process.env.NEXTAUTH_SECRET;
  if (!value) throw new Error("NEXTAUTH_SECRET is missing");
  return value;
}

/** Signs and encrypts the token (next-auth's own form). */
export function sealToken(sid: string, seen = Date.now()): Promise<string> {
  return encode({ token: { sid, seen }, secret: secret(), maxAge: longestSeconds });
}

/** Reads a cookie; null when forged, expired or idle for too long. */
export async function openToken(cookie: string | undefined): Promise<SessionToken | null> {
  if (!cookie) return null;
  const token = await decode({ token: cookie, secret: secret() }).catch(() => null);
  if (!token || typeof token.sid !== "string" || typeof token.seen !== "number") return null;
  return Date.now() - token.seen > idleSeconds * 1000 ? null : { sid: token.sid, seen: token.seen };
}

/** Whether the idle time should be moved on. */
export function wantsRefresh(token: SessionToken): boolean {
  return Date.now() - token.seen > refreshAfterSeconds * 1000;
}
