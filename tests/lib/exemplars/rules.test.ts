import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../../lib/core/clock";
import { endsUpward, freeSlug, latestDay, latestResult, standing, validity } from "../../../lib/exemplars/rules";
import type { NominationState } from "../../../lib/nominations/states";
import { councilProcedure, plainProcedure, upwardProcedure } from "../../../prisma/seed/factories";

const states: NominationState[] = ["DRAFT", "AWAITING_UNIT_HEAD", "RECEIVED", "RETURNED", "APPRAISED", "TABLED", "SETTLED", "WITHDRAWN"];
const standings = (procedure: typeof councilProcedure, passed: boolean | null, asking = false, heard = false) =>
  Object.fromEntries(
    states.map((state) => [state, standing({ state, procedure, passed, asking, heard })]).filter(([, value]) => value !== "WAITING"),
  );

describe("where a nomination stands before the decision", () => {
  it("with a council: only what was tabled and voted on", () => {
    expect(standings(councilProcedure, true)).toEqual({ TABLED: "READY", SETTLED: "DONE" });
    expect(standings(councilProcedure, false)).toEqual({ TABLED: "NOT_PASSED", SETTLED: "DONE" });
    expect(standings(councilProcedure, null)).toEqual({ SETTLED: "DONE" });
  });

  it("waits while a round that is not over asks again, whatever the earlier one said", () => {
    expect(standings(councilProcedure, true, true)).toEqual({ SETTLED: "DONE" });
    expect(standings(councilProcedure, false, true)).toEqual({ SETTLED: "DONE" });
  });

  test.prop([fc.array(fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }))])("rests on the latest of the known days", (numbers) => {
    const days = numbers.map((number) => (number === null ? null : `2026-11-${String(number).padStart(2, "0")}`));
    const known = numbers.filter((number) => number !== null);
    expect(latestDay(days)).toBe(known.length === 0 ? null : `2026-11-${String(Math.max(...known)).padStart(2, "0")}`);
  });

  it("without a council: what was appraised", () => {
    expect(standings(plainProcedure, null)).toEqual({ APPRAISED: "READY", SETTLED: "DONE" });
  });

  it("with a council that does not vote: what was tabled, once its session is closed", () => {
    const speaking = { ...councilProcedure, ballot: "NONE" as const };
    expect(standings(speaking, null)).toEqual({ SETTLED: "DONE" });
    expect(standings(speaking, null, false, true)).toEqual({ TABLED: "READY", SETTLED: "DONE" });
  });

  it("the round counted last decides", () => {
    const early = { passed: true, countedAt: new Date("2026-11-01") };
    const late = { passed: false, countedAt: new Date("2026-11-09") };
    expect(latestResult([early, late])).toBe(late);
    expect(latestResult([late, early])).toBe(late);
    expect(latestResult([{ passed: null, countedAt: null }, early])).toBe(early);
    expect(latestResult([])).toBeNull();
  });

  it("outsiders end in a proposal upward in every plan, others as the plan says", () => {
    expect(endsUpward({ procedure: councilProcedure, external: true })).toBe(true);
    expect(endsUpward({ procedure: councilProcedure, external: false })).toBe(false);
    expect(endsUpward({ procedure: upwardProcedure, external: false })).toBe(true);
  });
});

describe("validity", () => {
  it.each([
    [{ annual: true, endYear: 2026, openEnded: false }, "2026-01-08", "2027-01-07"],
    [{ annual: true, endYear: null, openEnded: true }, "2024-02-29", "2025-02-28"],
    [{ annual: false, endYear: 2025, openEnded: false }, "2023-05-10", "2025-12-31"],
    [{ annual: false, endYear: 2025, openEnded: false }, "2026-01-08", "2027-01-07"],
    [{ annual: false, endYear: null, openEnded: true }, "2026-01-08", null],
    [{ annual: false, endYear: 2030, openEnded: true }, "2026-01-08", null],
  ])("%j signed on %s ends on %s", (plan, signedOn, to) => {
    expect(validity(plan, signedOn)).toEqual({ from: signedOn, to });
  });

  test.prop([fc.integer({ min: 0, max: 40_000 })])("a year is 365 or 366 days and ends before the same day comes again", (offset) => {
    const from = addDays("2000-01-01", offset);
    const { to } = validity({ annual: true, endYear: null, openEnded: true }, from);
    expect([364, 365]).toContain(daysBetween(from, to ?? ""));
    expect(addDays(to ?? "", 1).slice(5)).toBe(from.slice(5) === "02-29" ? "03-01" : from.slice(5));
  });
});

describe("addresses", () => {
  test.prop([fc.uniqueArray(fc.constantFrom("an", "an-2", "an-3", "an-5", "binh")), fc.constantFrom("an", "binh", "")])(
    "are always free and begin with the name",
    (taken, word) => {
      const slug = freeSlug(word, new Set(taken));
      expect(taken).not.toContain(slug);
      expect(slug.startsWith(word || "guong")).toBe(true);
    },
  );
});
