import "server-only";
import { findActor } from "../auth/session";
import type { Actor } from "../core/actor";
import { DomainError } from "../core/errors";
import { sentenceOf } from "../text/sentences";
import { vi } from "../text/vi";
import { type RateClass, secondsToWait } from "./rate";
import { isReading, isSameOrigin } from "./same-origin";

const statusOf = { "not-found": 404, forbidden: 403, conflict: 409, invalid: 422 } as const;

/** A problem body in Vietnamese; nothing but the sentence and, for wrong input, the fields. */
export function problem(status: number, message: string, fields: Record<string, string> = {}): Response {
  return Response.json({ status, message, fields }, { status, headers: { "cache-control": "no-store" } });
}

type Context<Params> = { params: Promise<Params> };

/**
 * The one door for route handlers behind sign-in: same-origin for everything but reading, actor, rate, then the work.
 * Refusals become 401, 403, 404, 409, 422 or 429 with a sentence.
 */
export function apiRoute<Params>(work: (actor: Actor, request: Request, params: Params) => Promise<Response>, rate: RateClass = "write") {
  return async (request: Request, context: Context<Params>): Promise<Response> => {
    if (!isReading(request.method) && !isSameOrigin(request.headers)) return problem(403, vi.common.reasons.foreignOrigin);
    const actor = await findActor();
    if (!actor) return problem(401, vi.common.reasons.signInFirst);
    const wait = await secondsToWait(rate, actor.id);
    if (wait > 0) return problem(429, vi.common.tooMany(wait));
    try {
      return await work(actor, request, await context.params);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return problem(statusOf[error.problem], sentenceOf(error.reason, error.facts), error.fields);
    }
  };
}
