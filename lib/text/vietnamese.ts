/** Lower case without diacritics, đ by hand (it does not decompose): for search and comparison. */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}

/** Unaccented words joined by hyphens, for addresses. */
export function slugify(text: string): string {
  return withoutAccents(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
}

const collator = new Intl.Collator("vi");

/** Sorts people by given name, then the rest (An, Ánh, Ăn, Ân …). */
export function compareNames(a: string, b: string): number {
  const given = (name: string) => name.trim().split(/\s+/).at(-1) ?? "";
  return collator.compare(given(a), given(b)) || collator.compare(a, b);
}

/** Vietnamese order of any text. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

/** A name as it is compared: its letters and figures without diacritics, in small letters, single spaces between words. */
export function bareName(text: string): string {
  return withoutAccents(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Names compared for likeness: the same letters in the same order, diacritics, case and spaces aside. */
export function sameName(a: string, b: string): boolean {
  return bareName(a) === bareName(b) && bareName(a) !== "";
}

/** The name of a document under the word for its kind, which it does not say again: "BÁO CÁO", "Báo cáo sơ kết…" → "Sơ kết…". */
export function nameUnder(kind: string, name: string): string {
  const [begins, rest] = [name.slice(0, kind.length), name.slice(kind.length)];
  if (begins.toLocaleLowerCase("vi") !== kind.toLocaleLowerCase("vi") || !/^\s+\S/.test(rest)) return name;
  const bare = rest.trimStart();
  return bare.charAt(0).toLocaleUpperCase("vi") + bare.slice(1);
}
