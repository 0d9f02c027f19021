import { describe, expect, it } from "vitest";
import { maySeeProgress, maySeeTally } from "@/lib/ballots/policy";
import type { Actor, RoleName } from "@/lib/core/actor";

const actor = (...roles: RoleName[]): Actor => ({
  kind: "user",
  id: "u1",
  personId: "p1",
  agencyId: "a1",
  name: "Người thử",
  roles: roles.map((role) => ({ role, departmentId: null })),
});

describe("what is seen", () => {
  it("is no figure before the result stands", () => {
    for (const state of ["DRAFT", "ISSUING", "CASTING", "CLOSED", "VOID"] as const) expect(maySeeTally({ state }).allowed).toBe(false);
    expect(maySeeTally({ state: "OPENED" }).allowed).toBe(true);
  });

  it("is who has papers for officers only", () => {
    expect(maySeeProgress(actor("COUNCIL_SECRETARY")).allowed).toBe(true);
    expect(maySeeProgress(actor("COUNCIL_MEMBER")).allowed).toBe(false);
  });
});
