import { expect, it } from "vitest";
import { mendRows } from "@/lib/reading/text/broken-rows";

const head = "TT\tNội dung\tThời gian\tChủ trì\tPhối hợp\tSản phẩm";
const mend = (...lines: string[]) => mendRows({ lines: [head, ...lines], rebuilt: new Set() });

it("puts a row together whose cell was broken, and says that it did", () => {
  const { lines, rebuilt } = mend(
    "1\tPhát thanh\tHằng tháng\tVăn phòng\tCông đoàn;",
    "Đoàn Thanh niên\tBản tin",
    "2\tSơ kết\tQuý I/2025\tVăn phòng\t\tBáo cáo",
  );
  expect(lines).toEqual([
    head,
    "1\tPhát thanh\tHằng tháng\tVăn phòng\tCông đoàn; Đoàn Thanh niên\tBản tin",
    "",
    "2\tSơ kết\tQuý I/2025\tVăn phòng\t\tBáo cáo",
  ]);
  expect([...rebuilt]).toEqual([1]);
});

it("leaves the heading of a group, a whole row and a row that does not fit alone", () => {
  const rows = [
    "A\tViệc thường xuyên",
    "1\tPhát thanh\tHằng tháng\tVăn phòng\tCông đoàn\tBản tin",
    "2\tSơ kết\tQuý I/2025",
    "3\tTổng kết\tQuý II/2025",
  ];
  expect(mend(...rows)).toEqual({ lines: [head, ...rows], rebuilt: new Set() });
});
