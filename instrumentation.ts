import { z } from "zod";

const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "DATABASE_URL must be postgres://user:password@server:5432/database" }),
  NEXTAUTH_SECRET: z.string("NEXTAUTH_SECRET is missing").min(32, "NEXTAUTH_SECRET must have at least 32 characters"),
  NEXTAUTH_URL: z.url({ protocol: /^https?$/, error: "NEXTAUTH_URL must be the address people open, such as https://guong.example.vn" }),
  GUONG_ROLES: z.enum(["on", "off"], "GUONG_ROLES must be on or off").optional(),
});

/** Next calls this once before the first request: a site that is set up wrongly refuses to start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "edge") return;
  (await import("./lib/web/answer-status")).keepAnswers();
  (await import("./lib/core/test-clock")).followTestClock(process.env);
  const { error } = settings.safeParse(process.env);
  if (!error || process.env.NODE_ENV !== "production") return;
  console.error(error.issues.map((issue) => `✗ ${issue.message}`).join("\n"));
  process.exit(1);
}
