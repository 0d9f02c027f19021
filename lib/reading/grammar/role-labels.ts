import { first, type Piece, part } from "../text/script";

export type Role = "LEAD" | "ADVISING_LEADER" | "ADVISING" | "COORDINATING" | "TIME" | "OTHER";

/** Labels of the five roles (R114-R119), folded, in the order they are tried. */
const labels: [Role, RegExp][] = [
  ["TIME", /^(?:thoi gian|thoi han|tien do|han|thoi diem)(?: \p{L}+){0,4}$/u],
  ["ADVISING_LEADER", /^(?:dong chi )?lanh dao(?: \p{L}+){0,5}(?: (?:tham muu|chi dao|phu trach|theo doi))$|^lanh dao phu trach$/u],
  ["COORDINATING", /^(?:(?:cac )?(?:phong|don vi|co quan|bo phan|ca nhan)(?:,? \p{L}+){0,5} )?phoi hop(?: thuc hien)?$/u],
  ["ADVISING", /^(?:(?:cac )?(?:phong|don vi|co quan|bo phan)(?:,? \p{L}+){0,5} )?tham muu(?: thuc hien)?$/u],
  [
    "LEAD",
    /^(?:(?:cac )?(?:phong|don vi|co quan|bo phan|nguoi|cap|ca nhan)(?:,? \p{L}+){0,5} )?(?:chu tri|thuc hien|phu trach|dau moi)(?: thuc hien| thuc hien nhiem vu)?$|^lanh dao chu tri$|^phan cong(?: thuc hien)?$/u,
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

/** "Phòng tham mưu: Phòng A; Phòng B." as a role and its value. */
export function roleLine(line: Piece): { role: Role; value: Piece } | null {
  const found = first(line, /^(?<label>[^:;.]{3,60}?)\s*:\s*(?<value>\S.*)$/);
  const role = found?.groups.label ? roleOfLabel(found.groups.label.folded) : null;
  return role && found?.groups.value ? { role, value: found.groups.value } : null;
}

/** Roles of one line, also of one that names several ("Chủ trì: …; phối hợp: …; thời gian: …"). */
export function rolesOf(line: Piece): { role: Role; value: Piece }[] {
  const whole = roleLine(line);
  if (!whole) return [];
  const roles: { role: Role; value: Piece }[] = [];
  let from = line.start;
  const cuts = [...line.text.matchAll(/[;.]\s+(?=\p{L}[^:;.]{2,50}:)/gu)].map((match) => line.start + match.index);
  for (const end of [...cuts, line.end]) {
    const role = roleLine(part(line, from, end));
    if (role) roles.push(role);
    from = end + 1;
  }
  return roles;
}
