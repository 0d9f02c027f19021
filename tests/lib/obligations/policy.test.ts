import { describe, expect, it } from "vitest";
import { systemActor } from "@/lib/core/actor";
import {
  mayDateDelivery,
  mayDeliver,
  mayGenerateObligations,
  mayListObligations,
  mayUndoDelivery,
  mayUrge,
  mayUrgeFor,
  mayViewObligation,
} from "@/lib/obligations/policy";
import { actorOfEachRole, actorWith } from "@/tests/support/actors";

const officer = actorWith([{ role: "OFFICER", departmentId: "d1" }]);
const allowed = (may: (actor: ReturnType<typeof actorWith>) => { allowed: boolean }) =>
  actorOfEachRole()
    .filter(({ actor }) => may(actor).allowed)
    .map(({ role }) => role);
const readers = ["OFFICE", "CLERK_OFFICE", "COUNCIL_SECRETARY", "COUNCIL_STANDING_BODY", "AGENCY_HEAD", "DEPUTY_HEAD", "INSPECTOR"];

describe("obligations", () => {
  it("are seen by the unit that owes them and by those who read the agency; another agency's by nobody", () => {
    expect(allowed((actor) => mayViewObligation(actor, { agencyId: "a1", departmentId: "d1" })).sort()).toEqual([...readers].sort());
    expect(mayViewObligation(officer, { agencyId: "a1", departmentId: "d1" }).allowed).toBe(true);
    expect(mayViewObligation(officer, { agencyId: "a1", departmentId: "d2" }).allowed).toBe(false);
    expect(mayViewObligation(officer, { agencyId: "a1", departmentId: null }).allowed).toBe(false);
    expect(allowed((actor) => mayViewObligation(actor, { agencyId: "a2", departmentId: "d1" }))).toEqual([]);
    expect(mayListObligations(officer).allowed).toBe(true);
    expect(mayListObligations(actorWith([])).allowed).toBe(false);
  });

  it("are delivered by the unit or the office, not when lifted; late is taken", () => {
    const row = { departmentId: "d1", standing: "MISSING" as const };
    expect(allowed((actor) => mayDeliver(actor, row))).toEqual(["OFFICE"]);
    expect(mayDeliver(officer, row).allowed).toBe(true);
    expect(mayDeliver(officer, { ...row, departmentId: "d2" })).toEqual({ allowed: false, reason: "common.otherUnit" });
    expect(mayDeliver(officer, { ...row, departmentId: null })).toEqual({ allowed: false, reason: "obligations.agencyOwes" });
    expect(mayDeliver(officer, { ...row, standing: "LIFTED" })).toEqual({ allowed: false, reason: "obligations.lifted" });
    expect(mayDeliver(actorWith(["INSPECTOR"]), row)).toEqual({ allowed: false, reason: "common.readOnly" });
    expect(allowed(mayDateDelivery)).toEqual(["OFFICE"]);
  });

  it("are undone by the same people, once", () => {
    const row = { departmentId: "d1", undone: false };
    expect(allowed((actor) => mayUndoDelivery(actor, row))).toEqual(["OFFICE"]);
    expect(mayUndoDelivery(officer, row).allowed).toBe(true);
    expect(mayUndoDelivery(officer, { departmentId: null, undone: false }).allowed).toBe(false);
    expect(mayUndoDelivery(officer, { ...row, undone: true })).toEqual({ allowed: false, reason: "obligations.alreadyUndone" });
  });

  it("are made by the system or the office, and urged for by the office and the standing body", () => {
    expect(mayGenerateObligations(systemActor("a1")).allowed).toBe(true);
    expect(allowed(mayGenerateObligations)).toEqual(["OFFICE"]);
    expect(allowed(mayUrge)).toEqual(["OFFICE", "COUNCIL_STANDING_BODY"]);
    const urging = (standing: "OPEN" | "MISSING" | "ON_TIME" | "LATE" | "LIFTED") =>
      mayUrgeFor(actorWith(["OFFICE"]), { standing }).allowed;
    expect([urging("OPEN"), urging("MISSING"), urging("ON_TIME"), urging("LATE"), urging("LIFTED")]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
