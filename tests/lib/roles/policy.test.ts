import { describe, expect, test } from "vitest";
import type { Verdict } from "../../../lib/core/verdict";
import { mayConfirmRole, mayDropRequest, mayEndRole, mayGrantRole, type RoleOfUser, requesterOf } from "../../../lib/roles/policy";
import { actorOfEachRole, actorWith } from "../../support/actors";

const row: RoleOfUser = {
  id: "v9",
  agencyId: "a1",
  userId: "u2",
  role: "ADMINISTRATOR",
  departmentId: null,
  validFrom: "2020-01-01",
  validTo: null,
  needsConfirmation: true,
  confirmedById: "u3",
  grantedById: "u3",
  endRequestedById: null,
  endRequestedFor: null,
  ended: false,
};
const grantWaits = { ...row, confirmedById: null };
const endWaits = { ...row, endRequestedById: "u4", endRequestedFor: "2026-12-31" };
const user = { id: "u2", agencyId: "a1", active: true };
const word = (verdict: Verdict) => (verdict.allowed ? "yes" : verdict.reason);

describe.each(actorOfEachRole())("$role", ({ role, actor }) => {
  const no = role === "INSPECTOR" ? "common.readOnly" : "common.noRole";

  test("grants and ends only as ADMINISTRATOR", () => {
    const expected = role === "ADMINISTRATOR" ? "yes" : no;
    expect(word(mayGrantRole(actor, user))).toBe(expected);
    expect(word(mayEndRole(actor, row))).toBe(expected);
  });

  test("confirms and drops only as ADMINISTRATOR or AGENCY_HEAD", () => {
    const expected = role === "ADMINISTRATOR" || role === "AGENCY_HEAD" ? "yes" : no;
    for (const waiting of [grantWaits, endWaits]) {
      expect(word(mayConfirmRole({ ...actor, personId: "p1" }, waiting))).toBe(expected);
      expect(word(mayDropRequest(actor, waiting))).toBe(expected);
    }
  });

  test("has no business in another agency", () => {
    expect(word(mayGrantRole(actor, { ...user, agencyId: "a2" }))).toBe("common.notFound");
    expect(word(mayEndRole(actor, { ...row, agencyId: "a2" }))).toBe("common.notFound");
    expect(word(mayConfirmRole(actor, { ...grantWaits, agencyId: "a2" }))).toBe("common.notFound");
  });
});

const administrator = actorWith(["ADMINISTRATOR"]);

test("nobody changes the own roles", () => {
  expect(word(mayGrantRole(administrator, { ...user, id: "u1" }))).toBe("roles.ownRoles");
  expect(word(mayEndRole(administrator, { ...row, userId: "u1" }))).toBe("roles.ownRoles");
  expect(word(mayConfirmRole(administrator, { ...endWaits, userId: "u1" }))).toBe("roles.ownRoles");
  expect(word(mayDropRequest(administrator, { ...endWaits, userId: "u1" }))).toBe("roles.ownRoles");
});

test("who asked does not confirm, but may take it back", () => {
  const mine = { ...grantWaits, grantedById: "u1" };
  expect(word(mayConfirmRole(administrator, mine))).toBe("roles.ownConfirmation");
  expect(word(mayDropRequest(administrator, mine))).toBe("yes");
  const myEnd = { ...endWaits, endRequestedById: "u1" };
  expect(word(mayConfirmRole(administrator, myEnd))).toBe("roles.ownConfirmation");
  expect([requesterOf(mine), requesterOf(endWaits)]).toEqual(["u1", "u4"]);
});

test("who granted long ago may confirm an end that another asked for", () => {
  expect(word(mayConfirmRole({ ...administrator, personId: "p1" }, { ...endWaits, grantedById: "u1" }))).toBe("yes");
});

test("what awaits is settled before anything else, and what ended stays ended", () => {
  expect(word(mayEndRole(administrator, grantWaits))).toBe("roles.grantAwaits");
  expect(word(mayEndRole(administrator, endWaits))).toBe("roles.endAwaits");
  expect(word(mayEndRole(administrator, { ...row, ended: true }))).toBe("roles.ended");
  expect(word(mayConfirmRole(administrator, row))).toBe("roles.nothingAwaits");
  expect(word(mayGrantRole(administrator, { ...user, active: false }))).toBe("roles.accountOff");
});
