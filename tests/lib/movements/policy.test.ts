import { expect, it } from "vitest";
import { roleNames } from "@/lib/core/actor";
import { mayKeepMovements, mayListMovements, mayViewMovement } from "@/lib/movements/policy";
import { actorWith, rolesAllowed } from "@/tests/support/decision-world";

it("everybody with a role reads the movements of the agency, and nobody another one's", () => {
  expect(rolesAllowed(mayListMovements)).toEqual(roleNames);
  expect(rolesAllowed((actor) => mayViewMovement(actor, { agencyId: "agency" }))).toEqual(roleNames);
  expect(rolesAllowed((actor) => mayViewMovement(actor, { agencyId: "other" }))).toEqual([]);
  expect([mayListMovements(actorWith()), mayViewMovement(actorWith(), { agencyId: "agency" })]).toMatchObject([
    { allowed: false, reason: "common.noRole" },
    { allowed: false, reason: "common.notFound" },
  ]);
});

it("the office and the council's standing body keep them; the inspector is told that reading is all", () => {
  expect(rolesAllowed(mayKeepMovements)).toEqual(["OFFICE", "COUNCIL_STANDING_BODY"]);
  expect(mayKeepMovements(actorWith("INSPECTOR"))).toMatchObject({ reason: "common.readOnly" });
  expect(mayKeepMovements(actorWith("OFFICER"))).toMatchObject({ reason: "movements.officeOnly" });
});
