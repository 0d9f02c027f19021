import { describe, expect, it } from "vitest";
import { evaluate } from "@/lib/records/rules";
import { records } from "@/lib/text/vi/records";

const title = (year: number, code: string) => ({
  year,
  kind: "TITLE" as const,
  code,
  label: records.codes[code] ?? code,
  influenceScope: null,
  voided: false,
});
const why = (atLeast: string, entries: ReturnType<typeof title>[], years: number[]) =>
  records.why(
    evaluate({ type: "EVERY_YEAR", record: "TITLE", atLeast }, { entries, childExemplars: null }, { years, kind: "COLLECTIVE" }).why,
  );

describe("the vì sao of a condition", () => {
  it("says year by year what the register holds, and gathers years of which the same is to be said", () => {
    expect(
      why("ADVANCED_COLLECTIVE", [title(2022, "ADVANCED_COLLECTIVE"), title(2024, "EXCELLENT_COLLECTIVE")], [2021, 2022, 2023, 2024]),
    ).toEqual([
      "Năm 2021, 2023: sổ chưa ghi. Cần hỏi phòng, đơn vị.",
      "Năm 2022: Tập thể lao động tiên tiến.",
      "Năm 2024: Tập thể lao động xuất sắc.",
    ]);
  });

  it("names what was wanted where the register holds less", () => {
    expect(why("EXCELLENT_COLLECTIVE", [title(2024, "ADVANCED_COLLECTIVE")], [2024])).toEqual([
      "Năm 2024: Tập thể lao động tiên tiến, dưới mức “Tập thể lao động xuất sắc”.",
    ]);
  });
});
