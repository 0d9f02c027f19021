import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Condition } from "@/lib/plans/schema";
import {
  awards,
  codesFor,
  collectiveTitles,
  disciplines,
  evaluate,
  individualTitles,
  influenceLadder,
  type Register,
  type RegisterEntry,
  ratingLadder,
  recordKinds,
  reviewYears,
} from "@/lib/records/rules";

const entry = (year: number, kind: RegisterEntry["kind"], code: string, more: Partial<RegisterEntry> = {}): RegisterEntry => ({
  year,
  kind,
  code,
  label: code,
  influenceScope: null,
  voided: false,
  ...more,
});
const register = (...entries: RegisterEntry[]): Register => ({ entries, childExemplars: null });
const years = [2022, 2023, 2024];
const span = { years, kind: "COLLECTIVE" as const };
const everyYear: Condition = { type: "EVERY_YEAR", record: "TITLE", atLeast: "ADVANCED_COLLECTIVE" };
const title = (year: number, code = "ADVANCED_COLLECTIVE") => entry(year, "TITLE", code);

describe("every year a title or higher", () => {
  it("is met when each year holds it or a higher one", () => {
    const result = evaluate(everyYear, register(title(2022), title(2023, "EXCELLENT_COLLECTIVE"), title(2024)), span);
    expect(result.verdict).toBe("MET");
    expect(result.why.map(({ year, verdict, note }) => ({ year, verdict, note }))).toEqual(
      years.map((year) => ({ year, verdict: "MET", note: "ENOUGH" })),
    );
  });

  it("asks about a year the register does not hold, and says which", () => {
    const result = evaluate(everyYear, register(title(2022), title(2024)), span);
    expect(result.verdict).toBe("ASK");
    expect(result.why[1]).toEqual({
      about: "TITLE",
      year: 2023,
      wanted: "ADVANCED_COLLECTIVE",
      found: [],
      verdict: "ASK",
      note: "NO_RECORD",
    });
  });

  it("asks about a title outside the ladder", () => {
    expect(evaluate(everyYear, register(title(2022), entry(2023, "TITLE", "OTHER"), title(2024)), span).verdict).toBe("ASK");
  });

  it("is not met when a year holds only a lower one", () => {
    const condition: Condition = { type: "EVERY_YEAR", record: "TITLE", atLeast: "EXCELLENT_COLLECTIVE" };
    const result = evaluate(condition, register(...years.map((year) => title(year))), span);
    expect(result.verdict).toBe("NOT_MET");
    expect(result.why.map((line) => line.note)).toEqual(["TOO_LOW", "TOO_LOW", "TOO_LOW"]);
  });

  it("does not count a voided line", () => {
    const voided = { ...title(2023), voided: true };
    expect(evaluate(everyYear, register(title(2022), voided, title(2024)), span).verdict).toBe("ASK");
  });

  it("looks at so many years up to the last one where the plan says how many in a row", () => {
    const two: Condition = { type: "EVERY_YEAR", record: "TITLE", atLeast: "ADVANCED_COLLECTIVE", years: 2 };
    expect(evaluate(two, register(title(2023), title(2024)), span).verdict).toBe("MET");
    const five = evaluate({ ...two, years: 5 }, register(...years.map((year) => title(year))), span);
    expect(five.why.map(({ year, verdict }) => [year, verdict])).toEqual([
      [2020, "ASK"],
      [2021, "ASK"],
      [2022, "MET"],
      [2023, "MET"],
      [2024, "MET"],
    ]);
  });

  it("asks when there is no year to look at", () => {
    expect(evaluate(everyYear, register(title(2022)), { ...span, years: [] }).verdict).toBe("ASK");
  });
});

describe("ratings", () => {
  const good: Condition = { type: "RATING_AT_LEAST", atLeast: "GOOD" };
  const everyGood: Condition = { type: "EVERY_YEAR", record: "RATING", atLeast: "GOOD" };

  it("looks at the last year of the span", () => {
    expect(evaluate(good, register(entry(2024, "RATING", "EXCELLENT")), span).verdict).toBe("MET");
    expect(evaluate(good, register(entry(2024, "RATING", "COMPLETE")), span).verdict).toBe("NOT_MET");
    expect(evaluate(good, register(entry(2023, "RATING", "EXCELLENT")), span).verdict).toBe("ASK");
  });

  it("asks when two ratings of one year disagree about it", () => {
    const entries = [
      entry(2022, "RATING", "GOOD"),
      entry(2023, "RATING", "GOOD"),
      entry(2024, "RATING", "GOOD"),
      entry(2024, "RATING", "COMPLETE"),
    ];
    const result = evaluate(everyGood, register(...entries), span);
    expect(result.verdict).toBe("ASK");
    expect(result.why.at(-1)?.note).toBe("CONTRADICTION");
  });
});

