import type { Reading } from "../reading";

type Condition = NonNullable<Reading["criteria"][number]["condition"]>;

const everyYear =
  /\b(?:lien tuc|lien tiep|lien ke|lien|hang nam|moi nam|nam nao cung|(?:cac |nhung )?nam (?:gan nhat |gan day )?deu|tung nam|tat ca cac nam)\b/;
/** "Năm trước liền kề" is one year, "hai năm trước liền kề" are several. */
const oneYear = /(?<!\b(?:hai|ba|bon|nam|\d{1,2}) )nam (?:ngay )?truoc lien ke\b|nam lien (?:ke )?truoc\b/;
const isEveryYear = (folded: string) => everyYear.test(folded.replace(oneYear, "nam truoc"));
const numerals: Record<string, number> = { hai: 2, ba: 3, bon: 4, nam: 5 };
/** "03 năm liên tục", "hai năm liền kề", "liên tiếp trong 2 năm". */
const inARow =
  /\b(?<before>\d{1,2}|hai|ba|bon|nam)(?: \(\S{1,4}\))? nam (?:hoc )?(?:truoc )?(?:lien|gan nhat|gan day)|\blien (?:tuc|tiep|ke) (?:trong )?(?:it nhat |toi thieu |tu )?(?<after>\d{1,2}|hai|ba|bon|nam) nam\b/;

function yearsIn(folded: string): { years?: number } {
  const { before, after } = inARow.exec(folded)?.groups ?? {};
  const word = before ?? after;
  const years = word === undefined ? 0 : (numerals[word] ?? Number(word));
  return years > 0 && years <= 10 ? { years } : {};
}

const titles: [RegExp, string][] = [
  [/tap the lao dong xuat sac/, "EXCELLENT_COLLECTIVE"],
  [/tap the lao dong tien tien/, "ADVANCED_COLLECTIVE"],
  [/chien si thi dua co so/, "GRASSROOTS_EMULATION_FIGHTER"],
  [/lao dong tien tien/, "ADVANCED_WORKER"],
];

/**
 * What a criterion asks of the register, as data; null when a person has to judge. Only plain wordings are taken: a title or
 * a rating every year, an award every year, an initiative of a scope, no discipline, exemplars of one's own.
 * @param folded one clause
 */
export function conditionOf(folded: string): Condition | null {
  const all = [yearly(folded), award(folded), initiative(folded), rating(folded), discipline(folded), children(folded)].filter(
    (one): one is Condition => one !== null,
  );
  if (all.length === 0) return null;
  return all.length === 1 ? (all[0] ?? null) : { type: "ALL", of: all };
}

function yearly(folded: string): Condition | null {
  if (!isEveryYear(folded) && yearsIn(folded).years === undefined) return null;
  const title = /danh hieu|dat |tang |cong nhan/.test(folded) ? titles.find(([pattern]) => pattern.test(folded))?.[1] : undefined;
  if (title) return { type: "EVERY_YEAR", record: "TITLE", atLeast: title, ...yearsIn(folded) };
  const level =
    /(?:xep loai|xep hang|danh gia|dat loai|dat muc)/.test(folded) || (yearsIn(folded).years !== undefined && /^hoan thanh/.test(folded))
      ? ratingIn(folded)
      : null;
  return level ? { type: "EVERY_YEAR", record: "RATING", atLeast: level, ...yearsIn(folded) } : null;
}

function award(folded: string): Condition | null {
  if (!isEveryYear(folded)) return null;
  if (/\bgiay khen\b/.test(folded)) return { type: "EVERY_YEAR_AWARD", award: "MERIT_CERTIFICATE" };
  const provincial = /\bbang khen (?:cua )?(?:chu tich )?(?:ubnd|uy ban nhan dan) tinh\b/.test(folded);
  return provincial ? { type: "EVERY_YEAR_AWARD", award: "PROVINCIAL_MERIT_DIPLOMA" } : null;
}

function initiative(folded: string): Condition | null {
  const scope = /sang kien[^;.]*(?:anh huong|pham vi|cap)[^;.]*?(co so|tinh|toan quoc)/.exec(folded)?.[1];
  if (!scope) return null;
  return { type: "INITIATIVE", atLeastScope: scope === "co so" ? "GRASSROOTS" : scope === "tinh" ? "PROVINCE" : "NATION" };
}

function ratingIn(folded: string): "EXCELLENT" | "GOOD" | null {
  if (/hoan thanh xuat sac (?:moi |cac )?(?:chuc trach,? )?nhiem vu/.test(folded)) return "EXCELLENT";
  return /hoan thanh tot (?:moi |cac )?(?:chuc trach,? )?nhiem vu/.test(folded) ? "GOOD" : null;
}

function rating(folded: string): Condition | null {
  if (isEveryYear(folded)) return null;
  const level =
    /^(?:(?:la )?(?:can bo|cong chuc|vien chuc|dang vien|nguoi lao dong|va)[, ]+)*(?:(?:co |trong )?(?:nam (?:\d{4}|hoc \d{4} ?- ?\d{4}|xet chon|de nghi|truoc(?: lien ke)?|lien ke(?: truoc)?|lien truoc)(?: phai)?,? )?(?:duoc )?(?:tap the |ca nhan )?(?:danh gia|xep loai|danh gia,? xep loai|dat loai|dat muc|co muc xep loai)[^;]*?)?\W*hoan thanh (?:tot|xuat sac) (?:moi |cac )?(?:chuc trach,? )?nhiem vu(?: duoc giao)?\W*(?:tro len)?(?:(?:trong |cua )?nam (?:hoc )?(?:\d{4}(?: ?- ?\d{4})?|xet chon|de nghi|truoc(?: lien ke)?|lien (?:ke )?truoc)|trong nam)?\W*(?:\([^()]*\)\W*)?$/.test(
      folded,
    )
      ? ratingIn(folded)
      : null;
  return level ? { type: "RATING_AT_LEAST", atLeast: level } : null;
}

function discipline(folded: string): Condition | null {
  const forbids =
    /\b(?:khong|chua)(?: tung| he)? (?:bi|vi pham|co)[^;]{0,40}\bky luat\b|chap hanh tot ky luat|\bkhong (?:dang )?(?:trong thoi gian|trong thoi han) (?:bi )?(?:thi hanh|xem xet|xu ly|chiu)[^;]{0,20}\bky luat\b|\bkhong dang bi[^;]{0,30}\bky luat\b/.test(
      folded,
    );
  // Of the inside of a collective "gương mẫu chấp hành" says nothing the register could hold.
  const obeys = /guong mau,? chap hanh (?:tot )?(?:duong loi|chu truong)/.test(folded) && !/^noi bo/.test(folded);
  return forbids || obeys ? { type: "NO_DISCIPLINE" } : null;
}

function children(folded: string): Condition | null {
  const found =
    /^(?:xay dung duoc|co) (?:it nhat |toi thieu )?(?<count>\d{1,2}|nhung|cac) (?:(?:ca nhan|tap the|mo hinh)(?:,? tap the| hoac tap the)? )?(?:duoc )?(?:cong nhan )?(?:la )?(?:guong )?dien hinh tien tien/.exec(
      folded,
    )?.groups?.count;
  return found ? { type: "CHILD_EXEMPLARS", minimum: Number.parseInt(found, 10) || 1 } : null;
}
