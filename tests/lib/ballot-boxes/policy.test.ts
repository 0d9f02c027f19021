import { describe, expect, it } from "vitest";
import {
  mayAnnounceTimes,
  mayCloseCasting,
  mayGivePrinted,
  mayLockBox,
  mayOpenCasting,
  maySealBox,
  mayTakeBackPrinted,
} from "@/lib/ballot-boxes/policy";
import { boxActor as actor, boxFacts as facts, other, refusalOf as reason, same } from "../../support/box-facts";

const secretary = actor(["COUNCIL_SECRETARY"]);
const teller = actor(["TELLER"]);

describe("locking", () => {
  it.each([
    ["by the secretary", secretary, facts, null],
    ["by the office", actor(["OFFICE"]), facts, null],
    ["not by a member", actor(["COUNCIL_MEMBER"]), facts, "common.noRole"],
    ["not by the inspector", actor(["INSPECTOR"]), facts, "common.readOnly"],
    ["not below the quorum", secretary, { ...facts, missingForQuorum: 1 }, "ballots.belowQuorum"],
    ["not twice", secretary, { ...facts, state: "ISSUING" as const }, "ballots.alreadyOpened"],
    ["not after the session", secretary, { ...facts, sessionState: "CLOSED" as const }, "ballots.sessionNotOpen"],
    ["not where votes are by hand", secretary, { ...facts, secret: false }, "ballots.byHand"],
  ])("%s", (_name, who, round, expected) => {
    expect(reason(mayLockBox(who, round))).toBe(expected);
  });
});

describe("while papers are out", () => {
  const issuing = { ...facts, state: "ISSUING" as const };
  const casting = { ...facts, state: "CASTING" as const };

  it("the box opens once somebody has papers, and closes once it is open", () => {
    expect(reason(mayOpenCasting(secretary, issuing))).toBeNull();
    expect(reason(mayOpenCasting(secretary, { ...issuing, supplied: 0 }))).toBe("ballots.nobodySupplied");
    expect(reason(mayOpenCasting(secretary, { ...issuing, missingSupplied: 1 }))).toBe("ballots.suppliedBelowQuorum");
    expect(reason(mayOpenCasting(secretary, facts))).toBe("ballots.notIssuing");
    expect(reason(mayOpenCasting(secretary, { ...issuing, closesPast: true }))).toBe("ballots.closingPassed");
    expect(reason(mayCloseCasting(secretary, casting))).toBeNull();
    expect(reason(mayCloseCasting(secretary, issuing))).toBe("ballots.notCasting");
  });

  it("printed papers are given and times are announced", () => {
    expect(reason(mayGivePrinted(secretary, casting))).toBeNull();
    expect(reason(mayTakeBackPrinted(secretary, issuing))).toBeNull();
    expect(reason(mayTakeBackPrinted(secretary, casting))).toBe("ballots.printedStay");
    expect(reason(mayTakeBackPrinted(teller, issuing))).toBe("common.noRole");
    expect(reason(mayGivePrinted(secretary, facts))).toBe("ballots.lockFirst");
    expect(reason(mayGivePrinted(secretary, { ...facts, state: "CLOSED" }))).toBe("ballots.closed");
    expect(reason(mayAnnounceTimes(secretary, issuing))).toBeNull();
    expect(reason(mayAnnounceTimes(secretary, facts))).toBe("ballots.notCasting");
  });
});

describe("sealing", () => {
  const closed = { ...facts, state: "CLOSED" as const, closedBy: other };

  it.each([
    ["by a teller", teller, closed, null],
    ["not by the secretary", secretary, closed, "ballots.tellersOnly"],
    ["not by the one who closed", teller, { ...closed, closedBy: same }, "ballots.otherSeals"],
    ["not by a nominee", teller, { ...closed, nomineePersonIds: ["p1"] }, "ballots.tellerIsNominee"],
    ["not before closing", teller, { ...closed, state: "CASTING" as const }, "ballots.notClosedYet"],
    ["not twice", teller, { ...closed, sealed: true }, "ballots.alreadySealed"],
  ])("sealing: %s", (_name, who, round, expected) => {
    expect(reason(maySealBox(who, round))).toBe(expected);
  });
});
