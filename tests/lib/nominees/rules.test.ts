import { describe, expect, it } from "vitest";
import { isNominee, isWholeDepartment, type NomineeSubject, namesakes, nomineePeople } from "../../../lib/nominees/rules";
import { actorWith } from "../../support/decision-world";

const since = new Date("2020-01-01");
const department = {
  names: [{ name: "Phòng Tổng hợp" }],
  persons: [
    { id: "p1", retiredOn: null },
    { id: "gone", retiredOn: new Date("2026-01-01") },
  ],
  roles: [
    { validFrom: since, validTo: null, user: { personId: "head" } },
    { validFrom: since, validTo: new Date("2025-12-31"), user: { personId: "former" } },
    { validFrom: since, validTo: null, user: { personId: null } },
  ],
};
const collective: NomineeSubject = {
  kind: "COLLECTIVE",
  name: "Phòng Tổng hợp",
  external: false,
  personId: null,
  departmentId: "d",
  members: [],
  department,
};
const members = [{ personId: "m1" }, { personId: null }];

describe("who is judged", () => {
  it("of a whole department: its people of the day, and whoever holds it by a role", () => {
    expect(nomineePeople(collective, "2026-11-22")).toEqual({ personIds: ["p1", "head"], departmentId: "d" });
    expect(nomineePeople(collective, "2025-11-22")).toEqual({ personIds: ["p1", "gone", "head", "former"], departmentId: "d" });
  });

  it("of a group: its members alone, unless it bears the department's name", () => {
    expect(nomineePeople({ ...collective, name: "Tổ một cửa", members }, "2026-11-22")).toEqual({ personIds: ["m1"], departmentId: null });
    expect(nomineePeople({ ...collective, name: "phong tong hop", members }, "2026-11-22")).toEqual({
      personIds: ["m1", "p1", "head"],
      departmentId: "d",
    });
  });

  it("of a person or a model: the person, the owners", () => {
    const person = { ...collective, kind: "INDIVIDUAL" as const, personId: "p9" };
    expect(nomineePeople(person, "2026-11-22")).toEqual({ personIds: ["p9"], departmentId: null });
    expect(nomineePeople({ ...collective, kind: "PRACTICE_MODEL", members }, "2026-11-22").personIds).toEqual(["m1"]);
    expect(isWholeDepartment({ ...collective, external: true, departmentId: null })).toBe(false);
  });

  it("is known by the person, and in a whole department also by a role held there", () => {
    const group = { personIds: ["p1"], departmentId: null };
    const whole = { personIds: [], departmentId: "unit" };
    expect(isNominee({ ...actorWith("OFFICE"), personId: "p1" }, group)).toBe(true);
    expect(isNominee(actorWith("OFFICE"), group)).toBe(false);
    expect(isNominee(actorWith("DEPARTMENT_HEAD"), whole)).toBe(true);
    expect(isNominee(actorWith("OFFICE"), whole)).toBe(false);
  });
});

describe("people of the same name", () => {
  const persons = [{ fullName: "Lê Thị Hồng Gấm" }, { fullName: "Trần Văn Một" }];
  it("are found without diacritics, for a human being who was typed and not picked", () => {
    const typed = { kind: "INDIVIDUAL" as const, name: "le thi  hong gam", personId: null };
    expect(namesakes(typed, persons)).toEqual([{ fullName: "Lê Thị Hồng Gấm" }]);
    expect(namesakes({ ...typed, personId: "p" }, persons)).toEqual([]);
    expect(namesakes({ ...typed, kind: "COLLECTIVE" }, persons)).toEqual([]);
  });
});
