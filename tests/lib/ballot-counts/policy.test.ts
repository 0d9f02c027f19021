import { describe, expect, it } from "vitest";
import {
  type CountFacts,
  mayConfirmCount,
  mayConfirmVote,
  mayEnterPrinted,
  mayOpenPapers,
  maySeeOpened,
  maySeeSealed,
} from "@/lib/ballot-counts/policy";
import type { Actor, RoleName } from "@/lib/core/actor";

const actor = (roles: RoleName[], personId: string | null = "p1"): Actor => ({
  kind: "user",
  id: "u1",
  personId,
  agencyId: "a1",
  name: "Người thử",
  roles: roles.map((role) => ({ role, departmentId: null })),
});
const reason = (verdict: { allowed: boolean; reason?: string }) => (verdict.allowed ? null : verdict.reason);

const closed: CountFacts = {
  state: "CLOSED",
  sealed: true,
  opened: false,
  printed: false,
  printedMissing: false,
  firstTellerId: null,
  firstTellerPersonId: null,
  nomineePersonIds: [],
};
const teller = actor(["TELLER"]);

describe("opening with two slips", () => {
  it.each([
    ["by a teller", teller, closed, null],
    ["not by the secretary", actor(["COUNCIL_SECRETARY"]), closed, "ballots.tellersOnly"],
    ["not by the inspector", actor(["INSPECTOR"]), closed, "common.readOnly"],
    ["not while casting", teller, { ...closed, state: "CASTING" as const }, "ballots.notClosedYet"],
    ["not before sealing", teller, { ...closed, sealed: false }, "ballots.notSealedYet"],
    ["not twice", teller, { ...closed, opened: true }, "ballots.papersOpen"],
    ["not before the printed papers", teller, { ...closed, printed: true, printedMissing: true }, "ballots.printedFirst"],
    ["not by a nominee", teller, { ...closed, nomineePersonIds: ["p1"] }, "ballots.tellerIsNominee"],
    ["not once the result stands", teller, { ...closed, state: "OPENED" as const }, "ballots.alreadyCounted"],
  ])("%s", (_name, who, round, expected) => {
    expect(reason(mayOpenPapers(who, round))).toBe(expected);
  });
});

it("the sealed list is open from the sealing on, and never of a voided round", () => {
  expect(reason(maySeeSealed({ state: "CLOSED", sealed: false }))).toBe("ballots.noListYet");
  expect(reason(maySeeSealed(closed))).toBeNull();
  expect(reason(maySeeSealed({ state: "OPENED", sealed: true }))).toBeNull();
  expect(reason(maySeeSealed({ state: "VOID", sealed: true }))).toBe("ballots.voidedList");
});

describe("confirming", () => {
  const opened = { ...closed, opened: true, firstTellerId: "u2", firstTellerPersonId: "p2" };

  it.each([
    ["by the second teller", opened, null],
    ["not before opening", closed, "ballots.openFirst"],
    ["not by the first", { ...opened, firstTellerId: "u1" }, "ballots.secondTellerWanted"],
    ["not with a second account", { ...opened, firstTellerPersonId: "p1" }, "ballots.secondTellerWanted"],
  ])("%s", (_name, round, expected) => {
    expect(reason(mayConfirmCount(teller, round))).toBe(expected);
  });

  it("only tellers see what lies open before", () => {
    expect(maySeeOpened(teller, opened).allowed).toBe(true);
    expect(maySeeOpened(teller, closed).allowed).toBe(false);
    expect(maySeeOpened(actor(["COUNCIL_CHAIR"]), opened).allowed).toBe(false);
  });
});

describe("printed papers", () => {
  it("are entered when there are some, before the web papers are opened", () => {
    expect(reason(mayEnterPrinted(teller, { ...closed, printed: true }))).toBeNull();
    expect(reason(mayEnterPrinted(teller, closed))).toBe("ballots.noPrinted");
    expect(reason(mayEnterPrinted(teller, { ...closed, printed: true, opened: true }))).toBe("ballots.papersOpen");
  });
});

describe("a vote by hand", () => {
  const waiting = { ...closed, state: "DRAFT" as const, sessionState: "OPEN" as const, handRecorded: true, firstTellerId: "u9" };
  it.each([
    ["by the chair", actor(["COUNCIL_CHAIR"]), waiting, null],
    ["by the deputy", actor(["COUNCIL_VICE_CHAIR"]), waiting, null],
    ["by a teller", teller, waiting, null],
    ["not by the secretary", actor(["COUNCIL_SECRETARY"]), waiting, "ballots.handOfficersOnly"],
    ["not by the inspector", actor(["INSPECTOR"]), waiting, "common.readOnly"],
    ["not before it is recorded", teller, { ...waiting, handRecorded: false }, "ballots.handFirst"],
    ["not by who recorded it", teller, { ...waiting, firstTellerId: "u1" }, "ballots.handOtherConfirms"],
    ["not by another account of the same person", teller, { ...waiting, firstTellerPersonId: "p1" }, "ballots.handOtherConfirms"],
    ["not by a nominee", teller, { ...waiting, nomineePersonIds: ["p1"] }, "ballots.tellerIsNominee"],
    ["not twice", teller, { ...waiting, state: "OPENED" as const }, "ballots.alreadyOpened"],
    ["not after the session", teller, { ...waiting, sessionState: "CLOSED" as const }, "ballots.sessionNotOpen"],
  ])("is confirmed %s", (_name, who, facts, expected) => {
    expect(reason(mayConfirmVote(who, facts))).toBe(expected);
  });
});
