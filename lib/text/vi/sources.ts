/** Reading a document from its file: why one cannot be read, and what to do. */
export const sources = {
  reasons: {
    emptyFile: "Tệp này không có nội dung (0 byte). Đề nghị kiểm tra lại tệp trên máy.",
    tooLarge: "Tệp lớn hơn 25 MB hoặc chứa quá nhiều chữ nên không đọc được. Đề nghị tách văn bản chính ra một tệp riêng.",
    wrongType:
      "Loại tệp này không đọc được. Hệ thống đọc PDF, DOCX, ảnh PNG hoặc JPEG, trang HTML và văn bản thuần. Đề nghị lưu lại theo một trong các loại đó.",
    oldOffice: "Đây là tệp Word kiểu cũ (.doc) hoặc tệp có mật khẩu. Đề nghị mở ra, bỏ mật khẩu và lưu lại thành .docx hoặc PDF.",
    macro: "Tệp có chứa macro (chương trình chạy kèm) nên không đọc. Đề nghị lưu lại thành .docx không có macro, hoặc PDF.",
    embedded: "Tệp có đối tượng nhúng hoặc liên kết chạy ra ngoài nên không đọc. Đề nghị xuất thành PDF.",
    brokenZip: "Tệp Word này bị hỏng, không mở được. Đề nghị mở trên máy, lưu lại rồi thử lại.",
    zipTooBig: "Tệp nén quá nhiều dữ liệu bên trong (vượt giới hạn khi mở ra) nên không đọc. Đề nghị xuất thành PDF.",
    badEntry: "Tệp có đường dẫn bất thường bên trong nên không đọc. Đề nghị lưu lại từ Word hoặc xuất thành PDF.",
    brokenFile: "Tệp bị hỏng hoặc thiếu phần cuối. Đề nghị mở thử trên máy, lưu lại rồi thử lại.",
    mixedFile: "Tệp chứa lẫn một tệp khác bên trong nên không đọc. Đề nghị quét hoặc xuất lại tệp.",
    imageTooLarge: "Ảnh có kích thước điểm ảnh quá lớn. Đề nghị thu nhỏ ảnh (dưới 100 triệu điểm ảnh) rồi thử lại.",
    encrypted: "Tệp PDF có mật khẩu nên không đọc được. Đề nghị bỏ mật khẩu rồi lưu lại.",
    noText: "Không thấy chữ nào trong tệp. Đề nghị kiểm tra tệp có trang trắng hoặc quét quá mờ, quét lại rồi thử lại.",
    tooManyPages: "Tệp có hơn 200 trang nên không đọc. Đề nghị tách văn bản chính ra một tệp riêng.",
    tooSlow: "Đọc tệp này quá lâu nên đã dừng. Đề nghị tách bớt trang, giảm độ phân giải bản quét hoặc thử lại sau.",
    tooMuchMemory: "Tệp này cần quá nhiều bộ nhớ để đọc nên đã dừng. Đề nghị tách bớt trang hoặc quét lại ở 200-300 điểm mỗi inch.",
    legacyFont: "Văn bản dùng bảng mã cũ (TCVN3 hoặc VNI) nên chữ sẽ đọc sai. Đề nghị chuyển sang Unicode rồi thử lại, hoặc dùng bản PDF.",
    wrongEncoding: "Không nhận ra bảng mã của văn bản. Đề nghị lưu lại theo bảng mã UTF-8 rồi thử lại.",
  },
} as const;
