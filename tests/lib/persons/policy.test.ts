import { describe, expect, test } from "vitest";
import { mayCreatePerson, mayEditPerson, mayViewPerson, personsVisibleTo } from "../../../lib/persons/policy";
import { actorOfEachRole } from "../../support/actors";

describe.each(actorOfEachRole())("$role", ({ role, actor }) => {
  test("writes only as ADMINISTRATOR of the own agency", () => {
    const may = role === "ADMINISTRATOR";
    expect([mayCreatePerson(actor).allowed, mayEditPerson(actor, { agencyId: "a1" }).allowed]).toEqual([may, may]);
    expect(mayEditPerson(actor, { agencyId: "a2" }).allowed).toBe(false);
  });

  test("reads only where administration is read", () => {
    const may = ["ADMINISTRATOR", "INSPECTOR", "AGENCY_HEAD"].includes(role);
    expect(personsVisibleTo(actor)).toEqual({ agencyId: "a1", all: may });
    expect([mayViewPerson(actor, { agencyId: "a1" }).allowed, mayViewPerson(actor, { agencyId: "a2" }).allowed]).toEqual([may, false]);
  });
});
