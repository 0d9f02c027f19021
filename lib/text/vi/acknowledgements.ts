/** Confirming that a plan was read (vi.acknowledgements). */
export const acknowledgements = {
  title: "Quán triệt kế hoạch",
  crumb: "Quán triệt",
  lead: (read: string, staff: string, ratio: string) => `${read}/${staff} người đã xác nhận đã đọc kế hoạch (${ratio}).`,
  without: (count: string) =>
    `${count} người chưa có tài khoản đang dùng, không tính vào tỷ lệ; đề nghị phổ biến bằng cách khác và ghi lại.`,
  caption: "Tỷ lệ đã đọc theo phòng, đơn vị",
  columns: { unit: "Phòng, đơn vị", read: "Đã đọc", ratio: "Tỷ lệ", without: "Chưa có tài khoản", waiting: "Chưa xác nhận" },
  noUnit: "Không thuộc phòng, đơn vị",
  of: (read: string, staff: string) => `${read}/${staff}`,
  everybody: "Không còn ai",
  emptyTitle: "Chưa có ai trong danh sách",
  emptyText: "Danh sách lấy từ nhân sự và tài khoản đang dùng của cơ quan.",
  open: "Tỷ lệ đã đọc theo phòng, đơn vị",
  button: "Tôi đã đọc kế hoạch này",
  ask: "Đề nghị đọc toàn văn kế hoạch rồi xác nhận một lần. Ngày giờ xác nhận được ghi lại.",
  doneOn: (moment: string) => `Đồng chí đã xác nhận đã đọc kế hoạch lúc ${moment}.`,
  section: "Quán triệt",
  done: { acknowledged: "Đã ghi xác nhận đã đọc kế hoạch." },
  reasons: {
    already: "Đồng chí đã xác nhận đã đọc kế hoạch này.",
    superseded: "Kế hoạch đã có bản mới thay thế; đề nghị đọc và xác nhận bản mới.",
    officeOnly: "Tỷ lệ đã đọc do Văn phòng, lãnh đạo và trưởng phòng xem.",
  },
} as const;
