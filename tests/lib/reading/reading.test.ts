import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readingJsonSchema } from "@/lib/reading/reading";

it("keeps the tracked JSON Schema current (npm run --silent plans:read -- --schema)", () => {
  const tracked = readFileSync(join(import.meta.dirname, "../../../lib/reading/reading.schema.json"), "utf8");
  expect(JSON.parse(tracked)).toEqual(readingJsonSchema());
});
