/** A picture in shades of grey, row by row, 0 black. */
export type GreyPicture = { width: number; height: number; pixels: Uint8Array };

const dark = 140;
/** Pages are fed a little askew, never more than this many degrees. */
const widestSkew = 3;

/** Shades of grey that let a red seal fade over the black name it covers. */
export function greyOf(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): GreyPicture {
  const pixels = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < pixels.length; at += 1, from += 4) {
    pixels[at] = ((rgba[from] ?? 0) * 7 + (rgba[from + 1] ?? 0) * 2 + (rgba[from + 2] ?? 0)) / 10;
  }
  return { width, height, pixels };
}

/** Part of a page's height that a line of print takes, and the share of it that the ink of the shortest line is: "- Lưu: VT." */
const lineShare = 1 / 60;
const lineInk = 0.002;

/** A page without a line of print. Specks of dust are no words: their ink lies all over the page, that of a line in one place. */
export function isBlank({ width, height, pixels }: GreyPicture): boolean {
  const half = Math.max(1, Math.round((height * lineShare) / 2));
  const bands = new Float64Array(Math.ceil(height / half));
  for (let row = 0; row < height; row += 1) {
    const band = Math.floor(row / half);
    for (const pixel of pixels.subarray(row * width, (row + 1) * width)) if (pixel < dark) bands[band] = (bands[band] ?? 0) + 1;
  }
  // A line may lie across two bands.
  const inked = bands.some((ink, band) => ink + (bands[band + 1] ?? 0) >= width * half * 2 * lineInk);
  return !inked;
}

/** What paper may be darker than its usual shade: grain, shadows, the squares of a JPEG. */
const grain = 40;

/** A page with less ink has a few lines at most. */
const fewLines = 0.004;

/**
 * A page of a few lines with its paper white: there OCR takes the difference between grey and less grey for letters. A full page
 * stays as it is, its letters have soft edges that OCR reads.
 */
export function onWhite(picture: GreyPicture): GreyPicture {
  const { width, height, pixels } = picture;
  let ink = 0;
  for (const pixel of pixels) if (pixel < dark) ink += 1;
  if (ink > pixels.length * fewLines) return picture;
  const counts = new Uint32Array(256);
  for (const pixel of pixels) counts[pixel] = (counts[pixel] ?? 0) + 1;
  const light = counts.subarray(dark);
  const paper = dark + light.indexOf(Math.max(...light));
  const shades = Uint8Array.from(counts, (_, shade) => Math.min(255, (shade * 255) / Math.max(1, paper - grain)));
  return { width, height, pixels: pixels.map((pixel) => shades[pixel] ?? pixel) };
}

/**
 * By how many degrees the lines fall to the right (negative: rise). Tries angles and takes the one under which the rows
 * of the page are most clearly lines and gaps.
 */
export function skewOf(picture: GreyPicture): number {
  const points = inkPoints(picture);
  const best = (angles: number[]) =>
    angles.map((angle) => ({ angle, clear: clarity(points, picture.height, angle) })).reduce((a, b) => (b.clear > a.clear ? b : a)).angle;
  const coarse = best(range(-widestSkew, widestSkew, 0.25));
  return best(range(coarse - 0.2, coarse + 0.2, 0.05));
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}

/** Every third dark point of every third row: enough to see lines. */
function inkPoints({ width, height, pixels }: GreyPicture): Int32Array {
  const points: number[] = [];
  for (let y = 0; y < height; y += 3) {
    for (let x = 0; x < width; x += 3) if ((pixels[y * width + x] ?? 255) < dark) points.push(x, y);
  }
  return Int32Array.from(points);
}

function clarity(points: Int32Array, height: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Float64Array(Math.ceil(height / 3) + 200);
  for (let at = 0; at < points.length; at += 2) {
    const row = Math.round(((points[at + 1] ?? 0) - (points[at] ?? 0) * slope) / 3) + 100;
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row += 1) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return sum;
}

/** The picture turned so that lines falling by `degrees` are level; white comes in at the corners. */
export function levelled(picture: GreyPicture, degrees: number): GreyPicture {
  const { width, height, pixels } = picture;
  const turned = new Uint8Array(pixels.length).fill(255);
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = (x - middleX) * cos - (y - middleY) * sin + middleX;
      const fromY = (x - middleX) * sin + (y - middleY) * cos + middleY;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const at = top * width + left;
      const [dx, dy] = [fromX - left, fromY - top];
      const upper = (pixels[at] ?? 0) * (1 - dx) + (pixels[at + 1] ?? 0) * dx;
      const lower = (pixels[at + width] ?? 0) * (1 - dx) + (pixels[at + width + 1] ?? 0) * dx;
      turned[y * width + x] = upper * (1 - dy) + lower * dy;
    }
  }
  return { width, height, pixels: turned };
}

/** As a portable grey map: a head of three numbers and the pixels, nothing to compress. */
export function portableGreyMap({ width, height, pixels }: GreyPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), pixels]);
}
