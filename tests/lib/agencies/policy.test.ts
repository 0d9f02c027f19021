import { describe, expect, test } from "vitest";
import { mayAdminister, mayEditAgency, mayFoundAgency, mayViewAdministration } from "../../../lib/agencies/policy";
import { systemActor } from "../../../lib/core/actor";
import { actorOfEachRole, actorWith } from "../../support/actors";

const reasonOf = (verdict: ReturnType<typeof mayAdminister>) => (verdict.allowed ? "yes" : verdict.reason);

describe.each(actorOfEachRole())("$role", ({ role, actor }) => {
  test("administers only as ADMINISTRATOR", () => {
    const expected = role === "ADMINISTRATOR" ? "yes" : role === "INSPECTOR" ? "common.readOnly" : "common.noRole";
    expect(reasonOf(mayAdminister(actor, { agencyId: "a1" }))).toBe(expected);
    expect(reasonOf(mayEditAgency(actor, { id: "a1" }))).toBe(expected);
  });

  test("sees administration as ADMINISTRATOR, INSPECTOR or AGENCY_HEAD", () => {
    expect(mayViewAdministration(actor).allowed).toBe(["ADMINISTRATOR", "INSPECTOR", "AGENCY_HEAD"].includes(role));
  });

  test("never administers another agency", () => {
    expect(reasonOf(mayAdminister(actor, { agencyId: "a2" }))).toBe("common.notFound");
  });

  test("never founds an agency", () => {
    expect(mayFoundAgency(actor).allowed).toBe(false);
  });
});

test("the machine founds agencies and administers none", () => {
  expect(mayFoundAgency(systemActor("a1")).allowed).toBe(true);
  expect(mayAdminister(systemActor("a1"), { agencyId: "a1" }).allowed).toBe(false);
  expect(mayAdminister(actorWith(["ADMINISTRATOR", "INSPECTOR"]), { agencyId: "a1" }).allowed).toBe(true);
});
