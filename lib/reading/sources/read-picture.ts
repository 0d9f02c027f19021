import { startPageReader } from "./ocr";
import { pictureOfImage } from "./page-picture";
import { type Extracted, joinPages, type Step } from "./read-pdf";

/** A photograph or scan of one page, read by OCR. */
export async function readPicture(bytes: Buffer, step: Step): Promise<Extracted> {
  step(0, 1);
  const reader = startPageReader(1);
  try {
    const page = await reader.read(await pictureOfImage(bytes));
    step(1, 1);
    return joinPages("IMAGE", [{ ...page, byOcr: true }]);
  } finally {
    await reader.close();
  }
}
