import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { addWorkingDays, isWorkingDay } from "@/lib/calendar/working-days";
import { addDays, type Day, daysBetween } from "@/lib/core/clock";
import { levelOn, mayBeUrgedOn, nextLevel, stepOn, wantsLetter, whyQuiet } from "@/lib/reminders/rules";
import { ownDays, reminderDays, toldOn } from "@/tests/support/reminder-days";

const anyDay = fc.integer({ min: 0, max: 365 * 7 }).map((count) => addDays("2023-01-01", count));

describe("the step of a day", () => {
  it.each([
    ["2026-11-23", 14],
    ["2026-12-03", 7],
    ["2026-12-09", 3],
    ["2026-12-11", 1],
    ["2026-12-14", 0],
    ["2026-12-15", -1],
    ["2026-12-16", -1],
    ["2026-12-17", -3],
    ["2026-12-23", -7],
    ["2027-01-04", -14],
  ])("on %s it is %i for 14/12/2026", (day, step) => {
    expect(stepOn(day, "2026-12-14")).toBe(step);
  });

  it("none too early, none too late, none on a day off", () => {
    expect(stepOn("2026-11-20", "2026-12-14")).toBeNull();
    expect(stepOn("2027-02-01", "2026-12-14")).toBeNull();
    expect(stepOn("2026-12-12", "2026-12-14")).toBeNull();
  });

  it("a last day in Tết has its step 0 on the last working day before", () => {
    expect(stepOn("2026-02-13", "2026-02-18")).toBe(0);
    expect(stepOn("2026-02-23", "2026-02-18")).toBe(-1);
  });

  test.prop([anyDay])("each of the nine steps begins on exactly one day, in order, if every working day is looked at", (dueDay) => {
    const steps: number[] = [];
    for (let day = addDays(dueDay, -60); day <= addDays(dueDay, 60); day = addDays(day, 1)) {
      const step = stepOn(day, dueDay);
      if (step !== null && steps.at(-1) !== step) steps.push(step);
    }
    expect(steps).toEqual([14, 7, 3, 1, 0, -1, -3, -7, -14]);
  });

  test.prop([anyDay, fc.integer({ min: 0, max: 14 })])("a step is never smaller than the working days left", (dueDay, left) => {
    const day = addWorkingDays(dueDay, -left);
    if (isWorkingDay(dueDay)) expect(stepOn(day, dueDay)).toBeGreaterThanOrEqual(left);
  });
});

/** A last day, the agency's own days around it, and how often the job runs on each of the days around it. */
const course = anyDay.chain((dueDay) =>
  fc.record({
    dueDay: fc.constant(dueDay),
    own: ownDays(dueDay, 45),
    runs: fc.array(fc.constantFrom(0, 1, 1, 1, 2), { minLength: 121, maxLength: 121 }),
  }),
);
const daysAround = (dueDay: Day) => Array.from({ length: 121 }, (_, index) => addDays(dueDay, index - 60));

