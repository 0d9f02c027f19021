/** Next year's plan as the office of Sở Ngoại vụ got it: invented, with what such papers have (no number yet, a quarter without a year). */
export const newPlanText = `UBND TỈNH BÌNH PHƯỚC
SỞ NGOẠI VỤ

Số:      /KH-SNgV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Bình Phước, ngày 16 tháng 11 năm 2026

KẾ HOẠCH
Phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến năm 2027 tại Sở Ngoại vụ

Căn cứ Kế hoạch số 960/KH-UBND ngày 24/3/2025 của Ủy ban nhân dân tỉnh về việc xây dựng, nhân rộng điển hình tiên tiến trên địa bàn tỉnh giai đoạn 2025-2030;

Sở Ngoại vụ xây dựng kế hoạch phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến năm 2027 như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Phát hiện kịp thời các tập thể, cá nhân có cách làm hay để bồi dưỡng và nhân rộng trong cơ quan.

2. Yêu cầu

- Việc xét chọn, công nhận điển hình tiên tiến phải khách quan, minh bạch, có minh chứng.

II. ĐỐI TƯỢNG, TIÊU CHÍ

1. Đối tượng

Tập thể, cá nhân thuộc Sở Ngoại vụ có thành tích tiêu biểu, xuất sắc trong công tác.

2. Tiêu chí chung

- Hoàn thành tốt nhiệm vụ được giao trở lên;

- Có sáng kiến, cách làm mới mang lại hiệu quả thiết thực;

- Có tinh thần đoàn kết, giúp đỡ đồng nghiệp cùng tiến bộ.

III. TỔ CHỨC THỰC HIỆN

1. Các phòng, đơn vị giới thiệu tối thiểu 01 tập thể/cá nhân điển hình tiên tiến/năm.

2. Các phòng, đơn vị báo cáo kết quả về Văn phòng Sở trước ngày 15/12 hàng năm.

3. Hội đồng Thi đua - Khen thưởng Sở bình xét bằng hình thức bỏ phiếu kín; Giám đốc Sở quyết định công nhận và cấp Giấy công nhận trước ngày 10/01 hàng năm.

4. Giao Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.

Nơi nhận:
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT.

GIÁM ĐỐC
Trịnh Quốc Bảo
`;
