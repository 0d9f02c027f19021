import { describe, expect, it } from "vitest";
import type { Actor, HeldRole } from "@/lib/core/actor";
import {
  mayAssignDiscovery,
  mayReadDiscoveries,
  mayRegisterDiscovery,
  maySetAsideDiscovery,
  maySuggestDiscovery,
} from "@/lib/discoveries/policy";

const actor = (...roles: HeldRole[]): Actor => ({ kind: "user", id: "u", personId: null, agencyId: "a", name: "Mẫu", roles });
const officer = actor({ role: "OFFICER", departmentId: "d1" });
const head = actor({ role: "DEPARTMENT_HEAD", departmentId: "d1" });
const office = actor({ role: "OFFICE", departmentId: null });
const inspector = actor({ role: "INSPECTOR", departmentId: null });
const waiting = { agencyId: "a", departmentId: "d1", suggestedById: "x", stage: "WAITING" as const };

describe("suggesting", () => {
  it("is open to everybody with a role but the inspector", () => {
    for (const role of ["OFFICER", "CLERK_OFFICE", "TELLER", "EDITOR", "ADMINISTRATOR", "AGENCY_HEAD"] as const)
      expect(maySuggestDiscovery(actor({ role, departmentId: null }))).toEqual({ allowed: true });
    expect(maySuggestDiscovery(inspector)).toEqual({ allowed: false, reason: "common.readOnly" });
    expect(maySuggestDiscovery(actor())).toEqual({ allowed: false, reason: "common.noRole" });
    expect(mayReadDiscoveries(actor()).allowed).toBe(false);
  });
});

describe("taking up and setting aside", () => {
  it("is the department's own officers and head, while it waits", () => {
    for (const own of [officer, head]) {
      expect(mayRegisterDiscovery(own, waiting)).toEqual({ allowed: true });
      expect(maySetAsideDiscovery(own, waiting)).toEqual({ allowed: true });
      expect(maySetAsideDiscovery(own, { ...waiting, departmentId: "d2" })).toEqual({ allowed: false, reason: "common.otherUnit" });
      expect(mayRegisterDiscovery(own, { ...waiting, stage: "SET_ASIDE" })).toEqual({
        allowed: false,
        reason: "discoveries.alreadySetAside",
      });
      expect(maySetAsideDiscovery(own, { ...waiting, stage: "REGISTERED" })).toEqual({
        allowed: false,
        reason: "discoveries.alreadyRegistered",
      });
    }
    expect(maySetAsideDiscovery(office, waiting)).toEqual({ allowed: false, reason: "discoveries.departmentOnly" });
    expect(maySetAsideDiscovery(inspector, waiting)).toEqual({ allowed: false, reason: "common.readOnly" });
  });

  it("is the office's while it has no department, which it may hand on", () => {
    const loose = { ...waiting, departmentId: null };
    expect(maySetAsideDiscovery(office, loose)).toEqual({ allowed: true });
    expect(maySetAsideDiscovery(officer, loose)).toEqual({ allowed: false, reason: "discoveries.officeOnly" });
    expect(mayRegisterDiscovery(officer, loose)).toEqual({ allowed: false, reason: "discoveries.noDepartment" });
    expect(mayAssignDiscovery(office, loose)).toEqual({ allowed: true });
    expect(mayAssignDiscovery(officer, loose).allowed).toBe(false);
    expect(mayAssignDiscovery(office, { ...waiting, stage: "REGISTERED" }).allowed).toBe(false);
  });
});
