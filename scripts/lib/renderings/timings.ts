import { readSource } from "../../../lib/reading/sources/read-source";
import type { Paper } from "./paper";
import { paperPdf } from "./paper-pdf";
import { picturesPdf, scannedPages } from "./scan-pdf";
import { seedPaper } from "./seeds";

/** Seconds on the clock, and seconds the processor worked: the first says more on a quiet machine, the second on a busy one. */
export type Timing = { what: string; pages: number; seconds: number; processorSeconds: number };

/**
 * Times the readers on files made here: a PDF of ten pages with letters, and a scan of two pages, the worker's start
 * included. The machine should do nothing else meanwhile.
 */
export async function readingTimings(): Promise<{ letters: Timing; scannedPage: Timing }> {
  const long = paperPdf(repeated(seedPaper("binh-phuoc"), 10));
  const scan = picturesPdf((await scannedPages(paperPdf(seedPaper("quang-binh-scan")))).slice(0, 2));
  const letters = await timed("PDF with letters", long);
  const { what, pages, seconds, processorSeconds } = await timed("a page of a scan", scan);
  return { letters, scannedPage: { what, pages: 1, seconds: seconds / pages, processorSeconds: processorSeconds / pages } };
}

async function timed(what: string, bytes: Buffer): Promise<Timing> {
  const start = performance.now();
  const before = process.cpuUsage();
  const { pages } = await readSource(bytes, "");
  const worked = process.cpuUsage(before);
  return {
    what,
    pages: pages.length,
    seconds: (performance.now() - start) / 1000,
    processorSeconds: (worked.user + worked.system) / 1_000_000,
  };
}

/** What a page holds, and what a paragraph loses at the end of its last line. */
const lettersOfPage = 2600;
const lineLoss = 40;

/** The paper with its paragraphs as often as fills so many pages. */
function repeated(paper: Paper, pages: number): Paper {
  const body: string[] = [];
  for (let at = 0, letters = 0; letters < (pages - 0.5) * lettersOfPage; at += 1) {
    const paragraph = paper.body[at % paper.body.length] ?? "";
    body.push(paragraph);
    letters += paragraph.length + lineLoss;
  }
  return { ...paper, body };
}
