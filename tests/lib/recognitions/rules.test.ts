import { describe, expect, it } from "vitest";
import { revocationCourse, stands } from "../../../lib/recognitions/rules";

const proposed = { confirmedAt: null };
const confirmed = { confirmedAt: new Date("2026-11-01") };

describe("revocation", () => {
  it("counts only when confirmed", () => {
    expect([revocationCourse(null), revocationCourse(proposed), revocationCourse(confirmed)]).toEqual(["NONE", "PROPOSED", "REVOKED"]);
  });

  it("an exemplar stands while one of its recognitions does", () => {
    expect(stands([{ revocation: confirmed }, { revocation: proposed }])).toBe(true);
    expect(stands([{ revocation: confirmed }])).toBe(false);
    expect(stands([])).toBe(false);
  });
});
