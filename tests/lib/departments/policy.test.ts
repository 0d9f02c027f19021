import { describe, expect, test } from "vitest";
import { systemActor } from "../../../lib/core/actor";
import {
  departmentsVisibleTo,
  mayChangeLife,
  mayCreateDepartment,
  mayEditDepartment,
  mayViewDepartment,
} from "../../../lib/departments/policy";
import { actorOfEachRole } from "../../support/actors";

const open = { agencyId: "a1", activeTo: null };

describe.each(actorOfEachRole())("$role", ({ role, actor }) => {
  test("changes units only as ADMINISTRATOR of the own agency", () => {
    const may = role === "ADMINISTRATOR";
    expect(mayCreateDepartment(actor).allowed).toBe(may);
    expect(mayEditDepartment(actor, open).allowed).toBe(may);
    expect(mayChangeLife(actor, open).allowed).toBe(may);
    expect(mayChangeLife(actor, { ...open, agencyId: "a2" }).allowed).toBe(false);
  });

  test("knows the agency's units with any role, none without", () => {
    expect(departmentsVisibleTo(actor)).toEqual({ agencyId: "a1", all: role !== "none" });
    expect(mayViewDepartment(actor, open).allowed).toBe(role !== "none");
    expect(mayViewDepartment(actor, { agencyId: "a2" }).allowed).toBe(false);
  });

  test("does not touch the life of an ended unit", () => {
    expect(mayChangeLife(actor, { agencyId: "a1", activeTo: "2026-01-01" }).allowed).toBe(false);
  });
});

test("the system knows the units of the agency it works for", () => {
  expect(mayViewDepartment(systemActor("a1"), open).allowed).toBe(true);
});
