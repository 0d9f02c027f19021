import { expect, test } from "vitest";
import { nobody } from "../../../components/acting/urge-form";

test("nobody to remind is said with its true reasons", () => {
  expect(nobody({ own: 1, today: 0, twice: 0, nobody: 0 })).toBe(
    "Lúc này không có ai để nhắc: 01 nghĩa vụ là việc của cơ quan, Văn phòng tự làm.",
  );
  expect(nobody({ own: 0, today: 2, twice: 1, nobody: 0 })).toBe(
    "Lúc này không có ai để nhắc: 02 nghĩa vụ đã nhắc hôm nay; 01 nghĩa vụ đã nhắc đủ hai lần, nay gửi công văn.",
  );
  expect(nobody({ own: 0, today: 0, twice: 0, nobody: 0 })).toContain("không nghĩa vụ nào quá hạn");
  expect(nobody({ own: 0, today: 0, twice: 0, nobody: 2 })).toContain("02 nghĩa vụ của đơn vị chưa có chuyên viên hay người đứng đầu");
});
