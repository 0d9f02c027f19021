import type { Paper } from "../../scripts/lib/renderings/paper";

/** A short plan of an agency that does not exist, with a head, a table of tasks and a foot. */
export const samplePaper: Paper = {
  head: {
    left: ["UBND TỈNH SÔNG LAM", "SỞ ĐÊ ĐIỀU", "Số: 415/KH-SĐĐ"],
    right: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Sông Lam, ngày 07 tháng 3 năm 2024"],
  },
  title: ["KẾ HOẠCH", "Phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến năm 2024"],
  body: [
    "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về việc tiếp tục đổi mới công tác thi đua, khen thưởng, Sở Đê điều xây dựng Kế hoạch như sau:",
    "I. MỤC ĐÍCH",
    "- Nâng cao nhận thức của công chức, viên chức về vị trí, vai trò của việc nhân rộng điển hình tiên tiến.",
    "- Mỗi phòng, đơn vị giới thiệu tối thiểu 02 tập thể/cá nhân điển hình tiên tiến mỗi năm, gửi về Văn phòng Sở trước ngày 20/11 hàng năm.",
  ],
  table: [
    ["TT", "Nội dung công việc", "Chủ trì", "Thời gian"],
    ["1", "Ban hành kế hoạch và quán triệt đến toàn thể công chức, viên chức", "Văn phòng Sở", "Tháng 3/2024"],
    ["2", "Tổ chức sơ kết phong trào thi đua", "Phòng Tổ chức cán bộ", "Quý III năm 2024"],
  ],
  foot: {
    left: ["Nơi nhận:", "- Ban Thi đua - Khen thưởng tỉnh;", "- Các phòng, đơn vị;", "- Lưu: VT, VP."],
    right: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Hải Vân"],
  },
  trail: [],
};
