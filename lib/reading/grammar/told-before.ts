import { first, type Piece } from "../text/script";

const told =
  /ngay\s+(?<day>\d{1,2})(?:\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*|\s+thang\s+(?<month2>\d{1,2})\s+nam\s+)(?<year>\d{4}),?\s+(?:(?<issuer>\p{L}[^,;.()\d]{1,70}?)\s+)?(?:da\s+)?(?:ky ban hanh|ban hanh|phat hanh|gui|co|ky)\s+(?:\p{L}+\s+){1,4}(?:so\s*:?\s*)?$/u;

/** "Ngày 14/3/2024, Sở Nội vụ ban hành Kế hoạch số …": day and body of a citation stand before it. @param before up to its number */
export function toldBefore(before: Piece): { date: Record<string, Piece | undefined>; issuer: Piece | null } | null {
  const groups = first(before, told)?.groups;
  return groups ? { date: groups, issuer: groups.issuer ?? null } : null;
}
