import { describe, expect, test } from "vitest";
import { systemActor } from "../../../lib/core/actor";
import type { Verdict } from "../../../lib/core/verdict";
import {
  mayCreateUser,
  mayMakeFirstAdministrator,
  mayMakeLink,
  mayRequestLink,
  maySwitchOff,
  maySwitchOn,
  mayViewUser,
  usersVisibleTo,
} from "../../../lib/users/policy";
import { actorOfEachRole, actorWith } from "../../support/actors";

const on = { id: "u2", agencyId: "a1", active: true, guarded: false, secondPerson: true, onOpenRoll: false, linkRequestedById: null };
const off = { ...on, active: false };
const word = (verdict: Verdict) => (verdict.allowed ? "yes" : verdict.reason);

describe.each(actorOfEachRole())("$role", ({ role, actor }) => {
  test("makes, switches and gives links only as ADMINISTRATOR", () => {
    const expected = role === "ADMINISTRATOR" ? "yes" : role === "INSPECTOR" ? "common.readOnly" : "common.noRole";
    const verdicts = [mayCreateUser(actor), maySwitchOff(actor, on), maySwitchOn(actor, off), mayMakeLink(actor, on)];
    expect(verdicts.map(word)).toEqual([expected, expected, expected, expected]);
    expect(mayMakeFirstAdministrator(actor).allowed).toBe(false);
  });

  test("reads accounts only where administration is read", () => {
    const may = ["ADMINISTRATOR", "INSPECTOR", "AGENCY_HEAD"].includes(role);
    expect(usersVisibleTo(actor)).toEqual({ agencyId: "a1", all: may });
    expect(mayViewUser(actor, on).allowed).toBe(may);
    expect(mayViewUser(actor, { agencyId: "a2" }).allowed).toBe(false);
  });
});

test("an account that decides is not switched off by one person where there is a second", () => {
  const actor = actorWith(["ADMINISTRATOR"]);
  expect(word(maySwitchOff(actor, { ...on, guarded: true }))).toBe("users.offNeedsTwo");
  expect(word(maySwitchOff(actor, { ...on, guarded: true, secondPerson: false }))).toBe("yes");
});

test("nobody switches or makes a link for the own account", () => {
  const actor = actorWith(["ADMINISTRATOR"]);
  const own = { ...on, id: "u1" };
  expect([maySwitchOff(actor, own), maySwitchOn(actor, { ...own, active: false }), mayMakeLink(actor, own)].map(word)).toEqual([
    "users.ownAccount",
    "users.ownAccount",
    "users.ownLink",
  ]);
});

test("an account is switched only to the other side, and a link is made only for one that is on", () => {
  const actor = actorWith(["ADMINISTRATOR"]);
  expect([maySwitchOff(actor, off), maySwitchOn(actor, on), mayMakeLink(actor, off)].map(word)).toEqual([
    "users.alreadyOff",
    "users.alreadyOn",
    "users.accountOff",
  ]);
  expect(mayMakeFirstAdministrator(systemActor("a1")).allowed).toBe(true);
});

test("who votes in a round that is not over gets no link, not even by two; where there is no second person one is enough", () => {
  const actor = { ...actorWith(["ADMINISTRATOR"]), personId: "p1" };
  const voting = { ...on, onOpenRoll: true };
  const asked = { ...voting, guarded: true, linkRequestedById: "u9" };
  expect([mayMakeLink(actor, voting), mayMakeLink(actor, asked), mayRequestLink(actor, { ...voting, guarded: true })].map(word)).toEqual([
    "users.linkDuringVote",
    "users.linkDuringVote",
    "users.linkDuringVote",
  ]);
  expect(word(mayMakeLink(actor, { ...on, guarded: true, secondPerson: false }))).toBe("yes");
  expect(word(mayMakeLink({ ...actor, personId: null }, { ...asked, onOpenRoll: false }))).toBe("roles.confirmerWithoutPerson");
});

test("a link for an administrator is asked for by one and printed by another, an administrator or the head", () => {
  const wanted = { ...on, guarded: true };
  const asked = { ...wanted, linkRequestedById: "u1" };
  const verdicts = actorOfEachRole().map(({ role, actor }) => {
    const other = { ...actor, id: "u3", personId: "p3" };
    return [role, ...[mayRequestLink(other, wanted), mayMakeLink(other, wanted), mayMakeLink(other, asked)].map((one) => one.allowed)];
  });
  expect(verdicts.filter((row) => row.includes(true))).toEqual([
    ["AGENCY_HEAD", false, false, true],
    ["ADMINISTRATOR", true, false, true],
  ]);
  const first = actorWith(["ADMINISTRATOR"]);
  expect([mayMakeLink(first, asked), mayRequestLink(first, asked), mayRequestLink(first, on)].map(word)).toEqual([
    "users.linkAwaits",
    "users.linkAwaits",
    "users.linkAlone",
  ]);
  expect(word(mayMakeLink({ ...first, agencyId: "a2", id: "u3" }, asked))).toBe("common.notFound");
});
