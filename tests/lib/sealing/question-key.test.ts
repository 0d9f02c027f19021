import { generateKeyPairSync, privateDecrypt } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { SealingError } from "@/lib/sealing/bytes";
import { type KeyText, makeRsaKey, readPrivateKey, readPublicKey, requestHash, signAll, signBlinded } from "@/lib/sealing/question-key";
import { bytesOf, e, numberOf } from "../../support/rfc9474";

vi.mock("node:crypto", async (original) => {
  const real = await original<typeof import("node:crypto")>();
  return { ...real, privateDecrypt: vi.fn(real.privateDecrypt) };
});

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

  it("lets the event loop turn between two signatures", async () => {
    const key = readPrivateKey(text.privateKey);
    let turns = 0;
    let running = true;
    const turn = () => {
      turns++;
      if (running) setImmediate(turn);
    };
    setImmediate(turn);
    await Promise.all([2n, 3n].map((start) => signAll(Array.from({ length: 10 }, () => ({ key, blinded: bytesOf(start, 256) })))));
    running = false;
    expect(turns).toBeGreaterThanOrEqual(20);
  });

  it("reads a key once for all who wait, and keeps none when nobody does", async () => {
    const request = () => [{ key: readPrivateKey(text.privateKey), blinded: bytesOf(9n, 256) }];
    const [one, other] = [request(), request()];
    const reading = other.map(({ key }) => vi.spyOn(key, "read"));
    await Promise.all([signAll(one), signAll(other)]);
    for (const spy of reading) expect(spy).not.toHaveBeenCalled();
    const later = readPrivateKey(text.privateKey);
    expect(later.isRead).toBe(false);
  });

  it("signs nothing of a request with one bad token, and goes on with the next request", async () => {
    const key = readPrivateKey(text.privateKey);
    const good = { key, blinded: bytesOf(9n, 256) };
    vi.mocked(privateDecrypt).mockClear();
    await expect(signAll([good, { key, blinded: bytesOf(1n, 256) }])).rejects.toMatchObject({ problem: "range" });
    expect(privateDecrypt).not.toHaveBeenCalled();
    expect(await signAll([good])).toEqual([signBlinded(key, good.blinded)]);
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
