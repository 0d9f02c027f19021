import { expect, test } from "vitest";
import { eventsVisibleTo, mayReadAuditLog } from "../../../lib/audit-log/policy";
import { actorOfEachRole } from "../../support/actors";

test.each(actorOfEachRole())("$role reads the log only as ADMINISTRATOR or INSPECTOR", ({ role, actor }) => {
  const may = role === "ADMINISTRATOR" || role === "INSPECTOR";
  expect(mayReadAuditLog(actor)).toEqual(may ? { allowed: true } : { allowed: false, reason: "common.noRole" });
  expect(eventsVisibleTo(actor)).toEqual({ agencyId: "a1", all: may });
});
