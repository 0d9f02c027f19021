import { errorSheets, getImportPreview } from "@/lib/imports/queries";
import { sheetResponse, writeSheets } from "@/lib/spreadsheets/write-sheet";
import { vi } from "@/lib/text/vi";
import { apiRoute } from "@/lib/web/api-route";

/** The sheet again, with a column that says what is wrong in each row: to mend and upload. */
export const GET = apiRoute<{ fileId: string }>(async (actor, _request, { fileId }) => {
  const preview = await getImportPreview(actor, fileId);
  return sheetResponse(await writeSheets(errorSheets(preview)), vi.records.importing.preview.errorsName);
});
