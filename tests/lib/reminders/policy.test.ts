import { expect, it } from "vitest";
import { systemActor } from "@/lib/core/actor";
import { mayReadNotices, mayRemind } from "@/lib/reminders/policy";
import { actorOfEachRole, actorWith } from "@/tests/support/actors";

it("the daily reminding is the system's, a person's notices are the person's, whatever the role", () => {
  expect(mayRemind(systemActor("a1")).allowed).toBe(true);
  expect(actorOfEachRole().filter(({ actor }) => mayRemind(actor).allowed)).toEqual([]);
  expect([mayReadNotices(actorWith([])).allowed, mayReadNotices(systemActor("a1")).allowed]).toEqual([true, false]);
});
