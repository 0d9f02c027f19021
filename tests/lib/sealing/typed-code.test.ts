import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanTyped, fromTyped, toBase32, toTyped } from "@/lib/sealing/typed-code";

const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const bytes = fc.uint8Array({ minLength: 35, maxLength: 35 }).map((array) => new Uint8Array(array));
const place = fc.nat(69);

/** The text without hyphens, changed, as somebody might type it. */
function typed(text: string, change: (all: string[]) => void): string {
  const all = [...text.replaceAll("-", "")];
  change(all);
  return all.join("");
}

describe("text typed by hand", () => {
  property.prop([bytes])("gives the bytes back, in small letters and with other spaces too", (array) => {
    const text = toTyped(array);
    expect(text).toHaveLength(83);
    expect(fromTyped(text, 14)).toEqual({ ok: true, text, bytes: array });
    expect(fromTyped(` ${text.toLowerCase().replaceAll("-", " – ")} `, 14)).toEqual({ ok: true, text, bytes: array });
  });

  property.prop([bytes, place, fc.nat(30)])("one wrong sign is seen, and its group is named", (array, at, step) => {
    const text = toTyped(array);
    const wrong = typed(text, (all) => {
      all[at] = signs[(signs.indexOf(all[at] ?? "") + 1 + step) % 32] ?? "";
    });
    expect(fromTyped(wrong, 14)).toEqual({ ok: false, failure: { kind: "group", group: Math.floor(at / 5) + 1 } });
  });

  property.prop([bytes, fc.nat(13), fc.nat(4), fc.nat(4)])("two swapped signs of a group are seen", (array, group, one, other) => {
    const text = toTyped(array);
    const [first, second] = [group * 5 + one, group * 5 + other];
    const swapped = typed(text, (all) => {
      [all[first], all[second]] = [all[second] ?? "", all[first] ?? ""];
    });
    if (swapped === text.replaceAll("-", "")) return;
    expect(fromTyped(swapped, 14)).toEqual({ ok: false, failure: { kind: "group", group: group + 1 } });
  });

  property.prop([bytes, fc.nat(13), fc.nat(13)])("two swapped groups are seen", (array, one, other) => {
    fc.pre(one !== other);
    const groups = toTyped(array).split("-");
    [groups[one], groups[other]] = [groups[other] ?? "", groups[one] ?? ""];
    expect(fromTyped(groups.join("-"), 14)).toEqual({ ok: false, failure: { kind: "group", group: Math.min(one, other) + 1 } });
  });

  property.prop([fc.string(), fc.integer({ min: 1, max: 14 })])("whatever is typed, nothing is thrown", (text, groups) => {
    expect(typeof fromTyped(text, groups).ok).toBe("boolean");
  });

  it("says what is missing or strange", () => {
    const text = toTyped(new Uint8Array(10).fill(9));
    expect(fromTyped(text.slice(0, -1), 4)).toEqual({ ok: false, failure: { kind: "length", have: 19, want: 20 } });
    expect(fromTyped(`${text.slice(0, -1)}?`, 4)).toEqual({ ok: false, failure: { kind: "sign", sign: "?" } });
  });

  it("reads o, i, l and đ as the signs they look like", () => {
    expect(cleanTyped("oO iI lL đ - 7")).toBe("001111D7");
  });

  it("plain base32 is Crockford's", () => {
    expect(toBase32(Uint8Array.of(0xff, 0, 0x42, 0x10, 0x84))).toBe("ZW044444");
  });
});
