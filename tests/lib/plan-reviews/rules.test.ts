import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CountedRow,
  countBy,
  lineMark,
  missingTexts,
  reviewSpan,
  sortLines,
  textsWith,
  unassessed,
  writtenParts,
} from "../../../lib/plan-reviews/rules";
import { type ReviewTexts, textKeys } from "../../../lib/plan-reviews/schema";

const row = (data: Partial<CountedRow>): CountedRow => ({
  ...{ unit: "Phòng A", workField: "", kind: "INDIVIDUAL", sex: "", leader: "false", nominated: true, recognised: false },
  ...data,
});
const full = Object.fromEntries(textKeys.map((key) => [key, "Đã viết."])) as ReviewTexts;

describe("the parts", () => {
  it("are people's once touched, and the figures' until then", () => {
    const sent = { ...full, limits: "Khác." };
    expect(writtenParts({}, sent, full)).toEqual({ limits: "Khác." });
    expect(writtenParts({ causes: "Cũ." }, sent, full)).toEqual({ causes: "Đã viết.", limits: "Khác." });
    expect(textsWith({ limits: "" }, full)).toEqual({ ...full, limits: "" });
  });

  it("are all kept when the form does not say what it showed", () => {
    expect(writtenParts({}, full, {})).toEqual(full);
  });
});

describe("lines of a form of assessments", () => {
  const line = fc.record({
    effort: fc.constantFrom("RISING" as const, "FALLING" as const),
    growth: fc.constantFrom("WIDE" as const, "NONE" as const),
    spread: fc.constant("UNIT" as const),
    note: fc.constantFrom("", "Đã mời báo cáo."),
  });

  it("changed ones are written unless somebody else changed them; the others are left alone", () => {
    fc.assert(
      fc.property(fc.option(line, { nil: undefined }), line, fc.option(line, { nil: undefined }), (shown, sent, standing) => {
        const { changed, contested } = sortLines({ a: sent }, { a: lineMark(shown) }, standing ? { a: standing } : {});
        const touched = lineMark(sent) !== lineMark(shown);
        expect(changed.length).toBe(touched && lineMark(sent) !== lineMark(standing) ? 1 : 0);
        expect(contested.length).toBe(changed.length > 0 && lineMark(standing) !== lineMark(shown) ? 1 : 0);
      }),
    );
  });
});

describe("counting", () => {
  it("groups by a word, keeps those without a record under an empty name, and leaves out those the word does not fit", () => {
    const rows = [row({ sex: "FEMALE", recognised: true }), row({ sex: "" }), row({ kind: "COLLECTIVE", sex: null })];
    expect(countBy(rows, (each) => each.sex)).toEqual([
      { name: "FEMALE", nominated: 1, recognised: 1 },
      { name: "", nominated: 1, recognised: 0 },
    ]);
  });

  it("the parts add up to the whole", () => {
    const one = fc.record({ unit: fc.constantFrom("a", "b", "c"), nominated: fc.boolean(), recognised: fc.boolean() }).map(row);
    fc.assert(
      fc.property(fc.array(one), (rows) => {
        const groups = countBy(rows, (each) => each.unit);
        const sum = (key: "nominated" | "recognised") => groups.reduce((all, group) => all + group[key], 0);
        expect(sum("nominated")).toBe(rows.filter((each) => each.nominated).length);
        expect(sum("recognised")).toBe(rows.filter((each) => each.recognised).length);
      }),
    );
  });
});

it("every exemplar is to be assessed", () => {
  expect(unassessed([{ id: "a" }, { id: "b" }], { b: {} })).toEqual(["a"]);
});

it("a review covers the plan's years up to this one", () => {
  expect(reviewSpan({ startYear: 2021, endYear: 2025 }, "2023-05-01")).toEqual({ from: 2021, to: 2023 });
  expect(reviewSpan({ startYear: 2021, endYear: 2025 }, "2030-05-01")).toEqual({ from: 2021, to: 2025 });
  expect(reviewSpan({ startYear: 2022, endYear: null }, "2026-05-01")).toEqual({ from: 2022, to: 2026 });
  expect(reviewSpan({ startYear: 2027, endYear: 2030 }, "2026-05-01")).toEqual({ from: 2027, to: 2027 });
});

it("proposals and words beside the figures may stay empty, lessons may not", () => {
  expect(missingTexts({ ...full, proposals: "", results: "" })).toEqual([]);
  expect(missingTexts({ ...full, lessons: "  " })).toEqual(["lessons"]);
});
