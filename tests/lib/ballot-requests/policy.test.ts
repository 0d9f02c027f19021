import { describe, expect, it } from "vitest";
import { mayAskVoid, mayAskWaiver, mayGrantWaiver, mayVoidRound, mayWithdrawVoid, mayWithdrawWaiver } from "@/lib/ballot-requests/policy";
import { boxActor as actor, boxFacts as facts, other, refusalOf as reason, same } from "../../support/box-facts";

const secretary = actor(["COUNCIL_SECRETARY"]);
const teller = actor(["TELLER"]);
const chair = actor(["COUNCIL_CHAIR"]);

describe("what one asks and another grants", () => {
  const closed = { ...facts, state: "CLOSED" as const, closedBy: other };

  it.each([
    ["the chair alone before papers are out", chair, facts, null],
    ["not alone once papers are out", chair, { ...facts, state: "CASTING" as const }, "ballots.voidAskFirst"],
    ["the chair after another asked", chair, { ...closed, voidAskedBy: other }, null],
    ["not the one who asked", chair, { ...closed, voidAskedBy: same }, "ballots.otherVoids"],
    ["not the secretary", secretary, { ...closed, voidAskedBy: other }, "ballots.chairOnly"],
    ["not once the papers lie open", chair, { ...closed, opened: true, voidAskedBy: other }, "ballots.papersLieOpen"],
    ["not once the result stands", chair, { ...facts, state: "OPENED" as const }, "ballots.resultStands"],
  ])("voiding: %s", (_name, who, round, expected) => {
    expect(reason(mayVoidRound(who, round))).toBe(expected);
  });

  it("voiding is asked for once, by those who lead, when papers are out", () => {
    expect(reason(mayAskVoid(secretary, closed))).toBeNull();
    expect(reason(mayAskVoid(actor(["COUNCIL_VICE_CHAIR"]), closed))).toBeNull();
    expect(reason(mayAskVoid(teller, closed))).toBe("common.noRole");
    expect(reason(mayAskVoid(secretary, facts))).toBe("ballots.voidAlone");
    expect(reason(mayAskVoid(secretary, { ...closed, opened: true }))).toBe("ballots.papersLieOpen");
    expect(reason(mayAskVoid(secretary, { ...closed, voidAskedBy: other }))).toBe("ballots.voidAsked");
  });

  it("nothing is asked for where only the asker could agree", () => {
    const sealed = { ...closed, sealed: true };
    for (const heads of [[], [same]]) {
      expect(reason(mayAskVoid(chair, { ...closed, heads }))).toBe("ballots.nobodyAgrees");
      expect(reason(mayAskWaiver(chair, { ...sealed, heads }))).toBe("ballots.nobodyAgrees");
    }
    expect(reason(mayAskVoid(chair, { ...closed, heads: [same, other] }))).toBeNull();
  });

  it("a request is taken back by who made it, until it is agreed to", () => {
    const asked = { ...closed, sealed: true, voidAskedBy: same, waiverAskedBy: same };
    expect(reason(mayWithdrawVoid(chair, asked))).toBeNull();
    expect(reason(mayWithdrawVoid(chair, { ...asked, voidAskedBy: other }))).toBe("ballots.nothingToWithdraw");
    expect(reason(mayWithdrawVoid(chair, { ...asked, state: "VOID" }))).toBe("ballots.nothingToWithdraw");
    expect(reason(mayWithdrawWaiver(chair, asked))).toBeNull();
    expect(reason(mayWithdrawWaiver(chair, { ...asked, waiverAskedBy: other }))).toBe("ballots.nothingToWithdraw");
    expect(reason(mayWithdrawWaiver(chair, { ...asked, waived: true }))).toBe("ballots.nothingToWithdraw");
  });

  it("a waiver is asked for by one and agreed to by the chair, between sealing and opening", () => {
    const sealed = { ...closed, sealed: true };
    expect(reason(mayAskWaiver(secretary, sealed))).toBeNull();
    expect(reason(mayAskWaiver(secretary, closed))).toBe("ballots.waiverNotNow");
    expect(reason(mayGrantWaiver(chair, { ...sealed, waiverAskedBy: other }))).toBeNull();
    expect(reason(mayGrantWaiver(chair, { ...sealed, waiverAskedBy: same }))).toBe("ballots.otherWaives");
    expect(reason(mayGrantWaiver(chair, sealed))).toBe("ballots.waiverAskFirst");
    expect(reason(mayGrantWaiver(secretary, { ...sealed, waiverAskedBy: other }))).toBe("ballots.chairOnly");
  });
});
