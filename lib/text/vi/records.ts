import type { EvaluationLine } from "../../records/rules";
import { formatCount } from "../format";

const codes: Readonly<Record<string, string>> = {
  ADVANCED_WORKER: "Lao động tiên tiến",
  GRASSROOTS_EMULATION_FIGHTER: "Chiến sĩ thi đua cơ sở",
  PROVINCIAL_EMULATION_FIGHTER: "Chiến sĩ thi đua cấp tỉnh",
  NATIONAL_EMULATION_FIGHTER: "Chiến sĩ thi đua toàn quốc",
  ADVANCED_COLLECTIVE: "Tập thể lao động tiên tiến",
  EXCELLENT_COLLECTIVE: "Tập thể lao động xuất sắc",
  PROVINCIAL_EMULATION_FLAG: "Cờ thi đua cấp tỉnh",
  GOVERNMENT_EMULATION_FLAG: "Cờ thi đua của Chính phủ",
  INCOMPLETE: "Không hoàn thành nhiệm vụ",
  COMPLETE: "Hoàn thành nhiệm vụ",
  GOOD: "Hoàn thành tốt nhiệm vụ",
  EXCELLENT: "Hoàn thành xuất sắc nhiệm vụ",
  MERIT_CERTIFICATE: "Giấy khen của thủ trưởng cơ quan",
  PROVINCIAL_MERIT_DIPLOMA: "Bằng khen cấp tỉnh, cấp bộ",
  PRIME_MINISTER_MERIT_DIPLOMA: "Bằng khen của Thủ tướng Chính phủ",
  COMMEMORATIVE_MEDAL: "Kỷ niệm chương",
  INITIATIVE: "Sáng kiến",
  NONE: "Không bị kỷ luật (đã kiểm tra)",
  REPRIMAND: "Khiển trách",
  WARNING: "Cảnh cáo",
  PAY_CUT: "Hạ bậc lương",
  DEMOTION: "Giáng chức",
  DISMISSAL: "Cách chức",
  FORCED_RESIGNATION: "Buộc thôi việc",
  EXPULSION: "Khai trừ",
  OTHER: "Loại khác",
};

const kinds = {
  TITLE: "Danh hiệu thi đua",
  RATING: "Xếp loại chất lượng",
  AWARD: "Khen thưởng",
  INITIATIVE: "Sáng kiến",
  DISCIPLINE: "Kỷ luật",
} as const;

const scopes: Readonly<Record<string, string>> = { GRASSROOTS: "Cơ sở", PROVINCE: "Cấp tỉnh", NATION: "Toàn quốc" };

/** The "vì sao" as sentences; years of which the same is to be said share one. */
function why(lines: readonly EvaluationLine[]): string[] {
  const groups = new Map<string, { line: EvaluationLine; years: number[] }>();
  for (const line of lines) {
    const key = [line.about, line.wanted, line.note, line.year === null, ...line.found].join("|");
    const group = groups.get(key) ?? { line, years: [] };
    if (line.year !== null && !group.years.includes(line.year)) group.years.push(line.year);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ line, years }) => sentence(line, years.length > 0 ? `Năm ${years.join(", ")}` : "Trong giai đoạn"));
}

function sentence(line: EvaluationLine, when: string): string {
  const found = line.found.join(", ");
  const wanted = line.about === "INITIATIVE" ? (scopes[line.wanted] ?? line.wanted) : (codes[line.wanted] ?? line.wanted);
  switch (line.note) {
    case "ENOUGH":
      if (line.about === "CHILD_EXEMPLARS") return `Đã có ${formatCount(Number(found))} điển hình được công nhận trong đơn vị.`;
      return `${when}: ${found}.`;
    case "CLEAN":
      return `${when}: sổ không ghi kỷ luật.`;
    case "TOO_LOW":
      return `${when}: ${found}, dưới mức “${wanted}”.`;
    case "DISCIPLINED":
      return `${when}: ${found}.`;
    case "CONTRADICTION":
      return `${when}: sổ ghi hai mức khác nhau (${found}). Đề nghị kiểm tra, bỏ dòng ghi nhầm.`;
    case "OTHER_RECORD":
      return `${when}: có ${found}, chưa thấy “${wanted}”. Cần người xem xét.`;
    case "NO_RECORD":
      return noRecord(line, when, wanted);
  }
}

