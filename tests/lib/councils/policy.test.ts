import { describe, expect, it } from "vitest";
import { type Actor, type RoleName, roleNames } from "@/lib/core/actor";
import { mayKeepCouncil, maySteerSession, mayViewSession, sessionsVisibleTo } from "@/lib/councils/policy";

const actor = (roles: RoleName[], personId: string | null = "p1"): Actor => ({
  kind: "user",
  id: "u1",
  personId,
  agencyId: "a1",
  name: "Người thử",
  roles: roles.map((role) => ({ role, departmentId: null })),
});
describe("writing", () => {
  it("belongs to those who keep the council and those who lead the session", () => {
    expect(roleNames.filter((role) => mayKeepCouncil(actor([role])).allowed)).toEqual(["OFFICE", "COUNCIL_SECRETARY", "ADMINISTRATOR"]);
    expect(roleNames.filter((role) => maySteerSession(actor([role])).allowed)).toEqual(["OFFICE", "COUNCIL_CHAIR", "COUNCIL_SECRETARY"]);
    expect(mayKeepCouncil(actor(["INSPECTOR"]))).toEqual({ allowed: false, reason: "common.readOnly" });
  });
});

describe("sight", () => {
  const session = { agencyId: "a1", memberPersonIds: ["p1"] };

  it("is of the own council for its members, of none for strangers, of nothing without a role", () => {
    for (const role of ["COUNCIL_MEMBER", "COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR"] as const) {
      expect(sessionsVisibleTo(actor([role]))).toEqual({ agencyId: "a1", personId: "p1" });
      expect(mayViewSession(actor([role], "p2"), session).allowed).toBe(false);
    }
    expect(mayViewSession(actor(["OFFICER"]), session).allowed).toBe(true);
    expect(mayViewSession(actor(["OFFICER"], "p2"), session)).toEqual({ allowed: false, reason: "common.notFound" });
    expect(mayViewSession(actor([]), session).allowed).toBe(false);
    expect(mayViewSession(actor(["OFFICER"], null), session).allowed).toBe(false);
  });

  it("is of roleNames session for those who read the agency, and of no other agency for anybody", () => {
    for (const role of ["OFFICE", "TELLER", "INSPECTOR", "AGENCY_HEAD", "COUNCIL_SECRETARY"] as const) {
      expect(mayViewSession(actor([role], "p9"), session).allowed).toBe(true);
      expect(mayViewSession(actor([role], "p1"), { ...session, agencyId: "a2" }).allowed).toBe(false);
    }
  });
});
