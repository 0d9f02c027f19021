import { authorize } from "@/lib/core/verdict";
import { mayUploadImport } from "@/lib/imports/policy";
import { templateSheets } from "@/lib/imports/queries";
import { sheetResponse, writeSheets } from "@/lib/spreadsheets/write-sheet";
import { vi } from "@/lib/text/vi";
import { apiRoute } from "@/lib/web/api-route";

/** The template to fill in, with a second sheet of the words it knows. */
export const GET = apiRoute(async (actor) => {
  authorize(mayUploadImport(actor));
  return sheetResponse(await writeSheets(templateSheets()), vi.records.importing.templateName);
});
