import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { correctionFields } from "../../../lib/proposing/correction-fields";
import { correctionOf, typedOf } from "../../../lib/proposing/corrections";
import { itemsOf } from "../../../lib/proposing/items";
import { mergeReadings } from "../../../lib/reading/comparison/merging";
import { readDocument } from "../../../lib/reading/read-document";
import { textRendering } from "../../support/rendering";
import { seedText } from "../../support/seed-text";

const read = (name: string) => mergeReadings([{ id: "a", form: "TEXT", reading: readDocument(textRendering(seedText(name))) }]);

test.each(["binh-phuoc", "binh-thuan", "quang-binh-signed-text"])(
  "what the form shows, sent back unchanged, is the value that was read: %s",
  (name) => {
    for (const item of itemsOf(read(name))) {
      if (item.value === null) continue;
      const kinds = (item.value as { subjectKinds?: string[] }).subjectKinds;
      if (kinds?.includes("HOUSEHOLD")) continue;
      const { value, wrong } = correctionOf(item.kind, item.value, typedOf(item.kind, item.value));
      expect({ path: item.path, wrong }).toEqual({ path: item.path, wrong: null });
      expect(value).toEqual(item.value);
    }
  },
);

describe("what is typed", () => {
  const obligation = { kind: "REPORT", text: "Báo cáo", recurrence: "YEARLY" };
  const typed = (more: object) => correctionOf("obligations", { before: true }, { ...obligation, ...more });

  test("days of every year may be typed with or without a year; a day that is none is named", () => {
    expect(typed({ lastDay: "14/12" }).value).toMatchObject({ lastDay: "--12-14", before: true });
    expect(typed({ lastDay: "14/12/2026" }).value).toMatchObject({ lastDay: "--12-14" });
    expect(typed({ lastDay: "31/4" }).wrong).toEqual({ lastDay: "wrongYearlyDay" });
    expect(typed({ lastDay: "29/2" }).value).toMatchObject({ lastDay: "--02-29" });
    expect(correctionOf("obligations", {}, { ...obligation, recurrence: "ONCE", lastDay: "14/12" }).wrong).toEqual({
      recurrence: "dayReturns",
    });
  });

  test("a field that is needed, a number that is none, an end before its start", () => {
    expect(correctionOf("title", null, { value: "  " }).wrong).toEqual({ value: "fieldNeeded" });
    expect(correctionOf("period", null, { startYear: "năm nay" }).wrong).toEqual({ startYear: "wrongNumber" });
    expect(correctionOf("period", null, { startYear: "2026", endYear: "2025" }).wrong).toEqual({ endYear: "endBeforeStart" });
    expect(correctionOf("period", null, { startYear: "2026", annual: "on" }).value).toEqual({
      ...{ startYear: 2026, endYear: null, openEnded: false, annual: true },
    });
  });

  test("a code that is none of the list, and a criterion of a field without its field", () => {
    expect(correctionOf("regime", null, { value: "KINGDOM" }).wrong).toEqual({ value: "chooseOne" });
    expect(correctionOf("criteria", { condition: null }, { text: "x", scope: "WORK_FIELD" }).wrong).toEqual({ workField: "fieldNeeded" });
  });

  test("a condition stays only while its box is ticked", () => {
    const before = { condition: { type: "NO_DISCIPLINE" } };
    const kept = correctionOf("criteria", before, { text: "x", scope: "GENERAL", keepCondition: "on" });
    expect(kept.value).toMatchObject({ condition: { type: "NO_DISCIPLINE" } });
    expect(correctionOf("criteria", before, { text: "x", scope: "GENERAL" }).value).toMatchObject({ condition: null });
  });
});

const kinds = Object.keys(correctionFields) as (keyof typeof correctionFields)[];
const anyTyped = fc.dictionary(fc.string({ maxLength: 12 }), fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 })));

property.prop([fc.constantFrom(...kinds), anyTyped, fc.string()])(
  "whatever is typed gives a value or says what is wrong, and never breaks",
  (kind, typed, text) => {
    const all = Object.fromEntries(correctionFields[kind].map(({ name }) => [name, text]));
    for (const fields of [typed, all]) {
      const { value, wrong } = correctionOf(kind, null, fields);
      expect(wrong === null ? value !== null : Object.keys(wrong).length > 0).toBe(true);
    }
  },
);
