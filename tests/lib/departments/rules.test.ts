import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../../../lib/core/clock";
import {
  type DatedName,
  departmentNamed,
  departmentNameOn,
  departmentsIn,
  endFault,
  inOrder,
  isActiveOn,
  mergeFault,
  renamed,
  renameFault,
  shownNameOn,
  standingOn,
} from "../../../lib/departments/rules";

const start = "2015-01-01";
const first: DatedName = { name: "Phòng Một", shortName: "P1", validFrom: start, validTo: null };
const open = { activeFrom: start, activeTo: null };

describe("names on days", () => {
  const names = renamed([first], { name: "Phòng Hai", shortName: "P2", from: "2020-07-01" });

  test("the old name ends on the eve of the new one and stays", () => {
    expect(names).toEqual([
      { ...first, validTo: "2020-06-30" },
      { name: "Phòng Hai", shortName: "P2", validFrom: "2020-07-01", validTo: null },
    ]);
    expect(departmentNameOn(names, "2020-06-30")?.name).toBe("Phòng Một");
    expect(departmentNameOn(names, "2020-07-01")?.name).toBe("Phòng Hai");
  });

  test("a day before the first name has no name, but one to show", () => {
    expect(departmentNameOn(names, "2014-12-31")).toBeNull();
    expect(shownNameOn(names, "2014-12-31")?.name).toBe("Phòng Một");
  });

  test("after the end the last name is shown", () => {
    const ended = [{ ...first, validTo: "2019-12-31" }];
    expect(departmentNameOn(ended, "2020-01-01")).toBeNull();
    expect(shownNameOn(ended, "2026-01-01")?.name).toBe("Phòng Một");
    expect(shownNameOn([], "2026-01-01")).toBeNull();
  });

  test("a new name begins after the newest one, and never after the unit's end", () => {
    expect(renameFault(open, names, "2020-07-02")).toBeNull();
    expect(renameFault(open, names, "2020-07-01")).toBe("departments.renameTooEarly");
    expect(renameFault(open, names, "2016-01-01")).toBe("departments.renameTooEarly");
    expect(renameFault({ ...open, activeTo: "2030-12-31" }, names, "2027-01-01")).toBe("departments.ended");
  });

  // Any wishes in any order: those with a fault are refused, the others are made. Every day keeps exactly one name.
  const wishes = fc.array(fc.record({ after: fc.integer({ min: -400, max: 4000 }), name: fc.string({ minLength: 1, maxLength: 9 }) }), {
    maxLength: 12,
  });
  property.prop([wishes, fc.integer({ min: 0, max: 6000 })])(
    "every day of a life bears exactly one name after any renames",
    (asked, probe) => {
      let kept: DatedName[] = [first];
      const begun = new Map<Day, string>([[start, first.name]]);
      for (const wish of asked) {
        const from = addDays(start, wish.after);
        if (renameFault(open, kept, from)) continue;
        kept = renamed(kept, { name: wish.name, shortName: wish.name, from });
        begun.set(from, wish.name);
      }
      const ordered = inOrder(kept);
      expect(ordered[0]?.validFrom).toBe(start);
      expect(ordered.at(-1)?.validTo).toBeNull();
      for (const [index, name] of ordered.entries()) {
        const next = ordered[index + 1];
        if (next) expect(name.validTo).toBe(addDays(next.validFrom, -1));
        if (name.validTo) expect(name.validFrom <= name.validTo).toBe(true);
      }
      const day = addDays(start, probe);
      expect(kept.filter((name) => name.validFrom <= day && (name.validTo === null || day <= name.validTo))).toHaveLength(1);
      const expected = [...begun]
        .filter(([from]) => from <= day)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .at(-1)?.[1];
      expect(departmentNameOn(kept, day)?.name).toBe(expected);
    },
  );
});

