import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fromBase64url, toBase64url } from "@/lib/sealing/bytes";
import { readSlip, seedFromShares, tallyKeyOf } from "@/lib/sealing/tally-key";
import { signInLines } from "@/scripts/lib/site.mjs";
import sampleSlips from "../../prisma/seed/sample-slips.json" with { type: "json" };
import signIns from "../../prisma/seed/sign-ins.json" with { type: "json" };

it("any two of the printed sample slips open the sample round's box", async () => {
  const { publicKey } = await tallyKeyOf(fromBase64url(sampleSlips.seed));
  const readings = await Promise.all(sampleSlips.slips.map((slip) => readSlip(slip, publicKey)));
  const shares = readings.flatMap((reading) => (reading.ok ? [reading.share] : []));
  expect(shares).toHaveLength(3);
  for (const [one, other] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const) {
    const seed = await seedFromShares(shares[one] ?? new Uint8Array(), shares[other] ?? new Uint8Array(), publicKey);
    expect(seed && toBase64url(seed)).toBe(sampleSlips.seed);
  }
});

it("a newcomer finds the slips in the README and where the site has started", () => {
  const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
  const welcome = signInLines(signIns, sampleSlips);
  for (const slip of sampleSlips.slips) {
    expect(readme).toContain(slip);
    expect(welcome).toContain(slip);
  }
});
