import { describe, expect, it } from "vitest";
import { type Actor, type RoleName, roleNames } from "@/lib/core/actor";
import { mayLiftHold, mayPlaceHold, mayReadHoldReason } from "@/lib/holds/policy";

const actor = (...roles: RoleName[]): Actor => ({
  kind: "user",
  id: "u",
  personId: null,
  agencyId: "a",
  name: "Mẫu",
  roles: roles.map((role) => ({ role, departmentId: "d" })),
});
describe("holds", () => {
  it("are placed by the office, the standing body and the head, and by nobody else", () => {
    expect(roleNames.filter((role) => mayPlaceHold(actor(role)).allowed)).toEqual(["OFFICE", "COUNCIL_STANDING_BODY", "AGENCY_HEAD"]);
    expect(mayPlaceHold(actor()).allowed).toBe(false);
  });

  it("tell their reason to those and the inspector", () => {
    expect(roleNames.filter((role) => mayReadHoldReason(actor(role)).allowed)).toEqual([
      "OFFICE",
      "COUNCIL_STANDING_BODY",
      "AGENCY_HEAD",
      "INSPECTOR",
    ]);
  });

  it("are lifted by the same roles while open", () => {
    const nominee = { personIds: ["somebody"], departmentId: null };
    const open = { fromDay: "2026-11-01", toDay: null, lifted: false, nominee };
    expect(mayLiftHold(actor("AGENCY_HEAD"), open, "2026-11-22")).toEqual({ allowed: true });
    expect(mayLiftHold(actor("AGENCY_HEAD"), { ...open, toDay: "2026-11-10", lifted: true }, "2026-11-22")).toEqual({
      allowed: false,
      reason: "holds.alreadyEnded",
    });
    expect(mayLiftHold(actor("INSPECTOR"), open, "2026-11-22")).toEqual({ allowed: false, reason: "common.readOnly" });
  });

  it("are lifted by nobody from himself", () => {
    const own = { fromDay: "2026-11-01", toDay: null, lifted: false, nominee: { personIds: ["boss"], departmentId: null } };
    const head = { ...actor("AGENCY_HEAD"), personId: "boss" };
    expect(mayLiftHold(head, own, "2026-11-22")).toEqual({ allowed: false, reason: "holds.ownHold" });
    expect(mayLiftHold(actor("OFFICE"), own, "2026-11-22")).toEqual({ allowed: true });
  });
});
