import { describe, expect, it } from "vitest";
import type { Actor, HeldRole } from "@/lib/core/actor";
import { mayEnterRecord, mayImportRecords, mayVoidRecord } from "@/lib/records/policy";

const actor = (...roles: HeldRole[]): Actor => ({ kind: "user", id: "u", personId: null, agencyId: "a", name: "Mẫu", roles });
const office = actor({ role: "OFFICE", departmentId: null });
const officer = actor({ role: "OFFICER", departmentId: "d1" });
const inspector = actor({ role: "INSPECTOR", departmentId: null });

describe("writing into the register", () => {
  it("is the office's everywhere and a department's for its own", () => {
    expect(mayEnterRecord(office, { departmentId: null })).toEqual({ allowed: true });
    expect(mayEnterRecord(officer, { departmentId: "d1" })).toEqual({ allowed: true });
    expect(mayEnterRecord(officer, { departmentId: "d2" })).toEqual({ allowed: false, reason: "common.otherUnit" });
    expect(mayEnterRecord(officer, { departmentId: null })).toEqual({ allowed: false, reason: "records.officeOnly" });
  });

  it("is nobody's who only reads, or has no role", () => {
    expect(mayEnterRecord(inspector, { departmentId: "d1" })).toEqual({ allowed: false, reason: "common.readOnly" });
    expect(mayEnterRecord(actor(), { departmentId: "d1" }).allowed).toBe(false);
    expect(mayImportRecords(actor({ role: "AGENCY_HEAD", departmentId: null })).allowed).toBe(false);
  });

  it("voids a line once", () => {
    expect(mayVoidRecord(officer, { departmentId: "d1", voided: false })).toEqual({ allowed: true });
    expect(mayVoidRecord(officer, { departmentId: "d1", voided: true })).toEqual({ allowed: false, reason: "records.alreadyVoid" });
  });
});
