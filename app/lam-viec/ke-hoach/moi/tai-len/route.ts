import type { Actor } from "@/lib/core/actor";
import { DomainError } from "@/lib/core/errors";
import { isId } from "@/lib/core/fields";
import { authorize } from "@/lib/core/verdict";
import { dropWaiting } from "@/lib/files/store";
import { readUploads, type Uploads } from "@/lib/files/upload";
import { mayGivePlan } from "@/lib/plan-proposals/policy";
import { giveSources } from "@/lib/proposal-sources/commands";
import { mostSources } from "@/lib/proposal-sources/rules";
import { inspectSource } from "@/lib/reading/sources/inspect-source";
import { apiRoute } from "@/lib/web/api-route";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";
import { keepRefused, type RefusedFile } from "../../refused-files";

/**
 * Takes the renderings of one document to be read as a plan and leads to their page; those that are not taken are told there by
 * name. Nothing taken leads back with the reason.
 */
export const POST = apiRoute(async (actor, request) => {
  // Before the body is read: nobody fills the disk who may not give anything in.
  authorize(mayGivePlan(actor));
  // More than a proposal takes are told by name; far more are not for one document.
  const uploads = await readUploads(request, 2 * mostSources, inspectSource);
  const named = uploads.fields.proposalId ?? "";
  const proposalId = isId(named) ? named : null;
  const { id, reason, refused } = await keep(actor, uploads, proposalId);
  // One file alone needs no name.
  const several = uploads.files.length + uploads.refused.length > 1;
  if (several) await keepRefused(refused);
  const loi = several && refused.length > 0 ? (id ? "planProposals.someRefused" : "planProposals.allRefused") : reason;
  const back = proposalId ? paths.planProposal(proposalId) : paths.newPlan();
  const location = id ? withQuery(paths.planProposal(id), { da: proposalId ? "added" : null, loi }) : withQuery(back, { loi });
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}, "upload");

type Kept = { id: string | null; reason: string | null; refused: RefusedFile[] };

async function keep(actor: Actor, { files, refused, refusal }: Uploads, proposalId: string | null): Promise<Kept> {
  const bad = refused.map(({ fileName, refusal: why }) => ({ fileName, reason: `evidence.${why}` }));
  if (files.length === 0) return { id: null, reason: bad[0]?.reason ?? `evidence.${refusal ?? "noFile"}`, refused: bad };
  try {
    const given = await giveSources(actor, { proposalId, files });
    return { id: given.id, reason: null, refused: [...bad, ...given.refused] };
  } catch (error) {
    if (!(error instanceof DomainError) || error.problem === "not-found") throw error;
    const { reason } = error;
    return { id: null, reason, refused: [...bad, ...files.map(({ fileName }) => ({ fileName, reason }))] };
  } finally {
    for (const { waiting } of files) await dropWaiting(waiting);
  }
}
