import { expect, it } from "vitest";
import { openPapersSchema, printedTotalsSchema } from "@/lib/ballot-counts/schema";

const id = "00000000-0000-4000-8000-000000000000";
const cells = { agree: "2", disagree: "", blank: "", invalid: "0", unused: " 1 " };
const read = (more: Record<string, string>) => printedTotalsSchema.safeParse({ roundId: id, totals: { [id]: { ...cells, ...more } } });

it("an empty cell of printed totals is a nought, a missing or mistyped one is none", () => {
  expect(read({}).data?.totals[id]).toEqual({ agree: 2, disagree: 0, blank: 0, invalid: 0, unused: 1 });
  for (const wrong of ["-1", "1.5", "hai", "1000"]) expect(read({ agree: wrong }).success).toBe(false);
  const { unused: _unused, ...rest } = cells;
  expect(printedTotalsSchema.safeParse({ roundId: id, totals: { [id]: rest } }).success).toBe(false);
});

it("a seed is 32 bytes in base64url", () => {
  const good = { roundId: id, seed: "A".repeat(43), opened: "_".repeat(43) };
  expect(openPapersSchema.safeParse(good).success).toBe(true);
  for (const seed of ["A".repeat(42), `${"A".repeat(42)}=`, ""]) expect(openPapersSchema.safeParse({ ...good, seed }).success).toBe(false);
});
