import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSource, readSourceWhole } from "@/lib/reading/sources/read-source";
import { sourceLimits, type WorkLimits } from "@/lib/reading/sources/source-limits";
import { vi } from "@/lib/text/vi";
import { paperDocx } from "../../../../scripts/lib/renderings/paper-docx";
import { paperPage } from "../../../../scripts/lib/renderings/paper-page";
import { paperPdf } from "../../../../scripts/lib/renderings/paper-pdf";
import { picturesPdf, scannedPages } from "../../../../scripts/lib/renderings/scan-pdf";
import { samplePaper } from "../../../support/sample-paper";
import { temporaryFolder } from "../../../support/temporary-folder";
import { makeOffice, makePng, makeZip, wordMacroMain } from "../../../support/zip";

// Whatever is written to the place for temporary files shows here.
const place = temporaryFolder("reading");
const before = process.env.TMPDIR;
beforeAll(() => {
  process.env.TMPDIR = place;
});
afterAll(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
});

const pdf = paperPdf(samplePaper);
const head =
  "UBND TỈNH SÔNG LAM\nSỞ ĐÊ ĐIỀU\nSố: 415/KH-SĐĐ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSông Lam, ngày 07 tháng 3 năm 2024";
const rows = (samplePaper.table ?? []).map((row) => row.join("\t")).join("\n");
const foot =
  "Nơi nhận:\n- Ban Thi đua - Khen thưởng tỉnh;\n- Các phòng, đơn vị;\n- Lưu: VT, VP.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Hải Vân";
/** Without the breaks of lines: they differ from form to form. */
const flowing = (text: string) => text.replace(/[ \n]+/g, " ").trim();

async function refusalOf(bytes: Uint8Array, name = "tep.pdf", limits?: WorkLimits): Promise<string> {
  const reason = await readSource(bytes, name, undefined, limits).then(
    (rendering) => `read as ${rendering.form}`,
    (error: { reason?: string }) => error.reason ?? String(error),
  );
  const key = reason.replace("sources.", "");
  return key in vi.sources.reasons ? key : reason;
}

