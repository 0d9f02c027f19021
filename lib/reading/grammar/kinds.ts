import type { SubjectKind } from "../reading";

/** Words for the kinds of subjects (glossary). */
const kinds: [SubjectKind, RegExp][] = [
  ["INDIVIDUAL", /\bca nhan\b/],
  ["COLLECTIVE", /\btap the\b/],
  ["HOUSEHOLD", /\bho gia dinh\b/],
  ["PRACTICE_MODEL", /\bmo hinh\b/],
];

/** Kinds a folded stretch names, in the order of the glossary. */
export function kindsIn(folded: string): SubjectKind[] {
  const plain = folded.replace(/tap the,? lao dong tien tien|tap the lao dong xuat sac|chi dao tap the|lanh dao tap the/g, "");
  return kinds.filter(([, pattern]) => pattern.test(plain)).map(([kind]) => kind);
}
