/** The item the path stands under: the longest address that begins it. */
export function currentItem(items: readonly { href: string }[], path: string): string | undefined {
  const under = items.filter(({ href }) => path === href || (href !== "/" && path.startsWith(`${href}/`)));
  return under.sort((a, b) => b.href.length - a.href.length)[0]?.href;
}
