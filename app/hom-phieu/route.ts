import { type CastAnswer, castPaper } from "@/lib/ballot-papers/commands";
import { castPaperSchema } from "@/lib/ballot-papers/schema";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { problem } from "@/lib/web/api-route";
import { readAtMost } from "@/lib/web/bounded-body";
import { isSameOrigin } from "@/lib/web/same-origin";

/** A cast is about 620 bytes. */
const longest = 2048;

const statusOf = { stored: 200, same: 200, other: 409, closed: 423, wrong: 403, unknown: 404 } as const satisfies Record<
  CastAnswer["outcome"],
  number
>;

/**
 * The box: the one door without an actor. It asks for no cookie, no address and no rate, and writes no log line: a paper has no
 * name. A crash of the database is answered with 503, and the page sends the same bytes again.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return problem(403, vi.common.reasons.foreignOrigin);
  if (!request.headers.get("content-type")?.startsWith("application/json")) return problem(422, sentenceOf("ballots.badRequest"));
  const input = castPaperSchema.safeParse(await bodyOf(request));
  if (!input.success) return problem(422, sentenceOf("ballots.badRequest"));
  try {
    const answer = await castPaper(input.data);
    return Response.json(answer, { status: statusOf[answer.outcome], headers: { "cache-control": "no-store" } });
  } catch {
    return problem(503, sentenceOf("ballots.boxUnavailable"));
  }
}

async function bodyOf(request: Request): Promise<unknown> {
  try {
    return JSON.parse((await readAtMost(request.body, longest)) ?? "");
  } catch {
    return null;
  }
}
