import { expect, test } from "vitest";
import { mayAcknowledge, maySeeShares, sharesVisibleTo } from "../../../lib/acknowledgements/policy";
import { roleNames } from "../../../lib/core/actor";
import { actorWith, rolesAllowed } from "../../support/decision-world";

const plan = { agencyId: "agency", published: true, superseded: false, acknowledged: false };

test("everybody on the staff confirms, an inspector does not; once, and only a plan in force", () => {
  expect(rolesAllowed((actor) => mayAcknowledge(actor, plan))).toEqual(roleNames.filter((role) => role !== "INSPECTOR"));
  for (const closed of [{ superseded: true }, { acknowledged: true }, { published: false }, { agencyId: "other" }])
    expect(rolesAllowed((actor) => mayAcknowledge(actor, { ...plan, ...closed }))).toEqual([]);
  expect(mayAcknowledge(actorWith("OFFICE"), { ...plan, agencyId: "other" })).toEqual({ allowed: false, reason: "common.notFound" });
  expect(mayAcknowledge({ ...actorWith(), roles: [] }, plan).allowed).toBe(false);
});

test("shares are read by those who read the agency, and by a head for the own department", () => {
  expect(rolesAllowed((actor) => maySeeShares(actor, plan))).toEqual([
    "DEPARTMENT_HEAD",
    "OFFICE",
    "CLERK_OFFICE",
    "COUNCIL_SECRETARY",
    "COUNCIL_STANDING_BODY",
    "AGENCY_HEAD",
    "DEPUTY_HEAD",
    "INSPECTOR",
  ]);
  expect(sharesVisibleTo(actorWith("DEPARTMENT_HEAD"))).toEqual({ all: false, departmentIds: ["unit"] });
});
