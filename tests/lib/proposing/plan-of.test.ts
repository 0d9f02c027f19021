import { describe, expect, test } from "vitest";
import { decided, missingFields } from "../../../lib/proposing/decisions";
import { itemsOf } from "../../../lib/proposing/items";
import { planOf } from "../../../lib/proposing/plan-of";
import { proposedSetup } from "../../../lib/proposing/procedure-of";
import { extract } from "../../../lib/reading/sources/extract";
import { renderingsOf, seedNames } from "../../../scripts/lib/renderings/seeds";
import {
  fromHand,
  type Given,
  lackingOf,
  merged,
  planOfGiven,
  planOfSeed,
  type SeedPlan,
  seedPlans,
  textOf,
} from "../../support/seed-plans";

const given: Record<SeedPlan, () => Given[]> = {
  "binh-phuoc": () => [textOf("binh-phuoc")],
  "binh-thuan": () => [textOf("binh-thuan")],
  "quang-binh": () => [
    textOf("quang-binh-signed-text", "PDF"),
    textOf("quang-binh-web-page", "HTML"),
    textOf("quang-binh-scan", "PDF_SCAN"),
  ],
};

describe("the plans come out of their papers", () => {
  test.each(Object.keys(seedPlans) as SeedPlan[])("%s: equal, leaf by leaf, to the plan that was written by hand", (name) => {
    const reading = merged(given[name]());
    expect(missingFields(decided(itemsOf(reading), seedPlans[name].decisions(itemsOf(reading), "quang-binh-scan")))).toEqual([]);
    const found = fromHand(name, planOfGiven(name, given[name]()));
    expect(found.lines).toEqual([]);
    expect(found.total).toBeGreaterThan(250);
  });

  test.each(seedNames)("%s: as PDF, web page and DOCX the same plan comes out as from its text", async (seed) => {
    const name = planOfSeed(seed);
    for (const [ending, bytes] of Object.entries(await renderingsOf(seed, false))) {
      const extracted = await extract(bytes, `ke-hoach${ending}`, () => undefined);
      const given = { id: seed, form: extracted.form, rendering: { ...extracted, sha256: "0".repeat(64) } };
      const { lines } = fromHand(name, planOfGiven(name, [given]));
      expect({ ending, lines }).toEqual({ ending, lines: lackingOf(seed) });
    }
  });
});

test("a step that a person corrected stands by itself; one that its sentence tells does not stand twice", () => {
  const reading = merged(given["quang-binh"]());
  const frame = { slug: "x", version: 1, agencyName: "Cơ quan", setup: proposedSetup(reading.reading), sections: [], sourceNote: "" };
  const step = itemsOf(reading).find(({ kind }) => kind === "processSteps");
  const corrected = { path: step?.path ?? "", verdict: "CORRECTED" as const, value: { actor: "Các phòng", text: "Lập sổ theo dõi" } };
  const texts = (decisions: (typeof corrected)[]) => planOf(decided(itemsOf(reading), decisions), frame).items.map(({ text }) => text);
  expect(texts([]).filter((text) => text === "Phát hiện")).toEqual([]);
  expect(texts([corrected])).toContain("Lập sổ theo dõi");
});
