import { expect, it } from "vitest";
import { mayChangeCalendar, mayReadCalendar } from "@/lib/calendar-days/policy";
import { actorOfEachRole } from "@/tests/support/actors";

it("everybody with a role reads the calendar, the office and the administrator change it", () => {
  const roles = actorOfEachRole();
  expect(roles.filter(({ actor }) => !mayReadCalendar(actor).allowed).map(({ role }) => role)).toEqual(["none"]);
  expect(roles.filter(({ actor }) => mayChangeCalendar(actor).allowed).map(({ role }) => role)).toEqual(["OFFICE", "ADMINISTRATOR"]);
});
