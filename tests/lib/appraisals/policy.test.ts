import { expect, test } from "vitest";
import {
  type AppraisalFacts,
  mayAcceptDossier,
  mayAppraise,
  mayGiveSecondOpinion,
  mayListAppraisals,
  mayReturnDossier,
  mayTakeOverAppraisal,
  mayViewAppraisal,
} from "../../../lib/appraisals/policy";
import type { Actor, HeldRole, RoleName } from "../../../lib/core/actor";

const as = (role: RoleName | null, of: { id?: string; personId?: string; departmentId?: string; agencyId?: string } = {}): Actor => ({
  kind: "user",
  id: of.id ?? "u1",
  personId: of.personId ?? "p1",
  agencyId: of.agencyId ?? "g",
  name: "",
  roles: role ? [{ role, departmentId: of.departmentId ?? null } satisfies HeldRole] : [],
});

const dossier: AppraisalFacts = {
  agencyId: "g",
  departmentId: "d",
  state: "RECEIVED",
  version: 1,
  unitIds: ["d"],
  nominee: { personIds: ["p9"], departmentId: null },
  actorDepartmentId: "office",
  appraisal: null,
};
const begun = { appraiserId: "u1", sameUnit: false, secondAgreed: false, closed: false };
const no = (reason: string) => ({ allowed: false, reason });
const yes = { allowed: true };

test.each<[RoleName | null, unknown]>([
  ["OFFICE", yes],
  ["COUNCIL_STANDING_BODY", yes],
  ["OFFICER", no("appraisals.appraisersOnly")],
  ["DEPARTMENT_HEAD", no("appraisals.appraisersOnly")],
  ["CLERK_OFFICE", no("appraisals.appraisersOnly")],
  ["COUNCIL_CHAIR", no("appraisals.appraisersOnly")],
  ["COUNCIL_SECRETARY", no("appraisals.appraisersOnly")],
  ["AGENCY_HEAD", no("appraisals.appraisersOnly")],
  ["DEPUTY_HEAD", no("appraisals.appraisersOnly")],
  ["EDITOR", no("appraisals.appraisersOnly")],
  ["ADMINISTRATOR", no("appraisals.appraisersOnly")],
  ["INSPECTOR", no("common.readOnly")],
  [null, no("appraisals.appraisersOnly")],
])("appraising by %s", (role, verdict) => {
  expect(mayAppraise(as(role), dossier)).toEqual(verdict);
});

test.each(["DRAFT", "AWAITING_UNIT_HEAD", "RETURNED", "APPRAISED", "TABLED", "SETTLED", "WITHDRAWN"] as const)(
  "a dossier that is %s is not appraised",
  (state) => {
    expect(mayAppraise(as("OFFICE"), { ...dossier, state })).toEqual(no("appraisals.notWaiting"));
  },
);

test("nobody appraises himself, his group or his model; not even as the second one", () => {
  const own = as("OFFICE", { personId: "p9" });
  expect(mayAppraise(own, dossier)).toEqual(no("appraisals.ownNomination"));
  expect(mayTakeOverAppraisal(own, { ...dossier, appraisal: begun })).toEqual(no("appraisals.ownNomination"));
  expect(mayGiveSecondOpinion(own, { ...dossier, appraisal: { ...begun, sameUnit: true } })).toEqual(no("appraisals.ownNomination"));
});

test("a dossier of another agency does not exist", () => {
  expect(mayAppraise(as("OFFICE", { agencyId: "other" }), dossier)).toEqual(no("common.notFound"));
  expect(mayViewAppraisal(as("OFFICE", { agencyId: "other" }), { ...seen, received: true })).toEqual(no("common.notFound"));
});