describe("awards, initiatives, discipline, children", () => {
  it("wants the award the plan names in every year, and asks when another one stands there", () => {
    const condition: Condition = { type: "EVERY_YEAR_AWARD", award: "MERIT_CERTIFICATE" };
    const all = years.map((year) => entry(year, "AWARD", "MERIT_CERTIFICATE"));
    expect(evaluate(condition, register(...all), span).verdict).toBe("MET");
    const other = evaluate(condition, register(...all.slice(1), entry(2022, "AWARD", "PROVINCIAL_MERIT_DIPLOMA")), span);
    expect(other.verdict).toBe("ASK");
    expect(other.why[0]?.note).toBe("OTHER_RECORD");
  });

  it("takes an initiative of the wanted scope or wider, in any year of the span", () => {
    const condition: Condition = { type: "INITIATIVE", atLeastScope: "PROVINCE" };
    const initiative = (year: number, influenceScope: string | null) => entry(year, "INITIATIVE", "INITIATIVE", { influenceScope });
    expect(evaluate(condition, register(initiative(2023, "NATION")), span).verdict).toBe("MET");
    expect(evaluate(condition, register(initiative(2023, "GRASSROOTS")), span).verdict).toBe("ASK");
    expect(evaluate(condition, register(initiative(2019, "NATION")), span).verdict).toBe("ASK");
    expect(evaluate(condition, register(initiative(2023, null)), span).verdict).toBe("ASK");
  });

  it("finds discipline, believes a year that somebody checked, and asks about one of which only other things are known", () => {
    const condition: Condition = { type: "NO_DISCIPLINE" };
    const kept = years.map((year) => entry(year, "DISCIPLINE", "NONE"));
    expect(evaluate(condition, register(...kept), span).verdict).toBe("MET");
    const rated = years.map((year) => entry(year, "RATING", "GOOD"));
    expect(evaluate(condition, register(...rated), span).verdict).toBe("ASK");
    expect(evaluate(condition, register(...rated, entry(2023, "DISCIPLINE", "NONE")), span).verdict).toBe("ASK");
    expect(evaluate(condition, register(...kept, entry(2023, "DISCIPLINE", "WARNING")), span).verdict).toBe("NOT_MET");
    expect(evaluate(condition, register(...kept.slice(1)), span).verdict).toBe("ASK");
  });

  it("counts exemplars inside and asks when there are too few or it cannot know", () => {
    const condition: Condition = { type: "CHILD_EXEMPLARS", minimum: 1 };
    expect(evaluate(condition, { entries: [], childExemplars: 2 }, span).verdict).toBe("MET");
    expect(evaluate(condition, { entries: [], childExemplars: 0 }, span).verdict).toBe("ASK");
    expect(evaluate(condition, { entries: [], childExemplars: null }, span).verdict).toBe("ASK");
  });

  it("takes the worst part of several", () => {
    const condition: Condition = { type: "ALL", of: [everyYear, { type: "NO_DISCIPLINE" }] };
    const titles = years.map((year) => title(year));
    const clean = years.map((year) => entry(year, "DISCIPLINE", "NONE"));
    expect(evaluate(condition, register(...titles, ...clean), span).verdict).toBe("MET");
    expect(evaluate(condition, register(...titles, entry(2024, "DISCIPLINE", "REPRIMAND")), span).verdict).toBe("NOT_MET");
  });
});

