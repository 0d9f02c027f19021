import { databaseAnswers } from "@/lib/db/health";
import { version } from "@/package.json";

export const dynamic = "force-dynamic";

/** Whether the site and its database are up: for `npm start`, systemd and load balancers. Says nothing else. */
export async function GET(): Promise<Response> {
  const up = await databaseAnswers();
  const body = { status: up ? "ok" : "error", database: up ? "ok" : "down", version };
  return Response.json(body, { status: up ? 200 : 503, headers: { "cache-control": "no-store" } });
}
