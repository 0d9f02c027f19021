import { first, type Piece, part } from "../text/script";

/** Verbs a duty goes on with after its partners were named. */
export const doing =
  "(?:giup|theo doi|tham muu|huong dan|to chuc|tong hop|trien khai|xay dung|kiem tra|don doc|thuc hien|lap|tien hanh|chuan bi|thong bao|tuyen truyen|ra soat|bao cao|phat hien|lua chon|tham dinh|bien soan|cap nhat|bo tri|tiep nhan|phat dong|de xuat|hoan thien|gioi thieu|so ket|tong ket|danh gia|binh xet|trinh|gui|tao dieu kien|boi duong|nhan rong)";
const together = new RegExp(
  String.raw`^(?:(?:la don vi )?chu tri|lam dau moi)?,?\s*(?:phoi hop(?:\s+chat che)?(?:\s+(?:voi|cung))?\s+(?<others>.+?))?,?\s+(?<deed>${doing}(?![\p{L}]).+)$`,
  "u",
);

/** "chủ trì, phối hợp với các phòng tham mưu tổ chức …": the partners and what is to be done. */
export function cooperationIn(duty: Piece): { others: Piece; deed: Piece } | null {
  if (!/^(?:chu tri|phoi hop|lam dau moi|la don vi chu tri)/.test(duty.folded)) return null;
  const { others, deed } = first(duty, together)?.groups ?? {};
  if (!others || !deed || /^\p{Lu}/u.test(deed.text) || others.text.length > 160) return null;
  return { others, deed: part(duty, deed.start) };
}
