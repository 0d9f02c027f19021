export const calendarFeeds = {
  title: "Lịch hạn nộp",
  lead: "Thêm địa chỉ này vào lịch trên điện thoại hoặc máy tính để thấy các hạn. Ai có địa chỉ đều đọc được lịch: giữ kín như mật khẩu, lộ thì thu hồi.",
  unit: "Lịch của",
  own: "Mọi hạn của tôi",
  make: "Tạo địa chỉ lịch",
  once: "Địa chỉ chỉ hiện một lần. Đề nghị chép ngay vào ứng dụng lịch, ở mục thêm lịch theo địa chỉ.",
  address: "Địa chỉ lịch",
  existing: "Địa chỉ đang dùng",
  line: (what: string, moment: string) => `${what}, tạo lúc ${moment}`,
  revoke: (what: string) => `Thu hồi: ${what}`,
  calendarName: (who: string) => `Gương Sáng: ${who}`,
  dayOff: (working: string) => `Ngày này là ngày nghỉ; ngày làm việc cuối cùng trước đó là ${working}.`,
  done: { "da-thu-hoi": "Đã thu hồi địa chỉ lịch. Lịch cũ sẽ không cập nhật nữa." } as Readonly<Record<string, string>>,
  gone: "Không có lịch ở địa chỉ này. Địa chỉ có thể đã bị thu hồi.",
  reasons: {
    tooMany: "Đã có 10 địa chỉ lịch đang dùng. Thu hồi bớt một địa chỉ rồi tạo lại.",
  },
} as const;
