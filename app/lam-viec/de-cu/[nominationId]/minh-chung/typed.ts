import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { cookieOptions } from "@/lib/auth/cookie";
import { evidenceLengths } from "@/lib/evidence/schema";

const cookieName = "guong-go-do";
const seconds = 120;

const typedSchema = z.object({ text: z.string().max(evidenceLengths.text), page: z.string().max(evidenceLengths.page) });
type Typed = z.output<typeof typedSchema>;

/** What was typed beside a refused file, for the two minutes until the page shows it again; not in the address, which is logged. */
export async function keepTyped(typed: Typed): Promise<void> {
  const text = Buffer.from(JSON.stringify(typed)).toString("base64url");
  (await cookies()).set(cookieName, text, { ...cookieOptions(), path: "/lam-viec/de-cu", maxAge: seconds });
}

export async function readTyped(): Promise<Typed | undefined> {
  const value = (await cookies()).get(cookieName)?.value;
  if (!value) return undefined;
  try {
    return typedSchema.parse(JSON.parse(Buffer.from(value, "base64url").toString("utf8")));
  } catch {
    return undefined;
  }
}
