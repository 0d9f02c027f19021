import { expect, test } from "vitest";
import { roleNames } from "../../../lib/core/actor";
import { mayFreezeReview, mayStartReview, mayViewReview, mayWriteReview } from "../../../lib/plan-reviews/policy";
import { rolesAllowed } from "../../support/decision-world";

const open = { frozen: false };
const frozen = { frozen: true };

test("the office writes, the head freezes, and nothing changes afterwards", () => {
  expect(rolesAllowed(mayStartReview)).toEqual(["OFFICE"]);
  expect(rolesAllowed((actor) => mayWriteReview(actor, open))).toEqual(["OFFICE"]);
  expect(rolesAllowed((actor) => mayFreezeReview(actor, open))).toEqual(["AGENCY_HEAD", "DEPUTY_HEAD"]);
  expect(rolesAllowed((actor) => mayWriteReview(actor, frozen))).toEqual([]);
  expect(rolesAllowed((actor) => mayFreezeReview(actor, frozen))).toEqual([]);
});

test("a draft is read by those who read the agency, a frozen review by everybody with a role there", () => {
  expect(rolesAllowed((actor) => mayViewReview(actor, { agencyId: "agency", frozen: true }))).toEqual(roleNames);
  expect(rolesAllowed((actor) => mayViewReview(actor, { agencyId: "agency", frozen: false }))).toEqual([
    "OFFICE",
    "CLERK_OFFICE",
    "COUNCIL_SECRETARY",
    "COUNCIL_STANDING_BODY",
    "AGENCY_HEAD",
    "DEPUTY_HEAD",
    "INSPECTOR",
  ]);
  expect(rolesAllowed((actor) => mayViewReview(actor, { agencyId: "other", frozen: true }))).toEqual([]);
});
