import { DomainError } from "@/lib/core/errors";
import { attachmentHeader } from "@/lib/files/rules";
import { servedType } from "@/lib/files/schema";
import { readStored } from "@/lib/files/store";
import { getSourceFile } from "@/lib/plan-proposals/queries";
import { apiRoute } from "@/lib/web/api-route";

/** The document as it was given in, to those who see the proposal; never shown in the page, never kept by a cache. */
export const GET = apiRoute<{ proposalId: string; sourceId: string }>(async (actor, _request, { proposalId, sourceId }) => {
  const file = await getSourceFile(actor, proposalId, sourceId);
  const stored = await readStored(file.key);
  if (!stored) throw new DomainError("not-found", "evidence.fileLost");
  return new Response(stored.stream, {
    headers: {
      "content-type": servedType(file.mediaType),
      "content-length": String(stored.size),
      "content-disposition": attachmentHeader(file.fileName),
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
});
