import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readDocument } from "@/lib/reading/read-document";
import { type Evidence, type Reading, readingSchema } from "@/lib/reading/reading";
import { groups, scoreReading } from "../../../scripts/lib/score-reading";
import { textRendering } from "../../support/rendering";

const fixtures = join(import.meta.dirname, "../../fixtures");
const seed = (name: string) => readFileSync(join(fixtures, "seeds", `${name}.txt`), "utf8");
const read = (text: string) => readDocument(textRendering(text));
const names = readdirSync(join(fixtures, "reading"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(".json", ""));
type Item = Partial<Evidence>;
const itemsOf = (reading: Reading): Item[] => Object.values(reading).flatMap((value) => (Array.isArray(value) ? (value as Item[]) : []));
const sources = (reading: Reading) =>
  [...Object.values(reading.evidence), ...itemsOf(reading)].flatMap((item) => (item.source ? [item.source] : []));

describe.each(names)("%s", (name) => {
  const reading = read(seed(name));
  const scores = scoreReading(JSON.parse(readFileSync(join(fixtures, "reading", `${name}.json`), "utf8")), reading);
  const bar = name === "quang-binh-scan" ? 0.95 : 0.98;

  it.each([...groups])("reaches the bar in %s, without a silent guess", (group) => {
    const { right, read: given, expected, silent, wrong } = scores[group];
    expect(silent).toEqual([]);
    expect({
      precise: right >= given * bar,
      complete: right >= expected * bar,
      wrong: right >= Math.max(given, expected) * bar ? [] : wrong,
    }).toEqual({ precise: true, complete: true, wrong: [] });
  });

  it("has the promised shape, and every source is a stretch of the text", () => {
    expect(readingSchema.parse(reading)).toEqual(reading);
    for (const source of sources(reading)) expect(reading.normalisedText.slice(source.start, source.end)).toBe(source.text);
  });
});

it("asks for confirmation of everything a text without marks gives", () => {
  const reading = read(seed("quang-binh-scan"));
  const items = itemsOf(reading).filter((item) => "needsConfirmation" in item);
  expect(items.length).toBeGreaterThan(20);
  expect([...items, ...Object.values(reading.evidence)].every((item) => item.needsConfirmation)).toBe(true);
});

it("reads the same plan in the same way whether the marks are composed or not", () => {
  const { sha256: _, ...rest } = textRendering(seed("binh-thuan"));
  expect(readDocument({ ...rest, sha256: "", text: seed("binh-thuan").normalize("NFD") })).toEqual(read(seed("binh-thuan")));
});

it("warns of a period that differs and does not stop", () => {
  const reading = read(seed("binh-thuan"));
  expect(reading.warnings.map(({ code }) => code)).toContain("PERIODS_DIFFER");
  expect(reading.period).toMatchObject({ startYear: 2022, endYear: 2025, openEnded: true });
});

property.prop([fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.lorem())])("takes any text without falling over", (text) => {
  expect(readingSchema.safeParse(read(text)).success).toBe(true);
});
