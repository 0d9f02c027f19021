import { expect, it } from "vitest";
import { opensAsName } from "@/lib/reading/grammar/surnames";

it.each(["Nguyễn Văn An", "Đặng Thị Lan", "H’Linh Niê", "Y Blơ Êban", "Rơ Châm Hồng", "Lò Văn Pâng"])("knows “%s” for a name", (name) => {
  expect(opensAsName(name)).toBe(true);
});

it.each(["Thượng tá Nguyễn An", "Nhà giáo Lê Hoa", "Giám đốc Trần Minh", "Chuyên viên"])("asks about “%s”", (name) => {
  expect(opensAsName(name)).toBe(false);
});
