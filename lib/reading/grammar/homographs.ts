import type { Piece } from "../text/script";

/** Words of rules that fold to the same letters as others ("tại" and "vận tải", "cần" and "cán bộ"), as they are printed. */
const printed: Record<string, string> = {
  tai: "tại",
  ve: "về",
  giao: "giao",
  can: "cần",
  phai: "phải",
  ky: "ký",
  hop: "họp",
  cu: "cử",
  dang: "đăng",
  dua: "đưa",
  trao: "trao",
  giu: "giữ",
  luu: "lưu",
  dung: "đúng",
  lam: "làm",
  bang: "bằng",
  chon: "chọn",
  viet: "viết",
  lap: "lập",
  bao: "báo",
  trong: "trong",
  de: "để",
  doi: "đội",
  khoa: "khoa",
  tram: "trạm",
  lop: "lớp",
};

/** Whether a find is the word that was meant. A scan may have lost its marks, so there the letters decide. */
export function isAsPrinted(place: Piece): boolean {
  const meant = printed[place.folded];
  return meant === undefined || place.script.ocr || place.text.toLowerCase() === place.folded || place.text.toLowerCase() === meant;
}
