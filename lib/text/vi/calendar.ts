export const calendar = {
  holidays: {
    NEW_YEAR: "Tết Dương lịch",
    TET: "Tết Nguyên đán",
    HUNG_KINGS: "Giỗ Tổ Hùng Vương",
    REUNIFICATION: "Ngày Chiến thắng 30/4",
    LABOUR: "Ngày Quốc tế lao động 01/5",
    NATIONAL: "Quốc khánh 02/9",
    CULTURE: "Ngày Văn hóa Việt Nam 24/11",
  },
  weekend: "ngày nghỉ hằng tuần",
  ownDay: "ngày nghỉ riêng của cơ quan",
  why: {
    open: "Vì sao hạn là ngày này",
    before: (printed: string, last: string) =>
      `Kế hoạch ghi “trước ngày ${printed}”, nên ngày cuối cùng còn nộp được là ${last}, đến 23 giờ 59 phút giờ Việt Nam.`,
    beforeEvery: (printed: string, every: string, last: string) =>
      `Kế hoạch ghi “trước ngày ${printed} ${every}”, nên ngày cuối cùng của kỳ này là ${last}, đến 23 giờ 59 phút giờ Việt Nam.`,
    until: (last: string) => `Kế hoạch cho đến hết ngày ${last}, tức 23 giờ 59 phút giờ Việt Nam.`,
    untilEvery: (printed: string, every: string, last: string) =>
      `Kế hoạch ghi hạn ${printed} ${every}; kỳ này hết ngày ${last}, tức 23 giờ 59 phút giờ Việt Nam.`,
    every: { YEARLY: "hằng năm", QUARTERLY: "hằng quý", MONTHLY: "hằng tháng" },
    dayOff: (what: string, working: string) =>
      `Ngày này là ${what}. Kế hoạch không nói dời hạn nên hạn giữ nguyên; ngày làm việc cuối cùng trước đó là ${working}.`,
  },
} as const;
