import { createCanvas, loadImage } from "@napi-rs/canvas";
import { type GreyPicture, greyOf } from "./grey-picture";
import type { PdfPage } from "./pdf-document";
import { sourceLimits } from "./source-limits";
import { refuseSource } from "./source-refusal";

/** Longer side of a picture OCR reads well: about A4 at 250 dots an inch. */
const longestSide = 2900;
/** A photograph of a screen or a small copy gains from being enlarged. */
const shortestSide = 1400;

/** Draws a page of a PDF as a scanner would see it. */
export async function pictureOfPage(page: PdfPage): Promise<GreyPicture> {
  const size = page.getViewport({ scale: 1 });
  const scale = Math.min(sourceLimits.dotsPerInch / 72, Math.sqrt(sourceLimits.pagePixels / (size.width * size.height)));
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  await page.render({
    canvas: canvas as unknown as HTMLCanvasElement,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
  }).promise;
  return greyOf(context.getImageData(0, 0, width, height).data, width, height);
}

/** Reads a PNG or JPEG, on white, brought to a size that OCR reads well. */
export async function pictureOfImage(bytes: Buffer): Promise<GreyPicture> {
  const image = await loadImage(bytes).catch(() => null);
  if (!image || image.width === 0 || image.height === 0) throw refuseSource("brokenFile");
  const longest = Math.max(image.width, image.height);
  const scale = longest > longestSide ? longestSide / longest : longest < shortestSide ? 2 : 1;
  const [width, height] = [Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale))];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return greyOf(context.getImageData(0, 0, width, height).data, width, height);
}
