import { describe, expect, it } from "vitest";
import { type GreyPicture, greyOf, isBlank, levelled, portableGreyMap, skewOf } from "@/lib/reading/sources/grey-picture";

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

  it("are written with a head of three numbers", () => {
    expect(portableGreyMap({ width: 2, height: 1, pixels: Uint8Array.from([1, 2]) })).toEqual(
      Buffer.from("P5\n2 1\n255\n\u0001\u0002", "latin1"),
    );
  });
});
