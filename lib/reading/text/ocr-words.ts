import { fold } from "./characters";

/** Syllables of administrative Vietnamese, folded: what a word of a bad scan may have been. */
const vocabulary = new Set(
  `ban bang bao bien bieu binh bo boi bon bong buoc ca cac cach cai cam can canh cao cap cau chap chat che chi chien chieu chinh cho chon chu
  chua chuan chuc chung chuong chuyen co con cong cu cua cuc cung cuoc cuoi cuong da dai dam dan dang danh dao dap dat dau de dem den deu di
  dia dich dien diem dieu dinh do doc doi don duy dong du dua duc dung duoc duong doan dot dau ga gan gap gay ghi gia giac giai giam gian giang giao giay gui giup
  gieo gio gioi giu giua gop guong ha hai han hang hanh hao hay hen het hien hiep hieu hinh ho hoa hoac hoach hoan hoat hoc hoi hom hon hong
  hop huan hung huong huu huy huyen ich kem ket keu khach khai khao khap khe khen khi khich khoa khoi khong khu khuyen kien kiem kieu kin
  kinh ky la lai lam lan lanh lao lap lay len lich lien linh lo loai loi long lop lua luan luat luc luong luu luyen ly mac manh mat mau moi
  mot mo muc muoi muu nam nang nay neu nga ngan nganh ngay nghe nghi nghia nghiem nghiep ngoai ngu nguoi nguon nha nhan nhap nhat nhau nhiem
  nhieu nho nhom nhung noi nop nong nua nuoc oan ong phai pham phan phap phat phe phi phien phieu pho phoi phong phu phuc phung phuong
  qua quan quang quoc quy quyen quyet ra rang rieng ro rong rut sac sach san sang sao sat sau sinh so soan soi song su sua suc suot suy ta tac tai
  tam tan tang tao tap tat tay ten thai tham than thang thanh thao thap that thay the theo thi thue thieu tho thoa thoi thong thu thua thuan thuat
  thuc thuong thuyen tich tiem tien tieng tieu tim tin tinh to toan toi ton tong tra trach trai tram tran trang trao tre tren tri trich trien trinh
  tro trong truoc truong truyen tu tuan tuc tuong tuy tuyen uu uy van vao vat ve vi viec vien viet vinh voi von vong vu vung vuong xa xac
  duyet an phe xay xem xep xet xin xong xuat xuong xuyen yeu ban-chap-hanh hiep-hoi chi-bo tuyen-duong nguyen khuyet mong mung`
    .split(/\s+/)
    .filter((word) => !word.includes("-")),
);

/** Signs a machine without Vietnamese reads for a letter. */
const signs: Record<string, string> = {
  "¢": "c",
  "€": "e",
  "@": "u",
  "¥": "y",
  "£": "e",
  "§": "s",
  ø: "o",
  "0": "o",
  "1": "l",
  "4": "a",
  "6": "o",
  w: "u",
  "’": "",
  "'": "",
};

/** Words a machine without Vietnamese often spoils by more than a letter. */
const spoilt: Record<string, string> = {
  ctia: "cua",
  cia: "cua",
  cta: "cua",
  ctua: "cua",
  ciia: "cua",
  cba: "cua",
  chirc: "chuc",
  chtrc: "chuc",
  chtc: "chuc",
  thirc: "thuc",
  vy: "vu",
  tir: "tu",
  dugc: "duoc",
  dwoc: "duoc",
  ndm: "nam",
  giti: "gui",
  giri: "gui",
  gtri: "gui",
  sd: "so",
  d6: "do",
  teng: "tong",
  nim: "nam",
};

/**
 * The folded twin of an OCR text. A word that is none is replaced by the one word it can have been; a word that may have
 * been several stays as it is. Numbers, symbols (2690/KH-SXD) and names are left alone.
 */
