import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Paper, paperOf } from "./paper";
import { paperDocx } from "./paper-docx";
import { paperPage } from "./paper-page";
import { paperPdf } from "./paper-pdf";
import { picturesPdf, scannedPages } from "./scan-pdf";

const folder = join(import.meta.dirname, "../../../tests/fixtures/seeds");
export const seedNames = ["binh-phuoc", "binh-thuan", "quang-binh-scan", "quang-binh-signed-text", "quang-binh-web-page"] as const;
export type SeedName = (typeof seedNames)[number];
type Ending = ".pdf" | ".scan.pdf" | ".html" | ".docx";

/** What the scanned paper says at its head; the text made from it lost most marks and is of no use as a paper. */
const scannedHead = {
  left: ["UBND TỈNH QUẢNG BÌNH", "SỞ XÂY DỰNG", "Số: 2690/KH-SXD"],
  right: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Quảng Bình, ngày 25 tháng 10 năm 2022"],
};

/** The paper behind a seed text. */
export function seedPaper(name: SeedName): Paper {
  const read = (one: SeedName) => readFileSync(join(folder, `${one}.txt`), "utf8");
  if (name !== "quang-binh-scan") return paperOf(read(name));
  return { ...paperOf(read("quang-binh-signed-text"), scannedHead), trail: [] };
}

/** The paper as it looks: the font behind U+01A2 and U+01A3 draws Ư and ư, whatever the letters are called in the file. */
function seen(paper: Paper): Paper {
  return JSON.parse(JSON.stringify(paper).replaceAll("\u01A2", "Ư").replaceAll("\u01A3", "ư")) as Paper;
}

/** The files made from a seed, the same words each time; scans take the longest. */
export async function renderingsOf(name: SeedName, withScan = true): Promise<Partial<Record<Ending, Buffer>>> {
  const paper = seedPaper(name);
  const pdf = paperPdf(paper);
  return {
    ".pdf": pdf,
    ...(withScan ? { ".scan.pdf": picturesPdf(await scannedPages(paperPdf(seen(paper)), undefined, name.length)) } : {}),
    ".html": Buffer.from(paperPage(paper)),
    ".docx": await paperDocx(paper),
  };
}
