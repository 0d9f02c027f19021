import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { containing, searchWords } from "@/lib/search/rules";

test("a word that abbreviates stands beside what it means", () => {
  expect(searchWords("CCHC Nguyệt")).toEqual([["cchc", "cai cach hanh chinh"], ["nguyet"]]);
  expect(searchWords("TĐKT")).toEqual([["tdkt", "thi dua khen thuong"]]);
});

test("numbers of documents stay whole", () => {
  expect(searchWords("2690/KH-SXD")).toEqual([["2690/kh-sxd"]]);
});

test("quotation marks and commas are no words", () => {
  expect(searchWords(" “minh”, (nguyet); ")).toEqual([["minh"], ["nguyet"]]);
});

property.prop([fc.string({ unit: "grapheme", maxLength: 400 })])("at most eight words, none empty, whatever is typed", (text) => {
  const words = searchWords(text);
  expect(words.length).toBeLessThanOrEqual(8);
  expect(words.flat()).not.toContain("");
});

property.prop([fc.string()])("a pattern holds every sign of LIKE as itself", (text) => {
  const pattern = containing(text);
  expect(pattern.startsWith("%") && pattern.endsWith("%")).toBe(true);
  expect(pattern.slice(1, -1)).toMatch(/^(\\.|[^\\%_])*$/s);
  expect(pattern.slice(1, -1).replace(/\\(.)/gs, "$1")).toBe(text);
});

test("words of the language are words too", () => {
  expect(searchWords("__proto__ constructor")).toEqual([["__proto__"], ["constructor"]]);
});
