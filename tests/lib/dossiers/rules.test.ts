import { expect, test } from "vitest";
import { dossierOf, type ReadDossier, snapshotOf, subjectFault, subjectPick } from "../../../lib/dossiers/rules";
import { snapshotSchema } from "../../../lib/nominations/schema";
import { subjectObstacle } from "../../../lib/registrations/rules";

const criterion = { scope: "GENERAL" as const, workFieldId: null, subjectKinds: [], negative: false };
const read: ReadDossier = {
  subject: { kind: "INDIVIDUAL", name: "Đặng Thị Thu Vân", caption: "Văn thư", organisation: null },
  department: { name: "Văn phòng Sở" },
  year: 2026,
  exemplarClass: "COMPREHENSIVE",
  workFieldId: null,
  workField: null,
  movement: "Văn hóa công sở",
  summary: "Số hóa",
  directWorker: true,
  grassroots: false,
  deliberation: { on: "2026-11-10", chair: "Trưởng phòng", total: 10, present: 9, agree: 9, note: "" },
  negativeDeclared: true,
  truthDeclared: true,
  consentFields: ["NAME"],
  consentBasis: "Đơn",
  answers: [
    { criterionId: "a", claim: "Đã làm" },
    { criterionId: "c", claim: "Của lĩnh vực khác" },
  ],
  evidence: [
    { id: "e1", criterionId: "a", text: "", page: "2", attachment: { id: "f", fileName: "88.pdf", mediaType: "", size: 1, sha256: "00" } },
    { id: "e2", criterionId: null, text: "Biên bản", page: "", attachment: null },
  ],
  achievements: [{ year: 2025, text: "Giấy khen" }],
  allCriteria: [
    { ...criterion, id: "a", code: "C1", text: "Gương mẫu" },
    { ...criterion, id: "b", code: "C2", text: "Chỉ tập thể", subjectKinds: ["COLLECTIVE"] },
    { ...criterion, id: "c", code: "C3", text: "Của lĩnh vực", scope: "WORK_FIELD", workFieldId: "w" },
  ],
  workFieldCount: 1,
};

test("a snapshot holds the words of the day and only the criteria that apply", () => {
  const snapshot = snapshotOf(read);
  expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
  expect(snapshot.criteria).toEqual([{ id: "a", code: "C1", text: "Gương mẫu", negative: false, claim: "Đã làm" }]);
  expect(snapshot.evidence).toEqual([
    { id: "e1", criterionId: "a", text: "", page: "2", attachmentId: "f", fileName: "88.pdf", sha256: "00" },
    { id: "e2", criterionId: null, text: "Biên bản", page: "", attachmentId: null, fileName: null, sha256: null },
  ]);
  expect(snapshot.movement).toBe("Văn hóa công sở");
});

const plan = { subjectKinds: ["INDIVIDUAL"], allowsOutsiders: false };
test.each<[string, { kind: string; external: boolean; departmentId: string | null }, string | null]>([
  ["its own person", { kind: "INDIVIDUAL", external: false, departmentId: "d1" }, null],
  ["a person without a department", { kind: "INDIVIDUAL", external: false, departmentId: null }, null],
  ["a kind the plan does not know", { kind: "PRACTICE_MODEL", external: false, departmentId: "d1" }, "nominations.kindNotInPlan"],
  ["somebody from outside", { kind: "INDIVIDUAL", external: true, departmentId: null }, "nominations.noOutsiders"],
  ["another unit's person", { kind: "INDIVIDUAL", external: false, departmentId: "d2" }, "nominations.subjectOfOtherUnit"],
])("a unit and %s", (_name, subject, fault) => {
  expect(subjectFault(plan, subject, "d1")).toBe(fault);
});

test("a plan that names no kinds is about all of them, as it is for registrations", () => {
  const open = { subjectKinds: [], allowsOutsiders: false };
  for (const kind of ["INDIVIDUAL", "COLLECTIVE", "PRACTICE_MODEL"]) {
    const subject = { kind, external: false, departmentId: "d1" };
    expect([subjectFault(open, subject, "d1"), subjectObstacle(open, subject, "d1")]).toEqual([null, null]);
  }
});

test("somebody new needs a kind, a name and, from outside, an organisation; a model of the agency its owners", () => {
  const blank = { planId: "p", year: 2026, departmentId: "d1", caption: "", members: "", distinct: false };
  const fresh = {
    ...blank,
    subject: { from: "NEW" as const },
    kind: "INDIVIDUAL" as const,
    name: "Lê Hoa",
    external: false,
    organisation: "",
  };
  expect(subjectPick(fresh)).toMatchObject({ pick: "new", name: "Lê Hoa", departmentId: "d1" });
  expect(subjectPick({ ...fresh, kind: "PRACTICE_MODEL", members: "Lê Hoa" })).toMatchObject({ members: "Lê Hoa" });
  const faulty = [
    { ...fresh, kind: null },
    { ...fresh, name: "" },
    { ...fresh, external: true },
    { ...fresh, kind: "PRACTICE_MODEL" as const },
    { ...fresh, kind: null, name: "", external: true },
  ];
  const fields = faulty.map((input) => {
    try {
      subjectPick(input);
      return [];
    } catch (error) {
      return Object.keys((error as { fields: object }).fields);
    }
  });
  expect(fields).toEqual([["kind"], ["name"], ["organisation"], ["members"], ["kind", "name", "organisation"]]);
});

test("a plan with fields makes the choice of one a part of the dossier", () => {
  expect(dossierOf(read).choosesWorkField).toBe(true);
  expect(dossierOf({ ...read, workFieldCount: 0 }).choosesWorkField).toBe(false);
});
