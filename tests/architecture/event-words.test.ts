import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { vi } from "../../lib/text/vi";

const lib = join(import.meta.dirname, "../../lib");

/** A refusal's reason can stand under the name of a field called kind. */
function isReason(text: string): boolean {
  const [domain = "", key = ""] = text.split(".");
  const catalogue = vi as unknown as Record<string, { reasons?: Record<string, string> }>;
  return catalogue[domain]?.reasons?.[key] !== undefined;
}

test("every kind of event that the code writes has its words in the log", () => {
  const files = readdirSync(lib, { recursive: true, encoding: "utf8" }).filter((name) => /(commands|states)\.ts$/.test(name));
  const kinds = files.flatMap((name) => {
    const code = readFileSync(join(lib, name), "utf8");
    return [...code.matchAll(/\b(?:kind|event): "([a-z]\w*\.\w+)"/g)].map((match) => match[1] ?? "");
  });
  expect(kinds.length).toBeGreaterThan(50);
  expect([...new Set(kinds)].filter((kind) => !isReason(kind) && !(kind in vi.auditLog.kinds)).sort()).toEqual([]);
});
