import { availableParallelism } from "node:os";
import { type PageReader, startPageReader } from "./ocr";
import { pictureOfPage } from "./page-picture";
import type { PageText } from "./page-text";
import { openPdf, type PdfDocument } from "./pdf-document";
import { textLayerOf } from "./pdf-pages";
import { signatureFields, signatureTrail } from "./pdf-signatures";
import type { Rendering } from "./rendering";

export type Extracted = Omit<Rendering, "sha256">;
/** Called with the pages read so far and all pages. */
export type Step = (done: number, total: number) => void;
type ReadPage = PageText & { byOcr: boolean };

/** Pages drawn and waiting for OCR at most: each is some megabytes. */
const ahead = 4;

/**
 * A PDF as text: the text layer where it can be trusted, OCR where a page is a picture or its letters mean nothing; the
 * trail of its signature fields stands behind the last page.
 */
export async function readPdf(bytes: Buffer, step: Step): Promise<Extracted> {
  const pdf = await openPdf(bytes);
  const reader = startPageReader(Math.min(2, availableParallelism()));
  try {
    const pages = await readPages(pdf, reader, step);
    const form = pages.filter((page) => page.byOcr).length * 2 > pages.length ? "PDF_SCAN" : "PDF";
    const extracted = joinPages(form, pages);
    const trail = signatureTrail(signatureFields(bytes));
    return trail === "" ? extracted : { ...extracted, text: `${extracted.text}\n${trail}\n` };
  } finally {
    await reader.close();
    await pdf.destroy();
  }
}

async function readPages(pdf: PdfDocument, reader: PageReader, step: Step): Promise<ReadPage[]> {
  const total = pdf.numPages;
  let done = 0;
  step(done, total);
  const pages: Promise<ReadPage>[] = [];
  for (let number = 1; number <= total; number += 1) {
    await pages.at(-ahead);
    const { reading } = await begin(pdf, number, reader);
    const finished = reading.then((page) => {
      done += 1;
      step(done, total);
      return page;
    });
    // Awaited below; a failure before that must not go unheard.
    finished.catch(() => undefined);
    pages.push(finished);
  }
  return Promise.all(pages);
}

/** Resolves when nothing more is needed from the PDF; `reading` when the words are there. */
async function begin(pdf: PdfDocument, number: number, reader: PageReader): Promise<{ reading: Promise<ReadPage> }> {
  const page = await pdf.getPage(number);
  try {
    const layer = await textLayerOf(page);
    if (layer.trusted) return { reading: Promise.resolve({ text: layer.text, unsure: [], byOcr: layer.scanned }) };
    const picture = await pictureOfPage(page);
    return { reading: reader.read(picture).then((read) => ({ ...read, byOcr: read.text !== "" })) };
  } finally {
    page.cleanup();
  }
}

/** Joins pages with an empty line and keeps where each one stands. */
export function joinPages(form: Rendering["form"], read: ReadPage[]): Extracted {
  const extracted: Extracted = { form, text: "", fromOcr: read.some((page) => page.byOcr), pages: [], unsure: [] };
  for (const page of read) {
    const start = extracted.text.length;
    extracted.text += page.text;
    extracted.pages.push({ start, end: extracted.text.length });
    extracted.unsure.push(...page.unsure.map((span) => ({ ...span, start: span.start + start, end: span.end + start })));
    extracted.text += "\n";
  }
  return extracted;
}
