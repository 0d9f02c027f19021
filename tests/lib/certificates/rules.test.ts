import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { certificateStanding, codeAlphabet, makeCode, normaliseCode, serialText } from "../../../lib/certificates/rules";

describe("the code on a certificate", () => {
  it("uses no letters that look like another", () => {
    expect([...codeAlphabet].filter((sign) => "01OILUV".includes(sign))).toEqual([]);
    expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
  });

  test.prop([fc.array(fc.nat(), { minLength: 12, maxLength: 12 })])("reads back however it is typed", (picks) => {
    let index = 0;
    const code = makeCode((below) => (picks[index++] ?? 0) % below);
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(normaliseCode(code)).toBe(code);
    expect(normaliseCode(` ${code.toLowerCase().replaceAll("-", " ")} `)).toBe(code);
  });

  test.prop([fc.string()])("never throws on what people type", (text) => {
    const code = normaliseCode(text);
    expect(code === null || /^.{4}-.{4}-.{4}$/.test(code)).toBe(true);
  });

  it.each(["", "2345-6789", "0000-0000-0000", "2345-6789-ABCDE", "2345/6789/ABCD"])("refuses %j", (text) => {
    expect(normaliseCode(text)).toBeNull();
  });
});

describe("a certificate", () => {
  it("revocation outweighs replacement, and both that its time is over", () => {
    const standing = (revoked: boolean, replaced: boolean, validTo: string | null) =>
      certificateStanding({ revoked, replaced, validTo }, "2026-11-20");
    expect([standing(false, false, null), standing(false, true, null), standing(true, true, null), standing(true, false, null)]).toEqual([
      ...["VALID", "REPLACED", "REVOKED", "REVOKED"],
    ]);
    expect([standing(false, false, "2026-11-20"), standing(false, false, "2026-11-19")]).toEqual(["VALID", "EXPIRED"]);
    expect([standing(false, true, "2026-11-19"), standing(true, true, "2026-11-19")]).toEqual(["REPLACED", "REVOKED"]);
  });

  it("has its serial written with two figures at least", () => {
    expect([serialText(7, 2026), serialText(120, 2026)]).toEqual(["07/2026", "120/2026"]);
  });
});