export function mendOcr(text: string): { folded: string; at: number[] } {
  let folded = "";
  const at: number[] = [];
  const put = (words: string, start: number, length: number) => {
    for (let index = 0; index < words.length; index++)
      at.push(start + Math.min(Math.floor((index * length) / words.length), Math.max(0, length - 1)));
    folded += words;
  };
  for (const match of text.matchAll(/[^\s,.;:()“”"?!]+|[\s,.;:()“”"?!]+/gu)) {
    const token = match[0];
    put(/[\p{L}¢€@¥£§|]/u.test(token) ? (figuresOf(token) ?? mendToken(token)) : fold(token), match.index, token.length);
  }
  at.push(text.length);
  return { folded, at };
}

/** "l5/02", "2O/11", "O1": letters read for figures among figures. */
function figuresOf(token: string): string | null {
  if (!/^[\dlIOo|]+(?:[/-][\dlIOo|]+)*$/.test(token) || !/\d/.test(token)) return null;
  return token.replace(/[lI|]/g, "1").replace(/[Oo]/g, "0");
}

const remembered = new Map<string, string>();

function mendToken(token: string): string {
  const known = remembered.get(token);
  if (known !== undefined) return known;
  const large = /^[A-ZĐ]{4,}$/.test(token) ? (nearest(fold(token)) ?? fold(token)) : null;
  const mended =
    large ?? (isSymbol(token) ? fold(token) : token.includes("/") ? token.split("/").map(mendWord).join("/") : mendWord(token));
  if (remembered.size < 20_000) remembered.set(token, mended);
  return mended;
}

/** Numbers, dates, numerals and symbols of documents. */
function isSymbol(token: string): boolean {
  return /\d[/-]\S*[A-ZĐ]{2}|^[\d/.-]+$|^[IVX1l]{1,5}$|^[A-ZĐ&-]{1,4}[/-]?[A-ZĐ]*$/.test(token);
}

function mendWord(word: string): string {
  const plain = fold(word);
  if (plain === "" || vocabulary.has(plain)) return plain;
  if (spoilt[plain]) return spoilt[plain];
  const read = [...plain].map((sign) => signs[sign] ?? sign).join("");
  if (vocabulary.has(read)) return read;
  return joinedWords(read) ?? nearest(read) ?? plain;
}

/** "thelca" is "thể/cá": a slash read as a letter between two words. */
function joinedWords(word: string): string | undefined {
  for (let index = 2; index < word.length - 2; index++) {
    const [left, right] = [word.slice(0, index), word.slice(index + 1)];
    if (/[li1|]/.test(word[index] ?? "") && vocabulary.has(left) && vocabulary.has(right) && word.length >= 6) return `${left}/${right}`;
  }
  return undefined;
}

/** The only word of the vocabulary one slip away; for six letters and more two slips. */
function nearest(word: string): string | undefined {
  if (vocabulary.has(word) || word.length < 3 || !/^[a-z]+$/.test(word)) return undefined;
  for (const allowed of word.length >= 6 ? [1, 2] : [1]) {
    const near = [...vocabulary].filter(
      (other) => Math.abs(other.length - word.length) <= allowed && slips(word, other, allowed) <= allowed,
    );
    const likely = near.length > 1 ? near.filter((other) => alike(word, other)) : near;
    if (likely.length === 1) return likely[0];
    if (near.length > 0) return undefined;
  }
  return undefined;
}

/** Letters that look alike in print: a slip between them is likelier than another. */
const pairs = new Set([
  "dp",
  "pd",
  "td",
  "dt",
  "lt",
  "tl",
  "il",
  "li",
  "oq",
  "qo",
  "uy",
  "yu",
  "ao",
  "oa",
  "ad",
  "do",
  "od",
  "da",
  "ae",
  "ea",
  "vy",
  "yv",
  "bh",
  "hb",
]);

function alike(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  return [...word].every((letter, index) => letter === other[index] || pairs.has(letter + other[index]));
}

/** Edit distance, given up above the limit. */
function slips(one: string, two: string, limit: number): number {
  let row = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= two.length; j++) {
      const same = one[i - 1] === two[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[two.length] ?? limit + 1;
}
