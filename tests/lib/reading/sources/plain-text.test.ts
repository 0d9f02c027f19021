import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { decodePlainText, isLegacyVietnamese, markedShare } from "@/lib/reading/sources/plain-text";

const good = "Kế hoạch xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2021 - 2025";
const reasonOf = (bytes: Uint8Array) => {
  try {
    return decodePlainText(bytes);
  } catch (error) {
    return (error as { reason?: string }).reason;
  }
};

describe("a text without a type of its own", () => {
  it("is read as UTF-8 with or without its mark, and as UTF-16 with it", () => {
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, "utf16le")]);
    const big = Buffer.from(little).swap16();
    for (const bytes of [Buffer.from(good), Buffer.from(`\uFEFF${good}`), little, big]) expect(decodePlainText(bytes)).toBe(good);
  });

  it("has its lines ended one way", () => {
    expect(decodePlainText(Buffer.from("một\r\nhai\rba\u2028bốn"))).toBe("một\nhai\nba\nbốn");
  });

  it("is refused when its bytes are no text we know", () => {
    expect(reasonOf(Buffer.from([0x4b, 0xea, 0xe2, 0x20, 0x68]))).toBe("sources.wrongEncoding");
    expect(reasonOf(Buffer.from([0, 1, 2, 3, 0xff, 0xfe, 5]))).toBe("sources.wrongType");
  });
});

describe("letters of an old font", () => {
  it.each([
    ["TCVN3", "KÕ ho¹ch x©y dùng vµ nh©n réng ®iÓn h×nh tiªn tiÕn giai ®o¹n 2021 - 2025 cña Së X©y dùng"],
    ["VNI", "Keá hoaïch xaây döïng vaø nhaân roäng ñieån hình tieân tieán giai ñoaïn 2021 - 2025"],
  ])("in %s are refused", (_, text) => {
    expect(reasonOf(Buffer.from(text))).toBe("sources.legacyFont");
  });

  it.each([
    good,
    good.normalize("NFD"),
    "UBND TINH QUANG BINH, SO XAY DUNG, ngay 25 thang 10 nam 2022, ké hoach xay dung va nhan rong dién hinh",
    "Le plan d'émulation été à Genève: déjà vu, naïveté, forêt",
  ])("are not seen in “%s”", (text) => {
    expect(isLegacyVietnamese(text)).toBe(false);
  });
});

describe("the share of marked letters", () => {
  it("tells good Vietnamese from what a scanner without it makes", () => {
    expect(markedShare(good)).toBeGreaterThan(0.25);
    expect(markedShare(good.normalize("NFD"))).toBe(markedShare(good));
    expect(markedShare("XAY DUNG VA NHAN RONG DIEN HINH TIEN TIEN")).toBe(0);
    expect(markedShare("123")).toBe(0);
  });
});

test.prop([fc.string({ unit: "grapheme", minLength: 1 })])("well-formed text without control signs comes back as it was", (text) => {
  fc.pre(!/[\p{Cc}\u00AD\u200B\uFEFF\u2028\u2029]/u.test(text));
  expect(decodePlainText(Buffer.from(text))).toBe(text);
});
