import { askForPapers } from "@/lib/ballot-papers/commands";
import { askForPapersSchema } from "@/lib/ballot-papers/schema";
import { getSession } from "@/lib/council-sessions/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { apiRoute, problem } from "@/lib/web/api-route";

/** What a member's device is to sign when a passkey, instead of the password, says who takes papers. */
export const POST = apiRoute<{ sessionId: string }>(async (actor, request, { sessionId }) => {
  await getSession(actor, sessionId);
  const input = askForPapersSchema.safeParse(await request.json().catch(() => null));
  if (!input.success) return problem(422, sentenceOf("ballots.badRequest"));
  const options = await askForPapers(actor, input.data);
  return Response.json({ options }, { headers: { "cache-control": "no-store" } });
}, "signIn");
