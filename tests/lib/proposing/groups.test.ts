import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { type DecidedItem, decided, waits } from "../../../lib/proposing/decisions";
import { grouped, groupNames, groupOf, isSure } from "../../../lib/proposing/groups";
import { fieldNames, type ItemKind, itemsOf, listNames } from "../../../lib/proposing/items";
import { mergeReadings } from "../../../lib/reading/comparison/merging";
import { sampleReading } from "../../support/sample-reading";

const tasks = [{ title: "Tổng kết phong trào thi đua", lead: "Văn phòng", timeframe: "Quý IV" }];
const reading = {
  title: "Kế hoạch mẫu năm 2027",
  documentNumber: "12/KH-SM",
  issueDate: "2026-11-16",
  name: "Trần Hải Vân",
  tasks,
  recipients: ["Các phòng"],
};
const items = decided(itemsOf(mergeReadings([{ id: "pdf", form: "PDF", reading: sampleReading(reading) }])), []);

test("the fields of the document are one group, each list another, in the order of the page", () => {
  const groups = grouped(items.filter(({ value }) => value !== null));
  expect(groups.map(({ name }) => name).slice(0, 2)).toEqual(["document", "tasks"]);
  expect(groups[0]?.sure.map(({ path }) => path)).toContain("title");
});

const item: fc.Arbitrary<DecidedItem> = fc.record({
  path: fc.string(),
  kind: fc.constantFrom<ItemKind>(...fieldNames, ...listNames),
  value: fc.constantFrom<unknown>(null, "đã đọc"),
  source: fc.constant(null),
  confidence: fc.constant(1),
  needsConfirmation: fc.boolean(),
  from: fc.constant([]),
  competing: fc.constantFrom([], [{ part: null, others: [{ value: "khác", from: ["scan"], source: null }] }]),
  byHand: fc.boolean(),
  decision: fc.constantFrom(null, { path: "", verdict: "DROPPED" as const, value: null }),
});

property.prop([fc.array(item)])("every item stands in one group, and none that waits, competes or was decided is sure", (all) => {
  const groups = grouped(all);
  expect(groups.flatMap((group) => group.items).length).toBe(all.length);
  expect(groups.map(({ name }) => name)).toEqual(groupNames.filter((name) => all.some(({ kind }) => groupOf(kind) === name)));
  for (const { items: own, sure, waiting } of groups) {
    expect(sure.filter((one) => waits(one) || one.competing.length > 0 || one.decision || one.value === null || one.byHand)).toEqual([]);
    expect(waiting).toEqual(own.filter(waits));
    expect(sure).toEqual(own.filter(isSure));
  }
});
