import { type Canvas, createCanvas } from "@napi-rs/canvas";
import { openPdf } from "../../../lib/reading/sources/pdf-document";

export type Scanner = { dotsPerInch: number /** Pages are fed askew by up to this. */; degrees: number; noise: number; quality: number };
export const officeScanner: Scanner = { dotsPerInch: 200, degrees: 1, noise: 14, quality: 55 };

/** Random numbers that are the same every time. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Pages of a PDF as an office scanner gives them: slanted, specked, JPEG. */
export async function scannedPages(
  pdf: Uint8Array,
  scanner = officeScanner,
  seed = 1,
): Promise<{ jpeg: Buffer; width: number; height: number }[]> {
  const random = seeded(seed);
  const opened = await openPdf(pdf);
  const pages = [];
  for (let number = 1; number <= opened.numPages; number += 1) {
    const page = await opened.getPage(number);
    const viewport = page.getViewport({ scale: scanner.dotsPerInch / 72 });
    const sheet = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    const context = sheet.getContext("2d");
    await page.render({ canvas: sheet as never, canvasContext: context as never, viewport }).promise;
    const seen = askew(sheet, (random() * 2 - 1) * scanner.degrees);
    addNoise(seen, scanner.noise, random);
    pages.push({ jpeg: seen.toBuffer("image/jpeg", scanner.quality), width: seen.width, height: seen.height });
  }
  await opened.destroy();
  return pages;
}

function askew(sheet: Canvas, degrees: number): Canvas {
  const glass = createCanvas(sheet.width, sheet.height);
  const context = glass.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, glass.width, glass.height);
  context.save();
  context.translate(glass.width / 2, glass.height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.drawImage(sheet, -sheet.width / 2, -sheet.height / 2);
  context.restore();
  return glass;
}

function addNoise(canvas: Canvas, strength: number, random: () => number): void {
  const context = canvas.getContext("2d");
  const picture = context.getImageData(0, 0, canvas.width, canvas.height);
  for (let at = 0; at < picture.data.length; at += 4) {
    // Paper is a little grey, ink a little pale, and neither is even.
    const shade = (picture.data[at] ?? 0) * 0.82 + 24 + (random() - 0.5) * 2 * strength;
    picture.data[at] = picture.data[at + 1] = picture.data[at + 2] = Math.max(0, Math.min(255, shade));
  }
  context.putImageData(picture, 0, 0);
}

/** Pictures bound into a PDF without a single letter in it. */
export function picturesPdf(pages: { jpeg: Buffer; width: number; height: number }[], dotsPerInch = officeScanner.dotsPerInch): Buffer {
  const objects: Buffer[] = [];
  const add = (text: string, stream?: Buffer) => {
    const body = stream ? [Buffer.from(`${text}\nstream\n`), stream, Buffer.from("\nendstream")] : [Buffer.from(text)];
    objects.push(Buffer.concat([Buffer.from(`${objects.length + 1} 0 obj\n`), ...body, Buffer.from("\nendobj\n")]));
    return objects.length;
  };
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${index * 3 + 3} 0 R`).join(" ")}] >>`);
  for (const { jpeg, width, height } of pages) {
    const [w, h] = [(width * 72) / dotsPerInch, (height * 72) / dotsPerInch];
    const number = objects.length + 1;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${w.toFixed(2)} ${h.toFixed(2)}] /Contents ${number + 1} 0 R /Resources << /XObject << /P ${number + 2} 0 R >> >> >>`,
    );
    const draw = Buffer.from(`${w.toFixed(2)} 0 0 ${h.toFixed(2)} 0 0 cm /P Do`);
    add(`<< /Length ${draw.length} >>`, draw);
    add(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>`,
      jpeg,
    );
  }
  return withDirectory(objects);
}

function withDirectory(objects: Buffer[]): Buffer {
  const start = Buffer.from("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "latin1");
  let offset = start.length;
  const rows = objects.map((object) => {
    const row = `${String(offset).padStart(10, "0")} 00000 n \n`;
    offset += object.length;
    return row;
  });
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${offset}\n%%EOF\n`;
  return Buffer.concat([start, ...objects, Buffer.from(end)]);
}
