import { describe, expect, it } from "vitest";
import { maySeeRecognitions, mayViewRecognition, recognitionsVisibleTo } from "../../../lib/recognitions/policy";
import { actorWith, rolesAllowed } from "../../support/decision-world";

const readers = [
  "OFFICE",
  "CLERK_OFFICE",
  "COUNCIL_SECRETARY",
  "COUNCIL_STANDING_BODY",
  "AGENCY_HEAD",
  "DEPUTY_HEAD",
  "EDITOR",
  "INSPECTOR",
];

describe("seeing recognitions", () => {
  it("is for readers of the agency, the editor, and the unit that nominated", () => {
    const of = (agencyId: string, departmentId: string) => rolesAllowed((actor) => mayViewRecognition(actor, { agencyId, departmentId }));
    expect(of("agency", "elsewhere")).toEqual(readers);
    expect(of("agency", "unit")).toEqual(["OFFICER", "DEPARTMENT_HEAD", ...readers]);
    expect(of("another", "unit")).toEqual([]);
    expect(rolesAllowed(maySeeRecognitions)).toEqual(["OFFICER", "DEPARTMENT_HEAD", ...readers]);
  });

  it("somebody without a role sees nothing", () => {
    expect(recognitionsVisibleTo(actorWith())).toEqual({ agencyId: "agency", all: false, departmentIds: [] });
  });
});
