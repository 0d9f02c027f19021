import { describe, expect, it } from "vitest";
import {
  councilWarnings,
  inCouncilOrder,
  type Membership,
  membersOn,
  missingForQuorum,
  nomineeOf,
  termsOverlap,
  votingMembers,
} from "@/lib/councils/rules";

const member = (personId: string, data: Partial<Membership> = {}): Membership => ({
  personId,
  role: "MEMBER",
  votes: true,
  validFrom: "2026-01-01",
  validTo: null,
  ...data,
});
const chair = member("c", { role: "CHAIR" });
const secretary = member("s", { role: "SECRETARY", votes: false });

describe("members of a day", () => {
  it("are those whose term holds it, last day included", () => {
    const ended = member("e", { validTo: "2026-06-30" });
    expect(membersOn([chair, ended], "2026-06-30")).toEqual([chair, ended]);
    expect(membersOn([chair, ended], "2026-07-01")).toEqual([chair]);
    expect(membersOn([chair], "2025-12-31")).toEqual([]);
  });

  it("vote when appointed to; a secretary only as a member and where the rule lets him", () => {
    const voting = member("v", { role: "SECRETARY" });
    expect(votingMembers([chair, secretary, voting], "2026-05-01", true)).toEqual([chair, voting]);
    expect(votingMembers([chair, secretary, voting], "2026-05-01", false)).toEqual([chair]);
  });

  it("stand in the order of their roles, then by name", () => {
    const rows = [
      { ...secretary, fullName: "An" },
      { ...member("x"), fullName: "Bình" },
      { ...member("y"), fullName: "Ân" },
      { ...chair, fullName: "Yên" },
    ];
    const byName = (one: string, other: string) => one.localeCompare(other, "vi");
    expect(inCouncilOrder(rows, byName).map((row) => row.fullName)).toEqual(["Yên", "Ân", "Bình", "An"]);
  });
});

describe("warnings", () => {
  it("name an even number, no chair, no secretary, and stop nothing", () => {
    expect(councilWarnings([chair, member("a"), member("b"), secretary], "2026-05-01")).toEqual([]);
    expect(councilWarnings([member("a"), member("b")], "2026-05-01")).toEqual(["evenMembers", "noChair", "noSecretary"]);
    expect(councilWarnings([], "2026-05-01")).toEqual(["noMembers"]);
  });
});

describe("terms", () => {
  it.each([
    ["2026-01-01", null, "2027-01-01", null, true],
    ["2026-01-01", "2026-06-30", "2026-06-30", null, true],
    ["2026-01-01", "2026-06-30", "2026-07-01", null, false],
    ["2026-07-01", "2026-08-01", "2026-01-01", "2026-06-30", false],
  ])("%s–%s and %s–%s share a day: %s", (from, to, otherFrom, otherTo, expected) => {
    expect(termsOverlap({ validFrom: from, validTo: to }, { validFrom: otherFrom, validTo: otherTo })).toBe(expected);
    expect(termsOverlap({ validFrom: otherFrom, validTo: otherTo }, { validFrom: from, validTo: to })).toBe(expected);
  });
});

describe("the quorum", () => {
  it.each([
    [9, 6, 0],
    [9, 5, 1],
    [10, 6, 1],
    [10, 7, 0],
    [5, 0, 4],
    [0, 0, 0],
  ])("of two thirds of %i with %i present lacks %i", (total, present, missing) => {
    expect(missingForQuorum({ total, present }, { quorumNumerator: 2, quorumDenominator: 3 })).toBe(missing);
  });
});

describe("a nominee", () => {
  const subject = {
    id: "s",
    name: "Tập thể Mẫu",
    caption: "",
    kind: "COLLECTIVE" as const,
    external: false,
    organisation: null,
    personId: null,
    departmentId: "d",
    department: null,
  };
  const names = [
    { name: "Phòng Cũ", shortName: "PC", validFrom: new Date("2015-01-01"), validTo: new Date("2025-12-31") },
    { name: "Phòng Mới", shortName: "PM", validFrom: new Date("2026-01-01"), validTo: null },
  ];

  it("carries the unit's name of the day and all persons held up", () => {
    const members = [{ personId: "p1" }, { personId: null }, { personId: "p2" }];
    const row = { subject: { ...subject, members }, department: { names } };
    expect(nomineeOf(row, "2025-05-01")).toMatchObject({ unit: "Phòng Cũ", personIds: ["p1", "p2"] });
    expect(nomineeOf(row, "2026-05-01")).toMatchObject({ unit: "Phòng Mới" });
  });

  it("from outside carries its organisation", () => {
    const row = { subject: { ...subject, external: true, organisation: "UBND xã Mẫu", members: [] }, department: { names } };
    expect(nomineeOf(row, "2026-05-01").unit).toBe("UBND xã Mẫu");
  });
});
