import { expect, it } from "vitest";
import { deleteOldCounters } from "@/lib/db/housekeeping";
import { useDatabase } from "@/tests/support/database";

const database = useDatabase();

it("deletes the counters whose minute is over and keeps the others", async () => {
  await database.query("INSERT INTO rate_limit VALUES ('old', 5, 1000), ('new', 5, $1), ('for ever', 5, NULL)", [Date.now() + 60_000]);
  expect(await deleteOldCounters()).toBe(1);
  expect(await database.query("SELECT key FROM rate_limit ORDER BY key")).toEqual([{ key: "for ever" }, { key: "new" }]);
});
