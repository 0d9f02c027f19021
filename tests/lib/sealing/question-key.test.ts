import { generateKeyPairSync } from "node:crypto";
import { performance } from "node:perf_hooks";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { SealingError } from "@/lib/sealing/bytes";
import { type KeyText, makeRsaKey, readPrivateKey, readPublicKey, requestHash, signAll, signBlinded } from "@/lib/sealing/question-key";
import { bytesOf, e, numberOf } from "../../support/rfc9474";

let text: KeyText;
let n: bigint;
beforeAll(async () => {
  text = await makeRsaKey();
  n = numberOf(Buffer.from(readPublicKey(text.publicKey).export({ format: "jwk" }).n ?? "", "base64url"));
});

function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof SealingError) return error.problem;
    throw error;
  }
  return "none";
}

describe("the signer", () => {
  it("refuses by range what the native call would sign: 0, 1, n - 1, n, n + 1", () => {
    const key = readPrivateKey(text.privateKey);
    const problems = [0n, 1n, n - 1n, n, n + 1n].map((number) => problemOf(() => signBlinded(key, bytesOf(number, 256))));
    expect(problems).toEqual(["range", "range", "range", "range", "range"]);
    expect([2n, n - 2n].map((number) => problemOf(() => signBlinded(key, bytesOf(number, 256))))).toEqual(["none", "none"]);
  });

  it("refuses every other length", () => {
    const key = readPrivateKey(text.privateKey);
    const problems = [0, 1, 255, 257, 512].map((size) => problemOf(() => signBlinded(key, new Uint8Array(size).fill(7))));
    expect(problems).toEqual(["size", "size", "size", "size", "size"]);
  });

  it("is the inverse of raising to e", () => {
    const answer = signBlinded(readPrivateKey(text.privateKey), bytesOf(123_456_789n, 256));
    let power = 1n;
    for (let bit = 16; bit >= 0; bit--) power = (((power * power) % n) * ((e >> BigInt(bit)) & 1n ? numberOf(answer) : 1n)) % n;
    expect(power).toBe(123_456_789n);
  });

  it("takes RSA-2048 keys only", () => {
    const large = generateKeyPairSync("rsa", { modulusLength: 3072 });
    const curve = generateKeyPairSync("ec", { namedCurve: "P-256" });
    for (const pair of [large, curve]) {
      const pkcs8 = pair.privateKey.export({ format: "der", type: "pkcs8" }).toString("base64url");
      const spki = pair.publicKey.export({ format: "der", type: "spki" }).toString("base64url");
      expect(problemOf(() => signBlinded(readPrivateKey(pkcs8), bytesOf(9n, 256)))).toBe("key");
      expect(problemOf(() => readPublicKey(spki))).toBe("key");
    }
    expect(problemOf(() => readPrivateKey("AAAA").parts)).toBe("key");
    expect(readPublicKey(text.publicKey).export({ format: "der", type: "spki" })).toHaveLength(294);
  });
});

describe("signing a member's tokens", () => {
  it("gives the answers in the order of the request, whoever else asks", async () => {
    const key = readPrivateKey(text.privateKey);
    const requests = [2n, 3n, 5n].map((start) =>
      Array.from({ length: 4 }, (_, at) => ({ key, blinded: bytesOf(start + BigInt(at), 256) })),
    );
    const answers = await Promise.all(requests.map(signAll));
    expect(answers).toEqual(requests.map((request) => request.map(({ blinded }) => signBlinded(key, blinded))));
  });

  it("takes next to nothing of the thread that asks", async () => {
    const key = readPrivateKey(text.privateKey);
    await signAll([{ key, blinded: bytesOf(9n, 256) }]);
    const tokens = Array.from({ length: 400 }, (_, at) => ({ key, blinded: bytesOf(BigInt(at + 2), 256) }));
    const own = performance.eventLoopUtilization();
    const answers = await signAll(tokens);
    const { active, idle } = performance.eventLoopUtilization(own);
    expect(answers).toHaveLength(400);
    // Signing here would leave no idle time at all; no clock is asked, only which of the two threads worked.
    expect(idle).toBeGreaterThan(active);
  });

  it("reads no key in the thread that asks", async () => {
    const keys = [text.privateKey, text.privateKey].map(readPrivateKey);
    const reading = keys.map((key) => vi.spyOn(key, "read"));
    await Promise.all(keys.map((key) => signAll([{ key, blinded: bytesOf(9n, 256) }])));
    for (const spy of reading) expect(spy).not.toHaveBeenCalled();
  });

  it("gives nothing of a request with one bad token or one bad key, and goes on with the next request", async () => {
    const key = readPrivateKey(text.privateKey);
    const good = { key, blinded: bytesOf(9n, 256) };
    const bad = [
      [{ key, blinded: bytesOf(1n, 256) }, "range"],
      [{ key, blinded: new Uint8Array(255).fill(7) }, "size"],
      [{ key: readPrivateKey("AAAA"), blinded: good.blinded }, "key"],
    ] as const;
    const asked = bad.map(([one]) => signAll([good, one]).catch((error: unknown) => error));
    const after = signAll([good]);
    const problems = (await Promise.all(asked)).map((error) => (error instanceof SealingError ? error.problem : "none"));
    expect(problems).toEqual(bad.map(([, problem]) => problem));
    expect(await after).toEqual([signBlinded(key, good.blinded)]);
  });
});

it("a request is known by its tokens, whatever their order", () => {
  const one = { question: "q1", blinded: "AAAA" };
  const other = { question: "q2", blinded: "BBBB" };
  expect(requestHash([one, other])).toBe(requestHash([other, one]));
  expect(requestHash([one, other])).not.toBe(
    requestHash([
      { ...one, blinded: "BBBB" },
      { ...other, blinded: "AAAA" },
    ]),
  );
});
