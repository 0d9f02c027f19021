import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { roleNames } from "../../../lib/core/actor";
import { addDays } from "../../../lib/core/clock";
import {
  type AdministratorRow,
  awaits,
  endAwaits,
  endFault,
  grantAwaits,
  grantFault,
  guardedRoles,
  keepsAdministrator,
  needsDepartment,
  type RoleFacts,
  type RoleSpan,
  roleStanding,
} from "../../../lib/roles/rules";

const today = "2026-11-22";
const span: RoleSpan = { role: "EDITOR", departmentId: null, validFrom: "2026-01-01", validTo: null };
const facts: RoleFacts = { ...span, needsConfirmation: false, confirmedById: null, endRequestedFor: null };

test("two roles belong to a unit; ending one that decides wants two people where there are two, of an administrator always", () => {
  expect(roleNames.filter(needsDepartment)).toEqual(["OFFICER", "DEPARTMENT_HEAD"]);
  expect(roleNames.filter((role) => endAwaits(role, false))).toEqual(["ADMINISTRATOR"]);
  expect(roleNames.filter((role) => endAwaits(role, true)).sort()).toEqual([...guardedRoles].sort());
});

describe("standing", () => {
  test.each<[string, Partial<RoleFacts>, ReturnType<typeof roleStanding>]>([
    ["open", {}, "IN_FORCE"],
    ["from today", { validFrom: today }, "IN_FORCE"],
    ["to the end of today", { validTo: today }, "IN_FORCE"],
    ["to the end of yesterday", { validTo: "2026-11-21" }, "ENDED"],
    ["from tomorrow", { validFrom: "2026-11-23" }, "COMING"],
    ["unconfirmed", { needsConfirmation: true }, "AWAITING"],
    ["confirmed", { needsConfirmation: true, confirmedById: "x" }, "IN_FORCE"],
    ["with an end that nobody has confirmed", { endRequestedFor: "2026-11-21" }, "IN_FORCE"],
  ])("%s", (_name, change, expected) => {
    expect(roleStanding({ ...facts, ...change }, today)).toBe(expected);
  });

  test("what a second person is asked for", () => {
    expect(awaits(facts)).toBeNull();
    expect(awaits({ ...facts, needsConfirmation: true })).toBe("GRANT");
    expect(awaits({ ...facts, needsConfirmation: true, confirmedById: "x", endRequestedFor: today })).toBe("END");
  });
});

describe("a grant", () => {
  test.each<[string, Partial<RoleSpan>, RoleSpan[], ReturnType<typeof grantFault>]>([
    ["of an agency-wide role", {}, [], null],
    ["of a unit's role without a unit", { role: "OFFICER" }, [], { field: "departmentId", reason: "roles.departmentNeeded" }],
    ["of a unit's role with its unit", { role: "OFFICER", departmentId: "d" }, [], null],
    ["of an agency-wide role with a unit", { departmentId: "d" }, [], { field: "departmentId", reason: "roles.departmentNotAllowed" }],
    ["that ends before it begins", { validTo: "2025-12-31" }, [], { field: "validTo", reason: "roles.endsBeforeBegin" }],
    ["for one day", { validTo: "2026-01-01" }, [], null],
    ["held already", {}, [span], { field: "role", reason: "roles.alreadyHeld" }],
    ["held until the eve", {}, [{ ...span, validFrom: "2025-01-01", validTo: "2025-12-31" }], null],
    [
      "held until the same day",
      {},
      [{ ...span, validFrom: "2025-01-01", validTo: "2026-01-01" }],
      { field: "role", reason: "roles.alreadyHeld" },
    ],
    ["held in another unit", { role: "OFFICER", departmentId: "d" }, [{ ...span, role: "OFFICER", departmentId: "e" }], null],
  ])("%s", (_name, change, held, expected) => {
    expect(grantFault({ ...span, ...change }, held)).toEqual(expected);
  });
});

describe("an end", () => {
  test("lies from yesterday on, and not after an end already set", () => {
    expect(endFault(span, "2026-11-21", today)).toBeNull();
    expect(endFault(span, "2026-11-20", today)?.reason).toBe("roles.endInPast");
    expect(endFault({ ...span, validTo: "2026-12-31" }, "2027-01-01", today)?.reason).toBe("roles.notLonger");
    expect(endFault({ ...span, validTo: "2026-12-31" }, "2026-12-31", today)).toBeNull();
  });
});

describe("the last administrator", () => {
  const row: AdministratorRow = { id: "r1", userId: "u1", validFrom: "2020-01-01", validTo: null, confirmed: true, accountOn: true };
  const second = { ...row, id: "r2", userId: "u2" };

  test("stays", () => {
    expect(keepsAdministrator([row], { roleId: "r1" }, today)).toBe(false);
    expect(keepsAdministrator([row], { userId: "u1" }, today)).toBe(false);
    expect(keepsAdministrator([row, second], { roleId: "r1" }, today)).toBe(true);
  });

  test.each<[string, Partial<AdministratorRow>]>([
    ["not confirmed", { confirmed: false }],
    ["switched off", { accountOn: false }],
    ["from tomorrow", { validFrom: "2026-11-23" }],
    ["with an end in sight", { validTo: "2027-12-31" }],
  ])("is not replaced by one %s", (_name, change) => {
    expect(keepsAdministrator([row, { ...second, ...change }], { roleId: "r1" }, today)).toBe(false);
  });

  // Whoever is taken away, one at a time and only when allowed: at least one lasting administrator is left.
  const rows = fc.array(
    fc.record({ on: fc.boolean(), confirmed: fc.boolean(), ends: fc.boolean(), from: fc.integer({ min: -9, max: 9 }) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  property.prop([rows, fc.array(fc.nat(5), { maxLength: 12 })])("no sequence of allowed ends leaves none", (drawn, order) => {
    let left = drawn.map((one, index) => ({
      id: `r${index}`,
      userId: `u${index}`,
      validFrom: addDays(today, one.from),
      validTo: one.ends ? addDays(today, 30) : null,
      confirmed: one.confirmed,
      accountOn: one.on,
    }));
    if (!keepsAdministrator(left, {}, today)) return;
    for (const pick of order) {
      const roleId = `r${pick}`;
      if (keepsAdministrator(left, { roleId }, today)) left = left.filter((one) => one.id !== roleId);
    }
    expect(keepsAdministrator(left, {}, today)).toBe(true);
  });
});

test("only roles that decide, vote, count or give roles wait, and only where there is somebody to wait for", () => {
  expect([grantAwaits("TELLER", true), grantAwaits("TELLER", false), grantAwaits("EDITOR", true)]).toEqual([true, false, false]);
});
