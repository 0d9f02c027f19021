import jsQR from "jsqr";

/** The text of the QR code in a picture, or null. The picture stays in this browser. */
export async function readQrPicture(file: Blob): Promise<string | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  return bitmap ? readQr(bitmap, bitmap, 1600) : null;
}

/** The text of the QR code that the camera sees at this moment, or null. Small, because it is asked several times a second. */
export function readQrFrame(video: HTMLVideoElement): string | null {
  return readQr(video, { width: video.videoWidth, height: video.videoHeight }, 640);
}

function readQr(source: CanvasImageSource, size: { width: number; height: number }, longest: number): string | null {
  if (size.width === 0 || size.height === 0) return null;
  const scale = Math.min(1, longest / Math.max(size.width, size.height));
  const [width, height] = [Math.max(1, Math.round(size.width * scale)), Math.max(1, Math.round(size.height * scale))];
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(source, 0, 0, width, height);
  return jsQR(context.getImageData(0, 0, width, height).data, width, height)?.data ?? null;
}
