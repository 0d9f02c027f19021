import type { Obligation } from "../reading";
import { find, type Piece } from "../text/script";

export type Deed = { kind: Obligation["kind"]; place: Piece };

/** What is owed, by its verb. A noun ("trên cơ sở đăng ký", "dịp tổng kết năm", "báo cáo viên") is none. */
const deeds: [Obligation["kind"], RegExp][] = [
  ["REPORT", /(?<!de )bao cao(?! kinh nghiem| vien| thanh tich| tong ket| so ket)/],
  ["REGISTRATION", /(?<!tren co \S{1,3} )(?<!can cu )dang ky/],
  [
    "NOMINATION",
    /(?<!bai )(?<!bai viet )(?<!tuyen truyen,? )gi\p{L}{1,2}i thieu(?! ve)(?![^,;]{0,60} tren (?:cong|trang|bao|dai|he thong|cac phuong tien))|de cu|binh chon|de nghi (?:khen|cong nhan|xet|bieu duong|cap|tang|ton vinh)|(?:gui|nop|lap|hoan thien|trinh|tiep nhan)(?: \p{L}+){0,2} ho so|ho so de nghi/u,
  ],
  [
    "RECOGNITION",
    /(?<!duoc )(?<!da )(?<!de nghi )(?<!de nghi xet )(?<!giay )cong nhan|binh xet|hop,? (?:va )?bo phieu|hop xet|xet chon|xet duyet|xet cong nhan|tham dinh ho so/,
  ],
  [
    "REVIEW",
    /(?<!dip )(?<!cac dot )(?<!tai hoi nghi )(?<!tai le )(?:so ket|tong ket)|\bso,? tong ket|(?<!duoc )danh gia(?!,? xep loai)|bao cao (?:so|tong) ket/,
  ],
];

/** Deeds a stretch names, in order. */
export function deedsIn(within: Piece): Deed[] {
  const found = deeds.flatMap(([kind, pattern]) =>
    find(within, new RegExp(String.raw`(?<![\p{L}])(?:${pattern.source})(?![\p{L}])`, "u")).map((match) => ({ kind, place: match.piece })),
  );
  return found.sort((a, b) => a.place.start - b.place.start);
}

/** "giới thiệu các điển hình trên Cổng thông tin" by a day, in a paper that is no plan: what is to be made known, inferred as told. */
export function publishedIn(clause: Piece): Deed | null {
  const place = find(clause, /(?<![\p{L}])(?:gioi thieu|dang tai|dang|niem yet|thong bao|cong bo|tuyen truyen)(?![\p{L}])/u)[0]?.piece;
  return place && /\btren (?:cong|trang|bao|dai|ban tin|he thong|bang|cac phuong tien)|niem yet|dang tai/.test(clause.folded)
    ? { kind: "REPORT", place }
    : null;
}

/** "tổ chức biểu dương, trao thưởng" by a day: those who honour recognise; weaker than the words above, so it is inferred. */
export function honourIn(clause: Piece): Deed | null {
  const place = find(
    clause,
    /(?<![\p{L}])(?:trao (?:thuong|giay|bang|tang|quyet dinh)|bieu duong|ton vinh|tuyen duong|khen thuong)(?![\p{L}])/u,
  )[0]?.piece;
  return place && !/(?:hoi nghi|le|hoi dong|thi dua,?|de nghi) $/.test(clause.folded.slice(0, place.start - clause.start))
    ? { kind: "RECOGNITION", place }
    : null;
}
