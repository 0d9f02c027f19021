import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { addressOf, longestPlace, placeOf, sentenceAt, sentencesIn } from "../../../lib/proposing/places";
import { mergeReadings } from "../../../lib/reading/comparison/merging";
import { sampleReading } from "../../support/sample-reading";

const words = { title: "Kế hoạch A", documentNumber: null, issueDate: null, name: null, tasks: [], recipients: ["Các phòng"] };
const merged = mergeReadings([
  { id: "scan", form: "PDF_SCAN", reading: sampleReading({ ...words, recipients: ["Lưu: VT"] }, true) },
  { id: "pdf", form: "PDF", reading: sampleReading(words) },
]);

test("a sentence of each rendering is found again by its address, wherever the rendering stands in the merged text", () => {
  for (const text of merged.texts) {
    const [sentence] = sentencesIn(merged.reading.normalisedText, text.start, text.end);
    const place = placeOf(addressOf(merged, sentence as never) ?? "");
    expect(place?.sourceId).toBe(text.id);
    expect(place && sentenceAt(merged, place)).toEqual(sentence);
  }
});

test("what lies outside, is empty, white or too long is no sentence", () => {
  const end = (merged.texts[0]?.end ?? 0) - (merged.texts[0]?.start ?? 0);
  expect(sentenceAt(merged, { sourceId: "pdf", start: 0, end: end + 1 })).toBeNull();
  expect(sentenceAt(merged, { sourceId: "pdf", start: 3, end: 3 })).toBeNull();
  expect(sentenceAt(merged, { sourceId: "other", start: 0, end: 3 })).toBeNull();
  const at = merged.reading.normalisedText.indexOf("\n");
  expect(sentenceAt(merged, { sourceId: "pdf", start: at, end: at + 1 })).toBeNull();
  const long = { reading: { ...merged.reading, normalisedText: "a".repeat(5000) }, texts: [{ id: "pdf", start: 0, end: 5000 }] };
  expect(sentenceAt(long, { sourceId: "pdf", start: 0, end: longestPlace + 1 })).toBeNull();
  expect(addressOf(merged, { start: 0, end: merged.reading.normalisedText.length })).toBeNull();
});

test.each(["", "khong", "pdf.1", "pdf.-1.4", "pdf.1.4.5", "a b.1.2", "pdf.1.99999999"])("%j is no address", (address) => {
  expect(placeOf(address)).toBeNull();
});

test("sentences end where they end; a number or a letter of an enumeration stays with its sentence", () => {
  const text = "I. MỤC ĐÍCH\n- Nêu gương kịp thời. Việc xét chọn phải khách quan.\n2.1. Cách thức: theo QĐ số 5.\n\n";
  expect(sentencesIn(text, 0, text.length).map((one) => one.text)).toEqual([
    "I. MỤC ĐÍCH",
    "- Nêu gương kịp thời.",
    "Việc xét chọn phải khách quan.",
    "2.1. Cách thức: theo QĐ số 5.",
  ]);
});

const piece = fc.constantFrom("A", "b", " ", ".", "\n", "Đ", "1", "Sở Ngoại vụ", "ngày 14/12", "I", ";");
property.prop([fc.array(piece, { maxLength: 60 })])("no sentence crosses another or leaves the text, and none loses a word", (parts) => {
  const text = parts.join("");
  const sentences = sentencesIn(text, 0, text.length);
  let at = 0;
  let left = "";
  for (const one of sentences) {
    expect(one.start).toBeGreaterThanOrEqual(at);
    expect(one.text).toBe(text.slice(one.start, one.end));
    left += text.slice(at, one.start);
    at = one.end;
  }
  expect((left + text.slice(at)).trim()).toBe("");
});
