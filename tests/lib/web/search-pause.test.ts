import { expect, test, vi } from "vitest";
import { searchPause } from "../../../lib/web/search-pause";
import { useDatabase } from "../../support/database";

let address = "203.0.113.40";
vi.mock("next/headers", () => ({ headers: async () => new Headers({ "x-real-ip": address }) }));
vi.stubEnv("GUONG_RATE_FACTOR", "0.0125");

useDatabase();

test("searching too often is answered with a sentence that says how long to wait, address by address", async () => {
  const answers = await Promise.all([searchPause(), searchPause(), searchPause(), searchPause()]);
  expect(answers.filter((answer) => answer === null)).toHaveLength(3);
  expect(answers.find((answer) => answer !== null)).toMatch(/Đề nghị chờ \d+ giây/);
  address = "203.0.113.41";
  expect(await searchPause()).toBeNull();
});
