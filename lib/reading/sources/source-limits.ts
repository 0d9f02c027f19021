/** What one reading may take from the machine. */
export type WorkLimits = { silentMilliseconds: number; wholeMilliseconds: number; heapMegabytes: number; growthMegabytes: number };

/** Limits of one reading; size, ratio and pixels of the file itself are those of lib/files. */
export const sourceLimits = {
  pages: 200,
  /** Of extracted text: ten times the longest plan seen. */
  characters: 2_000_000,
  /** A worker that reports nothing for so long is ended. */
  silentMilliseconds: 180_000,
  /** And one that has not ended after so long: 200 pages of a scan take about 15 minutes on two cores. */
  wholeMilliseconds: 2_400_000,
  /** JavaScript memory of the worker. */
  heapMegabytes: 512,
  /** What the whole process may grow by: pictures and OCR live outside the JavaScript memory. */
  growthMegabytes: 1_200,
  /** A page is rendered at 200 dots an inch, and never larger than this. */
  dotsPerInch: 200,
  pagePixels: 12_000_000,
} as const;
