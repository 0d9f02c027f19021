import { expect, it } from "vitest";
import { mayEnterBallotRule } from "@/lib/ballot-rules/policy";
import type { Actor, RoleName } from "@/lib/core/actor";

const actor = (role: RoleName): Actor => ({
  kind: "user",
  id: "u1",
  personId: "p1",
  agencyId: "a1",
  name: "Người thử",
  roles: [{ role, departmentId: null }],
});

it("a rule of voting is entered by those who lead sessions", () => {
  for (const role of ["COUNCIL_SECRETARY", "COUNCIL_CHAIR", "OFFICE"] as const) expect(mayEnterBallotRule(actor(role)).allowed).toBe(true);
  for (const role of ["COUNCIL_MEMBER", "TELLER", "ADMINISTRATOR", "OFFICER"] as const)
    expect(mayEnterBallotRule(actor(role))).toEqual({ allowed: false, reason: "common.noRole" });
  expect(mayEnterBallotRule(actor("INSPECTOR"))).toEqual({ allowed: false, reason: "common.readOnly" });
});
