import { DomainError } from "@/lib/core/errors";
import { authorize } from "@/lib/core/verdict";
import { readUpload } from "@/lib/files/upload";
import { keepImport } from "@/lib/imports/commands";
import { mayUploadImport } from "@/lib/imports/policy";
import { inspectSpreadsheet } from "@/lib/spreadsheets/sheet-file";
import { apiRoute } from "@/lib/web/api-route";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

const goOn = (location: string) => new Response(null, { status: 303, headers: { location } });

/** Takes the sheet and leads to its preview; a refusal leads back with its reason. */
export const POST = apiRoute(async (actor, request) => {
  // Before the body is read: nobody fills the disk who may not import.
  authorize(mayUploadImport(actor));
  const { file, refusal } = await readUpload(request, inspectSpreadsheet);
  if (!file) return goOn(withQuery(paths.recordImport(), { loi: refusal }));
  try {
    return goOn(paths.recordPreview((await keepImport(actor, file)).id));
  } catch (error) {
    if (!(error instanceof DomainError) || error.problem !== "invalid") throw error;
    return goOn(withQuery(paths.recordImport(), { loi: error.reason }));
  }
}, "upload");
