import { getSourceFile } from "@/lib/plan-proposals/queries";
import { apiRoute } from "@/lib/web/api-route";
import { storedFile } from "@/lib/web/stored-file";

/** The document as it was given in, to those who see the proposal. */
export const GET = apiRoute<{ proposalId: string; sourceId: string }>(async (actor, _request, { proposalId, sourceId }) =>
  storedFile(await getSourceFile(actor, proposalId, sourceId)),
);
