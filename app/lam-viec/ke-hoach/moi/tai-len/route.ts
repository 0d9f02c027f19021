import type { Actor } from "@/lib/core/actor";
import { DomainError } from "@/lib/core/errors";
import { isId } from "@/lib/core/fields";
import { authorize } from "@/lib/core/verdict";
import { dropWaiting } from "@/lib/files/store";
import { readUpload, type Upload } from "@/lib/files/upload";
import { mayGivePlan } from "@/lib/plan-proposals/policy";
import { giveSource } from "@/lib/proposal-sources/commands";
import { inspectSource } from "@/lib/reading/sources/inspect-source";
import { apiRoute } from "@/lib/web/api-route";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

/** Takes one document to be read as a plan and leads to its page; a refusal leads back with its reason. */
export const POST = apiRoute(async (actor, request) => {
  // Before the body is read: nobody fills the disk who may not give anything in.
  authorize(mayGivePlan(actor));
  const upload = await readUpload(request, inspectSource);
  const named = upload.fields.proposalId ?? "";
  const proposalId = isId(named) ? named : null;
  const back = proposalId ? paths.planProposal(proposalId) : paths.newPlan();
  const { id, refusal } = await keep(actor, upload, proposalId);
  const location = id ? withQuery(paths.planProposal(id), { da: proposalId ? "added" : null }) : withQuery(back, { loi: refusal });
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}, "upload");

async function keep(
  actor: Actor,
  { file, refusal }: Upload,
  proposalId: string | null,
): Promise<{ id: string | null; refusal: string | null }> {
  if (!file) return { id: null, refusal: `evidence.${refusal ?? "noFile"}` };
  try {
    return { ...(await giveSource(actor, { proposalId, file })), refusal: null };
  } catch (error) {
    if (error instanceof DomainError && error.problem !== "not-found") return { id: null, refusal: error.reason };
    throw error;
  } finally {
    await dropWaiting(file.waiting);
  }
}
