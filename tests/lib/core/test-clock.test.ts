import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, expect, test } from "vitest";
import { followClock, now, setClock, today } from "@/lib/core/clock";
import { followTestClock } from "@/lib/core/test-clock";
import { temporaryFolder } from "../../support/temporary-folder";

let folder: string;
let file: string;
beforeAll(() => {
  folder = temporaryFolder("clock");
  file = join(folder, "clock");
  writeFileSync(file, "2026-12-14T23:59:00+07:00\n");
});
afterEach(() => {
  followClock(null);
  setClock(null);
});

test("in production it is refused, unless the built site is being tested", () => {
  const begun = Date.now();
  const settings = { NODE_ENV: "production", GUONG_TEST_CLOCK: file };
  for (const said of [undefined, "", "off", "1", "true"])
    expect(() => followTestClock({ ...settings, GUONG_TEST: said })).toThrow("GUONG_TEST_CLOCK");
  expect(now().getTime()).toBeGreaterThanOrEqual(begun);
  followTestClock({ ...settings, GUONG_TEST: "on" });
  expect(today()).toBe("2026-12-14");
});

test("without a file named nothing changes", () => {
  const begun = Date.now();
  followTestClock({ NODE_ENV: "production", GUONG_TEST: "on" });
  expect(now().getTime()).toBeGreaterThanOrEqual(begun);
});

test("it follows the file as it is rewritten; a clock that was set goes before it", () => {
  followTestClock({ NODE_ENV: "test", GUONG_TEST_CLOCK: file });
  writeFileSync(file, "2026-12-15T00:00:00+07:00");
  expect(today()).toBe("2026-12-15");
  setClock(new Date("2027-01-09T08:00:00+07:00"));
  expect(today()).toBe("2027-01-09");
});

test("a file that holds no moment, or is not there, is said at once", () => {
  expect(() => followTestClock({ NODE_ENV: "test", GUONG_TEST_CLOCK: join(folder, "none") })).toThrow("ENOENT");
  writeFileSync(file, "hôm nay");
  expect(() => followTestClock({ NODE_ENV: "test", GUONG_TEST_CLOCK: file })).toThrow("holds no moment");
});
