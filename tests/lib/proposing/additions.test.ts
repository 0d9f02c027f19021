import { describe, expect, test } from "vitest";
import { type Addition, addableKinds, withAdditions } from "../../../lib/proposing/additions";
import { carriedOver, type Decision, decided, progressOf, standingValue, waits } from "../../../lib/proposing/decisions";
import { itemsOf } from "../../../lib/proposing/items";
import { standingOf } from "../../../lib/proposing/standing";
import { mergeReadings } from "../../../lib/reading/comparison/merging";
import { vi } from "../../../lib/text/vi";
import { sampleReading } from "../../support/sample-reading";

const words = {
  ...{ title: "Kế hoạch năm 2027", documentNumber: null, issueDate: null, name: "Trần Hải Vân" },
  tasks: [
    { title: "Sơ kết phong trào", lead: "Văn phòng", timeframe: "Quý II" },
    { title: "Tổng kết công tác nhân rộng", lead: "Văn phòng", timeframe: "Quý IV" },
  ],
  recipients: ["Các phòng"],
};
const pdf = { id: "pdf", form: "PDF" as const, reading: sampleReading(words) };
const merged = mergeReadings([pdf]);
const text = merged.reading.normalisedText;
const at = (sentence: string, sourceId = "pdf") => ({
  ...{ sourceId, start: text.indexOf(sentence) },
  ...{ end: text.indexOf(sentence) + sentence.length, text: sentence },
});
const task = (title: string) => ({
  ...{ title, lead: null, advisingLeader: null, advisingDepartments: [], coordinatingDepartments: [] },
  ...{ recurrence: null, firstDay: null, lastDay: null, before: false, timeframe: null },
});
const added = (number: number, more: Partial<Addition>): Addition => ({
  ...{ number, kind: "tasks", value: task("Ra mắt chuyên mục gương sáng"), sentence: null },
  ...more,
});
const items = (additions: readonly Addition[], decisions: readonly Decision[] = [], of = merged) =>
  decided(withAdditions(of, additions, decisions), decisions);
const dropped = (path: string): Decision => ({ path, verdict: "DROPPED", value: null });

