import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { mergeReadings, type Rendered } from "@/lib/reading/comparison/merging";
import { readDocument } from "@/lib/reading/read-document";
import { type Reading, readingSchema } from "@/lib/reading/reading";
import { anyReading, sampleReading } from "../../../support/sample-reading";

const read = (name: string): Reading => {
  const text = readFileSync(join(import.meta.dirname, `../../../fixtures/seeds/${name}.txt`), "utf8");
  return readDocument({ form: "TEXT", text, fromOcr: false, pages: [{ start: 0, end: text.length }], unsure: [], sha256: "" });
};

/** Every place a merged reading points at. */
function sourcesIn(value: unknown): { start: number; end: number; text: string }[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (!value || typeof value !== "object") return [];
  const own = "source" in value && value.source ? [value.source as { start: number; end: number; text: string }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => (key === "source" ? [] : sourcesIn(part)))];
}

describe("the plan that came three times", () => {
  const renderings: Rendered[] = [
    { id: "scan", form: "PDF_SCAN", reading: read("quang-binh-scan") },
    { id: "page", form: "HTML", reading: read("quang-binh-web-page") },
    { id: "signed", form: "PDF", reading: read("quang-binh-signed-text") },
  ];
  const { reading, texts, origins } = mergeReadings(renderings);

  it("has the number and the day from the scan, asking for confirmation", () => {
    expect([reading.documentNumber, reading.issueDate]).toEqual(["2690/KH-SXD", "2022-10-25"]);
    for (const field of ["documentNumber", "issueDate"]) {
      expect(origins[field]).toEqual({ from: ["scan"], competing: [] });
      expect(reading.evidence[field]?.needsConfirmation).toBe(true);
    }
  });

  it("has the title as the signed file writes it, and who else says so", () => {
    expect(reading.title).toContain("XÂY DỰNG VÀ NHÂN RỘNG ĐIỂN HÌNH TIÊN TIẾN");
    expect(origins.title).toEqual({ from: ["signed", "page", "scan"], competing: [] });
    expect(reading.signature).toMatchObject({ title: "GIÁM ĐỐC", name: "Lê Anh Tuấn" });
  });

  it("names each legal basis once", () => {
    const numbers = reading.legalBases.flatMap((basis) => basis.canonicalNumber ?? []);
    expect(numbers).toEqual([...new Set(numbers)]);
    expect(numbers).toEqual(expect.arrayContaining(["11-CT/TU", "1837/KH-UBND", "34-CT/TW"]));
  });

  it("is a reading like any other, whose sources lie in the text of the rendering they come from", () => {
    expect(readingSchema.safeParse(reading).error).toBeUndefined();
    expect(texts.map(({ id }) => id)).toEqual(["signed", "page", "scan"]);
    for (const { start, end, text } of [...sourcesIn(reading), ...sourcesIn(origins)])
      expect(reading.normalisedText.slice(start, end)).toBe(text);
  });
});

describe("values that compete", () => {
  const words = { title: "Kế hoạch năm 2024", documentNumber: "415/KH-SĐĐ", issueDate: "2024-03-07", name: "Trần Hải Vân", recipients: [] };
  const task = (lead: string) => [{ title: "Tổ chức sơ kết phong trào", lead, timeframe: "Quý III" }];

  it("are all listed with where they stand, and ask for confirmation", () => {
    const pdf = sampleReading({ ...words, tasks: task("Văn phòng") });
    const scan = sampleReading({ ...words, documentNumber: "451/KH-SĐĐ", tasks: task("Phòng Kế hoạch") }, true);
    const { reading, origins } = mergeReadings([
      { id: "b", form: "PDF_SCAN", reading: scan },
      { id: "a", form: "PDF", reading: pdf },
    ]);
    expect(reading.documentNumber).toBe("415/KH-SĐĐ");
    expect(reading.evidence.documentNumber).toMatchObject({ confidence: 0.6, needsConfirmation: true });
    expect(origins.documentNumber).toMatchObject({
      from: ["a"],
      competing: [{ value: "451/KH-SĐĐ", from: ["b"], source: { text: "451/KH-SĐĐ" } }],
    });
    expect(reading.tasks).toHaveLength(1);
    expect(reading.tasks[0]).toMatchObject({ lead: "Văn phòng", needsConfirmation: true });
    expect(origins["tasks.0.lead"]).toMatchObject({ from: ["a"], competing: [{ value: "Phòng Kế hoạch", from: ["b"] }] });
    expect(reading.evidence.title?.needsConfirmation).toBe(false);
  });

  it("an item that only OCR sees where a clear printing has the list asks for confirmation", () => {
    const pdf = sampleReading({ ...words, tasks: task("Văn phòng") });
    const scan = sampleReading({ ...words, tasks: [...task("Văn phòng"), { title: "Xét chọn hồ sơ", lead: null, timeframe: null }] }, true);
    const { reading } = mergeReadings([
      { id: "a", form: "PDF", reading: pdf },
      { id: "b", form: "IMAGE", reading: scan },
    ]);
    expect(reading.tasks.map(({ title, needsConfirmation }) => [title, needsConfirmation])).toEqual([
      ["Tổ chức sơ kết phong trào", false],
      ["Xét chọn hồ sơ", true],
    ]);
  });
});

const form = fc.constantFrom<Rendered["form"][]>("PDF", "DOCX", "HTML", "TEXT", "PDF_SCAN", "IMAGE");
const someRendered = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-f]{1,3}$/), form, reading: anyReading }), {
  minLength: 1,
  maxLength: 4,
  selector: ({ id }) => id,
});

test.prop([anyReading, form])("a reading merged with itself is itself", (reading, one) => {
  const alone = mergeReadings([{ id: "a", form: one, reading }]);
  expect(alone.reading).toEqual(reading);
  expect(
    mergeReadings([
      { id: "a", form: one, reading },
      { id: "b", form: one, reading: structuredClone(reading) },
    ]),
  ).toEqual(alone);
});

test.prop([someRendered, fc.infiniteStream(fc.nat())])("the order of the renderings does not matter", (rendered, numbers) => {
  const keys = new Map(rendered.map((one) => [one.id, numbers.next().value ?? 0]));
  const shuffled = rendered.toSorted((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
  expect(mergeReadings(shuffled)).toEqual(mergeReadings(rendered));
});

test.prop([someRendered])("nothing is invented, nothing is lost, and what OCR alone says is never silent", (rendered) => {
  const { reading, origins } = mergeReadings(rendered);
  expect(readingSchema.safeParse(reading).error).toBeUndefined();
  for (const { start, end, text } of [...sourcesIn(reading), ...sourcesIn(origins)])
    expect(reading.normalisedText.slice(start, end)).toBe(text);
  for (const field of ["title", "documentNumber", "issueDate"] as const) {
    const said = rendered.map((one) => one.reading[field]).filter((value) => value !== null);
    expect(said.length > 0).toBe(reading[field] !== null);
    if (reading[field] === null) continue;
    expect(said).toContain(reading[field]);
    const clear = rendered.some((one) => !one.reading.fromOcr && one.reading[field] !== null);
    const competing = origins[field]?.competing ?? [];
    expect(reading.evidence[field]?.needsConfirmation).toBe(!clear || competing.length > 0);
  }
  expect(reading.tasks.length).toBeGreaterThanOrEqual(Math.max(...rendered.map((one) => one.reading.tasks.length)));
});
