import { fc, test as property } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { timesIn } from "@/lib/reading/grammar/times";
import { piece, scriptOf } from "@/lib/reading/text/script";

const sentence = (text: string) => piece(scriptOf(text, false), 0, text.length);
const read = (text: string, year: number | null = null) =>
  timesIn(sentence(text), { year }).map(({ recurrence, firstDay, lastDay, before }) => [recurrence, firstDay, lastDay, before]);

it.each([
  ["trước ngày 15/12 hàng năm", ["YEARLY", null, "--12-14", true]],
  ["trước ngày 01/01 hằng năm", ["YEARLY", null, "--12-31", true]],
  ["Hằng năm, các phòng báo cáo trước ngày 10 tháng 01", ["YEARLY", null, "--01-09", true]],
  ["chậm nhất ngày 20/5/2025", ["ONCE", null, "2025-05-20", false]],
  ["chậm nhất là ngày 5-11-2024", ["ONCE", null, "2024-11-05", false]],
  ["trước ngày 01 tháng 3 năm 2024", ["ONCE", null, "2024-02-29", true]],
  ["trong Quý II năm 2023", ["ONCE", "2023-04-01", "2023-06-30", false]],
  ["Quý I/2025", ["ONCE", "2025-01-01", "2025-03-31", false]],
  ["Quý IV hàng năm", ["YEARLY", "--10-01", "--12-31", false]],
  ["Tháng 5/2023", ["ONCE", "2023-05-01", "2023-05-31", false]],
  ["trước tháng 12 năm 2024", ["ONCE", null, "2024-11-30", true]],
  ["6 tháng đầu năm 2024", ["ONCE", "2024-01-01", "2024-06-30", false]],
  ["từ ngày 01/3/2024 đến hết ngày 15/4/2024", ["ONCE", "2024-03-01", "2024-04-15", false]],
  ["Định kỳ hằng quý", ["QUARTERLY", null, null, false]],
  ["hàng tháng", ["MONTHLY", null, null, false]],
  ["không muộn hơn ngày 15 tháng 12 hằng năm", ["YEARLY", null, "--12-15", false]],
  ["hạn cuối là ngày 20/4 hằng năm", ["YEARLY", null, "--04-20", false]],
  ["hạn chót 17 giờ ngày 21/3/2025", ["ONCE", null, "2025-03-21", false]],
  ["trước khi kết thúc quý I hằng năm", ["YEARLY", null, "--03-31", false]],
  ["Hằng năm, chậm nhất 05-12", ["YEARLY", null, "--12-05", false]],
  ["từ ngày 01 đến hết ngày 15 tháng 8 năm 2025", ["ONCE", "2025-08-01", "2025-08-15", false]],
  ["ba tháng một lần", ["QUARTERLY", null, null, false]],
  ["Mỗi quý một lần", ["QUARTERLY", null, null, false]],
])("reads “%s”", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

it("gives the days of a list the year that stands behind the last one", () => {
  const days = [
    ["YEARLY", null, "--06-14", true],
    ["YEARLY", null, "--12-14", true],
  ];
  expect(read("trước ngày 15/6 và 15/12 hằng năm")).toEqual(days);
  expect(read("trước ngày 15/6 và trước ngày 15/12 hằng năm")).toEqual(days);
});

it.each([
  "trên 50 % phiếu",
  "ít nhất 2/3 thành viên",
  "Chỉ thị số 34-CT/TW",
  "lần thứ VI",
  "mục 3.2. Tiêu chí",
  "trước ngày 31/02/2024",
  "sau ngày 15/12/2024",
  "quỹ thi đua, khen thưởng",
])("finds no time in “%s”", (text) => {
  expect(read(text)).toEqual([]);
});

it("gives a day without a year the year of an annual plan, to be confirmed", () => {
  expect(read("trước ngày 15/11", 2024)).toEqual([["ONCE", null, "2024-11-14", true]]);
  expect(timesIn(sentence("trước ngày 15/11"), { year: 2024 })[0]?.inferred).toBe(true);
  expect(read("trước ngày 15/11")).toEqual([]);
});

const someDay = fc.date({ min: new Date("2001-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });

property.prop([someDay, fc.constantFrom("/", "-", ".")])(
  "“trước ngày” is the day before, over months, years and leap days",
  (day, sign) => {
    const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
    const eve = new Date(Date.UTC(year, month - 1, date - 1)).toISOString().slice(0, 10);
    expect(read(`gửi về Văn phòng trước ngày ${date}${sign}${month}${sign}${year} để tổng hợp`)).toEqual([["ONCE", null, eve, true]]);
    expect(read(`hoàn thành trước ngày ${date} tháng ${month} năm ${year}.`)).toEqual([["ONCE", null, eve, true]]);
  },
);

property.prop([fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2001, max: 2099 })])(
  "a quarter has three months, whatever its numeral",
  (quarter, year) => {
    const roman = ["I", "II", "III", "IV"][quarter - 1];
    for (const text of [`Quý ${roman} năm ${year}`, `quý ${roman}/${year}`, `Quý ${quarter}/${year}`]) {
      const [[, first, last] = []] = read(text);
      expect([first, last]).toEqual([
        `${year}-${String(quarter * 3 - 2).padStart(2, "0")}-01`,
        new Date(Date.UTC(year, quarter * 3, 0)).toISOString().slice(0, 10),
      ]);
    }
  },
);
