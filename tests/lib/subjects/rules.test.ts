import { describe, expect, it } from "vitest";
import { dateColumn } from "@/lib/core/clock";
import { departmentName, likePattern, memberNames, subjectWhere } from "@/lib/subjects/rules";

const name = (word: string, from: string, to: string | null) => ({
  name: word,
  shortName: word,
  validFrom: dateColumn(from),
  validTo: to ? dateColumn(to) : null,
});

describe("the name of a department", () => {
  const department = { names: [name("Phòng Cũ", "2015-01-01", "2024-12-31"), name("Phòng Mới", "2025-01-01", null)] };
  it("is the one of the day", () => {
    expect(departmentName(department, "2024-12-31")).toBe("Phòng Cũ");
    expect(departmentName(department, "2025-01-01")).toBe("Phòng Mới");
  });
  it("is the latest where the day has none, and nothing without a department", () => {
    expect(departmentName({ names: [name("Phòng Cũ", "2015-01-01", "2020-12-31")] }, "2026-01-01")).toBe("Phòng Cũ");
    expect(departmentName(null, "2026-01-01")).toBeNull();
  });
});

describe("small readings", () => {
  it("takes one member a line, without blanks and doubles", () => {
    expect(memberNames(" Trần  Văn A \n\nLê Thị B\nTrần Văn A")).toEqual(["Trần Văn A", "Lê Thị B"]);
  });
  it("takes the signs of a pattern as signs", () => {
    expect(likePattern("50%_\\")).toBe("%50\\%\\_\\\\%");
  });
  it("filters by agency in every scope", () => {
    expect(subjectWhere({ agencyId: "a", all: true })).toEqual({ agencyId: "a" });
    expect(subjectWhere({ agencyId: "a", all: false, departmentIds: [] }).agencyId).toBe("a");
  });
});
