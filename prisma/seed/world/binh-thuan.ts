import { binhThuanNominations } from "./binh-thuan-nominations";
import { binhThuanPeople } from "./binh-thuan-people";
import type { WorldData } from "./world-data";

/** Sample world of Ban Dân vận Tỉnh ủy Bình Thuận: party form, five roles a task, continuous years, a proposal upward. Invented people. */
export const binhThuanWorld: WorldData = {
  agency: {
    slug: "ban-dan-van-binh-thuan",
    name: "Ban Dân vận Tỉnh ủy Bình Thuận",
    shortName: "Ban Dân vận Bình Thuận",
    regime: "PARTY",
    parentBody: "Tỉnh ủy Bình Thuận",
    province: "Bình Thuận",
    headTitle: "Trưởng Ban",
    symbol: "BDVTU",
    about: "Tham mưu Tỉnh ủy về công tác dân vận; theo dõi phong trào thi đua Dân vận khéo trên địa bàn tỉnh.",
    address: "Số 03 đường Mẫu, phường Phú Thủy (địa chỉ mẫu)",
    phone: "0252 3000 003",
    email: "vanphong@bdv-binhthuan.example",
    responsiblePerson: "Đồng chí Lưu Thị Kim Chi, Chánh Văn phòng Ban (dữ liệu mẫu)",
    successor:
      "Ban Dân vận hợp nhất với Ban Tuyên giáo; từ năm 2025 tỉnh Bình Thuận hợp nhất với tỉnh Lâm Đồng. Tên cơ quan ghi theo kế hoạch đã ban hành.",
  },
  publishedOn: "2023-05-29",
  departments: [
    {
      key: "vp",
      slug: "van-phong-ban",
      kind: "DEPARTMENT",
      isOffice: true,
      name: "Văn phòng Ban",
      shortName: "Văn phòng",
      about: "Tổng hợp, hành chính, văn thư.",
    },
    {
      key: "nn",
      slug: "phong-dan-van-cac-co-quan-nha-nuoc",
      kind: "DEPARTMENT",
      name: "Phòng Dân vận các cơ quan Nhà nước",
      shortName: "Dân vận cơ quan",
      about: "Theo dõi dân vận chính quyền; theo dõi việc thực hiện kế hoạch.",
    },
    {
      key: "dt",
      slug: "phong-doan-the-va-cac-hoi",
      kind: "DEPARTMENT",
      name: "Phòng Đoàn thể và các hội",
      shortName: "Đoàn thể, hội",
      about: "Theo dõi Mặt trận, đoàn thể và các hội quần chúng.",
    },
    {
      key: "tg",
      slug: "phong-dan-toc-ton-giao",
      kind: "DEPARTMENT",
      name: "Phòng Dân tộc, Tôn giáo",
      shortName: "Dân tộc, tôn giáo",
      about: "Công tác vận động đồng bào dân tộc, tôn giáo.",
    },
  ],
  people: binhThuanPeople,
  movements: [
    { key: "dvk", name: "Dân vận khéo", launchLevel: "CENTRAL", launchedBy: "Ban Dân vận Trung ương", startYear: 2009, endYear: null },
  ],
  discoveries: [
    {
      key: "d1",
      kind: "INDIVIDUAL",
      title: "Già làng vận động 38 hộ trả lại đất làm đường",
      description: "Ông đến từng nhà, mất bảy tháng, không một đơn thư.",
      department: "tg",
      movement: "dvk",
      by: "cv-nn",
      on: "2023-08-09",
    },
    {
      key: "d2",
      kind: "PRACTICE_MODEL",
      title: "Tổ hòa giải đi thuyền ở cảng cá",
      description: "Ba người đi cùng ghe, giải quyết chuyện va chạm ngay trên biển.",
      department: "dt",
      movement: "dvk",
      by: "cv-dt",
      on: "2026-09-15",
    },
  ],
  usualClaims: {},
  nominations: binhThuanNominations,
};
