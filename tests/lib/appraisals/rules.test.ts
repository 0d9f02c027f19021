import fc from "fast-check";
import { expect, test } from "vitest";
import {
  appraisalDue,
  carriedOver,
  changedCriteria,
  type FindingRow,
  isReadyForSecond,
  isSameUnit,
  mayAcceptFindings,
  mayReturnFindings,
  openFindings,
  returnedFindings,
} from "../../../lib/appraisals/rules";
import type { Actor } from "../../../lib/core/actor";
import type { Snapshot } from "../../../lib/nominations/schema";

const criteria = [{ id: "a" }, { id: "b" }, { id: "c" }];
const finding = (criterionId: string, result: FindingRow["result"], reason = ""): FindingRow => ({ criterionId, result, reason });
const allMet = criteria.map(({ id }) => finding(id, "MET"));

test("a dossier is accepted when every criterion is met", () => {
  expect(mayAcceptFindings(criteria, allMet)).toEqual({ allowed: true });
});

test.each([
  ["nothing said", [], "appraisals.notConcluded"],
  ["one criterion without a finding", allMet.slice(1), "appraisals.notConcluded"],
  ["an open question", [...allMet.slice(1), finding("a", "ASK", "Năm nào?")], "appraisals.notConcluded"],
  ["one to be supplemented", [...allMet.slice(1), finding("a", "RETURN", "Bổ sung.")], "appraisals.hasReturns"],
] as const)("a dossier is not accepted with %s", (_name, findings, reason) => {
  expect(mayAcceptFindings(criteria, findings)).toEqual({ allowed: false, reason });
});

test("a dossier without criteria is not accepted by that", () => {
  expect(mayAcceptFindings([], [])).toEqual({ allowed: false, reason: "appraisals.noCriteria" });
});

test("a finding for a criterion that does not apply counts for nothing", () => {
  expect(openFindings([{ id: "a" }], [finding("z", "MET")])).toEqual([{ id: "a" }]);
  expect(returnedFindings([{ id: "a" }], [finding("z", "RETURN", "x")])).toEqual([]);
});

test("a dossier goes back with at least one criterion to be supplemented, each with its sentence", () => {
  expect(mayReturnFindings(criteria, allMet)).toEqual({ allowed: false, reason: "appraisals.nothingToReturn" });
  expect(mayReturnFindings(criteria, [finding("a", "RETURN", "Bổ sung quyết định.")])).toEqual({ allowed: true });
  expect(mayReturnFindings(criteria, [finding("a", "RETURN", "  ")])).toEqual({ allowed: false, reason: "appraisals.returnWithoutReason" });
});

test("what is sent back keeps the order of the criteria", () => {
  const findings = [finding("c", "RETURN", "3"), finding("a", "RETURN", "1"), finding("b", "MET")];
  expect(returnedFindings(criteria, findings).map((row) => row.criterionId)).toEqual(["a", "c"]);
});

test("never both: what may be accepted cannot be returned, whatever the findings", () => {
  const anyFinding = fc.record({
    criterionId: fc.constantFrom("a", "b", "c"),
    result: fc.constantFrom("MET" as const, "RETURN" as const, "ASK" as const),
    reason: fc.constantFrom("", "Bổ sung."),
  });
  fc.assert(
    fc.property(fc.uniqueArray(anyFinding, { selector: (row) => row.criterionId }), (findings) => {
      const accept = mayAcceptFindings(criteria, findings).allowed;
      const giveBack = mayReturnFindings(criteria, findings).allowed;
      expect(accept && giveBack).toBe(false);
      expect(isReadyForSecond(criteria, findings)).toBe(accept || giveBack);
      expect(openFindings(criteria, findings).length).toBe(3 - findings.filter((row) => row.result !== "ASK").length);
    }),
  );
});

const actor = (roles: Actor["roles"], personId: string | null = "p1"): Actor => ({
  kind: "user",
  id: "u",
  personId,
  agencyId: "g",
  name: "",
  roles,
});

test("the same unit is known by the person's department, or by a role held for it", () => {
  expect(isSameUnit(actor([{ role: "OFFICE", departmentId: null }]), "d1", ["d1"])).toBe(true);
  expect(isSameUnit(actor([{ role: "OFFICER", departmentId: "d1" }]), "d2", ["d1"])).toBe(true);
  expect(isSameUnit(actor([{ role: "OFFICE", departmentId: null }]), "d2", ["d1", "d3"])).toBe(false);
  expect(isSameUnit(actor([{ role: "OFFICE", departmentId: null }], null), null, ["d1"])).toBe(false);
});

const snapshot = (claims: Record<string, string>, evidence: Partial<Snapshot["evidence"][number]>[] = []): Snapshot => ({
  subject: { kind: "INDIVIDUAL", name: "", caption: "", organisation: null },
  department: "",
  year: 2026,
  exemplarClass: null,
  workField: null,
  movement: null,
  summary: "",
  directWorker: false,
  grassroots: false,
  deliberation: { on: null, chair: "", total: null, present: null, agree: null, note: "" },
  negativeDeclared: true,
  truthDeclared: true,
  consentFields: [],
  consentBasis: "",
  criteria: Object.entries(claims).map(([id, claim]) => ({ id, code: id, text: id, negative: false, claim })),
  evidence: evidence.map((piece) => ({
    id: "",
    criterionId: null,
    text: "",
    page: "",
    attachmentId: null,
    fileName: null,
    sha256: null,
    ...piece,
  })),
  achievements: [],
});

test("a criterion changed when its claim or its evidence did; the ids of evidence rows are no change", () => {
  const before = snapshot({ a: "1", b: "2", c: "3" }, [{ id: "x", criterionId: "a", sha256: "s1", page: "2" }]);
  const after = snapshot({ a: "1", b: "2 sửa", c: "3" }, [
    { id: "y", criterionId: "a", sha256: "s1", page: "2" },
    { criterionId: "c", text: "Giấy xác nhận" },
  ]);
  expect(changedCriteria(before, after)).toEqual(["b", "c"]);
  expect(changedCriteria(after, after)).toEqual([]);
});

test("a criterion that is new in a later submission is changed", () => {
  expect(changedCriteria(snapshot({ a: "1" }), snapshot({ a: "1", b: "mới" }))).toEqual(["b"]);
});

test("only what was met and has not changed is offered again", () => {
  const earlier = [finding("a", "MET"), finding("b", "MET"), finding("c", "RETURN", "Bổ sung.")];
  expect(carriedOver(earlier, ["b"])).toEqual([finding("a", "MET")]);
});

test("appraising ends with the plan's recognition, else with its nominating, else nothing sets a day", () => {
  const yearly = (kind: string, lastDay: string) => ({ kind, recurrence: "YEARLY" as const, lastDay });
  const report = yearly("REPORT", "--12-14");
  expect(appraisalDue([report, yearly("RECOGNITION", "--01-09"), yearly("NOMINATION", "--12-01")], "2026-11-22")).toBe("2027-01-09");
  expect(appraisalDue([report, yearly("NOMINATION", "--12-01")], "2026-11-22")).toBe("2026-12-01");
  expect(appraisalDue([report], "2026-11-22")).toBeNull();
  // Handed in before the day that has passed since: still that day.
  expect(appraisalDue([yearly("RECOGNITION", "--01-09")], "2025-12-30")).toBe("2026-01-09");
});
