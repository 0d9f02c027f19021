import { issuePapers } from "@/lib/ballot-papers/commands";
import { issuePapersSchema } from "@/lib/ballot-papers/schema";
import { getSession } from "@/lib/council-sessions/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { apiRoute, problem } from "@/lib/web/api-route";

/** Hands out a member's papers: blinded tokens in, blind signatures out. The password is asked again, hence the strict rate. */
export const POST = apiRoute<{ sessionId: string }>(async (actor, request, { sessionId }) => {
  await getSession(actor, sessionId);
  const input = issuePapersSchema.safeParse(await request.json().catch(() => null));
  if (!input.success) {
    const noPassword = input.error.issues.some(({ path }) => path[0] === "password");
    return problem(422, noPassword ? vi.ballots.form.passwordMissing : sentenceOf("ballots.badRequest"));
  }
  const answer = await issuePapers(actor, input.data);
  return Response.json({ answer }, { headers: { "cache-control": "no-store" } });
}, "signIn");
