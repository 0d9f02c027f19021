import type { Bytes } from "./bytes";

/**
 * Text that people copy by hand. Crockford's 32 signs (no I, L, O, U), in groups of four and one check sign each:
 * `K7QM3-…`. The check is a weighted sum in GF(32), started with the number of the group: one wrong sign, two swapped signs
 * and two swapped groups are always seen, and the group can be named.
 */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const likely: Record<string, string> = { O: "0", I: "1", L: "1", Đ: "D" };
const dataPerGroup = 4;

export type TypedFailure =
  | { kind: "length"; have: number; want: number }
  | { kind: "sign"; sign: string }
  | { kind: "group"; group: number };
/** `text` is the one form of what was typed, as it was printed; `bytes` are its whole bytes. */
export type Typed = { ok: true; text: string; bytes: Bytes } | { ok: false; failure: TypedFailure };

/** 5-bit values of the bytes, first bit first. */
function quintets(bytes: Uint8Array): number[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2));
}

const textOf = (values: readonly number[]) => values.map((value) => signs[value] ?? "").join("");

/** Bytes as plain base32 without check signs, as many signs as whole groups of five bits. */
export function toBase32(bytes: Uint8Array): string {
  return textOf(quintets(bytes));
}

/** Multiplies by x in GF(32) = GF(2)[x] / (x⁵ + x² + 1). */
function timesX(value: number): number {
  return ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;
}

/** `number` counts groups from 1. Each sign has another weight (x⁴, x³, x², x), and the check sign the weight 1. */
function checkOf(values: readonly number[], number: number): number {
  return timesX(values.reduce((sum, value) => timesX(sum) ^ value, 0)) ^ (number & 31);
}

/** The text of values from 0 to 31, with check signs: five signs a group, groups joined by a hyphen. */
function withChecks(values: readonly number[]): string {
  const groups: string[] = [];
  for (let at = 0; at < values.length; at += dataPerGroup) {
    const group = values.slice(at, at + dataPerGroup);
    groups.push(textOf([...group, checkOf(group, groups.length + 1)]));
  }
  return groups.join("-");
}

/** Bytes → text with check signs: a group carries 20 bits, so 5 bytes, 10, 15, … fill groups. */
export function toTyped(bytes: Uint8Array): string {
  return withChecks(quintets(bytes));
}

/** What was typed, in capitals, without spaces and hyphens, look-alikes replaced (o → 0, i and l → 1). */
export function cleanTyped(text: string): string {
  return text
    .normalize("NFC")
    .toUpperCase()
    .replace(/[\s.\-–—_]/g, "")
    .replace(/[OILĐ]/g, (sign) => likely[sign] ?? sign);
}

/** Text of so many groups → its bytes, or the first thing that is wrong with it. Never throws. */
export function fromTyped(text: string, groups: number): Typed {
  const clean = cleanTyped(text);
  const strange = [...clean].find((sign) => !signs.includes(sign));
  if (strange !== undefined) return { ok: false, failure: { kind: "sign", sign: strange } };
  const want = groups * (dataPerGroup + 1);
  if (clean.length !== want) return { ok: false, failure: { kind: "length", have: clean.length, want } };
  const values = [...clean].map((sign) => signs.indexOf(sign));
  const data: number[] = [];
  for (let at = 0; at < values.length; at += dataPerGroup + 1) {
    const group = values.slice(at, at + dataPerGroup);
    const number = at / (dataPerGroup + 1) + 1;
    if (checkOf(group, number) !== values[at + dataPerGroup]) return { ok: false, failure: { kind: "group", group: number } };
    data.push(...group);
  }
  const bits = data.map((value) => value.toString(2).padStart(5, "0")).join("");
  const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2));
  return { ok: true, text: withChecks(data), bytes };
}
