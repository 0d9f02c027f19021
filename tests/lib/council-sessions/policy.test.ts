import { describe, expect, it } from "vitest";
import type { Actor, RoleName } from "@/lib/core/actor";
import {
  mayCloseSession,
  mayCreateSession,
  mayMarkAttendance,
  mayOpenSession,
  mayPostponeSession,
  mayPrepareSession,
  mayWriteMinutes,
} from "@/lib/council-sessions/policy";

const actor = (...roles: RoleName[]): Actor => ({
  kind: "user",
  id: "u1",
  personId: "p1",
  agencyId: "a1",
  name: "Người thử",
  roles: roles.map((role) => ({ role, departmentId: null })),
});
const secretary = actor("COUNCIL_SECRETARY");
const planned = { state: "PLANNED" as const, agenda: 2, members: 5, conclusion: "", standingRounds: 0, unfinishedRounds: 0 };
const open = { ...planned, state: "OPEN" as const, conclusion: "Nhất trí.", rollFixed: false };
const reason = (verdict: { allowed: boolean; reason?: string }) => (verdict.allowed ? null : verdict.reason);

describe("a session", () => {
  it("is made and led by secretary, chair and office", () => {
    for (const role of ["COUNCIL_SECRETARY", "COUNCIL_CHAIR", "OFFICE"] as const) expect(mayCreateSession(actor(role)).allowed).toBe(true);
    for (const role of ["COUNCIL_MEMBER", "TELLER", "AGENCY_HEAD", "INSPECTOR"] as const)
      expect(mayCreateSession(actor(role)).allowed).toBe(false);
  });

  it.each([
    ["with an agenda and members", secretary, planned, null],
    ["not by a member", actor("COUNCIL_MEMBER"), planned, "common.noRole"],
    ["not without an agenda", secretary, { ...planned, agenda: 0 }, "councils.noAgenda"],
    ["not without members", secretary, { ...planned, members: 0 }, "councils.noMembers"],
    ["not twice", secretary, open, "councils.alreadyOpened"],
  ])("opens %s", (_name, who, facts, expected) => {
    expect(reason(mayOpenSession(who, facts))).toBe(expected);
  });

  it("keeps its agenda once it is open", () => {
    expect(reason(mayPrepareSession(secretary, planned))).toBeNull();
    expect(reason(mayPrepareSession(secretary, open))).toBe("councils.agendaFixed");
  });

  it("marks attendance while it sits and no box depends on it", () => {
    expect(reason(mayMarkAttendance(secretary, open))).toBeNull();
    expect(reason(mayMarkAttendance(secretary, { ...open, rollFixed: true }))).toBe("councils.rollFixed");
    expect(reason(mayMarkAttendance(secretary, { ...open, state: "PLANNED" }))).toBe("councils.notSitting");
  });

  it("closes with every round ended and a conclusion", () => {
    expect(reason(mayCloseSession(secretary, open))).toBeNull();
    expect(reason(mayCloseSession(secretary, { ...open, unfinishedRounds: 1 }))).toBe("councils.unfinishedRound");
    expect(reason(mayCloseSession(secretary, { ...open, conclusion: "" }))).toBe("councils.noConclusion");
    expect(reason(mayCloseSession(secretary, { ...open, state: "CLOSED" }))).toBe("councils.notSitting");
  });

  it("is put off until a round stands", () => {
    expect(reason(mayPostponeSession(secretary, planned))).toBeNull();
    expect(reason(mayPostponeSession(secretary, open))).toBeNull();
    expect(reason(mayPostponeSession(secretary, { ...open, standingRounds: 1 }))).toBe("councils.roundHolds");
    expect(reason(mayPostponeSession(secretary, { ...open, state: "CLOSED" }))).toBe("councils.sessionOver");
    expect(reason(mayPostponeSession(actor("COUNCIL_MEMBER"), planned))).toBe("common.noRole");
  });

  it("takes minutes while it sits", () => {
    expect(reason(mayWriteMinutes(secretary, open))).toBeNull();
    expect(reason(mayWriteMinutes(secretary, { state: "CLOSED" }))).toBe("councils.minutesFixed");
  });
});
