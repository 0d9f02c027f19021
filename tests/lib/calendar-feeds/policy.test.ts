import { expect, it } from "vitest";
import { mayKeepFeeds, mayMakeFeed } from "@/lib/calendar-feeds/policy";
import { actorOfEachRole, actorWith } from "@/tests/support/actors";

const officer = actorWith([{ role: "OFFICER", departmentId: "d1" }]);

it("everybody with a role has an own calendar; a unit's is for its people and for those who read the agency", () => {
  expect(
    actorOfEachRole()
      .filter(({ actor }) => !mayKeepFeeds(actor).allowed)
      .map(({ role }) => role),
  ).toEqual(["none"]);
  expect([mayMakeFeed(officer, null).allowed, mayMakeFeed(officer, "d1").allowed]).toEqual([true, true]);
  expect(mayMakeFeed(officer, "d2")).toEqual({ allowed: false, reason: "common.otherUnit" });
  expect(mayMakeFeed(actorWith(["OFFICE"]), "d2").allowed).toBe(true);
  expect(mayMakeFeed(actorWith(["EDITOR"]), "d2").allowed).toBe(false);
});
