import { describe, expect, it } from "vitest";
import type { Actor, HeldRole } from "@/lib/core/actor";
import {
  mayReadRegistrations,
  mayRegisterSubject,
  mayRestoreRegistration,
  mayStartRegistration,
  mayWithdrawRegistration,
} from "@/lib/registrations/policy";
import { councilProcedure } from "@/prisma/seed/factories";

const actor = (...roles: HeldRole[]): Actor => ({ kind: "user", id: "u", personId: null, agencyId: "a", name: "Mẫu", roles });
const officer = actor({ role: "OFFICER", departmentId: "d1" });
const office = actor({ role: "OFFICE", departmentId: null });
const inspector = actor({ role: "INSPECTOR", departmentId: null });
const standing = { departmentId: "d1", state: "REGISTERED" as const, runningNomination: false };

describe("registering", () => {
  it("is a department's, for itself, where the plan has the step", () => {
    expect(mayStartRegistration(officer)).toEqual({ allowed: true });
    expect(mayStartRegistration(office)).toEqual({ allowed: false, reason: "registrations.departmentOnly" });
    expect(mayStartRegistration(inspector)).toEqual({ allowed: false, reason: "common.readOnly" });
    expect(mayRegisterSubject(officer, { departmentId: "d1", procedure: councilProcedure })).toEqual({ allowed: true });
    expect(mayRegisterSubject(officer, { departmentId: "d2", procedure: councilProcedure })).toEqual({
      allowed: false,
      reason: "common.otherUnit",
    });
    expect(mayRegisterSubject(officer, { departmentId: "d1", procedure: { ...councilProcedure, registration: false } })).toEqual({
      allowed: false,
      reason: "registrations.planHasNone",
    });
    expect(mayReadRegistrations(actor({ role: "EDITOR", departmentId: null })).allowed).toBe(false);
  });

  it("is undone and redone by the same department, not while a dossier runs", () => {
    expect(mayWithdrawRegistration(officer, standing)).toEqual({ allowed: true });
    expect(mayWithdrawRegistration(officer, { ...standing, runningNomination: true })).toEqual({
      allowed: false,
      reason: "registrations.hasNomination",
    });
    expect(mayWithdrawRegistration(officer, { ...standing, departmentId: "d2" })).toEqual({ allowed: false, reason: "common.otherUnit" });
    expect(mayWithdrawRegistration(officer, { ...standing, state: "WITHDRAWN" })).toEqual({
      allowed: false,
      reason: "registrations.alreadyWithdrawn",
    });
    expect(mayRestoreRegistration(officer, { ...standing, state: "WITHDRAWN" })).toEqual({ allowed: true });
    expect(mayRestoreRegistration(officer, standing)).toEqual({ allowed: false, reason: "registrations.notWithdrawn" });
    expect(mayRestoreRegistration(inspector, { ...standing, state: "WITHDRAWN" }).allowed).toBe(false);
  });
});
