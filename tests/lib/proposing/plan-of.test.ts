import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PlanData } from "../../../lib/plan-contents/schema";
import { type Decision, decided, missingFields } from "../../../lib/proposing/decisions";
import { itemsOf } from "../../../lib/proposing/items";
import { planOf } from "../../../lib/proposing/plan-of";
import { proposedSetup } from "../../../lib/proposing/procedure-of";
import { mergeReadings, type Rendered } from "../../../lib/reading/comparison/merging";
import { outlineOf } from "../../../lib/reading/outline";
import { readDocument } from "../../../lib/reading/read-document";
import { extract } from "../../../lib/reading/sources/extract";
import type { Rendering } from "../../../lib/reading/sources/rendering";
import { binhPhuocPlan } from "../../../prisma/seed/plans/binh-phuoc";
import { binhThuanPlan } from "../../../prisma/seed/plans/binh-thuan";
import { quangBinhPlan } from "../../../prisma/seed/plans/quang-binh";
import { renderingsOf, type SeedName } from "../../../scripts/lib/renderings/seeds";
import { differences, withoutSystem } from "../../support/plan-differences";
import { textRendering } from "../../support/rendering";
import { seedText } from "../../support/seed-text";

type Given = { id: string; form: Rendered["form"]; rendering: Rendering };
const text = (id: SeedName, form: Rendered["form"] = "TEXT"): Given => ({ id, form, rendering: textRendering(seedText(id)) });

/** What the office would do with each: the only corrections that are needed to have a plan, and what OCR alone made up. */
const plans = {
  "binh-phuoc": {
    hand: binhPhuocPlan,
    given: () => [text("binh-phuoc")],
    // The paper has no place of its own.
    decisions: (): Decision[] => [{ path: "place", verdict: "CORRECTED", value: "Bình Phước" }],
  },
  "binh-thuan": { hand: binhThuanPlan, given: () => [text("binh-thuan")], decisions: (): Decision[] => [] },
  "quang-binh": {
    hand: quangBinhPlan,
    given: () => [text("quang-binh-signed-text", "PDF"), text("quang-binh-web-page", "HTML"), text("quang-binh-scan", "PDF_SCAN")],
    decisions: (merged: ReturnType<typeof mergeReadings>): Decision[] =>
      // Rows that the scan alone says are dropped; its number, place and day are accepted.
      itemsOf(merged)
        .filter((item) => item.path.includes(".") && item.from.every((id) => id === "quang-binh-scan"))
        .map(({ path }) => ({ path, verdict: "DROPPED", value: null })),
  },
};
type Name = keyof typeof plans;

function planFrom(name: Name, given: readonly Given[]): PlanData {
  const merged = mergeReadings(given.map(({ id, form, rendering }) => ({ id, form, reading: readDocument(rendering) })));
  const items = decided(itemsOf(merged), plans[name].decisions(merged));
  expect(missingFields(items)).toEqual([]);
  const base = given.find(({ id }) => id === merged.texts[0]?.id);
  const sections = base ? outlineOf(base.rendering) : [];
  return planOf(items, { slug: "x", version: 1, agencyName: "Cơ quan", setup: proposedSetup(merged.reading), sections, sourceNote: "" });
}

const known = JSON.parse(readFileSync(join(import.meta.dirname, "../../fixtures/proposing/plan-differences.json"), "utf8")) as Record<
  string,
  string[]
>;

describe("the plans come out of their papers", () => {
  test.each(Object.keys(plans) as Name[])("%s: equal to the hand-written data but for the differences that are listed", (name) => {
    const { hand, given } = plans[name];
    const made = planFrom(name, given());
    const found = differences(withoutSystem(made), withoutSystem(hand));
    expect(found.lines).toEqual(known[name]);
    // Identity, bases, criteria, dates and the procedure are there; what differs is an editor's wording, and passages the reader leaves out.
    expect(found.equal / found.total).toBeGreaterThanOrEqual(0.7);
  });

  test.each(["binh-phuoc", "binh-thuan"] as const)(
    "%s: as PDF, web page and DOCX the same plan comes out as from its text",
    async (name) => {
      const files = await renderingsOf(name, false);
      const fromText = withoutSystem(planFrom(name, plans[name].given()));
      for (const [ending, bytes] of Object.entries(files)) {
        const extracted = await extract(bytes, `ke-hoach${ending}`, () => undefined);
        const made = planFrom(name, [{ id: ending, form: extracted.form, rendering: { ...extracted, sha256: "0".repeat(64) } }]);
        const { sections: _one, ...fromFile } = withoutSystem(made);
        const { sections: _two, ...plain } = fromText;
        expect({ ending, lines: differences(fromFile, plain).lines }).toEqual({ ending, lines: known[`${name}${ending}`] ?? [] });
      }
    },
  );
});
