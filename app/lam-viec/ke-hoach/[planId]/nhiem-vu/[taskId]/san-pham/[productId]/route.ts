import { DomainError } from "@/lib/core/errors";
import { attachmentHeader } from "@/lib/files/rules";
import { servedType } from "@/lib/files/schema";
import { readStored } from "@/lib/files/store";
import { getProductFile } from "@/lib/tasks/queries";
import { apiRoute } from "@/lib/web/api-route";

/** A task's file, to those who may see its work; never shown in the page, never kept by a cache. */
export const GET = apiRoute<{ productId: string }>(async (actor, _request, { productId }) => {
  const file = await getProductFile(actor, productId);
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
