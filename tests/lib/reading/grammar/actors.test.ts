import { expect, it } from "vitest";
import { actorOf, isSureActor, recipientOf } from "@/lib/reading/grammar/actors";
import { piece, scriptOf } from "@/lib/reading/text/script";

const actor = (text: string) => actorOf(piece(scriptOf(text, false), 0, text.length))?.text ?? null;

it.each([
  ["Chủ tịch Ủy ban nhân dân xã ký giấy chứng nhận trước ngày 20/11.", "Chủ tịch Ủy ban nhân dân xã"],
  ["Văn phòng Huyện ủy hoàn thiện danh sách trước ngày 05/6.", "Văn phòng Huyện ủy"],
  ["Phòng Tổ chức cán bộ lập danh sách trước ngày 10/3.", "Phòng Tổ chức cán bộ"],
  ["Đơn vị không có tập thể để đề cử báo cáo bằng văn bản trước ngày 15/9.", "Đơn vị không có tập thể để đề cử"],
  ["Sở Nội vụ đề nghị các cơ quan, đơn vị báo cáo trước ngày 20/11.", "các cơ quan, đơn vị"],
  ["Các đơn vị có đối tượng được công nhận báo cáo kế hoạch bồi dưỡng.", "Các đơn vị có đối tượng được công nhận"],
  ["Đơn vị không giới thiệu được điển hình báo cáo lý do.", "Đơn vị không giới thiệu được điển hình"],
  ["Các khoa, phòng, trung tâm đăng ký điển hình trước ngày 20/4.", "Các khoa, phòng, trung tâm"],
  ["Các ga, bến, đội xe báo cáo Văn phòng trước ngày 20/4.", "Các ga, bến, đội xe"],
  ["Hằng quý, các xưởng, tổ, đội gửi tin bài về Văn phòng.", "các xưởng, tổ, đội"],
  ["Thư ký Hội đồng gửi biên bản trước ngày 20/4.", "Thư ký Hội đồng"],
  ["Giám đốc Bệnh viện ra quyết định công nhận trước ngày 20/02.", "Giám đốc Bệnh viện"],
  ["Mỗi tháng, Ban Tuyên giáo Đảng ủy gửi tin, bài cho Văn phòng.", "Ban Tuyên giáo Đảng ủy"],
  ["Chánh án Tòa án nhân dân tỉnh ký quyết định công nhận.", "Chánh án Tòa án nhân dân tỉnh"],
])("reads of “%s” who has to act, without the verb", (sentence, expected) => {
  expect(actor(sentence)).toBe(expected);
});

it.each([
  ["Phòng Nội vụ báo cáo kết quả bình chọn với Thường trực Huyện ủy trước ngày 15/9.", "Thường trực Huyện ủy"],
  ["Các tổ báo cáo kết quả với lãnh đạo Chi cục trước ngày 05/11.", "lãnh đạo Chi cục"],
  ["Văn phòng trình Hội đồng xem xét trước ngày 10/12.", "Hội đồng"],
  ["Văn phòng hoàn thiện hồ sơ, trình Giám đốc Sở ký quyết định.", "Giám đốc Sở"],
  ["Văn phòng tổng hợp, báo cáo Sở Nội vụ kết quả thực hiện.", "Sở Nội vụ"],
  ["Các phòng nộp bản đăng ký (theo mẫu) cho Phòng Nội vụ trước ngày 10/3.", "Phòng Nội vụ"],
  ["Các phòng nộp hồ sơ cho Thư ký Hội đồng trước ngày 10/3.", "Thư ký Hội đồng"],
  ["Các phòng phối hợp với Công đoàn tổ chức bình chọn.", null],
])("reads of “%s” where it has to go", (sentence, expected) => {
  expect(recipientOf(piece(scriptOf(sentence, false), 0, sentence.length))?.text ?? null).toBe(expected);
});

it.each([
  ["Trước ngày 15/3, Văn phòng báo cáo kết quả.", "Văn phòng", true],
  ["Giao Văn phòng báo cáo kết quả.", "Văn phòng", true],
  ["Kíp trực, phòng báo cáo kết quả.", "phòng", false],
  ["Thư báo cáo kết quả.", "Thư", false],
  ["Giám đốc Sở kính mến báo cáo kết quả.", "Giám đốc Sở kính mến", false],
])("in “%s” knows whether “%s” is the whole name", (sentence, name, sure) => {
  const script = scriptOf(sentence, false);
  const start = sentence.indexOf(name);
  expect(isSureActor(piece(script, 0, sentence.length), piece(script, start, start + name.length))).toBe(sure);
});

it("names a list of bodies it does not know, and is not sure of it", () => {
  const text = "Các kho, bến, bãi gửi báo cáo về Văn phòng trước ngày 20/4.";
  const sentence = piece(scriptOf(text, false), 0, text.length);
  const found = actorOf(sentence);
  expect(found?.text).toBe("Các kho, bến, bãi");
  expect(found && isSureActor(sentence, found)).toBe(false);
});
