import { expect, it } from "vitest";
import { systemActor } from "@/lib/core/actor";
import { mayReadOutbox, mayRepeatMessage, maySendMail, mayStopMessage } from "@/lib/outbox/policy";
import { actorOfEachRole, actorWith } from "@/tests/support/actors";

const allowed = (may: (actor: ReturnType<typeof actorWith>) => { allowed: boolean }) =>
  actorOfEachRole()
    .filter(({ actor }) => may(actor).allowed)
    .map(({ role }) => role);

it("the outbox is the office's and the administrator's, the inspector reads it, the system sends", () => {
  expect(allowed(mayReadOutbox)).toEqual(["OFFICE", "ADMINISTRATOR", "INSPECTOR"]);
  expect(allowed((actor) => mayStopMessage(actor, { standing: "WAITING" }))).toEqual(["OFFICE", "ADMINISTRATOR"]);
  expect(allowed((actor) => mayRepeatMessage(actor, { standing: "UNKNOWN" }))).toEqual(["OFFICE", "ADMINISTRATOR"]);
  expect(mayStopMessage(actorWith(["OFFICE"]), { standing: "SENT" })).toEqual({ allowed: false, reason: "outbox.tooLate" });
  expect(mayRepeatMessage(actorWith(["OFFICE"]), { standing: "SENT" })).toEqual({ allowed: false, reason: "outbox.notRepeatable" });
  expect([maySendMail(systemActor("a1")).allowed, allowed(maySendMail)]).toEqual([true, []]);
});