describe("one paper in its forms", () => {
  it("as a PDF with letters is read in order: head, paragraphs, table, foot", async () => {
    const steps: number[][] = [];
    const rendering = await readSource(pdf, "ke-hoach.pdf", (done, total) => steps.push([done, total]));
    expect({ ...rendering, text: "" }).toEqual({
      form: "PDF",
      text: "",
      fromOcr: false,
      pages: [{ start: 0, end: rendering.text.length - 1 }],
      unsure: [],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(rendering.text.startsWith(head)).toBe(true);
    expect(rendering.text.trimEnd().endsWith(foot)).toBe(true);
    expect(rendering.text).toContain(`\n${rows}\n`);
    for (const paragraph of [...samplePaper.title, ...samplePaper.body]) expect(flowing(rendering.text)).toContain(paragraph);
    expect(steps).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it("as a word processor's file and as a page says the same words", async () => {
    const docx = await readSource(await paperDocx(samplePaper), "x.pdf");
    const page = await readSource(Buffer.from(paperPage(samplePaper)), "x.docx");
    expect([docx.form, page.form]).toEqual(["DOCX", "HTML"]);
    for (const { text } of [docx, page]) {
      for (const part of [head, rows, foot, ...samplePaper.body]) expect(text).toContain(part);
    }
    expect(page.text).toContain("Xem với cỡ chữ : A- A A+");
    expect(page.text).not.toMatch(/counter|color: red/);
  });

  it("as a slanted, specked scan is read by OCR, offline, and says where it was unsure", async () => {
    const rendering = await readSource(picturesPdf(await scannedPages(pdf, undefined, 3)), "scan.pdf");
    expect([rendering.form, rendering.fromOcr, rendering.pages.length]).toEqual(["PDF_SCAN", true, 1]);
    const words = (text: string): string[] => text.normalize("NFC").match(/[\p{L}\d]+/gu) ?? [];
    const found = words(rendering.text);
    const wanted = words([head, ...samplePaper.title, ...samplePaper.body, rows, foot].join(" "));
    const missing = wanted.filter((word) => !found.includes(word));
    expect(missing.length, missing.join(" ")).toBeLessThanOrEqual(wanted.length * 0.04);
    for (const fact of ["415/KH-SĐĐ", "07 tháng 3 năm 2024", "34-CT/TW", "20/11"]) expect(rendering.text).toContain(fact);
    expect(rendering.text.indexOf("SỞ ĐÊ ĐIỀU")).toBeLessThan(rendering.text.indexOf("Độc lập"));
    for (const { start, end, confidence } of rendering.unsure) {
      expect(rendering.text.slice(start, end)).toMatch(/^\S+$/);
      expect(confidence).toBeLessThan(0.8);
    }
  });

  it("as a photograph is a picture", async () => {
    // A letter type of our own: a bare machine has none, and would draw an empty picture.
    GlobalFonts.registerFromPath(
      createRequire(import.meta.url).resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf"),
      "Tinos",
    );
    const canvas = createCanvas(900, 200);
    const context = canvas.getContext("2d");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, 900, 200);
    context.fillStyle = "#000";
    context.font = "48px Tinos";
    context.fillText("2690/KH-SXD 2024", 60, 110);
    const rendering = await readSource(canvas.toBuffer("image/png"), "anh.png");
    expect([rendering.form, rendering.fromOcr]).toEqual(["IMAGE", true]);
    expect(rendering.text).toContain("2690");
  });

  it("as a plain text is itself, and is told from a page by its tags", async () => {
    const rendering = await readSource(Buffer.from("Kế hoạch số 1\r\n- một"), "x.html");
    expect([rendering.form, rendering.text]).toEqual(["TEXT", "Kế hoạch số 1\n- một"]);
    expect((await readSource(Buffer.from("<p>Kế hoạch</p><p>số 1</p>"), "x.pdf")).form).toBe("HTML");
  });

  it("leaves nothing in the place for temporary files, nor the model in the folder", () => {
    // The loader of TypeScript keeps its compiled code there; of the documents there is nothing.
    expect(readdirSync(place).filter((name) => !name.startsWith("tsx-"))).toEqual([]);
    expect(readdirSync(process.cwd()).filter((name) => name.endsWith(".traineddata"))).toEqual([]);
  });
});

/** Locked with a password nobody told us. */
const locked = Buffer.from(
  `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\n3 0 obj\n<< /Filter /Standard /V 1 /R 2 /O <${"31".repeat(32)}> /U <${"32".repeat(32)}> /P -4 >>\nendobj\ntrailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<${"33".repeat(16)}> <${"33".repeat(16)}>] >>\n%%EOF\n`,
);
const blank = (() => {
  const canvas = createCanvas(400, 560);
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, 400, 560);
  return { jpeg: canvas.toBuffer("image/jpeg", 60), width: 400, height: 560 };
})();

describe("a file that must not be read", () => {
  const cases: [string, Uint8Array, string][] = [
    ["nothing", Buffer.alloc(0), "emptyFile"],
    ["26 MB", Buffer.alloc(26 * 1024 * 1024, "a"), "tooLarge"],
    ["a PDF cut in half", pdf.subarray(0, pdf.length / 2), "brokenFile"],
    ["a PDF in name only", Buffer.from("%PDF-1.7\nkhông có gì\n%%EOF"), "brokenFile"],
    ["a PDF with a password", locked, "encrypted"],
    ["a PDF with an archive behind it", Buffer.concat([pdf, makeZip([{ name: "a.txt", data: "a" }])]), "mixedFile"],
    ["a PDF of 201 pages", picturesPdf(Array.from({ length: 201 }, () => blank)), "tooManyPages"],
    ["an empty scan", picturesPdf([blank]), "noText"],
    ["a picture of 400 million points", makePng(20_000, 20_000), "imageTooLarge"],
    ["a picture of one colour", makePng(50, 50), "noText"],
    ["a document with macros, renamed", makeOffice([], wordMacroMain), "macro"],
    ["an archive bomb called .docx", makeOffice([{ name: "word/media/x.bin", data: Buffer.alloc(60 * 1024 * 1024) }]), "zipTooBig"],
    ["an archive that is no document", makeZip([{ name: "a.txt", data: "a" }]), "wrongType"],
    ["a Word file of the old kind", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4096)]), "oldOffice"],
    ["rich text", Buffer.from("{\\rtf1\\ansi Ke hoach}"), "wrongType"],
    ["a drawing", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), "wrongType"],
    ["a page without words", Buffer.from("<!doctype html><script>1</script>"), "noText"],
    ["bytes", Buffer.from([1, 2, 3, 4, 0xff]), "wrongType"],
  ];

  it.each(cases)("%s is refused with its sentence", async (_, bytes, why) => {
    expect(await refusalOf(bytes)).toBe(why);
  });

  it("does not take the memory it claims", async () => {
    const bomb = makeOffice([{ name: "word/document2.xml", data: Buffer.alloc(150 * 1024 * 1024) }]);
    const rss = process.memoryUsage.rss();
    expect(await refusalOf(bomb, "x.docx")).toBe("zipTooBig");
    expect(process.memoryUsage.rss() - rss).toBeLessThan(150 * 1024 * 1024);
  });
});

describe("the worker", () => {
  it("is ended when it stays silent", async () => {
    expect(await refusalOf(pdf, "x.pdf", { ...sourceLimits, silentMilliseconds: 1 })).toBe("tooSlow");
  });

  it("is ended when it has not come to an end in time, though it speaks", async () => {
    expect(await refusalOf(pdf, "x.pdf", { ...sourceLimits, wholeMilliseconds: 1 })).toBe("tooSlow");
  });

  it("reads what the text says as well, under the same limits", async () => {
    const { form, reading, sections } = await readSourceWhole(pdf, "x.pdf");
    expect([form, reading.documentNumber, sections.length > 0]).toEqual(["PDF", "415/KH-SĐĐ", true]);
    const cut = readSourceWhole(pdf, "x.pdf", undefined, { ...sourceLimits, wholeMilliseconds: 1 });
    await expect(cut).rejects.toMatchObject({ reason: "sources.tooSlow" });
  });

  it("is ended when it needs more memory than it may have", async () => {
    const page = Buffer.from("<p>a</p>".repeat(400_000));
    expect(await refusalOf(page, "x.html", { ...sourceLimits, heapMegabytes: 48 })).toBe("tooMuchMemory");
    expect(await refusalOf(pdf, "x.pdf", { ...sourceLimits, growthMegabytes: -1 })).toBe("tooMuchMemory");
  });
});
