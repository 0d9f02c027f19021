import fc from "fast-check";
import { expect, test } from "vitest";
import { compareVersions, type Piece, pieceGroups, touchedIds } from "../../../lib/plan-versions/rules";

const piece = (group: Piece["group"], key: string, text: string, version: string): Piece => ({ group, key, id: `${version}-${key}`, text });

test("rules are added, changed and dropped; what stays is not told", () => {
  const before = [
    piece("criteria", "1", "Chấp hành tốt", "a"),
    piece("criteria", "2", "Có sáng kiến", "a"),
    piece("quotas", "q", "01/năm", "a"),
  ];
  const after = [
    piece("criteria", "1", "Chấp hành tốt", "b"),
    piece("criteria", "3", "Không vi phạm", "b"),
    piece("quotas", "q", "02/năm", "b"),
  ];
  const changes = compareVersions(before, after);
  expect(changes.map((change) => [change.group, change.kind, change.before?.id ?? null, change.after?.id ?? null])).toEqual([
    ["criteria", "added", null, "b-3"],
    ["criteria", "dropped", "a-2", null],
    ["quotas", "changed", "a-q", "b-q"],
  ]);
  expect(touchedIds(changes, "criteria")).toEqual(["a-2"]);
});

test("a rule that was reworded under a new key is one change, not a drop and an addition", () => {
  const before = [piece("tasks", "Tổng kết phong trào hằng năm", "Tổng kết phong trào hằng năm", "a")];
  const after = [piece("tasks", "Tổng kết phong trào thi đua hằng năm", "Tổng kết phong trào thi đua hằng năm", "b")];
  expect(compareVersions(before, after).map((change) => change.kind)).toEqual(["changed"]);
});

test("a version is the same as itself, and every rule that is not in both is told once", () => {
  const one = fc.record({ group: fc.constantFrom(...pieceGroups), key: fc.string(), text: fc.string() });
  const version = (name: string) =>
    fc
      .uniqueArray(one, { selector: (each) => `${each.group} ${each.key}` })
      .map((rows) => rows.map((row) => ({ ...row, id: `${name} ${row.group} ${row.key}` })));
  fc.assert(
    fc.property(version("a"), version("b"), (before, after) => {
      expect(compareVersions(before, before)).toEqual([]);
      const changes = compareVersions(before, after);
      const told = changes.flatMap((change) => [change.before?.id, change.after?.id].filter((id) => id !== undefined));
      expect(new Set(told).size).toBe(told.length);
      const grown =
        changes.filter((change) => change.kind === "added").length - changes.filter((change) => change.kind === "dropped").length;
      expect(grown).toBe(after.length - before.length);
    }),
  );
});
