import { expect, it } from "vitest";
import { crontabOf, timetable, utcTime } from "@/lib/jobs/crontab";

it("times are Viet Nam's: 07:30 is 00:30 UTC, 00:15 is 17:15 of the day before", () => {
  expect([utcTime("07:30"), utcTime("00:15")]).toEqual([
    { minute: 30, hour: 0 },
    { minute: 15, hour: 17 },
  ]);
});

it("is written as the worker reads it", () => {
  expect(crontabOf([{ job: "clearRateLimits", at: "07:30", catchUp: "12h" }])).toBe("30 0 * * * clearRateLimits ?fill=12h");
  expect(crontabOf(timetable).split("\n")).toHaveLength(timetable.length);
});
