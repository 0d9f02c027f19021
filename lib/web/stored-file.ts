import "server-only";
import { DomainError } from "../core/errors";
import { attachmentHeader } from "../files/rules";
import { servedType } from "../files/schema";
import { readStored } from "../files/store";

/**
 * The answer that hands out a stored file: as an attachment, never shown in the page, never kept by a cache. Whoever calls this
 * has asked the policy. Errors: not-found evidence.fileLost.
 */
export async function storedFile(file: { key: string; mediaType: string; fileName: string }): Promise<Response> {
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
}
