import { expect, test } from "vitest";
import { acceptedExtensions, mediaTypes, servedType } from "../../../lib/files/schema";

test("only types of our table are served as themselves", () => {
  expect(servedType("application/pdf")).toBe("application/pdf");
  expect(servedType("text/html")).toBe("application/octet-stream");
});

test("a file field offers every ending of the table but those of CSV and text, which only imports and plans take", () => {
  const { CSV: _imports, TEXT: _plans, ...attached } = mediaTypes;
  const endings = Object.values(attached).flatMap((type) => type.extensions.map((ending) => `.${ending}`));
  expect(acceptedExtensions.split(",").sort()).toEqual(endings.sort());
});
