import { describe, expect, it } from "vitest";
import { consentsVisibleTo, mayCarryConsents, mayKeepConsents, mayViewConsents } from "../../../lib/consents/policy";
import { actorWith, rolesAllowed } from "../../support/decision-world";

const own = { agencyId: "agency", departmentIds: ["unit"] };
const otherUnit = { agencyId: "agency", departmentIds: ["elsewhere"] };

describe("keeping consents", () => {
  it("is for the subject's unit, the office and the editor", () => {
    expect(rolesAllowed((actor) => mayKeepConsents(actor, own))).toEqual(["OFFICER", "DEPARTMENT_HEAD", "OFFICE", "EDITOR"]);
    expect(rolesAllowed((actor) => mayKeepConsents(actor, otherUnit))).toEqual(["OFFICE", "EDITOR"]);
  });

  it("tells the inspector that it only reads", () => {
    expect(mayKeepConsents(actorWith("INSPECTOR"), own)).toEqual({ allowed: false, reason: "common.readOnly" });
  });

  it("copying from the dossier is for who settles it", () => {
    expect(rolesAllowed(mayCarryConsents)).toEqual(["OFFICE", "AGENCY_HEAD", "DEPUTY_HEAD"]);
  });
});

describe("seeing consents", () => {
  it("lists by the rule that shows one", () => {
    expect(consentsVisibleTo(actorWith("OFFICER"))).toEqual({ agencyId: "agency", all: false, departmentIds: ["unit"] });
    expect(mayViewConsents(actorWith("OFFICER"), own).allowed).toBe(true);
    expect(mayViewConsents(actorWith("OFFICER"), otherUnit).allowed).toBe(false);
    expect(mayViewConsents(actorWith("OFFICE"), { ...otherUnit, agencyId: "another" }).allowed).toBe(false);
    expect(mayViewConsents(actorWith("ADMINISTRATOR"), own).allowed).toBe(false);
  });
});
