import { describe, expect, it } from "vitest";
import { mayCastBallot, mayConfirmCount, maySeeProgress, maySeeTally } from "@/lib/ballots/policy";
import type { Actor, RoleName } from "@/lib/core/actor";

const actor = (roles: RoleName[], personId: string | null = "p1"): Actor => ({
  kind: "user",
  id: "u1",
  personId,
  agencyId: "a1",
  name: "Người thử",
  roles: roles.map((role) => ({ role, departmentId: null })),
});
const me = { takesPart: true, voted: false, papers: 2 };
const casting = { state: "CASTING" as const, secret: true };

describe("casting", () => {
  it.each([
    ["a member on the roll may", { round: casting, me }, null],
    ["before the box opens nobody may", { round: { state: "DRAFT" as const, secret: true }, me }, "ballots.notOpenYet"],
    ["without a round nobody may", { round: null, me: null }, "ballots.notOpenYet"],
    ["an open vote has no paper", { round: { state: "DRAFT" as const, secret: false }, me }, "ballots.byHand"],
    ["who is not on the roll may not", { round: casting, me: null }, "ballots.notAMember"],
    ["who has voted may not again", { round: casting, me: { ...me, voted: true } }, "ballots.alreadyCast"],
    ["after closing nobody may", { round: { state: "CLOSED" as const, secret: true }, me }, "ballots.closed"],
    ["who is absent may not", { round: casting, me: { takesPart: false, voted: false, papers: 0 } }, "ballots.absent"],
    ["who is recused from all may not", { round: casting, me: { ...me, papers: 0 } }, "ballots.recusedFromAll"],
  ])("%s", (_name, votable, reason) => {
    expect(mayCastBallot(actor(["COUNCIL_MEMBER"]), votable)).toEqual(reason ? { allowed: false, reason } : { allowed: true });
  });

  it("wants a person and a role in force", () => {
    expect(mayCastBallot(actor([]), { round: casting, me }).allowed).toBe(false);
    expect(mayCastBallot(actor(["COUNCIL_MEMBER"], null), { round: casting, me }).allowed).toBe(false);
  });
});

describe("counting", () => {
  const closed = { state: "CLOSED" as const, firstTellerId: null, firstTellerPersonId: null, nomineePersonIds: [] };

  it.each([
    ["a teller may", ["TELLER"], closed, null],
    ["the secretary may not", ["COUNCIL_SECRETARY"], closed, "ballots.tellersOnly"],
    ["the inspector only reads", ["INSPECTOR"], closed, "common.readOnly"],
    ["not while casting", ["TELLER"], { ...closed, state: "CASTING" as const }, "ballots.notClosedYet"],
    ["not twice", ["TELLER"], { ...closed, state: "OPENED" as const }, "ballots.alreadyCounted"],
    ["not as a nominee", ["TELLER"], { ...closed, nomineePersonIds: ["p1"] }, "ballots.tellerIsNominee"],
    ["not both confirmations", ["TELLER"], { ...closed, firstTellerId: "u1" }, "ballots.secondTellerWanted"],
    ["not with a second account", ["TELLER"], { ...closed, firstTellerId: "u2", firstTellerPersonId: "p1" }, "ballots.secondTellerWanted"],
  ] as const)("%s", (_name, roles, round, reason) => {
    expect(mayConfirmCount(actor([...roles]), round)).toEqual(reason ? { allowed: false, reason } : { allowed: true });
  });
});

describe("what is seen", () => {
  it("is no figure before the result is open", () => {
    for (const state of ["DRAFT", "CASTING", "CLOSED", "VOID"] as const) expect(maySeeTally({ state }).allowed).toBe(false);
    expect(maySeeTally({ state: "OPENED" }).allowed).toBe(true);
  });

  it("is the number of voters for officers only", () => {
    expect(maySeeProgress(actor(["COUNCIL_SECRETARY"])).allowed).toBe(true);
    expect(maySeeProgress(actor(["COUNCIL_MEMBER"])).allowed).toBe(false);
  });
});