function noRecord(line: EvaluationLine, when: string, wanted: string): string {
  switch (line.about) {
    case "CHILD_EXEMPLARS":
      return `Hệ thống thấy ${line.found[0] ?? "chưa rõ bao nhiêu"} điển hình trong đơn vị, tiêu chí cần từ ${formatCount(Number(line.wanted))}. Cần người xem xét.`;
    case "INITIATIVE":
      return `${when} sổ chưa ghi sáng kiến có phạm vi ảnh hưởng “${wanted}” trở lên. Cần hỏi phòng, đơn vị.`;
    case "DISCIPLINE":
      return `${when}: sổ chưa ghi dòng nào nên chưa biết. Cần hỏi phòng, đơn vị.`;
    case "TITLE":
    case "RATING":
    case "AWARD":
      return `${when}: sổ chưa ghi. Cần hỏi phòng, đơn vị.`;
  }
}

export const records = {
  heading: "Thành tích theo năm",
  voided: "Đã hủy, không tính",
  voidedWhy: (reason: string) => `Lý do: ${reason}`,
  kinds,
  codes,
  scopes,
  why,
  year: (year: number) => `Năm ${year}`,
  columns: { year: "Năm", what: "Nội dung", decision: "Quyết định", issuer: "Nơi ban hành", source: "Nguồn", action: "Sửa sai" },
  decision: (number: string, day: string) => `Số ${number} ngày ${day}`,
  number: (number: string) => `Số ${number}`,
  onDay: (day: string) => `Ngày ${day}`,
  noDecision: "Chưa ghi quyết định",
  scopeOf: (scope: string) => `phạm vi ảnh hưởng: ${scope}`,
  typed: "Nhập tay",
  fromFile: (name: string) => `Bảng tính ${name}`,
  empty: {
    title: "Sổ chưa ghi dòng nào",
    text: "Ghi danh hiệu, xếp loại, khen thưởng, sáng kiến từng năm để hồ sơ đề cử khỏi phải kê lại.",
  },
  enter: {
    link: "Ghi một dòng",
    title: "Ghi vào sổ theo dõi",
    lead: (name: string) => `Một dòng cho một danh hiệu, xếp loại, khen thưởng, sáng kiến hoặc kỷ luật của ${name}, kèm quyết định.`,
    year: "Năm",
    yearHint: "Năm của thành tích, không phải năm ký quyết định.",
    entry: "Mục",
    option: (kind: string, code: string) => `${kind}: ${code}`,
    label: "Tên gọi, nội dung",
    labelHint: "Cần ghi khi là sáng kiến hoặc loại khác; các mục còn lại có thể để trống.",
    scope: "Phạm vi ảnh hưởng của sáng kiến",
    scopeHint: "Chỉ ghi với sáng kiến.",
    number: "Số quyết định",
    numberHint: "Số và ký hiệu, thí dụ 120/QĐ-SXD",
    day: "Ngày quyết định",
    issuer: "Cơ quan, người ban hành",
    source: "Nguồn",
    sourceHint: "Bản giấy lưu ở đâu, thông báo nào. Để trống là nhập tay.",
    submit: "Ghi vào sổ",
  },
  voiding: {
    link: "Hủy dòng này",
    short: "Hủy dòng",
    title: "Hủy một dòng ghi nhầm",
    lead: "Dòng bị hủy vẫn hiện trong sổ kèm lý do, không còn được tính. Ghi lại dòng đúng sau khi hủy.",
    what: "Dòng sẽ hủy",
    reason: "Lý do",
    submit: "Hủy dòng này",
    back: "Không hủy",
  },
  verdicts: { MET: "Sổ cho thấy đạt", NOT_MET: "Sổ cho thấy chưa đạt", ASK: "Cần người xem xét" },
  judge: {
    heading: "Đối chiếu với điều kiện của kế hoạch",
    lead: "Máy chỉ đối chiếu với sổ để giúp người xét; không tự loại ai. Năm sổ chưa ghi thì phải hỏi.",
    plan: "Kế hoạch",
    year: "Tính đến năm",
    show: "Đối chiếu",
    why: "Vì sao",
    none: "Chưa có kế hoạch nào có điều kiện theo sổ cho loại đối tượng này.",
  },
  importing: {
    title: "Nhập sổ từ bảng tính",
    lead: "Tải mẫu về, điền, rồi tải lên để xem trước. Chưa có gì được ghi cho đến khi đồng chí bấm ghi ở bước xem trước.",
    template: "Tải bảng mẫu (.xlsx)",
    templateName: "mau-so-theo-doi.xlsx",
    file: "Bảng tính đã điền",
    fileHint: "Tệp .xlsx hoặc .csv (UTF-8), không quá 5 MB và 2.000 dòng. Công thức được hiểu là chữ.",
    submit: "Tải lên và xem trước",
    steps: [
      "Tải bảng mẫu và điền mỗi thành tích một dòng.",
      "Tải lên: từng dòng được kiểm tra, lỗi được nêu rõ.",
      "Xem lại, rồi ghi tất cả trong một lần.",
    ],
    stepsLabel: "Ba bước",
    sheet: "Sổ theo dõi",
    wordsSheet: "Danh mục",
    wordColumns: { column: "Cột", word: "Ghi đúng là" },
    columns: {
      subject: "Đối tượng",
      subjectKind: "Loại đối tượng",
      unit: "Phòng, đơn vị",
      year: "Năm",
      kind: "Mục",
      content: "Nội dung",
      influenceScope: "Phạm vi ảnh hưởng",
      decisionNumber: "Số quyết định",
      decisionDate: "Ngày quyết định",
      issuer: "Nơi ban hành",
    },
    /** Three lines that show how to fill the sheet; removed by whoever fills it. */
    sample: [
      [
        "Nguyễn Văn Mẫu",
        "Cá nhân",
        "Phòng Mẫu",
        "2025",
        "Danh hiệu thi đua",
        "Lao động tiên tiến",
        "",
        "120/QĐ-SM",
        "15/12/2025",
        "Giám đốc Sở",
      ],
      [
        "Nguyễn Văn Mẫu",
        "Cá nhân",
        "Phòng Mẫu",
        "2025",
        "Sáng kiến",
        "Rút ngắn thời gian trả kết quả",
        "Cơ sở",
        "98/QĐ-SM",
        "01/11/2025",
        "Giám đốc Sở",
      ],
      ["Phòng Mẫu", "Tập thể", "Phòng Mẫu", "2025", "Xếp loại chất lượng", "Hoàn thành tốt nhiệm vụ", "", "", "", ""],
    ],
    preview: {
      title: "Xem trước bảng tính",
      lead: (file: string) => `Tệp “${file}”. Chưa dòng nào được ghi.`,
      good: (count: number) => `${formatCount(count)} dòng ghi được`,
      bad: (count: number) => `${formatCount(count)} dòng có lỗi`,
      already: (count: number) => `${formatCount(count)} dòng đã có trong sổ, sẽ bỏ qua`,
      caption: "Từng dòng của bảng tính",
      row: (number: number) => `Dòng ${number}`,
      columns: { row: "Dòng", subject: "Đối tượng", year: "Năm", what: "Nội dung", result: "Kết quả kiểm tra" },
      ok: "Ghi được",
      okNew: "Ghi được, thêm đối tượng mới",
      skip: "Đã có trong sổ, bỏ qua",
      wrong: "Có lỗi",
      onlyGood: "Chỉ ghi các dòng không có lỗi, bỏ các dòng có lỗi",
      submit: (count: number) => `Ghi ${formatCount(count)} dòng vào sổ`,
      fixFirst: "Sửa trong bảng tính rồi tải lên lại, hoặc đánh dấu để chỉ ghi các dòng không có lỗi.",
      nothing: "Không có dòng nào ghi được.",
      again: "Tải lên bảng khác",
      errors: "Tải bảng kèm cột lỗi (.xlsx)",
      errorsName: "so-theo-doi-loi.xlsx",
      errorColumn: "Lỗi",
      done: "Bảng tính này đã được ghi vào sổ.",
      limited: (count: number) => `Hiện ${formatCount(count)} dòng đầu, dòng có lỗi xếp trước.`,
    },
    issues: {
      noSubject: "Chưa ghi tên đối tượng.",
      manySubjects: "Có nhiều đối tượng cùng tên. Ghi thêm loại đối tượng và phòng, đơn vị.",
      unknownSubject: "Chưa có đối tượng này trong sổ. Ghi đủ loại đối tượng và phòng, đơn vị để thêm mới.",
      modelNotNew: "Mô hình mới cần ghi người chủ trì nên không thêm được từ bảng tính. Thêm ở sổ trước.",
      unknownUnit: "Không có phòng, đơn vị này.",
      unknownKind: "Mục không đúng. Ghi một trong: Danh hiệu thi đua, Xếp loại chất lượng, Khen thưởng, Sáng kiến, Kỷ luật.",
      unknownSubjectKind: "Loại đối tượng không đúng. Ghi Cá nhân, Tập thể hoặc Mô hình.",
      unknownRating: "Xếp loại không đúng. Xem trang Danh mục của bảng mẫu.",
      unknownScope: "Phạm vi ảnh hưởng không đúng. Ghi Cơ sở, Cấp tỉnh hoặc Toàn quốc.",
      notForKind: "Mục này không dùng cho loại đối tượng đó.",
      notAllowed: "Đối tượng thuộc phòng, đơn vị khác; đồng chí không ghi được.",
      twice: "Trùng với một dòng ở trên trong bảng.",
    },
    refusals: {
      noFile: "Chưa chọn tệp. Đề nghị chọn bảng tính rồi tải lên.",
      emptyFile: "Tệp trống. Đề nghị chọn lại.",
      tooLarge: "Tệp lớn quá 5 MB. Đề nghị chia thành nhiều bảng.",
      cutOff: "Tệp chưa đến đủ do mạng. Đề nghị tải lên lại.",
      wrongType: "Đây không phải bảng tính .xlsx hoặc .csv (UTF-8). Đề nghị lưu lại đúng dạng rồi tải lên.",
      oldOffice: "Tệp .xls cũ hoặc có mật khẩu không đọc được. Đề nghị lưu lại dạng .xlsx.",
      macro: "Bảng tính có macro nên không được nhận. Đề nghị lưu lại dạng .xlsx.",
      embedded: "Bảng tính có tệp nhúng hoặc liên kết ra ngoài nên không được nhận. Đề nghị dán giá trị sang bảng mẫu.",
      brokenZip: "Tệp bị hỏng, không mở được. Đề nghị lưu lại rồi tải lên.",
      zipTooBig: "Bảng tính giải nén ra quá lớn nên không được nhận. Đề nghị dán dữ liệu sang bảng mẫu.",
      badEntry: "Cấu trúc tệp bất thường nên không được nhận. Đề nghị dán dữ liệu sang bảng mẫu.",
    } as Readonly<Record<string, string>>,
  },
  done: { "da-nhap": "Đã ghi các dòng của bảng tính vào sổ." },
  entered: {
    "da-ghi-dong": "Đã ghi một dòng vào sổ.",
    "da-huy": "Đã hủy dòng ghi nhầm. Dòng vẫn hiện trong sổ kèm lý do.",
  },
  reasons: {
    officeOnly: "Sổ của đối tượng ngoài cơ quan do Văn phòng ghi.",
    keepersOnly: "Chỉ Văn phòng và phòng, đơn vị của đối tượng ghi vào sổ.",
    alreadyVoid: "Dòng này đã được hủy.",
    notForKind: "Mục này không dùng cho loại đối tượng đó. Đề nghị chọn mục khác.",
    alreadyThere: "Dòng này đã có trong sổ.",
    headings: "Không thấy hàng tiêu đề của bảng mẫu. Đề nghị dùng bảng mẫu, giữ nguyên hàng tiêu đề.",
    noRows: "Bảng tính không có dòng nào để ghi.",
    tooManyRows: "Bảng tính có hơn 2.000 dòng. Đề nghị chia thành nhiều bảng.",
    unreadable: "Không đọc được bảng tính. Đề nghị dán dữ liệu sang bảng mẫu, lưu dạng .xlsx rồi tải lên lại.",
    hasErrors: "Còn dòng có lỗi. Sửa trong bảng tính rồi tải lên lại, hoặc đánh dấu để chỉ ghi các dòng không có lỗi.",
    nothingToDo: "Không có dòng nào ghi được.",
    alreadyImported: "Bảng tính này đã được ghi vào sổ. Không ghi lần nữa.",
  },
} as const;
