import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareBytes, fromBase64url, join, sameBytes, toBase64url } from "@/lib/sealing/bytes";

const bytes = fc.uint8Array({ maxLength: 100 }).map((array) => new Uint8Array(array));

describe("base64url", () => {
  property.prop([bytes])("is what Node writes, and comes back", (array) => {
    expect(toBase64url(array)).toBe(Buffer.from(array).toString("base64url"));
    expect(fromBase64url(toBase64url(array), array.length)).toEqual(array);
  });

  it.each(["AA==", "A", "A+/A", "AB", "A A", "ÂÂÂÂ"])("refuses %s", (text) => {
    expect(() => fromBase64url(text)).toThrow(/base64url/);
  });

  property.prop([fc.string({ unit: fc.constantFrom(..."AQgwBEIMz019-_"), maxLength: 9 })])(
    "is taken only as Node would write it",
    (text) => {
      const shortest = Buffer.from(text, "base64url").toString("base64url") === text;
      const read = () => fromBase64url(text);
      if (shortest) expect(Buffer.from(read())).toEqual(Buffer.from(text, "base64url"));
      else expect(read).toThrow(/base64url/);
    },
  );

  it("insists on the size", () => {
    expect(() => fromBase64url("AAAA", 4)).toThrow("3 bytes instead of 4");
  });
});

property.prop([bytes, bytes])("bytes are compared as Node compares them", (one, other) => {
  expect(Math.sign(compareBytes(one, other))).toBe(Buffer.compare(one, other));
  expect(sameBytes(one, other)).toBe(Buffer.compare(one, other) === 0);
  expect(join(one, other)).toEqual(new Uint8Array(Buffer.concat([one, other])));
});
