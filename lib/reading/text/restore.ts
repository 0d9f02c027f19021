import { fold } from "./characters";

/** Names and phrases that have one good form whatever a scan lost: bodies, kinds of documents, provinces. */
const phrases =
  `Ủy ban nhân dân|Ủy ban Mặt trận Tổ quốc Việt Nam|UBND|HĐND|Hội đồng nhân dân|Hội đồng Thi đua - Khen thưởng|Ban Thường vụ|Ban Chấp hành|Ban Bí thư|
Ban Chấp hành Trung ương|Bộ Chính trị|Thủ tướng Chính phủ|Chính phủ|Quốc hội|Trung ương|Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy|Đảng bộ|Chi bộ|Bộ Nội vụ|Sở Nội vụ|
Sở Xây dựng|Sở Ngoại vụ|Sở Tư pháp|Sở Tài chính|Sở Y tế|Sở Giáo dục và Đào tạo|Sở Công Thương|Sở Giao thông vận tải|Sở Khoa học và Công nghệ|Sở Kế hoạch và Đầu tư|
Sở Lao động - Thương binh và Xã hội|Sở Nông nghiệp và Phát triển nông thôn|Sở Nông nghiệp và Môi trường|Sở Tài nguyên và Môi trường|Sở Thông tin và Truyền thông|Sở Văn hóa, Thể thao và Du lịch|
Ban Dân vận|Ban Tuyên giáo|Ban Tổ chức|Ban Nội chính|Văn phòng|tỉnh|huyện|thành phố|thị xã|xã|phường|của|về|việc|về việc|năm|giai đoạn|
Kế hoạch|Quyết định|Chỉ thị|Nghị quyết|Nghị định|Thông tư|Hướng dẫn|Đề án|Luật|Biên bản|Tờ trình|Báo cáo|Thông báo|Quy chế|xây dựng|và|nhân rộng|điển hình tiên tiến|gương|
phát hiện|bồi dưỡng|ngành|tôn vinh|biểu dương|công nhận|trên địa bàn|hoạt động của|kết quả|kiểm phiếu|họp|Hội đồng|cơ quan|toàn tỉnh|và những năm tiếp theo|thực hiện|Lao động - Thương binh và Xã hội|Nông nghiệp và Phát triển nông thôn|Giáo dục và Đào tạo|Giao thông vận tải|Xây dựng|Y tế|Nội vụ|Tư pháp|Tài chính|Công Thương|Ngoại vụ|tổng kết|sơ kết|mô hình|thi đua|khen thưởng|thi đua, khen thưởng|công tác|Hội nghị|Đại hội|Thi đua yêu nước|lần thứ|tập thể|cá nhân|tối thiểu|các|phòng|đơn vị|cơ quan|
Giám đốc|Phó Giám đốc|Chủ tịch|Phó Chủ tịch|Trưởng Ban|Phó Trưởng Ban|Chánh Văn phòng|tổ chức|thực hiện|phong trào|
tìm chọn|nêu gương|lan tỏa|vun trồng|Cục Thuế|Chi cục Thuế|Tổng cục Thuế|ngành Thuế|Kho bạc Nhà nước|Tòa án nhân dân|Viện kiểm sát nhân dân|Bảo hiểm xã hội|
Liên đoàn Lao động|Hội Liên hiệp Phụ nữ|Hội Nông dân|Hội Cựu chiến binh|Trường Đại học|Trường Cao đẳng|Bệnh viện Đa khoa|Trung tâm Y tế|
An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|
Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|
Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|
Thừa Thiên Huế|Huế|Tiền Giang|Hồ Chí Minh|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái`
    .split("|")
    .map((phrase) => phrase.replace(/\s+/g, " ").trim());

const known = new Map(phrases.map((phrase) => [fold(phrase), phrase]));
const longest = Math.max(...phrases.map((phrase) => phrase.split(" ").length));

/**
 * The good form of words a scan spoilt, when every one of them belongs to a known name or phrase; else null.
 * @param folded the mended, folded words
 */
export function restore(folded: string): string | null {
  const words = folded
    .replace(/[/.,;:]+$/, "")
    .split(/\s+/)
    .filter(Boolean);
  const good: string[] = [];
  for (let index = 0; index < words.length; ) {
    const taken = longestAt(words, index);
    const word = words[index] ?? "";
    if (!taken && !/^[\d–—-]+$/.test(word)) return null;
    good.push(taken?.phrase ?? word);
    index += taken?.length ?? 1;
  }
  return good.length > 0 ? good.join(" ") : null;
}

/** The longest known phrase; a comma behind it stays. */
function longestAt(words: string[], index: number): { phrase: string; length: number } | undefined {
  for (let length = Math.min(longest, words.length - index); length > 0; length--) {
    const printed = words.slice(index, index + length).join(" ");
    const comma = printed.endsWith(",") ? "," : "";
    const phrase = known.get(printed) ?? known.get(printed.slice(0, printed.length - comma.length));
    if (phrase) return { phrase: comma && !phrase.endsWith(",") ? phrase + comma : phrase, length };
  }
  return undefined;
}
