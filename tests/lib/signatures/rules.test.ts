import { describe, expect, it } from "vitest";
import { isDocumentNumber, signatureFaults, signatureLines, storedAuthority } from "../../../lib/signatures/rules";

describe("document numbers", () => {
  it.each([
    ["14/QĐ-SNgV", "STATE", "QĐ", true],
    ["05/QĐ-SXD", "STATE", "QĐ", true],
    ["12-QĐ/BDV", "PARTY", "QĐ", true],
    ["14/QĐ-SNgV", "PARTY", "QĐ", false],
    ["12-QĐ/BDV", "STATE", "QĐ", false],
    ["QĐ-SNgV", "STATE", "QĐ", false],
    ["14 /QĐ-SNgV", "STATE", "QĐ", false],
    ["14/TTr-SXD", "STATE", "QĐ", false],
    ["14/TTr-SXD", "STATE", "TTr", true],
    ["12/SXD-VP", "STATE", "TTr", true],
    ["12-TTr/BDV", "PARTY", "TTr", true],
    ["", "STATE", "QĐ", false],
  ] as const)("%s in the %s form for %s: %s", (number, regime, kind, fits) => {
    expect(isDocumentNumber(number, regime, kind)).toBe(fits);
  });

  it("reads a decomposed Đ", () => {
    expect(isDocumentNumber("14/QĐ-SNgV".normalize("NFD"), "STATE", "QĐ")).toBe(true);
  });
});

describe("signatures", () => {
  const signature = { number: "1/QĐ-SM", signedOn: "2026-11-10", signerName: "A", signerTitle: "Giám đốc", signAuthority: "NONE" as const };
  const context = { regime: "STATE" as const, kind: "QĐ" as const, today: "2026-11-10", notBefore: null, deputyOnly: false };

  it("finds nothing wrong with the head's own signature of today", () => {
    expect(signatureFaults(signature, context)).toEqual({});
  });

  it("names every field that cannot be right", () => {
    const faults = signatureFaults({ ...signature, number: "1", signedOn: "2026-11-11" }, { ...context, deputyOnly: true });
    expect(faults).toEqual({
      number: "exemplars.numberFormState",
      signedOn: "exemplars.signedInFuture",
      signAuthority: "exemplars.deputySignsFor",
    });
  });

  it("advises the number of a letter to whoever signs a letter", () => {
    const wrong = { ...signature, number: "1" };
    expect(signatureFaults(wrong, { ...context, kind: "TTr" })).toEqual({ number: "exemplars.letterNumberFormState" });
    expect(signatureFaults(wrong, { ...context, kind: "TTr", regime: "PARTY" })).toEqual({ number: "exemplars.letterNumberFormParty" });
  });

  it("finds a day before what the document rests on, and lets that day itself pass", () => {
    expect(signatureFaults({ ...signature, signedOn: "1900-01-01" }, { ...context, notBefore: "2026-11-09" })).toEqual({
      signedOn: "exemplars.signedTooEarly",
    });
    expect(signatureFaults(signature, { ...context, notBefore: "2026-11-10" })).toEqual({});
  });

  it("lets a deputy sign KT only", () => {
    expect(signatureFaults({ ...signature, signAuthority: "KT" }, { ...context, deputyOnly: true })).toEqual({});
  });

  it("stores nothing when the head signs himself", () => {
    expect([storedAuthority("NONE"), storedAuthority("KT")]).toEqual([null, "KT"]);
  });

  it.each([
    [null, "Giám đốc", "STATE", ["GIÁM ĐỐC"]],
    ["KT", "Phó Giám đốc", "STATE", ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]],
    ["KT", "Phó Giám đốc", "PARTY", ["K/T GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]],
    ["TL", "Chánh Văn phòng", "STATE", ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"]],
    ["Q", "Phó Giám đốc", "STATE", ["Q. GIÁM ĐỐC"]],
  ] as const)("prints %s %s in the %s form", (signAuthority, signerTitle, regime, lines) => {
    expect(signatureLines({ signAuthority, signerTitle, headTitle: "Giám đốc", regime })).toEqual(lines);
  });
});
