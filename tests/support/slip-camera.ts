import type { Page } from "@playwright/test";

type Show = "refused" | { picture: string };

/**
 * Stands in for the camera of a page: the person says no, or holds a printed code before it. The picture is drawn on a canvas and
 * reaches the page as a real stream, so that the page reads it as it reads a lens.
 */
export async function holdBeforeCamera(page: Page, show: Show): Promise<void> {
  await page.evaluate(async (shown) => {
    if (shown === "refused") {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"));
      return;
    }
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(shown.picture)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [640, 480];
    const context = canvas.getContext("2d");
    setInterval(() => {
      if (!context) return;
      context.fillStyle = "#999999";
      context.fillRect(0, 0, 640, 480);
      context.drawImage(image, 120, 40, 400, 400);
    }, 100);
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream(10));
  }, show);
}

/** The printed code of a slip, as a picture. */
export function printedCode(page: Page, slip: number): Promise<string> {
  return page
    .locator(".slip-sheet svg")
    .nth(slip)
    .evaluate((node) => new XMLSerializer().serializeToString(node));
}
