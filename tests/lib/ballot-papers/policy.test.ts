import { describe, expect, it } from "vitest";
import { mayCastPapers, mayConfirmByPasskey, mayPrintBallots, mayTakePapers } from "@/lib/ballot-papers/policy";
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

const me = { takesPart: true, byPaper: false, taken: false, papers: 2 };
const holder = { ...me, taken: true };
const round = (state: "DRAFT" | "ISSUING" | "CASTING" | "CLOSED", secret = true) => ({ state, secret });
const member = actor(["COUNCIL_MEMBER"]);

describe("taking papers", () => {
  it.each([
    ["a member on the roll may", { round: round("ISSUING"), me }, null],
    ["not before the box is locked", { round: round("DRAFT"), me }, "ballots.notOpenYet"],
    ["not without a round", { round: null, me: null }, "ballots.notOpenYet"],
    ["not where votes are by hand", { round: round("DRAFT", false), me }, "ballots.byHand"],
    ["not for who is not on the roll", { round: round("ISSUING"), me: null }, "ballots.notAMember"],
    ["not twice", { round: round("ISSUING"), me: holder }, "ballots.alreadyTaken"],
    ["not once the box is open", { round: round("CASTING"), me }, "ballots.issuingOver"],
    ["not after closing", { round: round("CLOSED"), me }, "ballots.closed"],
    ["not for the absent", { round: round("ISSUING"), me: { ...me, takesPart: false } }, "ballots.absent"],
    ["not for who votes on paper", { round: round("ISSUING"), me: { ...me, byPaper: true } }, "ballots.votesOnPaper"],
    ["not for who is recused from all", { round: round("ISSUING"), me: { ...me, papers: 0 } }, "ballots.recusedFromAll"],
  ])("%s", (_name, votable, expected) => {
    expect(reason(mayTakePapers(member, votable))).toBe(expected);
  });

  it("wants a person and a role in force", () => {
    expect(reason(mayTakePapers(actor([]), { round: round("ISSUING"), me }))).toBe("ballots.notAMember");
    expect(reason(mayTakePapers(actor(["COUNCIL_MEMBER"], null), { round: round("ISSUING"), me }))).toBe("ballots.notAMember");
  });
});

describe("confirming with a passkey", () => {
  it.each([
    ["while papers are handed out", { round: round("ISSUING"), me }, null],
    ["also again, for an answer that was lost", { round: round("ISSUING"), me: holder }, null],
    ["not while papers are cast", { round: round("CASTING"), me: holder }, "ballots.issuingOver"],
    ["not after closing", { round: round("CLOSED"), me: holder }, "ballots.closed"],
    ["not before the box is locked", { round: round("DRAFT"), me }, "ballots.notOpenYet"],
    ["not for who is not on the roll", { round: round("ISSUING"), me: null }, "ballots.notAMember"],
    ["not without a round", { round: null, me: null }, "ballots.notOpenYet"],
  ])("%s", (_name, votable, expected) => {
    expect(reason(mayConfirmByPasskey(member, votable))).toBe(expected);
  });
});

describe("casting", () => {
  it.each([
    ["for who holds papers while the box is open", { round: round("CASTING"), me: holder }, null],
    ["later while papers are handed out", { round: round("ISSUING"), me: holder }, "ballots.castingLater"],
    ["not before taking", { round: round("ISSUING"), me }, "ballots.takeFirst"],
    ["not for who came late", { round: round("CASTING"), me }, "ballots.issuingOver"],
    ["not after closing", { round: round("CLOSED"), me: holder }, "ballots.closed"],
  ])("is offered %s", (_name, votable, expected) => {
    expect(reason(mayCastPapers(member, votable))).toBe(expected);
  });
});

describe("printing the ballots of members on paper", () => {
  const secretary = actor(["COUNCIL_SECRETARY"]);

  it.each([
    ["from the draft on", secretary, round("DRAFT"), null],
    ["until the box closes", secretary, round("CASTING"), null],
    ["not after", secretary, round("CLOSED"), "ballots.closed"],
    ["not where votes are by hand", secretary, round("DRAFT", false), "ballots.byHand"],
    ["not by a member", member, round("ISSUING"), "common.noRole"],
    ["not by the inspector", actor(["INSPECTOR"]), round("ISSUING"), "common.readOnly"],
  ])("%s", (_name, who, of, expected) => {
    expect(reason(mayPrintBallots(who, of))).toBe(expected);
  });
});
