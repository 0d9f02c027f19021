/** Bodies and wordings of plans that never existed. */
export const agencies = [
  {
    regime: "STATE",
    parent: "ỦY BAN NHÂN DÂN TỈNH HẬU GIANG",
    name: "SỞ TƯ PHÁP",
    plain: "Sở Tư pháp",
    code: "STP",
    head: "GIÁM ĐỐC",
    deputy: "PHÓ GIÁM ĐỐC",
    place: "Hậu Giang",
  },
  {
    regime: "STATE",
    parent: "UBND TỈNH HÀ NAM",
    name: "SỞ Y TẾ",
    plain: "Sở Y tế",
    code: "SYT",
    head: "GIÁM ĐỐC",
    deputy: "PHÓ GIÁM ĐỐC",
    place: "Hà Nam",
  },
  {
    regime: "STATE",
    parent: "BỘ TÀI CHÍNH",
    name: "CỤC THUẾ TỈNH SƠN LA",
    plain: "Cục Thuế tỉnh Sơn La",
    code: "CT",
    head: "CỤC TRƯỞNG",
    deputy: "PHÓ CỤC TRƯỞNG",
    place: "Sơn La",
  },
  {
    regime: "STATE",
    parent: "SỞ Y TẾ TỈNH CÀ MAU",
    name: "BỆNH VIỆN ĐA KHOA NĂM CĂN",
    plain: "Bệnh viện Đa khoa Năm Căn",
    code: "BV",
    head: "GIÁM ĐỐC",
    deputy: "PHÓ GIÁM ĐỐC",
    place: "Cà Mau",
  },
  {
    regime: "STATE",
    parent: "BỘ CÔNG THƯƠNG",
    name: "TRƯỜNG ĐẠI HỌC CƠ KHÍ SÔNG CẦU",
    plain: "Trường Đại học Cơ khí Sông Cầu",
    code: "TCK",
    head: "HIỆU TRƯỞNG",
    deputy: "PHÓ HIỆU TRƯỞNG",
    place: "Thái Nguyên",
  },
  {
    regime: "STATE",
    parent: "TÒA ÁN NHÂN DÂN TỐI CAO",
    name: "TÒA ÁN NHÂN DÂN TỈNH LAI CHÂU",
    plain: "Tòa án nhân dân tỉnh Lai Châu",
    code: "TA",
    head: "CHÁNH ÁN",
    deputy: "PHÓ CHÁNH ÁN",
    place: "Lai Châu",
  },
  {
    regime: "PARTY",
    parent: "TỈNH ỦY KON TUM",
    name: "BAN TỔ CHỨC",
    plain: "Ban Tổ chức Tỉnh ủy",
    code: "BTCTU",
    head: "TRƯỞNG BAN",
    deputy: "PHÓ TRƯỞNG BAN",
    place: "Kon Tum",
  },
  {
    regime: "PARTY",
    parent: "THÀNH ỦY HẢI PHÒNG",
    name: "BAN TUYÊN GIÁO",
    plain: "Ban Tuyên giáo Thành ủy",
    code: "BTGTU",
    head: "TRƯỞNG BAN",
    deputy: "PHÓ TRƯỞNG BAN",
    place: "Hải Phòng",
  },
] as const;
export type Agency = (typeof agencies)[number];

/** Who has to act; a list stays whole, whatever its members are called. */
export const actors = [
  "Các phòng, đơn vị",
  "Các khoa, phòng, trung tâm",
  "Các xí nghiệp, phòng, đội",
  "Các viện, trạm, tổ",
  "Các chi nhánh, phòng giao dịch",
  "Các xưởng, kho, bến",
  "Văn phòng",
  "Phòng Tổ chức cán bộ",
  "Thư ký Hội đồng",
  "Ban Tuyên giáo Đảng ủy",
] as const;

export const deedWordings = [
  { kind: "REPORT", text: (who: string) => `${who} gửi báo cáo kết quả thực hiện về Văn phòng`, actor: null },
  { kind: "REGISTRATION", text: (who: string) => `${who} đăng ký điển hình tiên tiến với Văn phòng`, actor: null },
  { kind: "NOMINATION", text: (who: string) => `${who} nộp hồ sơ đề nghị công nhận về Văn phòng`, actor: null },
  {
    kind: "NOMINATION",
    text: () => "Các phòng, đơn vị có tập thể được giới thiệu gửi hồ sơ về Văn phòng",
    actor: "Các phòng, đơn vị có tập thể được giới thiệu",
  },
  { kind: "REVIEW", text: (who: string) => `${who} tổ chức sơ kết việc thực hiện kế hoạch`, actor: null },
  { kind: "REVIEW", text: (who: string) => `Giao ${who.replace(/^Các/, "các")} tham mưu tổng kết kế hoạch`, actor: null },
  { kind: "REPORT", text: (who: string) => `${who} tổng hợp, báo cáo lãnh đạo cơ quan`, actor: null },
  {
    kind: "REGISTRATION",
    text: (who: string) => `${who} đề nghị các phòng, đơn vị đăng ký điển hình tiên tiến`,
    actor: "các phòng, đơn vị",
  },
] as const;

export const quotaOwners = [
  { text: "Mỗi phòng, đơn vị", per: "DEPARTMENT" },
  { text: "Các phòng", per: "DEPARTMENT" },
  { text: "Mỗi khoa, phòng", per: "DEPARTMENT" },
  { text: "Từng đơn vị trực thuộc", per: "UNIT" },
  { text: "Mỗi đơn vị (văn phòng, trạm, đội)", per: "UNIT" },
  { text: "Toàn Bệnh viện", per: "AGENCY" },
  { text: "Toàn cơ quan", per: "AGENCY" },
  { text: "Mỗi chi bộ", per: "PARTY_CELL" },
] as const;

/** Before a name; no part of it. */
export const degrees = ["", "", "", "TS. ", "PGS.TS ", "BSCKII. ", "ThS. ", "Thượng tá "] as const;
