import { readFileSync } from "node:fs";
import { followClock } from "./clock";

type Settings = Readonly<Record<string, string | undefined>>;

/**
 * Why it is here: a plan runs over weeks, in two processes (the site and its worker), and a browser test wants to see the weeks
 * go by. `GUONG_TEST_CLOCK` names a file that holds the moment (ISO 8601); both processes follow it, and the test rewrites it.
 * A site that people use must never follow a file: in production it refuses to start, unless `GUONG_TEST=on` says that the
 * built site is being tested. Nothing else reads these two settings.
 */
export function followTestClock(settings: Settings): void {
  const file = settings.GUONG_TEST_CLOCK;
  if (!file) return;
  if (settings.NODE_ENV === "production" && settings.GUONG_TEST !== "on")
    throw new Error("GUONG_TEST_CLOCK moves the clock of a test and is refused here: take it away");
  momentIn(file);
  followClock(() => momentIn(file));
}

function momentIn(file: string): Date {
  const moment = new Date(readFileSync(file, "utf8").trim());
  if (Number.isNaN(moment.getTime())) throw new Error(`${file} holds no moment`);
  return moment;
}
