/** The office's screen of one plan. */
export const acting = {
  title: "Điều hành kế hoạch",
  crumb: "Điều hành",
  open: "Điều hành",
  lead: (year: number, owed: string, missing: string) => `Năm ${year}: còn ${owed} nghĩa vụ chưa nộp, ${missing} đã quá hạn.`,
  leadAll: (year: number) => `Năm ${year}: mọi nghĩa vụ đến nay đã nộp.`,
  leadNone: (year: number) => `Năm ${year}: kế hoạch không đặt nghĩa vụ nào.`,
  counts: {
    none: (year: number) => `Không có nghĩa vụ nào trong năm ${year}.`,
    title: "Tình hình nộp",
    caption: (moment: string) => `Tính đến ${moment}`,
  },
  missing: {
    title: "Quá hạn, chưa nộp",
    none: "Không có nghĩa vụ nào quá hạn.",
    caption: "Nghĩa vụ quá hạn theo phòng, đơn vị",
    unit: "Ai nộp",
    what: "Việc",
    due: "Hạn",
    urged: "Đã đôn đốc",
    notUrged: "Chưa",
    letter: "Công văn",
    prepare: (unit: string) => `Lập công văn gửi ${unit}`,
    download: (unit: string) => `Tải công văn gửi ${unit}`,
    wait: "Chưa đến lúc",
    own: "Việc của cơ quan",
  },
  urge: {
    open: "Nhắc những nơi chưa nộp…",
    title: "Nhắc những nơi chưa nộp",
    what: (count: string, units: string) =>
      `${count} nghĩa vụ của ${units} phòng, đơn vị đã đến lúc nhắc. Mỗi chuyên viên và người đứng đầu nhận một thông báo, kèm thư nếu đã ghi địa chỉ. Lần nhắc được ghi lại.`,
    submit: "Gửi nhắc",
    none: "Lúc này không có ai để nhắc:",
    notYet: "không nghĩa vụ nào quá hạn hay còn trong 14 ngày làm việc trước hạn",
    quiet: {
      own: (count: string) => `${count} nghĩa vụ là việc của cơ quan, Văn phòng tự làm`,
      today: (count: string) => `${count} nghĩa vụ đã nhắc hôm nay`,
      twice: (count: string) => `${count} nghĩa vụ đã nhắc đủ hai lần, nay gửi công văn`,
      nobody: (count: string) => `${count} nghĩa vụ của đơn vị chưa có chuyên viên hay người đứng đầu đang dùng hệ thống để nhận nhắc`,
    },
  },
  next: { title: "Các hạn sắp tới", none: "Không còn hạn nào trong năm.", line: (day: string, left: string) => `${day}, ${left}` },
  quarters: {
    title: (year: number) => `Lịch theo quý, năm ${year}`,
    names: { 1: "Quý I", 2: "Quý II", 3: "Quý III", 4: "Quý IV" } as Readonly<Record<number, string>>,
    now: "đang trong quý này",
    none: "Không có hạn.",
    done: (delivered: string, all: string) => `đã nộp ${delivered} trên ${all}`,
  },
  quota: { title: "Chỉ tiêu", open: "Xem bản đồ chỉ tiêu" },
  outbox: "Xem thư đi",
  list: "Xem cả danh sách nghĩa vụ",
  done: { "da-nhac": "Đã gửi nhắc.", "cong-van": "Đã ghi lần đôn đốc bằng công văn. Bấm tải để lấy tệp, cấp số và trình ký." } as Readonly<
    Record<string, string>
  >,
  letter: {
    fileName: (unit: string, day: string) => `Công văn đôn đốc ${unit} ${day}.docx`,
    symbol: (agency: string) => `Số:          /${agency}-VP`,
    about: (plan: string) => `V/v đôn đốc thực hiện ${plan}`,
    dated: (month: string, year: string) => `ngày       tháng ${month} năm ${year}`,
    to: (unit: string) => `Người đứng đầu ${unit}`,
    first: (plan: string, number: string | null) =>
      `Thực hiện ${plan}${number ? ` (${number})` : ""}, các phòng, đơn vị có trách nhiệm gửi những nội dung theo đúng thời hạn của kế hoạch.`,
    /** `reminded`: one of the phrases below, or nothing. */
    second: (day: string, unit: string, count: string, reminded: string) =>
      `Đến ngày ${day}, ${unit} còn ${count} nội dung đã quá hạn chưa gửi${reminded}:`,
    reminded: { all: ", dù đã được nhắc", some: (count: string) => `, trong đó ${count} nội dung đã được nhắc` },
    columns: ["Nội dung", "Hạn", "Số ngày làm việc quá hạn", "Các lần đã nhắc"],
    neverUrged: "chưa",
    closing: (unit: string) =>
      `Đề nghị ${unit} khẩn trương hoàn thành và gửi về Văn phòng; nếu có khó khăn, vướng mắc thì trao đổi với Văn phòng để được hướng dẫn.`,
    recipients: (head: string) => ["Như trên;", `${head} (để báo cáo);`, "Lưu: VT, VP."],
    signature: (head: string) => [`TL. ${head.toUpperCase()}`, "CHÁNH VĂN PHÒNG"],
  },
} as const;
