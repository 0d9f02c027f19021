import { DomainError } from "@/lib/core/errors";
import { findSimilarSubjects } from "@/lib/subjects/queries";
import { similarQuerySchema } from "@/lib/subjects/schema";
import { apiRoute } from "@/lib/web/api-route";

/** Likely duplicates of a name, for the hints while typing. */
export const GET = apiRoute(async (actor, request) => {
  const asked = similarQuerySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) throw new DomainError("invalid", "common.refused");
  const rows = await findSimilarSubjects(actor, asked.data.ten, asked.data.loai);
  return Response.json({ rows }, { headers: { "cache-control": "private, no-store" } });
});
