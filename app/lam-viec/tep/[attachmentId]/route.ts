import { DomainError } from "@/lib/core/errors";
import { attachmentHeader } from "@/lib/files/rules";
import { servedType } from "@/lib/files/schema";
import { readStored } from "@/lib/files/store";
import { getNominationFile } from "@/lib/nominations/queries";
import { findDeliveredFile } from "@/lib/obligations/queries";
import { apiRoute } from "@/lib/web/api-route";

/** A dossier's file, or one given in for an obligation, to those who may read it; never shown in the page, never kept by a cache. */
export const GET = apiRoute<{ attachmentId: string }>(async (actor, _request, { attachmentId }) => {
  const file = (await findDeliveredFile(actor, attachmentId)) ?? (await getNominationFile(actor, attachmentId));
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
