import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PlanData } from "@/lib/plan-contents/schema";
import { type Condition, conditionSchema, procedureSchema } from "@/lib/plans/schema";
import { binhPhuocPlan } from "@/prisma/seed/plans/binh-phuoc";
import { binhThuanPlan } from "@/prisma/seed/plans/binh-thuan";
import { quangBinhPlan } from "@/prisma/seed/plans/quang-binh";

const folder = join(import.meta.dirname, "../fixtures/seeds");

function fixture(name: string): string {
  return readFileSync(join(folder, `${name}.txt`), "utf8");
}

/** Joins hard wraps, repairs Ƣ, and drops page numbers and the footer of the document system. */
function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("Ƣ", "Ư")
    .replaceAll("ƣ", "ư")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => !/^\d+$/.test(line) && !line.startsWith("http://"))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

const signedText = normalise(fixture("quang-binh-signed-text"));
const scan = fixture("quang-binh-scan");
const web = normalise(fixture("quang-binh-web-page"));

const plans: { name: string; plan: PlanData; seed: string; bodyStart: string }[] = [
  {
    name: "Quảng Bình",
    plan: quangBinhPlan,
    seed: signedText,
    bodyStart: "Thực hiện Chỉ thị số 11-CT/TU",
  },
  {
    name: "Bình Thuận",
    plan: binhThuanPlan,
    seed: normalise(fixture("binh-thuan")),
    bodyStart: "Thực hiện Kế hoạch số 960",
  },
  {
    name: "Bình Phước",
    plan: binhPhuocPlan,
    seed: normalise(fixture("binh-phuoc")),
    bodyStart: "Thực hiện Quyết định số 2514",
  },
];

function bodyOf(seed: string, start: string): string {
  return seed.slice(seed.indexOf(start), seed.indexOf("Nơi nhận")).trim();
}

/** Every sentence the plan's data is drawn from. */
function sourcesOf(plan: PlanData): string[] {
  const sourced: { source: string }[] = [
    ...plan.legalBases,
    ...plan.items,
    ...plan.workFields,
    ...plan.criteria,
    ...plan.tasks,
    ...plan.obligations,
    ...plan.quotas,
    ...plan.events,
  ];
  for (const single of [plan.funding, plan.monitoring, plan.ballot]) if (single) sourced.push(single);
  return [...sourced.map((entry) => entry.source), plan.subjectSource];
}

const quarters = ["I", "II", "III", "IV"];

/** First and last month of a printed timeframe that is a quarter, a month or a year. */
function monthsOf(timeframe: string): [number, number, number] | null {
  const quarter = timeframe.match(/^(?:Trong )?Quý ([IV]+) năm (\d{4})$/);
  if (quarter?.[1]) {
    const first = quarters.indexOf(quarter[1]) * 3 + 1;
    return [Number(quarter[2]), first, first + 2];
  }
  const month = timeframe.match(/^Tháng (\d+)\/(\d{4})$/);
  if (month) return [Number(month[2]), Number(month[1]), Number(month[1])];
  const year = timeframe.match(/^Năm (\d{4})$/);
  return year ? [Number(year[1]), 1, 12] : null;
}

function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** First and last day of a printed timeframe; "trước ngày" is the day before, its year is not printed. */
function daysOf(timeframe: string): [string | null, string | null] {
  const months = monthsOf(timeframe);
  if (months) return [isoDay(months[0], months[1], 1), isoDay(months[0], months[2] + 1, 0)];
  const before = timeframe.match(/^Trước ngày (\d+)\/(\d+) hàng năm$/);
  return [null, before ? isoDay(2023, Number(before[2]), Number(before[1]) - 1).slice(4) : null];
}

/** "2021-09-16" as the three plans print it: the day or month may lack its leading zero. */
function printedDate(iso: string): RegExp {
  const [year, month, day] = iso.split("-").map(Number);
  return new RegExp(`ngày 0?${day}/0?${month}/${year}(?!\\d)`);
}

function conditionTypes(condition: Condition | null): string[] {
  if (!condition) return [];
  return condition.type === "ALL" ? condition.of.flatMap(conditionTypes) : [condition.type];
}

function sectionNumber(number: string): string {
  return /^[a-z]$/.test(number) ? `${number})` : `${number}.`;
}

