import { expect, it } from "vitest";
import { citedTypes, typeNames } from "@/lib/reading/grammar/cited-types";

it("has a written form for each kind that may be cited, longer ones first", () => {
  const kinds = citedTypes.split("|");
  expect(kinds.filter((kind) => typeNames[kind] === undefined)).toEqual([]);
  expect(kinds.filter((kind, at) => kinds.slice(0, at).some((earlier) => kind.startsWith(`${earlier} `)))).toEqual([]);
});
