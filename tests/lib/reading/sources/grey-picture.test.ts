import { describe, expect, it } from "vitest";
import { type GreyPicture, greyOf, isBlank, levelled, onWhite, portableGreyMap, skewOf } from "@/lib/reading/sources/grey-picture";

/** Lines of dashes, falling to the right by so many degrees. */
function page(degrees: number): GreyPicture {
  const picture = { width: 600, height: 800, pixels: new Uint8Array(600 * 800).fill(255) };
  const slope = Math.tan((degrees * Math.PI) / 180);
  for (let line = 80; line < 720; line += 30) {
    for (let x = 60; x < 540; x += 1) {
      if (x % 40 > 30) continue;
      for (let thick = 0; thick < 9; thick += 1) picture.pixels[Math.round(line + thick + (x - 300) * slope) * 600 + x] = 10;
    }
  }
  return picture;
}

describe("a page fed askew", () => {
  it.each([-2.1, -1, 0, 0.6, 1, 2.4])("is seen to fall by %s degrees", (degrees) => {
    expect(skewOf(page(degrees))).toBeCloseTo(degrees, 0);
    expect(Math.abs(skewOf(page(degrees)) - degrees)).toBeLessThan(0.2);
  });

  it("is level after turning", () => {
    expect(Math.abs(skewOf(levelled(page(1.5), 1.5)))).toBeLessThan(0.2);
  });
});

describe("shades", () => {
  it("let a red seal fade and keep black and blue ink", () => {
    const { pixels } = greyOf(Uint8Array.from([220, 30, 30, 255, 0, 0, 0, 255, 20, 30, 200, 255]), 3, 1);
    expect([...pixels].map((shade) => shade > 140)).toEqual([true, false, false]);
  });

  it("tell an empty page from one with a line on it", () => {
    expect(isBlank({ width: 600, height: 800, pixels: new Uint8Array(600 * 800).fill(240) })).toBe(true);
    expect(isBlank(page(0))).toBe(false);
  });

  it("find one short line on a page, and take dust all over it for none", () => {
    const [width, height] = [1654, 2339];
    const empty = () => ({ width, height, pixels: new Uint8Array(width * height).fill(240) });
    const line = empty();
    // As much ink as "- Lưu: VT." has at 200 dots an inch.
    for (let at = 0; at < 500; at += 1) line.pixels[(200 + (at % 20)) * width + 250 + Math.floor(at / 20)] = 20;
    expect(isBlank(line)).toBe(false);
    const dust = empty();
    for (let at = 0; at < 1000; at += 1) dust.pixels[(at * 1_299_709) % dust.pixels.length] = 20;
    expect(isBlank(dust)).toBe(true);
  });

  it("become paper and ink on a page of a few lines, and stay as they are on a full one", () => {
    const grey = { width: 100, height: 100, pixels: Uint8Array.from({ length: 10_000 }, (_, at) => (at < 20 ? 30 : 225 + (at % 21))) };
    const { pixels } = onWhite(grey);
    expect(pixels.subarray(20).every((shade) => shade === 255)).toBe(true);
    expect(pixels.subarray(0, 20).every((shade) => shade < 60)).toBe(true);
    const full = page(0);
    expect(onWhite(full)).toBe(full);
  });

  it("are written with a head of three numbers", () => {
    expect(portableGreyMap({ width: 2, height: 1, pixels: Uint8Array.from([1, 2]) })).toEqual(
      Buffer.from("P5\n2 1\n255\n\u0001\u0002", "latin1"),
    );
  });
});