describe("the end of a unit", () => {
  test("the last day still belongs to its life", () => {
    const life = { activeFrom: start, activeTo: "2026-06-30" };
    expect(isActiveOn(life, "2026-06-30")).toBe(true);
    expect(isActiveOn(life, "2026-07-01")).toBe(false);
    expect(isActiveOn(life, "2014-12-31")).toBe(false);
  });

  test.each<[string, Parameters<typeof endFault>, ReturnType<typeof endFault>]>([
    ["an open unit ends", [open, [first], "2026-06-30", []], null],
    ["an ended unit does not end again", [{ ...open, activeTo: "2026-01-01" }, [first], "2026-06-30", []], "departments.ended"],
    ["no end before the beginning", [open, [first], "2014-06-30", []], "departments.endTooEarly"],
    [
      "no end before a name to come",
      [open, renamed([first], { name: "B", shortName: "B", from: "2027-01-01" }), "2026-12-31", []],
      "departments.nameLater",
    ],
    ["no end before another joins", [open, [first], "2026-06-30", ["2026-06-30"]], "departments.receivesLater"],
    ["an end after another has joined", [open, [first], "2026-06-30", ["2026-06-29"]], null],
  ])("%s", (_name, input, expected) => {
    expect(endFault(...input)).toBe(expected);
  });

  test("a unit joins one that lives on the next day, and never itself", () => {
    expect(mergeFault({ id: "b", ...open }, { id: "a", lastDay: "2026-06-30" })).toBeNull();
    expect(mergeFault({ id: "a", ...open }, { id: "a", lastDay: "2026-06-30" })).toBe("departments.mergeIntoItself");
    expect(mergeFault({ id: "b", activeFrom: start, activeTo: "2026-06-30" }, { id: "a", lastDay: "2026-06-30" })).toBe(
      "departments.targetEnded",
    );
    expect(mergeFault({ id: "b", activeFrom: "2026-07-02", activeTo: null }, { id: "a", lastDay: "2026-06-30" })).toBe(
      "departments.targetEnded",
    );
  });

  test("one word says what a unit is", () => {
    const ended = { activeFrom: start, activeTo: "2026-06-30", mergedIntoId: null };
    expect(standingOn(ended, "2014-01-01")).toBe("COMING");
    expect(standingOn(ended, "2026-06-30")).toBe("ACTIVE");
    expect(standingOn(ended, "2026-07-01")).toBe("DISSOLVED");
    expect(standingOn({ ...ended, mergedIntoId: "b" }, "2026-07-01")).toBe("MERGED");
  });
});

describe("who words mean", () => {
  const named = (id: string, name: string, shortName = name, validTo: Day | null = null) => ({ id, names: [{ name, shortName, validTo }] });
  const units = [
    named("plan", "Trung tâm Quy hoạch"),
    named("both", "Trung tâm Quy hoạch và Kiểm định", "TTQH&KĐ"),
    named("build", "Phòng Quản lý xây dựng", "Phòng QLXD"),
    named("past", "Phòng Hạ tầng", "Phòng Hạ tầng", "2024-12-31"),
    named("now", "Phòng Hạ tầng"),
  ];

  test("the longest name that stands there, by its short name too, not a name within it", () => {
    expect(departmentsIn("Trung tâm Quy hoạch và Kiểm định", units)).toEqual(["both"]);
    expect(departmentsIn("phòng QLXD, Trung tâm Quy hoạch", units)).toEqual(["plan", "build"]);
    expect(departmentsIn("Phòng QLXDCB; Giám đốc", units)).toEqual([]);
  });

  test("a whole name, however it is typed; a name that is borne still before one that was", () => {
    expect(departmentNamed("phòng  qlxd", units)).toBe("build");
    expect(departmentNamed("Phòng Hạ tầng", units)).toBe("now");
    expect([
      departmentNamed("Phòng QLXD và Trung tâm Quy hoạch", units),
      departmentNamed(null, units),
      departmentNamed(" ", units),
    ]).toEqual([null, null, null]);
  });

  property.prop([fc.shuffledSubarray(units.map((unit) => unit.id))])("each that a list names is found, and no other", (ids) => {
    const wanted = units.filter((unit) => ids.includes(unit.id) && unit.id !== "past");
    expect(departmentsIn(wanted.map((unit) => unit.names[0]?.name).join(", "), units)).toEqual(wanted.map((unit) => unit.id));
  });
});