describe("months of days with days off of the agency's own", () => {
  test.prop([course], { numRuns: 60 })(
    "no step is told twice, none is left out of those whose days saw the job run",
    ({ dueDay, own, runs }) => {
      const told: { step: number; day: Day }[] = [];
      const ran = new Set<Day>();
      for (const [index, day] of daysAround(dueDay).entries()) {
        for (let turn = 0; turn < (runs[index] ?? 0); turn += 1) {
          ran.add(day);
          const step = stepOn(day, dueDay, own);
          if (step !== null && !told.some((each) => each.step === step)) told.push({ step, day });
        }
      }
      expect(told).toEqual(toldOn(dueDay, own, (day) => ran.has(day)));
    },
  );

  test.prop([course], { numRuns: 40 })("run every day, all nine are told, each on a worked day, in order", ({ dueDay, own }) => {
    const told = toldOn(dueDay, own, () => true);
    expect(told.map((each) => each.step)).toEqual([14, 7, 3, 1, 0, -1, -3, -7, -14]);
    expect(told.every(({ step, day }) => isWorkingDay(day, own) && stepOn(day, dueDay, own) === step)).toBe(true);
    expect(told.every(({ step, day }) => day <= dueDay === step >= 0)).toBe(true);
  });

  test.prop([course], { numRuns: 40 })(
    "first and second urging are given once each, the second never first, the letter only after",
    (data) => {
      const { dueDay, own, runs } = data;
      const given: { level: number; day: Day }[] = [];
      for (const [index, day] of daysAround(dueDay).entries()) {
        for (let turn = 0; turn < (runs[index] ?? 0); turn += 1) {
          const level = levelOn(day, dueDay, given, own);
          if (level !== null) given.push({ level, day });
        }
      }
      const late = reminderDays(dueDay, own)
        .filter((each) => each.step < 0)
        .flatMap((each) => each.days);
      const ran = late.filter((day) => (runs[daysBetween(dueDay, day) + 60] ?? 0) > 0);
      const first = ran[0];
      const second = ran.find((day) => first !== undefined && day > first && late.indexOf(day) >= 2);
      expect(given).toEqual([...(first ? [{ level: 1, day: first }] : []), ...(second ? [{ level: 2, day: second }] : [])]);
      for (const [index, day] of late.entries()) {
        const sofar = given.filter((each) => each.day <= day);
        expect(wantsLetter(day, dueDay, sofar, own)).toBe(index >= 6 || sofar.some((each) => each.level === 2));
      }
    },
  );
});

describe("graded urging", () => {
  const due = "2026-12-14";

  it("first, second, letter, then nothing more; never two on one day", () => {
    expect(nextLevel([], "2026-12-15")).toBe(1);
    expect(nextLevel([{ level: 1, day: "2026-12-15" }], "2026-12-15")).toBeNull();
    expect(nextLevel([{ level: 1, day: "2026-12-15" }], "2026-12-16")).toBe(2);
    const both = [
      { level: 1, day: "2026-12-15" },
      { level: 2, day: "2026-12-17" },
    ];
    expect(nextLevel(both, "2026-12-18")).toBe(3);
    expect(nextLevel([...both, { level: 3, day: "2026-12-18" }], "2026-12-30")).toBeNull();
  });

  it("by itself the first a day after, the second three after, the letter never", () => {
    let given: { level: number; day: Day }[] = [];
    const log: [Day, number][] = [];
    for (let day: Day = "2026-12-01"; day <= "2027-01-31"; day = addDays(day, 1)) {
      const level = levelOn(day, due, given);
      if (level === null) continue;
      log.push([day, level]);
      given = [...given, { level, day }];
    }
    expect(log).toEqual([
      ["2026-12-15", 1],
      ["2026-12-17", 2],
    ]);
  });

  it("a letter is wanted after the second notice or seven working days, once", () => {
    expect(wantsLetter("2026-12-14", due, [])).toBe(false);
    expect(wantsLetter("2026-12-22", due, [])).toBe(false);
    expect(wantsLetter("2026-12-23", due, [])).toBe(true);
    expect(wantsLetter("2026-12-18", due, [{ level: 2, day: "2026-12-17" }])).toBe(true);
    expect(wantsLetter("2026-12-23", due, [{ level: 3, day: "2026-12-22" }])).toBe(false);
  });

  it("by hand from fourteen working days before", () => {
    expect([mayBeUrgedOn("2026-11-20", due), mayBeUrgedOn("2026-11-23", due), mayBeUrgedOn("2026-12-20", due)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe("who is not reminded by hand", () => {
  const row = { own: false, inTime: true, urgings: [{ level: 1, day: "2026-11-20" }] };

  it("is told apart: the agency's own, reminded today, reminded twice, not yet time", () => {
    expect(whyQuiet({ ...row, own: true }, "2026-11-20")).toBe("own");
    expect(whyQuiet(row, "2026-11-20")).toBe("today");
    expect(whyQuiet({ ...row, urgings: [...row.urgings, { level: 2, day: "2026-11-23" }] }, "2026-11-25")).toBe("twice");
    expect(whyQuiet({ ...row, urgings: [] }, "2026-11-24")).toBe("nobody");
    expect(whyQuiet({ ...row, own: true, inTime: false }, "2026-11-20")).toBeNull();
  });
});
