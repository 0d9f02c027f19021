import { type Role, roleOfLabel } from "../text/role-words";
import { first, type Piece, part } from "../text/script";

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
