import { describe, expect, it } from "vitest";
import { isDeputyOnly, mayDecide, mayRecognise, mayRefuse, maySeeCandidates, maySettleNotPassed } from "../../../lib/exemplars/policy";
import { actorWith, rolesAllowed } from "../../support/decision-world";

const others = { personIds: ["somebody"], departmentId: null };
const ready = { standing: "READY", upward: false, held: false, nominee: others } as const;

describe("deciding", () => {
  it("is the head's, or a deputy's for the head", () => {
    expect(rolesAllowed(mayDecide)).toEqual(["AGENCY_HEAD", "DEPUTY_HEAD"]);
    expect(rolesAllowed((actor) => mayRecognise(actor, ready))).toEqual(["AGENCY_HEAD", "DEPUTY_HEAD"]);
    expect(rolesAllowed((actor) => mayRefuse(actor, ready))).toEqual(["AGENCY_HEAD", "DEPUTY_HEAD"]);
    expect([isDeputyOnly(actorWith("DEPUTY_HEAD")), isDeputyOnly(actorWith("AGENCY_HEAD", "DEPUTY_HEAD"))]).toEqual([true, false]);
  });

  it.each([
    [{ ...ready, standing: "NOT_PASSED" as const }, "exemplars.notPassed"],
    [{ ...ready, standing: "WAITING" as const }, "exemplars.notReady"],
    [{ ...ready, standing: "DONE" as const }, "exemplars.alreadySettled"],
    [{ ...ready, upward: true }, "exemplars.upwardOnly"],
    [{ ...ready, held: true }, "exemplars.held"],
  ])("recognising %j is refused: %s", (nomination, reason) => {
    expect(mayRecognise(actorWith("AGENCY_HEAD"), nomination)).toEqual({ allowed: false, reason });
  });

  it("is nobody's about himself: a deputy decides on the head", () => {
    const ofHead = { ...ready, nominee: { personIds: ["boss"], departmentId: null } };
    const [head, deputy] = [
      { ...actorWith("AGENCY_HEAD"), personId: "boss" },
      { ...actorWith("DEPUTY_HEAD"), personId: "deputy" },
    ];
    for (const may of [mayRecognise, mayRefuse]) {
      expect(may(head, ofHead)).toEqual({ allowed: false, reason: "exemplars.ownNomination" });
      expect(may(deputy, ofHead)).toEqual({ allowed: true });
    }
  });

  it("a hold bars recognition and nothing else", () => {
    expect(mayRefuse(actorWith("AGENCY_HEAD"), ready).allowed).toBe(true);
    expect(mayRefuse(actorWith("AGENCY_HEAD"), { ...ready, standing: "NOT_PASSED" })).toEqual({
      allowed: false,
      reason: "exemplars.notPassed",
    });
  });

  it("what did not pass is closed by the office or who decides", () => {
    expect(rolesAllowed((actor) => maySettleNotPassed(actor, { standing: "NOT_PASSED" }))).toEqual([
      "OFFICE",
      "AGENCY_HEAD",
      "DEPUTY_HEAD",
    ]);
    expect(maySettleNotPassed(actorWith("OFFICE"), ready)).toEqual({ allowed: false, reason: "exemplars.notRejected" });
    expect(maySettleNotPassed(actorWith("OFFICE"), { standing: "DONE" })).toEqual({ allowed: false, reason: "exemplars.alreadySettled" });
  });

  it("the inspector reads the list and changes nothing", () => {
    expect(mayDecide(actorWith("INSPECTOR"))).toEqual({ allowed: false, reason: "common.readOnly" });
    expect(rolesAllowed(maySeeCandidates)).toEqual([
      "OFFICE",
      "CLERK_OFFICE",
      "COUNCIL_SECRETARY",
      "COUNCIL_STANDING_BODY",
      "AGENCY_HEAD",
      "DEPUTY_HEAD",
      "INSPECTOR",
    ]);
  });
});
