/**
 * One file as text: what every reader of a document starts from. Offsets are UTF-16 positions in `text`, ends excluded.
 */
export type Rendering = {
  form: "PDF" | "PDF_SCAN" | "IMAGE" | "DOCX" | "HTML" | "TEXT";
  /** As extracted, before normalising. Lines end in \n; the cells of a table row stand on one line, tabs between them. */
  text: string;
  /** At least one page was read by OCR. */
  fromOcr: boolean;
  /** One span for each page; a form without pages has one. */
  pages: { start: number; end: number }[];
  /** Words OCR was unsure of, 0-1. */
  unsure: { start: number; end: number; confidence: number }[];
  /** Of the file's bytes, 64 hexadecimal digits. */
  sha256: string;
};