describe("a row a person added", () => {
  const first = "Sơ kết phong trào: Văn phòng, Quý II";

  test("stands where its sentence stands among those of its kind, with its sentence and the rendering; without one at their end", () => {
    const both = items([added(1, { sentence: at(first) }), added(2, { value: task("Việc gõ từ giấy") })]);
    const paths = both.filter(({ kind }) => kind === "tasks").map(({ path }) => path);
    expect(paths).toEqual(["tasks.0", "added.1", "tasks.1", "added.2"]);
    expect(both.find(({ path }) => path === "added.1")).toMatchObject({
      ...{ byHand: true, from: ["pdf"], needsConfirmation: false, confidence: 1 },
      source: { start: text.indexOf(first), end: text.indexOf(first) + first.length, text: first },
    });
    expect(both.find(({ path }) => path === "added.2")).toMatchObject({ source: null, from: [] });
    expect(progressOf(both)).toMatchObject({ added: 2, found: progressOf(items([])).found });
  });

  test("of a kind nobody read stands between the kinds around it", () => {
    const kinds = items([added(1, { kind: "duties", value: { actor: null, text: "Các phòng nêu gương" } })]).map(({ kind }) => kind);
    expect(kinds.indexOf("duties")).toBe(kinds.lastIndexOf("tasks") + 1);
    expect(kinds.indexOf("recipients")).toBe(kinds.indexOf("duties") + 1);
  });

  test("goes into the plan with its sentence, as corrected, and not when it was dropped; what has no sentence says so", () => {
    const additions = [added(1, { sentence: at(first) }), added(2, { value: task("Việc gõ từ giấy") })];
    const rows = (decisions: Decision[]) =>
      standingOf(items(additions, decisions))
        .rows("tasks")
        .map(({ title, sentence }) => [title, sentence]);
    expect(rows([])).toContainEqual(["Ra mắt chuyên mục gương sáng", first]);
    expect(rows([])).toContainEqual(["Việc gõ từ giấy", vi.planProposals.made.typedFromPaper]);
    const corrected: Decision = { path: "added.1", verdict: "CORRECTED", value: task("Ra mắt chuyên trang") };
    expect(rows([corrected, dropped("added.2")]).map(([title]) => title)).toEqual([
      "Sơ kết phong trào",
      "Ra mắt chuyên trang",
      "Tổng kết công tác nhân rộng",
    ]);
  });

  test("asks when the reader says the same, unless that one was dropped", () => {
    const twin = [added(1, { value: task("Sơ kết các phong trào") })];
    const asks = (decisions: Decision[]) => waits(items(twin, decisions).find(({ path }) => path === "added.1") as never);
    expect(asks([])).toBe(true);
    expect(asks([dropped("tasks.0")])).toBe(false);
    expect(asks([dropped("tasks.1")])).toBe(true);
  });

  test("keeps its decision and finds its sentence whatever is merged with its rendering, also when that one's text is kept once", () => {
    const scan = { id: "scan", form: "PDF_SCAN" as const, reading: sampleReading({ ...words, name: "Trấn Hài Vân" }, true) };
    const addition = added(1, { sentence: at(first, "scan") });
    const same = mergeReadings([{ ...scan, reading: pdf.reading }, pdf]);
    for (const after of [mergeReadings([scan, pdf]), same]) {
      const { kept, lost } = carriedOver(merged, after, [dropped("added.1")]);
      expect([kept, lost]).toEqual([[dropped("added.1")], 0]);
      const source = items([addition], [], after).find(({ path }) => path === "added.1")?.source;
      expect(source?.text).toBe(first);
      expect(after.reading.normalisedText.slice(source?.start, source?.end)).toBe(first);
    }
  });

  test("whose sentence is in no text any more keeps its words without a place", () => {
    const [item] = items([added(1, { sentence: { sourceId: "gone", start: 0, end: 9, text: "Câu này không còn." } })]).filter(
      (one) => one.byHand,
    );
    expect(item?.source).toEqual({ start: 0, end: 0, text: "Câu này không còn." });
  });
});

describe("a field a person added", () => {
  const funding = added(1, { kind: "funding", value: "Từ quỹ thi đua" });
  const of = (path: string, additions: readonly Addition[], after = merged) => items(additions, [], after).find((one) => one.path === path);

  test("stands in its place; the later of two counts; it asks nothing", () => {
    expect(of("funding", [funding])).toMatchObject({ value: "Từ quỹ thi đua", byHand: true, needsConfirmation: false });
    const later = [funding, added(2, { kind: "funding", value: "Từ ngân sách" })];
    expect(of("funding", later)?.value).toBe("Từ ngân sách");
    expect(itemsOf(merged)).toHaveLength(items([funding]).length);
  });

  test("that a later rendering says otherwise competes and asks; said alike it does not", () => {
    const number = (value: string) => added(1, { kind: "documentNumber", value });
    const after = mergeReadings([
      pdf,
      { ...pdf, id: "web", form: "HTML", reading: sampleReading({ ...words, documentNumber: "12/KH-SM" }) },
    ]);
    expect(of("documentNumber", [number("13/KH-SM")], after)).toMatchObject({
      ...{ value: "13/KH-SM", needsConfirmation: true },
      competing: [{ part: null, others: [{ value: "12/KH-SM", from: ["web"] }] }],
    });
    expect(of("documentNumber", [number("12/KH-SM")], after)).toMatchObject({ needsConfirmation: false, competing: [] });
  });

  test("may be added only where nothing stands; rows always, but no digital signature", () => {
    expect(addableKinds(items([]))).toEqual(expect.arrayContaining(["funding", "documentNumber", "tasks", "legalBases"]));
    expect(addableKinds(items([]))).not.toContain("title");
    expect(addableKinds(items([]))).not.toContain("digitalSignatures");
    expect(addableKinds(items([funding]))).not.toContain("funding");
    expect(addableKinds(items([funding], [dropped("funding")]))).toContain("funding");
    const [dropping] = items([funding], [dropped("funding")]).filter(({ path }) => path === "funding");
    expect(dropping && standingValue(dropping)).toBeNull();
  });
});
