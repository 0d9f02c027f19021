import { describe, expect, it } from "vitest";
import {
  mayComposeUpward,
  mayEditUpward,
  mayRecordOutcome,
  maySeeUpward,
  maySignUpward,
  mayViewUpward,
  upwardVisibleTo,
} from "../../../lib/upward-submissions/policy";
import { actorWith, rolesAllowed } from "../../support/decision-world";

const [draft, sent] = [
  { sent: false, nominees: [] },
  { sent: true, nominees: [] },
];

describe("lists upward", () => {
  it("are drawn up by the office and signed by the head or a deputy", () => {
    expect(rolesAllowed(mayComposeUpward)).toEqual(["OFFICE"]);
    expect(rolesAllowed((actor) => mayEditUpward(actor, draft))).toEqual(["OFFICE"]);
    expect(rolesAllowed((actor) => maySignUpward(actor, draft))).toEqual(["AGENCY_HEAD", "DEPUTY_HEAD"]);
    expect(rolesAllowed((actor) => mayRecordOutcome(actor, sent))).toEqual(["OFFICE"]);
  });

  it("do not change once they are sent, and have no outcome before", () => {
    expect(mayEditUpward(actorWith("OFFICE"), sent)).toEqual({ allowed: false, reason: "upward.alreadySent" });
    expect(maySignUpward(actorWith("AGENCY_HEAD"), sent)).toEqual({ allowed: false, reason: "upward.alreadySent" });
    expect(mayRecordOutcome(actorWith("OFFICE"), draft)).toEqual({ allowed: false, reason: "upward.notSent" });
  });

  it("are not signed by who stands on them, alone or with a whole unit", () => {
    const own = { allowed: false, reason: "upward.namesSigner" };
    const head = { ...actorWith("AGENCY_HEAD"), personId: "head" };
    const named = {
      sent: false,
      nominees: [
        { personIds: ["another"], departmentId: null },
        { personIds: ["head"], departmentId: null },
      ],
    };
    expect(maySignUpward(head, named)).toEqual(own);
    expect(maySignUpward({ ...actorWith("DEPUTY_HEAD"), personId: "deputy" }, named).allowed).toBe(true);
    const unit = { sent: false, nominees: [{ personIds: [], departmentId: "unit" }] };
    expect(maySignUpward(actorWith("DEPUTY_HEAD", "OFFICER"), unit)).toEqual(own);
  });

  it("are read by those who read the whole agency", () => {
    const readers = ["OFFICE", "CLERK_OFFICE", "COUNCIL_SECRETARY", "COUNCIL_STANDING_BODY", "AGENCY_HEAD", "DEPUTY_HEAD", "INSPECTOR"];
    expect(rolesAllowed(maySeeUpward)).toEqual(readers);
    expect(rolesAllowed((actor) => mayViewUpward(actor, { agencyId: "agency" }))).toEqual(readers);
    expect(rolesAllowed((actor) => mayViewUpward(actor, { agencyId: "another" }))).toEqual([]);
    expect(upwardVisibleTo(actorWith("OFFICER"))).toEqual({ agencyId: "agency", all: false });
  });
});
