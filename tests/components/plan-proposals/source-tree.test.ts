import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { type Stretch, stretchesOf } from "../../../components/plan-proposals/source-tree";

const at = (number: number, start: number, end: number) => ({
  ...{ path: `tasks.${number}`, number, needsConfirmation: false },
  source: { start, end, text: "" },
});

test("a sentence inside another stands in it, and one that crosses is cut at the other's end", () => {
  const tree = stretchesOf([at(1, 0, 10), at(2, 2, 5), at(3, 8, 14), at(4, 20, 25)], 0, 30);
  expect(tree.map(({ number, inside }) => [number, inside.map((one) => [one.number, one.start, one.end])])).toEqual([
    [
      1,
      [
        [2, 2, 5],
        [3, 8, 10],
      ],
    ],
    [4, []],
  ]);
  expect(stretchesOf([at(1, 0, 10)], 20, 30)).toEqual([]);
});

const spans = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 })), { maxLength: 12 });

property.prop([spans])("every item has its place once, and nothing crosses", (given) => {
  const items = given.map(([start, length], index) => at(index + 1, start, start + length));
  const seen: number[] = [];
  const walk = (stretches: readonly Stretch[], from: number, to: number) => {
    let last = from;
    for (const one of stretches) {
      expect(one.start).toBeGreaterThanOrEqual(last);
      expect(one.end).toBeLessThanOrEqual(to);
      seen.push(one.number);
      walk(one.inside, one.start, one.end);
      last = one.end;
    }
  };
  walk(stretchesOf(items, 0, 100), 0, 100);
  expect(seen.sort((a, b) => a - b)).toEqual(items.map(({ number }) => number));
});
