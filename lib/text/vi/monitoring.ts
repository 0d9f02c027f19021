/** What following the plans puts on Việc của tôi. */
export const monitoring = {
  read: {
    title: (plan: string) => `Đọc và xác nhận ${/^kế hoạch/i.test(plan) ? `kế${plan.slice(2)}` : `kế hoạch ${plan}`}`,
    why: "Kế hoạch được quán triệt đến toàn thể cơ quan; mỗi người xác nhận một lần.",
    ifNot: "Tỷ lệ đã đọc của phòng, đơn vị còn thiếu đồng chí.",
    action: "Mở kế hoạch",
  },
  task: {
    title: (task: string) => `Nhiệm vụ: ${task}`,
    why: (year: number) => `Phòng đồng chí thực hiện nhiệm vụ này của kế hoạch năm ${year}.`,
    ifNot: "Nhiệm vụ bị ghi quá hạn trong cây nhiệm vụ và báo cáo sơ kết.",
    action: "Mở nhiệm vụ",
  },
  confirm: {
    title: (task: string) => `Xác nhận nhiệm vụ đã xong: ${task}`,
    why: (unit: string) => `${unit || "Phòng thực hiện"} đã báo xong, chờ người theo dõi xác nhận hoặc trả lại.`,
    action: "Xem và xác nhận",
  },
  freeze: {
    title: (title: string) => `Chốt: ${title}`,
    why: "Văn phòng đã viết đủ các phần và đánh giá đủ điển hình.",
    ifNot: "Báo cáo chưa có hiệu lực, số liệu còn thay đổi.",
    action: "Đọc và chốt",
  },
} as const;
