export const pageSize = 24;

export type Paged<Row> = { rows: Row[]; total: number; page: number; pages: number };

/** Page number from the address: a whole number from 1, else 1. */
export function pageNumber(value: string | string[] | undefined): number {
  const text = Array.isArray(value) ? value[0] : value;
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= 10_000 ? number : 1;
}

/** Offset and limit for a page. */
export function pageSpan(page: number, size = pageSize): { skip: number; take: number } {
  return { skip: (page - 1) * size, take: size };
}

/** Rows with their place in the whole. */
export function paged<Row>(rows: Row[], total: number, page: number, size = pageSize): Paged<Row> {
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / size)) };
}
