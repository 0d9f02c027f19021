export const reading = {
  warnings: {
    periodsDiffer: (own: string, other: string) =>
      `Tên văn bản ghi giai đoạn ${own}, nội dung có chỗ ghi ${other}. Hãy xem chỗ nào đúng; hệ thống giữ nguyên cả hai.`,
    noNumber: "Văn bản không có số, ký hiệu trong phần chữ đọc được. Có thể số nằm ở bản quét: hãy bổ sung.",
    noDate: "Không đọc được ngày ban hành. Có thể ngày nằm ở bản quét: hãy bổ sung.",
    fromOcr: "Chữ lấy từ ảnh hoặc đã mất dấu: mọi mục đều cần người đối chiếu với bản gốc.",
    impossibleDay: (day: string) => `“${day}” không phải là một ngày có thật. Hãy xem lại bản gốc.`,
    typingError: (printed: string, meant: string) => `Bản gốc ghi “${printed}”, có lẽ là “${meant}”.`,
  },
};