describe.each(plans)("the plan of $name", ({ plan, seed, bodyStart }) => {
  it("draws every item from a sentence that the seed has, typing errors included", () => {
    expect(sourcesOf(plan).filter((source) => !seed.includes(source))).toEqual([]);
  });

  it("says in items, criteria and quotas what their sentence says, word for word", () => {
    const entries = [...plan.items, ...plan.criteria, ...plan.quotas];
    const strange = entries.filter(({ text, source }) => !source.toLowerCase().includes(text.replace(/(?<!\.)\.$/, "").toLowerCase()));
    expect(strange).toEqual([]);
  });

  it("finds number, date, issuer and subject of each legal basis in its sentence", () => {
    for (const basis of plan.legalBases) {
      if (basis.number) expect(basis.source).toContain(basis.number);
      if (basis.date) expect(basis.source).toMatch(printedDate(basis.date));
      if (basis.issuer) expect(basis.source).toContain(basis.issuer);
      if (basis.number && !basis.subject.startsWith("Kế hoạch không ghi")) expect(basis.source).toContain(basis.subject);
    }
  });

  it("carries the whole text in its sections, word for word", () => {
    const read = plan.sections
      .flatMap(({ number, heading, paragraphs }) => [...(number ? [`${sectionNumber(number)} ${heading}`] : []), ...paragraphs])
      .join(" ");
    expect(read).toBe(bodyOf(seed, bodyStart));
  });

  it("turns every paragraph into data: nothing of the body is left over but introductions", () => {
    const introductions = [
      "Ngoài tiêu chí chung nêu trên, cần có các tiêu chí mô hình, gương điển hình tiên tiến ở một số lĩnh vực, cụ thể như sau:",
      "Căn cứ vào tình hình thực tế tại cơ quan, Sở Ngoại vụ xây dựng kế hoạch triển khai thực hiện Đề án phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến năm 2023 như sau:",
      "Tập thể, cá nhân được công nhận là điển hình tiên tiến phải đạt được các tiêu chuẩn chung sau:",
    ];
    const sources = sourcesOf(plan);
    const left = plan.sections
      .flatMap(({ paragraphs }) => paragraphs)
      .map((paragraph) => paragraph.replace(/^[-+] /, ""))
      .filter((paragraph) => !sources.some((source) => source.includes(paragraph)))
      .map((paragraph) => sources.reduce((rest, source) => rest.replace(source, " "), paragraph).trim())
      .filter((rest) => rest !== "" && !introductions.includes(rest));
    expect(left).toEqual([]);
  });

  it("lists the recipients and the signer of the seed", () => {
    const tail = seed.slice(seed.indexOf("Nơi nhận"));
    for (const recipient of plan.recipients) expect(tail).toContain(`- ${recipient}`);
    expect(tail.match(/- /g)).toHaveLength(plan.recipients.length);
    expect(tail).toContain(plan.signerTitle);
    expect(tail).toContain(plan.signerName);
  });

  it("takes its title and period from the head of the seed", () => {
    const head = seed.slice(0, seed.indexOf(bodyStart)).toLowerCase();
    expect(head).toContain(plan.title.toLowerCase());
    expect(head).toContain(plan.abstract.toLowerCase());
    expect(head).toContain(String(plan.startYear));
    expect(head).toContain(String(plan.endYear));
    expect(head.includes("những năm tiếp theo")).toBe(plan.openEnded);
  });

  it("reads the days of each task from its printed timeframe, and that from its sentence", () => {
    for (const { timeframe, firstDay, lastDay, recurrence, source } of plan.tasks) {
      for (const part of timeframe.split(", ")) expect(source.toLowerCase()).toContain(part.toLowerCase());
      const [first, last] = daysOf(timeframe);
      expect([firstDay, recurrence === "YEARLY" ? (lastDay?.slice(4) ?? null) : lastDay]).toEqual([first, last]);
    }
  });

  it("gives each obligation the days of the task it comes from", () => {
    for (const { source, firstDay, lastDay, recurrence } of plan.obligations) {
      const task = plan.tasks.find((row) => row.source === source);
      expect(task?.recurrence).toBe(recurrence);
      expect([task?.firstDay, recurrence === "YEARLY" ? `-${task?.lastDay?.slice(4)}` : task?.lastDay]).toEqual([firstDay, lastDay]);
    }
  });

  it("gives each criterion its own code and knows its work field", () => {
    const codes = plan.criteria.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const fields = plan.workFields.map(({ code }) => code);
    for (const { scope, workField, subjectKinds } of plan.criteria) {
      expect(workField !== null).toBe(scope === "WORK_FIELD");
      if (workField) expect(fields).toContain(workField);
      expect(scope === "KIND" && subjectKinds.length === 0).toBe(false);
    }
  });

  it("names its work fields as the plan does", () => {
    for (const { name, source } of plan.workFields) expect(source.toLowerCase()).toContain(name.toLowerCase());
  });

  it("finds ordinal and year of each event in its sentence", () => {
    for (const { name, ordinal, year, source } of plan.events) {
      expect(source).toContain(ordinal ? `${name} lần thứ ${ordinal}` : name);
      if (year) expect(source).toContain(String(year));
    }
  });

  it("speaks the language of the plans' schema in its switches and conditions", () => {
    expect(procedureSchema.parse(plan.procedure)).toEqual(plan.procedure);
    for (const { condition } of plan.criteria) if (condition) expect(conditionSchema.parse(condition)).toEqual(condition);
  });

  it("keeps no mail address", () => {
    expect(JSON.stringify(plan)).not.toMatch(/[\w.]+@[\w.]+/);
  });
});

