import { describe, expect, test } from "vitest";
import { carriedOver, type Decision, decided, missingFields, progressOf, standingValue, waits } from "../../../lib/proposing/decisions";
import { itemsOf } from "../../../lib/proposing/items";
import { mergeReadings } from "../../../lib/reading/comparison/merging";
import { sampleReading } from "../../support/sample-reading";

const words = {
  title: "Kế hoạch nhân rộng điển hình tiên tiến năm 2027",
  documentNumber: "12/KH-SM",
  issueDate: "2026-11-16",
  name: "Trần Hải Vân",
  tasks: [
    { title: "Tổng kết phong trào thi đua", lead: "Văn phòng", timeframe: "Quý IV" },
    { title: "Sơ kết công tác nhân rộng điển hình", lead: "Văn phòng", timeframe: "Quý II" },
  ],
  recipients: ["Các phòng"],
};
const scan = { id: "scan", form: "PDF_SCAN" as const, reading: sampleReading(words, true) };
const merged = mergeReadings([scan]);
const accepted = (path: string): Decision => ({ path, verdict: "ACCEPTED", value: null });

describe("items and decisions", () => {
  test("what OCR alone says waits until somebody decides; a needed field nobody found waits too", () => {
    const items = decided(itemsOf(merged), [accepted("title")]);
    const item = (path: string) => items.find((one) => one.path === path);
    expect(item("title") && waits(item("title") as never)).toBe(false);
    expect(waits(item("documentNumber") as never)).toBe(true);
    expect(waits(item("place") as never)).toBe(true);
    expect(item("funding")).toMatchObject({ value: null, needsConfirmation: false });
    expect(missingFields(items).sort()).toEqual(["documentType", "period", "place", "regime"]);
    const { asked, answered } = progressOf(items);
    expect(asked - answered).toBe(items.filter(waits).length);
  });

  test("a correction stands in place of what was read, and a dropped item is nothing", () => {
    const items = decided(itemsOf(merged), [
      { path: "title", verdict: "CORRECTED", value: "Tên đúng" },
      { path: "tasks.0", verdict: "DROPPED", value: null },
    ]);
    const value = (path: string) => standingValue(items.find((one) => one.path === path) as never);
    expect(value("title")).toBe("Tên đúng");
    expect(value("tasks.0")).toBeNull();
    expect(value("tasks.1")).toMatchObject({ title: "Sơ kết công tác nhân rộng điển hình" });
  });
});

describe("after another rendering", () => {
  // The clear printing has the tasks in the other order, and another day.
  const pdf = {
    id: "pdf",
    form: "PDF" as const,
    reading: sampleReading({ ...words, issueDate: "2026-11-17", tasks: [...words.tasks].reverse() }),
  };
  const after = mergeReadings([scan, pdf]);

  test("decisions are found again where their items stand now", () => {
    const { kept, lost } = carriedOver(merged, after, [accepted("tasks.0"), { path: "tasks.1", verdict: "DROPPED", value: null }]);
    const titles = kept.map(({ path, verdict }) => [
      verdict,
      (itemsOf(after).find((item) => item.path === path)?.value as { title: string } | undefined)?.title,
    ]);
    expect(titles).toEqual([
      ["ACCEPTED", "Tổng kết phong trào thi đua"],
      ["DROPPED", "Sơ kết công tác nhân rộng điển hình"],
    ]);
    expect(lost).toBe(0);
  });

  test("what reads otherwise now is asked again, what a person wrote is not", () => {
    const both = carriedOver(merged, after, [accepted("issueDate"), { path: "title", verdict: "CORRECTED", value: "Tên đúng" }]);
    expect(both).toMatchObject({ kept: [{ path: "title", value: "Tên đúng" }], asked: 1 });
  });

  test("keys in another order, as the database gives them back, are no difference", () => {
    const shuffled = JSON.parse(JSON.stringify(after), (_key, value) =>
      value && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
    );
    expect(carriedOver(shuffled, after, [accepted("tasks.0"), accepted("documentNumber")]).kept).toHaveLength(2);
  });
});
