import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { cookieOptions } from "../auth/cookie";

const cookieName = "guong-go-do";
const seconds = 120;
const longest = 500;

const keptSchema = z.record(z.string().max(40), z.string().max(longest));

/**
 * What was typed beside a refused file, for the two minutes until the page below `path` shows it again; not in the address,
 * which is logged.
 */
export async function keepFields(path: string, typed: Record<string, string | undefined>): Promise<void> {
  const kept = Object.entries(typed).map(([name, value]) => [name, (value ?? "").slice(0, longest)]);
  const text = Buffer.from(JSON.stringify(Object.fromEntries(kept))).toString("base64url");
  (await cookies()).set(cookieName, text, { ...cookieOptions(), path, maxAge: seconds });
}

/** What `keepFields` kept for this page. */
export async function readFields(): Promise<Record<string, string> | undefined> {
  const value = (await cookies()).get(cookieName)?.value;
  if (!value) return undefined;
  try {
    return keptSchema.parse(JSON.parse(Buffer.from(value, "base64url").toString("utf8")));
  } catch {
    return undefined;
  }
}
