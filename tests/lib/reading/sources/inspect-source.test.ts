import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inspectSource } from "@/lib/reading/sources/inspect-source";
import { temporaryFolder } from "@/tests/support/temporary-folder";

const place = temporaryFolder("inspect");

function stored(bytes: Uint8Array | string): string {
  const path = join(place, "tep");
  writeFileSync(path, bytes);
  return path;
}

it("a text is known by its beginning, wherever the first stretch ends", async () => {
  for (let lead = 0; lead < 3; lead += 1) {
    const text = "a".repeat(lead) + "ế".repeat(30_000);
    expect(await inspectSource(stored(text))).toBe("TEXT");
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("𝒂".repeat(20_000) + text, "utf16le")]);
    expect(await inspectSource(stored(utf16))).toBe("TEXT");
  }
});

it("what begins otherwise is no document, and neither is a table", async () => {
  for (const bytes of [Buffer.from([1, 2, 3, 4, 0xff]), Buffer.from("123 456"), Buffer.from("\0\0\0\0")])
    await expect(inspectSource(stored(bytes))).rejects.toMatchObject({ reason: "evidence.wrongType" });
  await expect(inspectSource(stored(""))).rejects.toMatchObject({ reason: "evidence.emptyFile" });
});