describe("what tells the three plans apart", () => {
  it("takes number, place and date of Quảng Bình from the scan, where alone they stand", () => {
    expect(scan).toContain("2690 /KH-SXD");
    expect(scan).toContain("Quang Binh, ngay 25 thang 10 nam 2022");
    expect(signedText).not.toContain("2690");
    expect(web).not.toContain("2690");
    expect([quangBinhPlan.documentNumber, quangBinhPlan.issueDate]).toEqual(["2690/KH-SXD", "2022-10-25"]);
  });

  it("agrees with the page on the website of Quảng Bình, attachment included", () => {
    expect(sourcesOf(quangBinhPlan).filter((source) => !web.includes(source))).toEqual([]);
    for (const name of quangBinhPlan.attachments) expect(web).toContain(name.toUpperCase());
  });

  it("invents no number for Bình Thuận and neither number nor date for Bình Phước", () => {
    expect([binhThuanPlan.documentNumber, binhThuanPlan.issueDate]).toEqual([null, "2023-05-24"]);
    expect(fixture("binh-thuan")).toMatch(/Bình Thuận, ngày\s+24 tháng 5 năm 2023/);
    expect([binhPhuocPlan.documentNumber, binhPhuocPlan.issueDate]).toEqual([null, null]);
  });

  it("hangs the plan of Bình Phước under its own five-year plan", () => {
    expect(binhPhuocPlan.parent).toEqual({
      documentNumber: "35/KH-SNgV",
      issueDate: "2021-10-12",
      title: "Kế hoạch thực hiện Đề án phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2021-2025 tại Sở Ngoại vụ",
    });
    expect([quangBinhPlan.parent, binhThuanPlan.parent]).toEqual([null, null]);
  });

  it("recognises one directive typed in three ways", () => {
    const typed = plans.map(({ plan }) => plan.legalBases.find(({ canonicalNumber }) => canonicalNumber === "34-CT/TW"));
    expect(typed.map((basis) => basis?.number)).toEqual(["34/CT-TW", "34-CT/TW", "34-CT/TW"]);
    expect(new Set(typed.map((basis) => basis?.date))).toEqual(new Set(["2014-04-07"]));
  });

  it("sets the switches of the path as each plan describes it", () => {
    const shared = { appraisal: true };
    expect(quangBinhPlan.procedure).toEqual({
      ...shared,
      registration: true,
      council: false,
      ballot: "NONE",
      outcome: "RECOGNISE",
      certificate: false,
      upwardList: true,
      unitDeliberation: true,
    });
    expect(binhThuanPlan.procedure).toEqual({
      ...shared,
      registration: false,
      council: false,
      ballot: "NONE",
      outcome: "PROPOSE_UPWARD",
      certificate: false,
      upwardList: true,
      unitDeliberation: true,
    });
    expect(binhPhuocPlan.procedure).toEqual({
      ...shared,
      registration: false,
      council: true,
      ballot: "SECRET",
      outcome: "RECOGNISE",
      certificate: true,
      upwardList: false,
      unitDeliberation: false,
    });
  });

  it("has the quota only in Quảng Bình: 01 per unit and year, either kind", () => {
    expect(quangBinhPlan.quotas).toMatchObject([
      { minimum: 1, per: "DEPARTMENT", every: "YEAR", reading: "EITHER", countedAt: "NOMINATED" },
    ]);
    expect(quangBinhPlan.quotas[0]?.source).toContain("tối thiểu 01 tập thể/cá nhân");
    expect([...binhThuanPlan.quotas, ...binhPhuocPlan.quotas]).toEqual([]);
  });

  it("reads quarters as their first and last days", () => {
    const reviews = quangBinhPlan.obligations.filter(({ kind }) => kind === "REVIEW");
    expect(reviews.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      ["2023-04-01", "2023-06-30"],
      ["2025-01-01", "2025-03-31"],
    ]);
    expect(reviews[0]?.source).toContain("Quý II năm 2023");
    expect(reviews[1]?.source).toContain("Quý I năm 2025");
  });

  it("reads 'trước ngày' in Bình Phước as the day before", () => {
    const yearly = binhPhuocPlan.obligations.map(({ kind, lastDay, before }) => [kind, lastDay, before]);
    expect(yearly).toEqual([
      ["REPORT", "--12-14", true],
      ["RECOGNITION", "--01-09", true],
    ]);
    expect(binhPhuocPlan.obligations[0]?.source).toContain("trước ngày 15/12 hàng năm");
    expect(binhPhuocPlan.obligations[1]?.source).toContain("trước ngày 10/01 hàng năm");
  });

  it("has the three tasks of Bình Thuận with their roles and times", () => {
    const [make, choose, review] = binhThuanPlan.tasks;
    expect(binhThuanPlan.tasks).toHaveLength(3);
    expect(make).toMatchObject({
      lead: "Trưởng Ban",
      advisingLeader: "Đồng chí Phó Trưởng ban Thường trực",
      advisingDepartments: ["Phòng Dân vận các cơ quan Nhà nước"],
      coordinatingDepartments: [],
      firstDay: "2023-05-01",
      lastDay: "2023-05-31",
    });
    expect(choose).toMatchObject({
      advisingDepartments: ["Phòng Đoàn thể và các hội"],
      coordinatingDepartments: ["Phòng Dân vận các cơ quan Nhà nước"],
      recurrence: "YEARLY",
      firstDay: null,
      lastDay: null,
    });
    expect(review).toMatchObject({
      advisingDepartments: ["Phòng Dân vận các cơ quan Nhà nước", "Phòng Đoàn thể và các hội"],
      coordinatingDepartments: [],
      firstDay: "2025-01-01",
      lastDay: "2025-12-31",
    });
    for (const { source, timeframe, lead, advisingLeader } of binhThuanPlan.tasks) {
      expect(source).toContain(`Thời gian thực hiện: ${timeframe}`);
      expect(source).toContain(`Chủ trì: ${lead}`);
      expect(source.toLowerCase()).toContain(`lãnh đạo ban tham mưu: ${advisingLeader?.toLowerCase()}`);
    }
  });

  it("has the conditions of Bình Thuận that look at several years", () => {
    const conditions = binhThuanPlan.criteria.map(({ code, condition }) => [code, conditionTypes(condition)]);
    expect(Object.fromEntries(conditions)).toMatchObject({
      "BT-C2": ["RATING_AT_LEAST"],
      "BT-T2": ["CHILD_EXEMPLARS"],
      "BT-T6": ["EVERY_YEAR"],
      "BT-N7": ["EVERY_YEAR", "EVERY_YEAR_AWARD"],
      "BT-N8": ["INITIATIVE"],
    });
    expect(binhThuanPlan.criteria.filter(({ negative }) => negative)).toMatchObject([
      { code: "BT-C7", text: expect.stringContaining("hông biển hiện suy thoái") },
    ]);
  });

  it("asks for a higher rating in Bình Phước than in Bình Thuận", () => {
    const rating = (plan: PlanData) =>
      plan.criteria
        .filter(({ scope }) => scope === "GENERAL")
        .flatMap(({ condition }) => (condition?.type === "RATING_AT_LEAST" ? [condition.atLeast] : []));
    expect(rating(binhThuanPlan)).toEqual(["GOOD"]);
    expect(rating(binhPhuocPlan)).toEqual(["EXCELLENT"]);
  });

  it("marks the threshold of the ballot as the system's default", () => {
    expect([quangBinhPlan.ballot, binhThuanPlan.ballot]).toEqual([null, null]);
    expect(binhPhuocPlan.ballot).toMatchObject({
      secret: true,
      isDefault: true,
      citation: "mặc định của hệ thống; kế hoạch không ghi đủ tỷ lệ",
    });
    expect(binhPhuocPlan.ballot?.source).toContain("bỏ biếu kín");
  });

  it("keeps the order and times of the digital signatures of Quảng Bình", () => {
    const seed = fixture("quang-binh-signed-text");
    const times = quangBinhPlan.signatureTrail.map(({ signedAt }) => signedAt);
    expect(times).toEqual([...times].sort());
    expect(times).toHaveLength(4);
    for (const time of times) expect(seed).toContain(time.replace("+07:00", "+0700"));
    expect([...binhThuanPlan.signatureTrail, ...binhPhuocPlan.signatureTrail]).toEqual([]);
  });

  it("signs for the head in Bình Thuận only", () => {
    expect(plans.map(({ plan }) => [plan.signAuthority, plan.onBehalfOf])).toEqual([
      [null, null],
      ["KT", "TRƯỞNG BAN"],
      [null, null],
    ]);
  });
});
