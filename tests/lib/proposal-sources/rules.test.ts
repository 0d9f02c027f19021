import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { isQuiet, mostSources, sortOut } from "../../../lib/proposal-sources/rules";

test("a reader without a sign for five minutes has stopped", () => {
  const now = new Date("2026-11-22T08:00:00Z");
  const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);
  expect(isQuiet(before(299), now)).toBe(false);
  expect(isQuiet(before(300), now)).toBe(true);
});

const file = fc.record({ sha256: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h") });
property.prop([fc.array(file, { maxLength: 12 }), fc.uniqueArray(fc.constantFrom("a", "b", "x", "y"), { maxLength: 4 })])(
  "of several files each is taken once or left with a reason, in order, and never more than a proposal takes",
  (files, known) => {
    const { taken, left } = sortOut(files, known);
    expect(taken.length + left.length).toBe(files.length);
    const shas = [...known, ...taken.map(({ sha256 }) => sha256)];
    expect(new Set(shas).size).toBe(shas.length);
    expect(shas.length).toBeLessThanOrEqual(Math.max(mostSources, known.length));
    for (const { file: one, reason } of left)
      expect(reason === "planProposals.sameFile" ? shas.includes(one.sha256) : shas.length === mostSources).toBe(true);
  },
);
