import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { likenessOf } from "@/lib/reading/comparison/likeness";
import { readDocument } from "@/lib/reading/read-document";

const read = (name: string, change: (text: string) => string = (text) => text) => {
  const text = change(readFileSync(join(import.meta.dirname, `../../../fixtures/seeds/${name}.txt`), "utf8"));
  return readDocument({ form: "TEXT", text, fromOcr: false, pages: [{ start: 0, end: text.length }], unsure: [], sha256: "" });
};
const signed = read("quang-binh-signed-text");
const scan = read("quang-binh-scan");
const page = read("quang-binh-web-page");
const others = [read("binh-thuan"), read("binh-phuoc")];

describe("renderings of one plan", () => {
  it.each([
    ["the signed text and the poor scan", signed, scan],
    ["the signed text and the web page", signed, page],
    ["the poor scan and the web page", scan, page],
  ])("are known as one: %s", (_, a, b) => {
    const likeness = likenessOf(a, b);
    expect(likeness.oneDocument).toBe(true);
    expect(likeness.figure).toBeGreaterThan(0.75);
    expect(likenessOf(b, a)).toEqual(likeness);
  });

  it("show what they were compared in, and what one of them does not say", () => {
    const parts = Object.fromEntries(likenessOf(signed, page).parts.map(({ part, value }) => [part, value]));
    expect(parts).toMatchObject({ words: expect.any(Number), documentNumber: null, issueDate: null, agency: 1, period: 1 });
    expect(Object.keys(parts)).toHaveLength(7);
  });
});

describe("different documents", () => {
  it("of other agencies are told apart, however alike plans are", () => {
    for (const other of others)
      for (const one of [signed, scan, page]) {
        expect(likenessOf(one, other).oneDocument).toBe(false);
        expect(likenessOf(one, other).figure).toBeLessThan(0.5);
      }
  });

  it("that repeat last year's words under another period are two", () => {
    const next = read("quang-binh-web-page", (text) => text.replaceAll("2021-2025", "2026-2030").replaceAll("2021 - 2025", "2026 - 2030"));
    expect(next.period?.startYear).toBe(2026);
    expect(likenessOf(page, next).oneDocument).toBe(false);
  });
});
