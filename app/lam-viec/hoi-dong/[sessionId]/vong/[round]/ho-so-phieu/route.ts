import { getBundle } from "@/lib/ballot-counts/queries";
import { zipOf } from "@/lib/files/zip";
import { bundleFiles } from "@/lib/sealing/bundle";
import { apiRoute } from "@/lib/web/api-route";

/** A whole round as anybody can recount it: `npm run kiem-phieu -- ho-so-phieu.zip`. */
export const GET = apiRoute<{ sessionId: string; round: string }>(async (actor, _request, { sessionId, round }) => {
  const { manifestText, papers, opened, minutes } = await getBundle(actor, sessionId, round);
  const zip = await zipOf({
    [bundleFiles.manifest]: manifestText,
    [bundleFiles.papers]: JSON.stringify(papers),
    [bundleFiles.opened]: JSON.stringify(opened),
    [bundleFiles.minutes]: JSON.stringify(minutes),
  });
  return new Response(new Uint8Array(zip), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": 'attachment; filename="ho-so-phieu.zip"',
      "cache-control": "no-store",
    },
  });
});