describe("always", () => {
  const codes: Record<RegisterEntry["kind"], readonly string[]> = {
    TITLE: [...individualTitles, ...collectiveTitles, "OTHER"],
    RATING: ratingLadder,
    AWARD: [...awards, "OTHER"],
    INITIATIVE: ["INITIATIVE"],
    DISCIPLINE: [...disciplines, "OTHER"],
  };
  const anEntry = fc.constantFrom(...recordKinds).chain((kind) =>
    fc.record({
      year: fc.integer({ min: 2021, max: 2025 }),
      kind: fc.constant(kind),
      code: fc.constantFrom(...codes[kind]),
      label: fc.constant("x"),
      influenceScope: fc.constantFrom(null, ...influenceLadder),
      voided: fc.boolean(),
    }),
  );
  const aCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2 },
      fc
        .constantFrom(...individualTitles, ...collectiveTitles)
        .map((atLeast) => ({ type: "EVERY_YEAR", record: "TITLE", atLeast }) as const),
      fc.constantFrom(...ratingLadder).map((atLeast) => ({ type: "EVERY_YEAR", record: "RATING", atLeast }) as const),
      fc.constantFrom(...awards).map((award) => ({ type: "EVERY_YEAR_AWARD", award }) as const),
      fc.constantFrom(...influenceLadder).map((atLeastScope) => ({ type: "INITIATIVE", atLeastScope }) as const),
      fc.constantFrom(...ratingLadder).map((atLeast) => ({ type: "RATING_AT_LEAST", atLeast }) as const),
      fc.constant({ type: "NO_DISCIPLINE" } as const),
      fc.integer({ min: 0, max: 3 }).map((minimum) => ({ type: "CHILD_EXEMPLARS", minimum }) as const),
      fc.array(tie("condition"), { maxLength: 3 }).map((of) => ({ type: "ALL", of }) as const),
    ),
  })).condition;
  const entries = fc.array(anEntry, { maxLength: 12 });
  const aSpan = fc.record({
    years: fc.constantFrom([2025], [2022, 2023, 2024], [2021, 2022, 2023, 2024, 2025]),
    kind: fc.constant("INDIVIDUAL" as const),
  });

  property.prop([aCondition, entries, aSpan])("voided lines never count", (condition, rows, seen) => {
    const without = rows.filter((row) => !row.voided);
    expect(evaluate(condition, { entries: rows, childExemplars: 1 }, seen)).toEqual(
      evaluate(condition, { entries: without, childExemplars: 1 }, seen),
    );
  });

  property.prop([aCondition, entries, aSpan, fc.integer({ min: 2021, max: 2025 })])(
    "taking a whole year away never turns the verdict into a no",
    (condition, rows, seen, year) => {
      const before = evaluate(condition, { entries: rows, childExemplars: null }, seen).verdict;
      const after = evaluate(condition, { entries: rows.filter((row) => row.year !== year), childExemplars: null }, seen).verdict;
      if (before !== "NOT_MET") expect(after).not.toBe("NOT_MET");
    },
  );

  property.prop([aCondition, aSpan])("an empty register never says no", (condition, seen) => {
    expect(evaluate(condition, { entries: [], childExemplars: null }, seen).verdict).not.toBe("NOT_MET");
  });

  const better = fc.oneof(
    fc.constantFrom(
      { kind: "TITLE" as const, code: "NATIONAL_EMULATION_FIGHTER" },
      { kind: "TITLE" as const, code: "GOVERNMENT_EMULATION_FLAG" },
      { kind: "RATING" as const, code: "EXCELLENT" },
      ...awards.map((code) => ({ kind: "AWARD" as const, code })),
      { kind: "INITIATIVE" as const, code: "INITIATIVE" },
    ),
  );
  property.prop([aCondition, entries, aSpan, better, fc.integer({ min: 2021, max: 2025 })])(
    "a better line never spoils what was met",
    (condition, rows, seen, more, year) => {
      const before = evaluate(condition, { entries: rows, childExemplars: 3 }, seen).verdict;
      const added = { ...more, year, label: "x", influenceScope: "NATION", voided: false };
      const after = evaluate(condition, { entries: [...rows, added], childExemplars: 3 }, seen).verdict;
      if (before === "MET") expect(after).toBe("MET");
    },
  );
});

describe("the years of review", () => {
  it("run from the plan's first year to the nomination's", () => {
    expect(reviewYears({ startYear: 2021, annual: false }, 2024)).toEqual([2021, 2022, 2023, 2024]);
  });
  it("are the year itself for an annual plan, and never empty", () => {
    expect(reviewYears({ startYear: 2021, annual: true }, 2024)).toEqual([2024]);
    expect(reviewYears({ startYear: 2025, annual: false }, 2024)).toEqual([2024]);
  });
});

describe("the words of a kind of subject", () => {
  it("give titles by kind, no rating or discipline to a model", () => {
    expect(codesFor("TITLE", "INDIVIDUAL")).toEqual([...individualTitles, "OTHER"]);
    expect(codesFor("TITLE", "COLLECTIVE")).toEqual([...collectiveTitles, "OTHER"]);
    expect(codesFor("TITLE", "PRACTICE_MODEL")).toEqual(["OTHER"]);
    expect(codesFor("RATING", "PRACTICE_MODEL")).toEqual([]);
    expect(codesFor("DISCIPLINE", "PRACTICE_MODEL")).toEqual([]);
    expect(codesFor("RATING", "INDIVIDUAL")).toEqual(ratingLadder);
  });
});
