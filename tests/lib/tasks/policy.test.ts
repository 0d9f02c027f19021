import { describe, expect, it } from "vitest";
import { mayAssignTask, maySeeTaskWork, maySettleReport, mayWorkOnTask, type TaskFacts } from "../../../lib/tasks/policy";
import { actorWith } from "../../support/actors";
import { rolesAllowed } from "../../support/decision-world";

const facts: TaskFacts = {
  doerIds: ["unit"],
  coordinatorIds: [],
  monitorId: null,
  superseded: false,
  waitingFrom: null,
  confirmed: false,
};
const waiting = { ...facts, waitingFrom: "somebody" };
const inUnit = (role: "OFFICER" | "DEPARTMENT_HEAD", departmentId: string) => actorWith([{ role, departmentId }]);

describe("tasks", () => {
  it("the department that does it works on it; the office where nobody is named", () => {
    expect(rolesAllowed((actor) => mayWorkOnTask(actor, facts))).toEqual(["OFFICER", "DEPARTMENT_HEAD"]);
    expect(rolesAllowed((actor) => mayWorkOnTask(actor, { ...facts, doerIds: ["elsewhere"] }))).toEqual([]);
    expect(rolesAllowed((actor) => mayWorkOnTask(actor, { ...facts, doerIds: [] }))).toEqual(["OFFICE"]);
  });

  it("the office assigns", () => {
    expect(rolesAllowed((actor) => mayAssignTask(actor, facts))).toEqual(["OFFICE"]);
  });

  it("nothing is written after a report or under a replaced plan", () => {
    for (const closed of [waiting, { ...facts, confirmed: true }, { ...facts, superseded: true }]) {
      expect(rolesAllowed((actor) => mayWorkOnTask(actor, closed))).toEqual([]);
      expect(rolesAllowed((actor) => mayAssignTask(actor, closed))).toEqual([]);
    }
  });

  it("the office, the standing body and the head of the monitoring department settle a report, never their own", () => {
    expect(rolesAllowed((actor) => maySettleReport(actor, waiting))).toEqual(["OFFICE", "COUNCIL_STANDING_BODY"]);
    const watched = { ...waiting, monitorId: "unit" };
    expect(rolesAllowed((actor) => maySettleReport(actor, watched))).toEqual(["DEPARTMENT_HEAD", "OFFICE", "COUNCIL_STANDING_BODY"]);
    expect(rolesAllowed((actor) => maySettleReport(actor, facts))).toEqual([]);
    const own = actorWith(["OFFICE"]);
    expect(maySettleReport(own, { ...waiting, waitingFrom: own.id })).toEqual({ allowed: false, reason: "tasks.ownReport" });
  });

  it("the work is seen by those who do it, coordinate it, watch over it or read the agency", () => {
    const placed = { ...facts, doerIds: ["a"], coordinatorIds: ["b"], monitorId: "c" };
    expect(["a", "b", "c", "d"].map((id) => maySeeTaskWork(inUnit("OFFICER", id), placed))).toEqual([true, true, true, false]);
    expect(maySeeTaskWork(actorWith(["INSPECTOR"]), placed)).toBe(true);
    expect(maySeeTaskWork(actorWith(["EDITOR"]), placed)).toBe(false);
  });
});
