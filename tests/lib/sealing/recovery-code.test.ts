import { describe, expect, it } from "vitest";
import { randomBytes } from "@/lib/sealing/bytes";
import { type KeptPaper, makeRecoveryCode, openKept, readRecoveryCode, sealKept } from "@/lib/sealing/recovery-code";

const papers: KeptPaper[] = [
  { question: "q1", token: "t".repeat(86), inverse: "i".repeat(342), blinded: "b".repeat(342) },
  { question: "q2", token: "u".repeat(86), inverse: "j".repeat(342), blinded: "c".repeat(342), signature: "s".repeat(342) },
];

describe("a recovery code", () => {
  it("is five groups of five signs, other ones each time", () => {
    const codes = Array.from({ length: 50 }, makeRecoveryCode);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(codes).size).toBe(50);
  });

  it("is read as it may be typed, and a mistyped group is named", () => {
    const code = makeRecoveryCode();
    expect(readRecoveryCode(code.toLowerCase().replaceAll("-", " "))).toEqual({ ok: true, code });
    const wrong = code.slice(0, -1) + (code.endsWith("7") ? "8" : "7");
    expect(readRecoveryCode(wrong)).toEqual({ ok: false, failure: { kind: "group", group: 5 } });
    expect(readRecoveryCode(code.slice(0, 10))).toEqual({ ok: false, failure: { kind: "length", have: 9, want: 25 } });
  });

  it("brings the papers back, in the same round, with the same code and from the same blob only", async () => {
    const [code, hash] = [makeRecoveryCode(), randomBytes(32)];
    const blob = await sealKept(code, hash, papers);
    expect(await openKept(code, hash, blob)).toEqual(papers);
    const other = { problem: "code" };
    await expect(openKept(makeRecoveryCode(), hash, blob)).rejects.toMatchObject(other);
    await expect(openKept(code, randomBytes(32), blob)).rejects.toMatchObject(other);
    await expect(
      openKept(
        code,
        hash,
        blob.map((byte, at) => (at === 40 ? byte ^ 1 : byte)),
      ),
    ).rejects.toMatchObject(other);
    await expect(openKept(code, hash, new Uint8Array(5))).rejects.toMatchObject(other);
  });

  it("leaves nothing readable in the blob, and no two blobs are alike", async () => {
    const [code, hash] = [makeRecoveryCode(), randomBytes(32)];
    const [one, other] = [await sealKept(code, hash, papers), await sealKept(code, hash, papers)];
    expect(Buffer.from(one).includes("tttt")).toBe(false);
    expect(one).not.toEqual(other);
    expect(one.length).toBeLessThan(1_300 * papers.length);
  });
});
