import "./older-node";
import { createIsomorphicCanvasFactory, getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { sourceLimits } from "./source-limits";
import { refuseSource } from "./source-refusal";

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** Opens a PDF without running anything in it. Refuses one with a password, without a readable page, or with too many. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const pdf = await opened(bytes);
  if (pdf.numPages > sourceLimits.pages) throw refuseSource("tooManyPages");
  if (pdf.numPages === 0) throw refuseSource("brokenFile");
  return pdf;
}

async function opened(bytes: Uint8Array): Promise<PdfDocument> {
  const CanvasFactory = await createIsomorphicCanvasFactory(() => import("@napi-rs/canvas"));
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false, useSystemFonts: false, CanvasFactory });
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") throw refuseSource("encrypted");
    if (/InvalidPDF|FormatError|MissingPDF|UnknownErrorException|XRef/.test(name)) throw refuseSource("brokenFile");
    throw error;
  }
}

/** Names of the operators of a page's drawing list. */
export async function pdfOperators(): Promise<Record<string, number>> {
  return (await getResolvedPDFJS()).OPS as unknown as Record<string, number>;
}
