export type Role = "LEAD" | "ADVISING_LEADER" | "ADVISING" | "COORDINATING" | "TIME" | "OTHER";
export type Column = Role | "TITLE" | null;

/** Labels of the five roles (R114-R119), folded, in the order they are tried. */
const labels: [Role, RegExp][] = [
  ["TIME", /^(?:thoi gian|thoi han|tien do|han|thoi diem|moc|moc thoi gian|hoan thanh|ngay hoan thanh|ky han|xong)(?: \p{L}+){0,4}$/u],
  ["ADVISING_LEADER", /^(?:dong chi )?lanh dao(?: \p{L}+){0,5}(?: (?:tham muu|chi dao|phu trach|theo doi))$|^lanh dao phu trach$/u],
  [
    "COORDINATING",
    /^(?:(?:cac )?(?:phong|don vi|co quan|bo phan|ca nhan)(?:,? \p{L}+){0,5} )?(?:phoi hop|cung lam|cung thuc hien)(?: thuc hien)?$/u,
  ],
  ["ADVISING", /^(?:(?:cac )?(?:phong|don vi|co quan|bo phan)(?:,? \p{L}+){0,5} )?tham muu(?: thuc hien)?$/u],
  [
    "LEAD",
    /^(?:(?:cac )?(?:phong|don vi|co quan|bo phan|nguoi|cap|ca nhan)(?:,? \p{L}+){0,5} )?(?:chu tri|thuc hien|phu trach|dau moi)(?: thuc hien| thuc hien nhiem vu)?$|^lanh dao chu tri$|^phan cong(?: thuc hien)?$|^(?:don vi |nguoi |co quan )?(?:duoc giao|chiu trach nhiem|trach nhiem)(?: chinh)?$/u,
  ],
  ["OTHER", /^(?:san pham|ket qua|hinh thuc|dia diem|thanh phan|kinh phi|noi dung|ghi chu)(?: \p{L}+){0,4}$/u],
];

export function roleOfLabel(folded: string): Role | null {
  const plain = folded
    .replace(/\s+/g, " ")
    .replace(/[*:]+$/, "")
    .trim();
  return labels.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** What a column of a task table holds, by the words at its head. @param folded one cell of the head */
export function columnOf(folded: string): Column {
  if (/^(?:(?:ten |cac )?(?:noi dung|nhiem vu|cong viec|dau viec|hoat dong|viec|hang muc)|phan viec)\b/.test(folded)) return "TITLE";
  return roleOfLabel(folded.replace(/\s*[/(].*$/, ""));
}

export const isNumberLabel = (folded: string) => /^(?:s?tt|so tt|so thu tu)\.?$/.test(folded.trim());
