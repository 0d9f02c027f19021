import { describe, expect, it } from "vitest";
import { bareWord, codeOf, readRow, rowsByField } from "@/lib/imports/rules";
import { sheetFields } from "@/lib/imports/schema";
import { common } from "@/lib/text/vi/common";
import { records } from "@/lib/text/vi/records";

const { columns } = records.importing;
const words = { columns, kinds: records.kinds, codes: records.codes, scopes: records.scopes, subjectKinds: common.kinds };
const heading = sheetFields.map((field) => columns[field]);
const read = (cells: Partial<Record<(typeof sheetFields)[number], string>>) => {
  const row = rowsByField([heading, sheetFields.map((field) => cells[field] ?? "")], columns)?.[0];
  return row ? readRow(row, words) : null;
};

describe("the heading", () => {
  it("is found under a title, in any order, without diacritics", () => {
    const rows = rowsByField(
      [["Sổ theo dõi năm 2025"], [], ["nam", "DOI TUONG", "Nội dung", "Mục"], ["2025", "Lê Văn A", "Giỏi", "Xếp loại"]],
      columns,
    );
    expect(rows).toHaveLength(1);
    expect(rows?.[0]).toMatchObject({
      number: 4,
      cells: { year: "2025", subject: "Lê Văn A", content: "Giỏi", kind: "Xếp loại", unit: "" },
    });
  });
  it("is missed when a needed column is missing", () => {
    expect(rowsByField([["Đối tượng", "Năm", "Mục"]], columns)).toBeNull();
  });
  it("skips blank rows and keeps the numbers of the sheet", () => {
    const rows = rowsByField([heading, [], ["A", "", "", "2025"]], columns);
    expect(rows?.map((row) => row.number)).toEqual([3]);
  });
});

describe("a row", () => {
  it("is put into our codes", () => {
    const row = read({
      subject: "Lê Văn A",
      subjectKind: "ca nhan",
      year: "2025",
      kind: "Danh hiệu thi đua",
      content: "lao dong tien tien",
    });
    expect(row).toMatchObject({ subjectKind: "INDIVIDUAL", issues: [], record: { entry: "TITLE:ADVANCED_WORKER", label: "" } });
  });
  it("keeps the words of what is not in our lists, but not of a rating", () => {
    expect(read({ subject: "A", year: "2025", kind: "Khen thưởng", content: "Huân chương Lao động" })?.record).toMatchObject({
      entry: "AWARD:OTHER",
      label: "Huân chương Lao động",
    });
    expect(read({ subject: "A", year: "2025", kind: "Xếp loại chất lượng", content: "Rất giỏi" })).toMatchObject({
      issues: ["unknownRating"],
      record: null,
    });
  });
  it("names an initiative and its scope", () => {
    const row = read({ subject: "A", year: "2025", kind: "Sáng kiến", content: "Một cửa số", influenceScope: "cơ sở" });
    expect(row?.record).toMatchObject({ entry: "INITIATIVE:INITIATIVE", label: "Một cửa số", influenceScope: "GRASSROOTS" });
  });
  it("says everything that is wrong at once", () => {
    expect(read({ subjectKind: "Hộ", year: "2025", kind: "Giải", content: "x", influenceScope: "Xã" })?.issues).toEqual([
      "noSubject",
      "unknownSubjectKind",
      "unknownKind",
      "unknownScope",
    ]);
  });
});

describe("words", () => {
  it("are compared bare", () => {
    expect(bareWord("  Đạt LOẠI-tốt ")).toBe("dat loai tot");
  });
  it("may be begun when only one goes on so", () => {
    expect(codeOf(records.codes, "Giấy khen", ["MERIT_CERTIFICATE", "COMMEMORATIVE_MEDAL"])).toBe("MERIT_CERTIFICATE");
    expect(codeOf(records.codes, "Hoàn thành tốt", ["COMPLETE", "GOOD", "EXCELLENT"])).toBe("GOOD");
    expect(codeOf(records.codes, "Bằng khen", ["PROVINCIAL_MERIT_DIPLOMA", "PRIME_MINISTER_MERIT_DIPLOMA"])).toBeNull();
    expect(codeOf(records.codes, "", ["GOOD"])).toBeNull();
  });
});
