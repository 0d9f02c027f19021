type Values = Record<string, string | number | null | undefined>;

/** A path with its query; what is empty, and page 1, is left out. */
export function withQuery(path: string, values: Values): string {
  const kept = Object.entries(values).filter(
    ([key, value]) => value !== null && value !== undefined && value !== "" && !(key === "trang" && value === 1),
  );
  const query = new URLSearchParams(kept.map(([key, value]) => [key, String(value)])).toString();
  return query === "" ? path : `${path}?${query}`;
}

/** One value of the address, or null: the first when it is given twice. */
export function oneValue(value: string | string[] | undefined): string | null {
  // PostgreSQL holds no NUL; nobody types one.
  const text = (Array.isArray(value) ? value[0] : value)?.replaceAll("\0", "");
  return text === undefined || text.trim() === "" ? null : text.slice(0, 200);
}
