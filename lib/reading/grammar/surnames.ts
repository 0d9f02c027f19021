import { fold } from "../text/characters";

/** Family names of Viet Nam, of the Kinh and of other peoples, and the letters some names open with (folded). */
const surnames = new Set(
  `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao doan vuong trinh truong dinh lam phung mai to ha ta chu chau cao thai la
  luu luong quach tang tong thach kim son danh luc nong hua lo luong cam quang vi giang vang thao sung ma mua hang trieu be dam tu khong kieu nghiem ong
  au an bach cu diep doan dong dau giap han hau khuong kha lai leu lac lieu lu mac mach nhu ninh nhan phi pho quan sam than thi tieu ton tong tra trang
  tuong ung van vien xa y h k a ro siu ksor nay kpa rcom dieu ban deo moong cut xong ya lau ly lia tan phu chang sin thong nhac ba ra bling alang zoram
  brieu coor bhnuoc hoi dinh rmah rah lan kbor eban nie mlo buon kdoh kso ra o r y-`.split(/\s+/),
);

/** Whether a name opens as names of people do; a title or a place before it does not. */
export function opensAsName(name: string): boolean {
  return surnames.has(fold(name.split(/[\s’'-]+/)[0] ?? ""));
}
