import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { changedPieces, countsFit, type Dossier, missingParts, nominatingDue, type SnapshotPiece } from "../../../lib/nominations/rules";
import type { Snapshot } from "../../../lib/nominations/schema";

const criteria = [
  { id: "a", code: "C1", negative: false },
  { id: "b", code: "C2", negative: true },
];
const full: Dossier = {
  exemplarClass: "COMPREHENSIVE",
  workFieldId: "f",
  choosesWorkField: true,
  summary: "Tóm tắt",
  deliberation: { on: "2026-11-10", chair: "Trưởng phòng", total: 10, present: 9, agree: 9 },
  negativeDeclared: true,
  truthDeclared: true,
  consentFields: ["NAME"],
  consentBasis: "Đơn",
  answers: [{ criterionId: "a", claim: "Đã làm" }],
  evidence: [{ criterionId: "a" }, { criterionId: null }],
  achievements: [{ year: 2025, text: "Giấy khen" }],
};
const withMinutes = { unitDeliberation: true };
const keys = (dossier: Dossier, procedure = withMinutes) =>
  missingParts(dossier, criteria, procedure).map((part) => [part.key, part.field]);

describe("what is missing", () => {
  test("is nothing in a full dossier", () => {
    expect(missingParts(full, criteria, withMinutes)).toEqual([]);
  });

  test.each<[string, Partial<Dossier>, [string, string][]]>([
    ["no class", { exemplarClass: null }, [["exemplarClass", "exemplarClass"]]],
    ["no field", { workFieldId: null }, [["workField", "workFieldId"]]],
    ["blank summary", { summary: "  \n" }, [["summary", "summary"]]],
    ["no achievement", { achievements: [] }, [["achievements", "achievements.0.text"]]],
    ["no claim", { answers: [{ criterionId: "a", claim: " " }] }, [["claim", "answers.a.claim"]]],
    ["evidence of another criterion only", { evidence: [{ criterionId: "b" }, { criterionId: null }] }, [["evidence", "evidence.a.text"]]],
    ["no minutes file", { evidence: [{ criterionId: "a" }] }, [["minutes", "minutes"]]],
    ["not declared", { negativeDeclared: false }, [["negative", "negativeDeclared"]]],
    ["no truth", { truthDeclared: false }, [["truth", "truthDeclared"]]],
    ["consent without basis", { consentBasis: "" }, [["consentBasis", "consentBasis"]]],
    ["no consent at all is no lack", { consentFields: [], consentBasis: "" }, []],
    ["counts that cannot be", { deliberation: { ...full.deliberation, agree: 10 } }, [["deliberationCounts", "deliberationAgree"]]],
    [
      "empty minutes",
      { deliberation: { on: null, chair: "", total: null, present: null, agree: null } },
      [
        ["deliberatedOn", "deliberatedOn"],
        ["deliberationChair", "deliberationChair"],
        ["deliberationTotal", "deliberationTotal"],
        ["deliberationPresent", "deliberationPresent"],
        ["deliberationAgree", "deliberationAgree"],
      ],
    ],
  ])("%s", (_name, change, expected) => {
    expect(keys({ ...full, ...change })).toEqual(expected);
  });

  test("asks for minutes only where the plan does, and for a field only where there are some", () => {
    const bare = {
      ...full,
      deliberation: { on: null, chair: "", total: null, present: null, agree: null },
      evidence: [{ criterionId: "a" }],
    };
    expect(keys(bare, { unitDeliberation: false })).toEqual([]);
    expect(keys({ ...full, workFieldId: null, choosesWorkField: false })).toEqual([]);
  });
});

const count = fc.option(fc.nat(30), { nil: null });
describe("counts of a deliberation", () => {
  property.prop([count, count, count])("fit exactly when agree ≤ present ≤ total, as far as they are known", (total, present, agree) => {
    const known = [agree, present, total].filter((value) => value !== null);
    const rising = known.every((value, index) => index === 0 || (known[index - 1] ?? 0) <= value);
    expect(countsFit({ total, present, agree })).toBe(rising);
  });
});

describe("the difference between versions", () => {
  const piece = (key: string, text: string): SnapshotPiece => ({ key, kind: "field", of: "", text });
  const versions: Record<string, SnapshotPiece[]> = {
    one: [piece("summary", "Cũ"), piece("movement", "Phong trào"), piece("gone", "Đã bỏ")],
    two: [piece("summary", "Mới"), piece("movement", "Phong trào"), piece("fresh", "Thêm")],
  };
  const words = (snapshot: Snapshot) => versions[snapshot.summary] ?? [];

  test("holds what changed, what came and what went, and nothing else", () => {
    const [one, two] = [{ summary: "one" } as Snapshot, { summary: "two" } as Snapshot];
    expect(changedPieces(one, two, words).map(({ key, before, after }) => [key, before, after])).toEqual([
      ["summary", "Cũ", "Mới"],
      ["fresh", "", "Thêm"],
      ["gone", "Đã bỏ", ""],
    ]);
    expect(changedPieces(one, one, words)).toEqual([]);
  });
});

test("a dossier is due on the plan's first day of nominating since it was begun, and overdue when that has passed", () => {
  const yearly = (kind: string, lastDay: string) => ({ kind, recurrence: "YEARLY" as const, lastDay });
  const obligations = [yearly("REPORT", "--06-30"), yearly("NOMINATION", "--12-01")];
  expect(nominatingDue(obligations, "2025-10-02")).toBe("2025-12-01");
  expect(nominatingDue(obligations, "2025-12-02")).toBe("2026-12-01");
  expect(nominatingDue(obligations.slice(0, 1), "2025-10-02")).toBeNull();
});
