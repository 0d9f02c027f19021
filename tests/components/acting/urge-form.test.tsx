import { expect, test } from "vitest";
import { nobody } from "../../../components/acting/urge-form";

test("nobody to remind is said with its true reasons", () => {
  expect(nobody({ own: 1, today: 0, twice: 0 })).toBe("Lúc này không có ai để nhắc: 01 nghĩa vụ là việc của cơ quan, Văn phòng tự làm.");
  expect(nobody({ own: 0, today: 2, twice: 1 })).toBe(
    "Lúc này không có ai để nhắc: 02 nghĩa vụ đã nhắc hôm nay; 01 nghĩa vụ đã nhắc đủ hai lần, nay gửi công văn.",
  );
  expect(nobody({ own: 0, today: 0, twice: 0 })).toContain("không nghĩa vụ nào quá hạn");
});
