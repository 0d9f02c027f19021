import { describe, expect, it } from "vitest";
import { mayConfirmRevocation, mayProposeRevocation, mayWithdrawRevocation } from "../../../lib/revocations/policy";
import { actorWith, rolesAllowed } from "../../support/decision-world";

const nominee = { personIds: ["nominee"], departmentId: null };
const proposed = { course: "PROPOSED", proposedById: "somebody", proposedByHead: false, nominee, headJudged: false } as const;

describe("revocation by two people", () => {
  it("is proposed by the office, the standing body or the head", () => {
    expect(rolesAllowed((actor) => mayProposeRevocation(actor, { course: "NONE", nominee }))).toEqual([
      "OFFICE",
      "COUNCIL_STANDING_BODY",
      "AGENCY_HEAD",
    ]);
    expect(mayProposeRevocation(actorWith("OFFICE"), { course: "PROPOSED", nominee })).toEqual({
      allowed: false,
      reason: "exemplars.revocationProposed",
    });
    expect(mayProposeRevocation(actorWith("OFFICE"), { course: "REVOKED", nominee })).toEqual({
      allowed: false,
      reason: "exemplars.alreadyRevoked",
    });
  });

  it("is confirmed by the head, or by a deputy when the head proposed", () => {
    expect(rolesAllowed((actor) => mayConfirmRevocation(actor, proposed))).toEqual(["AGENCY_HEAD"]);
    expect(rolesAllowed((actor) => mayConfirmRevocation(actor, { ...proposed, proposedByHead: true }))).toEqual([
      "AGENCY_HEAD",
      "DEPUTY_HEAD",
    ]);
  });

  it("is taken back by its proposer only, before it is confirmed", () => {
    const office = actorWith("OFFICE");
    const own = { ...proposed, proposedById: office.id };
    expect(mayWithdrawRevocation(office, own)).toEqual({ allowed: true });
    expect(mayWithdrawRevocation(office, proposed)).toEqual({ allowed: false, reason: "exemplars.proposerOnly" });
    expect(mayWithdrawRevocation(office, { ...own, course: "REVOKED" })).toEqual({ allowed: false, reason: "exemplars.alreadyRevoked" });
    expect(rolesAllowed((actor) => mayWithdrawRevocation(actor, { ...proposed, proposedById: actor.id }))).toEqual([
      "OFFICE",
      "COUNCIL_STANDING_BODY",
      "AGENCY_HEAD",
    ]);
  });

  it("is never confirmed by the proposer", () => {
    const head = actorWith("AGENCY_HEAD", "OFFICE");
    const own = { ...proposed, proposedById: head.id, proposedByHead: true };
    expect(mayConfirmRevocation(head, own)).toEqual({ allowed: false, reason: "exemplars.twoPeople" });
  });

  it("has something to confirm only when proposed", () => {
    const head = actorWith("AGENCY_HEAD");
    expect(mayConfirmRevocation(head, { ...proposed, course: "NONE", proposedById: null })).toEqual({
      allowed: false,
      reason: "exemplars.nothingProposed",
    });
    expect(mayConfirmRevocation(head, { ...proposed, course: "REVOKED" })).toEqual({ allowed: false, reason: "exemplars.alreadyRevoked" });
  });

  it("the inspector changes nothing", () => {
    expect(mayProposeRevocation(actorWith("INSPECTOR"), { course: "NONE", nominee })).toEqual({
      allowed: false,
      reason: "common.readOnly",
    });
    expect(mayConfirmRevocation(actorWith("INSPECTOR"), proposed)).toEqual({ allowed: false, reason: "common.readOnly" });
  });

  it("is nobody's about himself: where the head is judged a deputy confirms", () => {
    const self = { allowed: false, reason: "exemplars.ownRevocation" };
    const [head, deputy] = [{ ...actorWith("AGENCY_HEAD"), personId: "nominee" }, actorWith("DEPUTY_HEAD")];
    expect(mayProposeRevocation(head, { course: "NONE", nominee })).toEqual(self);
    expect(mayConfirmRevocation(head, { ...proposed, headJudged: true })).toEqual(self);
    expect(mayConfirmRevocation(deputy, { ...proposed, headJudged: true })).toEqual({ allowed: true });
    expect(mayConfirmRevocation(deputy, proposed)).toEqual({ allowed: false, reason: "exemplars.confirmersOnly" });
  });
});
