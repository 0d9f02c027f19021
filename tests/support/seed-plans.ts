import type { PlanData } from "../../lib/plan-contents/schema";
import { type Decision, decided } from "../../lib/proposing/decisions";
import { type Item, itemsOf } from "../../lib/proposing/items";
import { planOf } from "../../lib/proposing/plan-of";
import { proposedSetup } from "../../lib/proposing/procedure-of";
import { type MergedReading, mergeReadings, type Rendered } from "../../lib/reading/comparison/merging";
import { type OutlineSection, outlineOf } from "../../lib/reading/outline";
import { readDocument } from "../../lib/reading/read-document";
import type { Rendering } from "../../lib/reading/sources/rendering";
import { binhPhuocPlan } from "../../prisma/seed/plans/binh-phuoc";
import { binhThuanPlan } from "../../prisma/seed/plans/binh-thuan";
import { quangBinhPlan } from "../../prisma/seed/plans/quang-binh";
import type { SeedName } from "../../scripts/lib/renderings/seeds";
import { differences, withoutSystem } from "./plan-differences";
import { textRendering } from "./rendering";
import { seedText } from "./seed-text";

/** One rendering of a plan's paper; `scan`: the one that OCR read without its marks. */
export type Given = { id: string; form: Rendered["form"]; rendering: Rendering };

/**
 * The three plans of the five seeds: the plan as it was written down by hand, and what the office has to decide beside it: the only
 * corrections that are needed to have a plan, and what OCR alone made up.
 */
export const seedPlans = {
  "binh-phuoc": {
    hand: binhPhuocPlan,
    seeds: ["binh-phuoc"],
    // The paper has no place of its own.
    decisions: (): Decision[] => [{ path: "place", verdict: "CORRECTED", value: "Bình Phước" }],
  },
  "binh-thuan": { hand: binhThuanPlan, seeds: ["binh-thuan"], decisions: (): Decision[] => [] },
  "quang-binh": {
    hand: quangBinhPlan,
    seeds: ["quang-binh-signed-text", "quang-binh-web-page", "quang-binh-scan"],
    // Rows that the scan alone says are dropped; its number, place and day are accepted.
    decisions: (items: readonly Item[], scan: string | null): Decision[] =>
      items.filter((item) => scan !== null && isOfScanAlone(item, scan)).map(({ path }) => ({ path, verdict: "DROPPED", value: null })),
  },
} as const satisfies Record<
  string,
  { hand: PlanData; seeds: readonly SeedName[]; decisions: (items: readonly Item[], scan: string | null) => Decision[] }
>;
export type SeedPlan = keyof typeof seedPlans;

const isOfScanAlone = (item: Item, scan: string) => item.path.includes(".") && item.from.every((id) => id === scan);

/** What each seed says as the text it is kept in. */
export const textOf = (id: SeedName, form: Rendered["form"] = "TEXT"): Given => ({ id, form, rendering: textRendering(seedText(id)) });

export const merged = (given: readonly Given[]): MergedReading =>
  mergeReadings(given.map(({ id, form, rendering }) => ({ id, form, reading: readDocument(rendering) })));

/** The plan that comes out of a merged reading after what the office decided; `scan`: the id of the scan among its renderings. */
export function planOfMerged(name: SeedPlan, reading: MergedReading, sections: readonly OutlineSection[], scan: string | null): PlanData {
  const items = decided(itemsOf(reading), seedPlans[name].decisions(itemsOf(reading), scan));
  return planOf(items, { slug: "x", version: 1, agencyName: "Cơ quan", setup: proposedSetup(reading.reading), sections, sourceNote: "" });
}

export function planOfGiven(name: SeedPlan, given: readonly Given[]): PlanData {
  const reading = merged(given);
  const base = given.find(({ id }) => id === reading.texts[0]?.id);
  const scan = given.length > 1 ? given.find(({ form }) => form === "PDF_SCAN") : undefined;
  return planOfMerged(name, reading, base ? outlineOf(base.rendering) : [], scan?.id ?? null);
}

/** Where a plan differs from the one written by hand, leaf by leaf: "path: read | by hand". */
export const fromHand = (name: SeedPlan, plan: PlanData) => differences(withoutSystem(plan), withoutSystem(seedPlans[name].hand));

export const planOfSeed = (seed: SeedName) => (Object.keys(seedPlans) as SeedPlan[]).find((name) => seed.startsWith(name)) ?? "quang-binh";

/**
 * What a plan that came out of one file of a seed lacks of the plan written by hand: the same as its text lacks. The paper behind
 * the scan is the signed one without its trail and its appendix.
 */
export function lackingOf(seed: SeedName): string[] {
  const name = planOfSeed(seed);
  if (seed !== "quang-binh-scan") return fromHand(name, planOfGiven(name, [textOf(seed)])).lines;
  const { signatureTrail: _trail, attachments: _names, ...rest } = quangBinhPlan;
  return fromHand(name, { ...rest, signatureTrail: [], attachments: [] }).lines;
}
