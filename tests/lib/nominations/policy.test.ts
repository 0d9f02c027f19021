import { describe, expect, test } from "vitest";
import type { Actor, RoleName } from "../../../lib/core/actor";
import {
  mayApproveNomination,
  mayEditNomination,
  mayNominateSomewhere,
  maySendBackNomination,
  mayStartNomination,
  maySubmitNomination,
  mayViewNomination,
  mayWithdrawNomination,
  type NominationFacts,
  needsAgencyHead,
} from "../../../lib/nominations/policy";
import type { NominationState } from "../../../lib/nominations/states";

const agencyId = "agency";
const as = (roles: [RoleName, string?][], personId = "somebody", agency = agencyId): Actor => ({
  kind: "user",
  id: "user",
  personId,
  agencyId: agency,
  name: "Người dùng",
  roles: roles.map(([role, departmentId]) => ({ role, departmentId: departmentId ?? null })),
});
const people = (...personIds: string[]) => ({ personIds, departmentId: null });
const facts = (state: NominationState, more: Partial<NominationFacts> = {}): NominationFacts => ({
  agencyId,
  departmentId: "d1",
  state,
  nominee: people("nominee"),
  headPersonIds: ["head"],
  councilPersonIds: [],
  recognised: false,
  ...more,
});

const officer = as([["OFFICER", "d1"]]);
const head = as([["DEPARTMENT_HEAD", "d1"]], "head");
const otherOfficer = as([["OFFICER", "d2"]]);
const office = as([["OFFICE"]]);
const agencyHead = as([["AGENCY_HEAD"]], "boss");
const deputy = as([["DEPUTY_HEAD"]], "deputy");
const inspector = as([["INSPECTOR"]]);
const foreigner = as([["OFFICER", "d1"]], "x", "elsewhere");
const nobody = as([]);
const why = (verdict: { allowed: boolean; reason?: string }) => (verdict.allowed ? "yes" : verdict.reason);

describe("writing, handing in and withdrawing", () => {
  test.each<[string, Actor, string]>([
    ["officer of the unit", officer, "yes"],
    ["head of the unit", head, "yes"],
    ["officer of another unit", otherOfficer, "common.otherUnit"],
    ["office", office, "nominations.onlyUnit"],
    ["agency's head", agencyHead, "nominations.onlyUnit"],
    ["inspector", inspector, "common.readOnly"],
    ["another agency", foreigner, "common.notFound"],
    ["no role", nobody, "nominations.onlyUnit"],
  ])("%s", (_name, actor, expected) => {
    expect(why(mayEditNomination(actor, facts("DRAFT")))).toBe(expected);
    expect(why(maySubmitNomination(actor, facts("RETURNED")))).toBe(expected);
    expect(why(mayWithdrawNomination(actor, facts("APPRAISED")))).toBe(expected);
    expect(why(mayStartNomination(actor, { agencyId, id: "d1" }))).toBe(expected);
  });

  test("only in their time", () => {
    expect(why(mayEditNomination(officer, facts("AWAITING_UNIT_HEAD")))).toBe("nominations.notBeingWritten");
    expect(why(maySubmitNomination(officer, facts("RECEIVED")))).toBe("nominations.alreadySubmitted");
    expect(why(mayWithdrawNomination(officer, facts("TABLED")))).toBe("nominations.tooLateToWithdraw");
    expect(why(mayWithdrawNomination(officer, facts("WITHDRAWN")))).toBe("nominations.tooLateToWithdraw");
  });

  test("somewhere means: any department of one's own", () => {
    expect(why(mayNominateSomewhere(otherOfficer))).toBe("yes");
    expect(why(mayNominateSomewhere(office))).toBe("nominations.onlyUnit");
  });
});