test("who began goes on alone; another one takes over first", () => {
  const taken = { ...dossier, appraisal: begun };
  expect(mayAppraise(as("OFFICE"), taken)).toEqual(yes);
  expect(mayAppraise(as("OFFICE", { id: "u2" }), taken)).toEqual(no("appraisals.otherAppraiser"));
  expect(mayTakeOverAppraisal(as("OFFICE", { id: "u2" }), taken)).toEqual(yes);
  expect(mayTakeOverAppraisal(as("OFFICE"), taken)).toEqual(no("appraisals.alreadyYours"));
  expect(mayTakeOverAppraisal(as("OFFICE"), dossier)).toEqual(no("appraisals.notBegun"));
  expect(mayTakeOverAppraisal(as("DEPUTY_HEAD", { id: "u2" }), taken)).toEqual(no("appraisals.appraisersOnly"));
});

test.each([mayReturnDossier, mayAcceptDossier])("an end needs an appraisal, and a second one's word in one's own unit", (mayClose) => {
  const own = { ...begun, sameUnit: true };
  expect(mayClose(as("OFFICE"), dossier)).toEqual(no("appraisals.notBegun"));
  expect(mayClose(as("OFFICE"), { ...dossier, appraisal: begun })).toEqual(yes);
  expect(mayClose(as("OFFICE"), { ...dossier, appraisal: own })).toEqual(no("appraisals.secondMustAgree"));
  expect(mayClose(as("OFFICE"), { ...dossier, appraisal: { ...own, secondAgreed: true } })).toEqual(yes);
  expect(mayClose(as("OFFICE"), { ...dossier, appraisal: { ...begun, closed: true } })).toEqual(no("appraisals.notWaiting"));
});

test("the second one is another person from another unit, and only where he is needed", () => {
  const own = { ...dossier, appraisal: { ...begun, sameUnit: true } };
  const other = as("OFFICE", { id: "u2" });
  expect(mayGiveSecondOpinion(other, own)).toEqual(yes);
  expect(mayGiveSecondOpinion(as("DEPUTY_HEAD", { id: "u2" }), own)).toEqual(yes);
  expect(mayGiveSecondOpinion(as("AGENCY_HEAD", { id: "u2" }), own)).toEqual(no("appraisals.appraisersOnly"));
  expect(mayGiveSecondOpinion(as("OFFICE"), own)).toEqual(no("appraisals.secondIsFirst"));
  expect(mayGiveSecondOpinion(other, { ...own, actorDepartmentId: "d" })).toEqual(no("appraisals.secondSameUnit"));
  expect(mayGiveSecondOpinion(as("COUNCIL_STANDING_BODY", { id: "u2", departmentId: "d" }), own)).toEqual(no("appraisals.secondSameUnit"));
  expect(mayGiveSecondOpinion(other, { ...dossier, appraisal: begun })).toEqual(no("appraisals.noSecondNeeded"));
  expect(mayGiveSecondOpinion(other, dossier)).toEqual(no("appraisals.notBegun"));
});

const seen = { agencyId: "g", departmentId: "d", received: false, begun: false, given: false };

test("the unit reads findings once they are given; the agency's readers from the receipt on", () => {
  const head = as("DEPARTMENT_HEAD", { departmentId: "d" });
  expect(mayViewAppraisal(head, { ...seen, received: true, begun: true })).toEqual(no("appraisals.notGivenYet"));
  expect(mayViewAppraisal(head, { ...seen, begun: true, given: true })).toEqual(yes);
  expect(mayViewAppraisal(as("OFFICER", { departmentId: "e" }), { ...seen, begun: true, given: true })).toEqual(no("common.notFound"));
  expect(mayViewAppraisal(as("INSPECTOR"), { ...seen, received: true })).toEqual(yes);
  expect(mayViewAppraisal(as("OFFICE"), seen)).toEqual(no("appraisals.notReceived"));
  expect(mayViewAppraisal(as(null), { ...seen, given: true })).toEqual(no("common.notFound"));
});

test("the list opens for readers of the agency and for units", () => {
  expect(mayListAppraisals(as("OFFICE"))).toEqual(yes);
  expect(mayListAppraisals(as("OFFICER", { departmentId: "d" }))).toEqual(yes);
  expect(mayListAppraisals(as("EDITOR"))).toEqual(no("common.noRole"));
  expect(mayListAppraisals(as(null))).toEqual(no("common.noRole"));
});
