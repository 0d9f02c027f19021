/** Words a body of State, Party or a mass organisation begins with (folded). */
export const bodyWords =
  "uy ban nhan dan|ubnd|bch|btv|hdnd|hoi dong nhan dan|uy ban mat tran|uy ban kiem tra|so(?! ket|,? tong| lieu| luong)|bo(?! phieu| sung| tri|i)|ban(?! hanh| be)|vu|cuc|tong cuc|chi cuc|phong(?! trao| cach)|trung tam|vien(?! chuc)|truong(?! hop)|benh vien|van phong|tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy|chi uy|cap uy|chi bo|dang bo|hoi dong|thuong truc|ban thuong vu|thanh tra|kho bac|cong doan|lien doan|doan thanh nien|doan thanh tra|tinh doan|hoi(?! nghi| hop)|mat tran|co quan|don vi|khu pho|thon|hat kiem lam|cac hat|bo phan|doan the|mttq|chi doan|to chuc (?:co so dang|dang|truc thuoc|chinh tri|co so|doan|hoi)|to(?! chuc| trinh)|khoi(?! day)|cum|doanh nghiep|cong ty|tong cong ty|truong dai hoc|hoc vien|toa(?! dam| soan| nha)|vien kiem sat|khoa(?! hoc| hop| luan| [ivx]+(?![\\p{L}])| \\d)|tram|xi nghiep|doi(?! voi| tuong| moi| song| ngu| thoai| chieu| khi| dien| chung)|chi nhanh|lop|nha may|phan xuong|nong truong|lam truong|hop tac xa|ngan hang|bao hiem xa hoi|hai quan|cong an|dai phat thanh|tap doan|(?:thi|huyen|thanh|xa) doan|hoi quan|ban tin";

const partyWords =
  /\b(tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy|chi uy|dang bo|chi bo|ban dan van|ban tuyen giao|ban noi chinh|uy ban kiem tra|trung uong dang|ban chap hanh dang|ban to chuc (?:tinh|thanh|huyen|trung)|truong chinh tri)\b/;
const stateWords =
  /^(?:so|bo|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|chi cuc|cuc|tong cuc|phong|trung tam|thanh tra|kho bac|truong|benh vien|ban quan ly|vien|van phong (?:ubnd|uy ban|so|bo|hdnd))\b/;

/** Regime a body belongs to by its name; null for mass organisations and names that say nothing. */
export function regimeOfBody(folded: string): "STATE" | "PARTY" | null {
  if (partyWords.test(folded)) return "PARTY";
  return stateWords.test(folded) ? "STATE" : null;
}