describe("approval", () => {
  const waiting = facts("AWAITING_UNIT_HEAD");
  const ofHead = facts("AWAITING_UNIT_HEAD", { nominee: people("head") });
  const headless = facts("AWAITING_UNIT_HEAD", { headPersonIds: [] });
  const ofUnit = facts("AWAITING_UNIT_HEAD", { nominee: people(), headPersonIds: [null] });
  const ofGroup = facts("AWAITING_UNIT_HEAD", { nominee: people("x", "head") });
  const whole = facts("AWAITING_UNIT_HEAD", { nominee: { personIds: [], departmentId: "d1" }, headPersonIds: [null] });
  test.each<[string, Actor, NominationFacts, string]>([
    ["the unit's head", head, waiting, "yes"],
    ["the unit's head for a group of others", head, ofUnit, "yes"],
    ["the unit's head for a group he belongs to", head, ofGroup, "nominations.headIsNominee"],
    ["the unit's head for the whole unit, with or without a person", as([["DEPARTMENT_HEAD", "d1"]]), whole, "nominations.headIsNominee"],
    ["a deputy for the whole unit", deputy, whole, "yes"],
    ["an officer", officer, waiting, "nominations.onlyUnitHead"],
    ["the office", office, waiting, "nominations.onlyUnitHead"],
    ["the agency's head while the unit has its own", agencyHead, waiting, "nominations.onlyUnitHead"],
    ["an inspector", inspector, waiting, "common.readOnly"],
    ["the head who is the nominee", head, ofHead, "nominations.headIsNominee"],
    ["the agency's head when the unit's head is the nominee", agencyHead, ofHead, "yes"],
    ["a deputy when the unit's head is the nominee", deputy, ofHead, "yes"],
    ["the office when the unit's head is the nominee", office, ofHead, "nominations.onlyAgencyHeads"],
    ["a deputy for a unit without a head", deputy, headless, "yes"],
    ["the office for a unit without a head", office, headless, "nominations.onlyAgencyHeads"],
    [
      "a deputy about himself",
      deputy,
      facts("AWAITING_UNIT_HEAD", { nominee: people("deputy"), headPersonIds: [] }),
      "nominations.headIsNominee",
    ],
    [
      "a second head when the first is the nominee",
      head,
      facts("AWAITING_UNIT_HEAD", { nominee: people("x"), headPersonIds: ["x", "head"] }),
      "yes",
    ],
    ["a head of another agency", as([["DEPARTMENT_HEAD", "d1"]], "head", "elsewhere"), waiting, "common.notFound"],
    ["the head before it was handed in", head, facts("DRAFT"), "nominations.notWaitingForHead"],
  ])("%s", (_name, actor, record, expected) => {
    expect(why(mayApproveNomination(actor, record))).toBe(expected);
    expect(why(maySendBackNomination(actor, record))).toBe(expected);
  });

  test("the pages know beforehand who will decide", () => {
    expect([waiting, ofHead, headless, ofUnit, ofGroup, whole].map(needsAgencyHead)).toEqual([false, true, true, false, true, true]);
  });
});

describe("seeing", () => {
  test("a member of the council sees what is on an agenda of theirs, from then on", () => {
    const member = as([["COUNCIL_MEMBER"]], "member");
    const tabled = facts("TABLED", { councilPersonIds: ["member"] });
    expect(why(mayViewNomination(member, tabled))).toBe("yes");
    expect(why(mayViewNomination(member, facts("APPRAISED", { councilPersonIds: ["member"] })))).toBe("common.notFound");
    expect(why(mayViewNomination(as([["COUNCIL_MEMBER"]], "another"), tabled))).toBe("common.notFound");
    expect(why(mayViewNomination(as([], "member"), tabled))).toBe("common.notFound");
  });

  test("an editor sees what was recognised", () => {
    const editor = as([["EDITOR"]]);
    expect(why(mayViewNomination(editor, facts("SETTLED", { recognised: true })))).toBe("yes");
    expect(why(mayViewNomination(editor, facts("SETTLED")))).toBe("common.notFound");
  });
});
