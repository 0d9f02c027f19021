import { expect, test } from "vitest";
import { withAdditions } from "../../../lib/proposing/additions";
import { type Decision, decided } from "../../../lib/proposing/decisions";
import { digestOf, unreadOf } from "../../../lib/proposing/unread";
import { mergeReadings } from "../../../lib/reading/comparison/merging";
import { readDocument } from "../../../lib/reading/read-document";
import { textRendering } from "../../support/rendering";

const odd = "Phấn đấu có 80% phòng, đơn vị có gương được biểu dương trong năm.";
const other = "Kinh phí khen thưởng không vượt 20% quỹ.";
const merged = mergeReadings([
  { id: "pdf", form: "PDF", reading: readDocument(textRendering(`KẾ HOẠCH\n\nNăm 2027\n\n${odd}\n\n${other}\n`)) },
]);
const start = merged.reading.normalisedText.indexOf(odd);
const addition = {
  ...{ number: 1, kind: "purposes" as const, value: { text: odd } },
  sentence: { sourceId: "pdf", start, end: start + odd.length, text: odd },
};
const standings = (added: boolean, decisions: Decision[], skipped: string[]) => {
  const items = decided(withAdditions(merged, added ? [addition] : [], decisions), decisions);
  return unreadOf(merged, items, skipped).map(({ text, standing }) => [text, standing]);
};

test("a sentence nobody understood is open until an item is made of it or somebody has looked at it", () => {
  expect(standings(false, [], [])).toEqual([
    [odd, "OPEN"],
    [other, "OPEN"],
  ]);
  expect(standings(true, [], [digestOf(`  ${other.replace(" ", "\n")}`)])).toEqual([
    [odd, "ADDED"],
    [other, "SKIPPED"],
  ]);
  expect(standings(true, [{ path: "added.1", verdict: "DROPPED", value: null }], [])[0]).toEqual([odd, "OPEN"]);
});

test("each is told where it stands, to be typed from", () => {
  expect(unreadOf(merged, [], []).map(({ address }) => address)).toContain(`pdf.${start}.${start + odd.length}`);
});
