import { fc, test as property } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { csvLine, parseCsv } from "@/lib/spreadsheets/csv";

it("reads commas, semicolons and tabs, whichever the heading uses", () => {
  for (const sign of [",", ";", "\t"]) expect(parseCsv(["a", "b c"].join(sign))).toEqual([["a", "b c"]]);
});

it("reads quotes, doubled quotes, line breaks inside and both line ends", () => {
  expect(parseCsv('a,"b ""x"", c"\r\n"d\ne",\n')).toEqual([
    ["a", 'b "x", c'],
    ["d\ne", ""],
  ]);
});

it("reads an unfinished quote to the end and an empty text as nothing", () => {
  expect(parseCsv('"a,b')).toEqual([["a,b"]]);
  expect(parseCsv("")).toEqual([]);
});

property.prop([fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })])(
  "gives back what was written",
  (rows) => {
    expect(parseCsv(rows.map(csvLine).join("\r\n"))).toEqual(rows);
  },
);
