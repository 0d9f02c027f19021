import { expect, it } from "vitest";
import { isRepeatable, isStoppable, messageStanding } from "@/lib/outbox/rules";
import { messageStandings } from "@/lib/outbox/schema";

const moment = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 0, minutes));
const waiting = { leavesAt: moment(45), claimedAt: null, sentAt: null, failedAt: null, stoppedAt: null };

it("stands where its moments say; claimed and unheard of for five minutes it is lost to sight", () => {
  expect(messageStanding(waiting, moment(50))).toBe("WAITING");
  expect(messageStanding({ ...waiting, claimedAt: moment(45) }, moment(50))).toBe("LEAVING");
  expect(messageStanding({ ...waiting, claimedAt: moment(45) }, moment(51))).toBe("UNKNOWN");
  expect(messageStanding({ ...waiting, claimedAt: moment(45), failedAt: moment(46) }, moment(60))).toBe("REFUSED");
  expect(messageStanding({ ...waiting, stoppedAt: moment(40) }, moment(60))).toBe("STOPPED");
  expect(messageStanding({ ...waiting, claimedAt: moment(45), sentAt: moment(46) }, moment(60))).toBe("SENT");
});

it("only a waiting one is stopped, only one that did not arrive leaves again", () => {
  expect(messageStandings.filter(isStoppable)).toEqual(["WAITING"]);
  expect(messageStandings.filter(isRepeatable)).toEqual(["STOPPED", "REFUSED", "UNKNOWN"]);
});
