import { expect, it } from "vitest";
import { isRepeatable, isStoppable, messageStanding, triedAgainAt } from "@/lib/outbox/rules";
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

it("tries again after as long as it has waited, five minutes to four hours, and gives up before it says nothing any more", () => {
  expect(triedAgainAt(moment(0), moment(1))).toEqual(moment(6));
  expect(triedAgainAt(moment(0), moment(15))).toEqual(moment(30));
  expect(triedAgainAt(moment(0), moment(600))).toEqual(moment(840));
  expect(triedAgainAt(moment(0), moment(47 * 60))).toBeNull();
});
