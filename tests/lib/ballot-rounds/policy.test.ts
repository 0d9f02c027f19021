import { describe, expect, it } from "vitest";
import { mayPrepareRound, mayRecordVote, mayRecuse } from "@/lib/ballot-rounds/policy";
import type { Actor, RoleName } from "@/lib/core/actor";

const actor = (...roles: RoleName[]): Actor => ({
  kind: "user",
  id: "u1",
  personId: "p1",
  agencyId: "a1",
  name: "Người thử",
  roles: roles.map((role) => ({ role, departmentId: null })),
});
const secretary = actor("COUNCIL_SECRETARY");
const open = { state: "OPEN" as const, offersBallot: true, hasRule: true, rounds: [] };
const draft = { state: "DRAFT" as const, secret: true, sessionState: "OPEN" as const, missingForQuorum: 0, handRecorded: false };
const reason = (verdict: { allowed: boolean; reason?: string }) => (verdict.allowed ? null : verdict.reason);

describe("a round", () => {
  it.each([
    ["in a sitting session", open, null],
    ["not where the plan has no vote", { ...open, offersBallot: false }, "ballots.noBallotInPlan"],
    ["not without a rule", { ...open, hasRule: false }, "ballots.noRule"],
    ["not before the session opens", { ...open, state: "PLANNED" as const }, "ballots.sessionNotOpen"],
    ["not beside another", { ...open, rounds: ["CLOSED" as const] }, "ballots.roundUnderWay"],
    ["after a void or counted one", { ...open, rounds: ["VOID" as const, "OPENED" as const] }, null],
  ])("is prepared %s", (_name, session, expected) => {
    expect(reason(mayPrepareRound(secretary, session))).toBe(expected);
  });

  it("is recorded by hand only where the plan votes openly", () => {
    expect(reason(mayRecordVote(secretary, { ...draft, secret: false }))).toBeNull();
    expect(reason(mayRecordVote(secretary, draft))).toBe("ballots.secretOnly");
  });

  it("takes recusals before papers are out", () => {
    expect(reason(mayRecuse(secretary, draft))).toBeNull();
    expect(reason(mayRecuse(secretary, { ...draft, state: "CASTING" }))).toBe("ballots.papersOut");
    expect(reason(mayRecuse(secretary, { ...draft, secret: false, handRecorded: true }))).toBe("ballots.handWaiting");
  });
});
