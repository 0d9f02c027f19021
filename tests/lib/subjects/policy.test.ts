import { describe, expect, it } from "vitest";
import type { Actor, HeldRole } from "@/lib/core/actor";
import { mayCreateSubject, mayReadRegister, maySearchSubjects, mayViewSubject } from "@/lib/subjects/policy";

const actor = (...roles: HeldRole[]): Actor => ({ kind: "user", id: "u", personId: null, agencyId: "a", name: "Mẫu", roles });
const officer = actor({ role: "OFFICER", departmentId: "d1" });

describe("the register", () => {
  it("opens to those it has rows for", () => {
    expect(mayReadRegister(officer)).toEqual({ allowed: true });
    expect(mayReadRegister(actor({ role: "INSPECTOR", departmentId: null }))).toEqual({ allowed: true });
    expect(mayReadRegister(actor({ role: "EDITOR", departmentId: null })).allowed).toBe(false);
    expect(mayReadRegister(actor()).allowed).toBe(false);
  });

  it("hides other agencies and other departments", () => {
    expect(mayViewSubject(officer, { agencyId: "a", departmentIds: ["d2", "d1"] })).toEqual({ allowed: true });
    expect(mayViewSubject(officer, { agencyId: "a", departmentIds: ["d2"] })).toEqual({ allowed: false, reason: "common.notFound" });
    expect(mayViewSubject(officer, { agencyId: "b", departmentIds: ["d1"] }).allowed).toBe(false);
  });

  it("lets a department make its own subjects and outsiders, the office any", () => {
    expect(mayCreateSubject(officer, { departmentId: "d1" })).toEqual({ allowed: true });
    expect(mayCreateSubject(officer, { departmentId: null })).toEqual({ allowed: true });
    expect(mayCreateSubject(officer, { departmentId: "d2" })).toEqual({ allowed: false, reason: "common.otherUnit" });
    expect(mayCreateSubject(actor({ role: "OFFICE", departmentId: null }), { departmentId: "d2" })).toEqual({ allowed: true });
    expect(mayCreateSubject(actor({ role: "INSPECTOR", departmentId: null }), { departmentId: null })).toEqual({
      allowed: false,
      reason: "common.readOnly",
    });
  });

  it("answers a search for duplicates to anybody with a role", () => {
    expect(maySearchSubjects(actor({ role: "EDITOR", departmentId: null }))).toEqual({ allowed: true });
    expect(maySearchSubjects(actor()).allowed).toBe(false);
  });
});
