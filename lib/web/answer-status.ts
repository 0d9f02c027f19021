import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

/** Next evaluates modules more than once: the one store is on the process. */
const store = ((globalThis as { guongAnswers?: AsyncLocalStorage<ServerResponse> }).guongAnswers ??= new AsyncLocalStorage());

/** Keeps, for everything that a request sets off, the response it will get. Called once, when the server starts. */
export function keepAnswers(): void {
  subscribe("http.server.request.start", (message) => store.enterWith((message as { response: ServerResponse }).response));
}

/**
 * Sets the status of the page being rendered; false when its first byte has gone or nobody waits for it. A page cannot do that by itself: the
 * framework's `notFound()` sets it, but sends an empty body which only script fills (vercel/next.js#62228).
 */
export function answerWith(status: number): boolean {
  const answer = store.getStore();
  if (!answer || answer.headersSent) return false;
  answer.statusCode = status;
  return true;
}
