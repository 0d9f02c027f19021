/** What the plans' days put on Việc của tôi. */
export const deadlines = {
  obligation: {
    title: (what: string) => `Nộp: ${what}`,
    why: (unit: string, left: string) => `${unit}, ${left}.`,
    ifNot: "Bị ghi là nộp muộn, được nhắc lần 1, lần 2, rồi công văn gửi người đứng đầu.",
    action: "Mở để nộp",
  },
  letter: {
    title: (units: string) => `Lập công văn đôn đốc ${units} phòng, đơn vị`,
    why: (plan: string) => `Đã nhắc hai lần hoặc quá hạn từ 07 ngày làm việc. ${plan}.`,
    ifNot: "Nghĩa vụ tiếp tục bị bỏ quên.",
    action: "Mở điều hành",
  },
  quota: {
    title: (year: number, missing: string, days: string) => `Chỉ tiêu năm ${year}: còn thiếu ${missing}, còn ${days} ngày`,
    why: (unit: string, plan: string) => `${unit}. ${plan}.`,
    ifNot: "Đơn vị thiếu chỉ tiêu của năm.",
    action: "Xem chỉ tiêu",
  },
} as const;
