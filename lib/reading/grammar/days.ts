/** A day as the text gives it; no year means every year or a year to be inferred. */
export type Day = { year: number | null; month: number; day: number };

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** True for a day that exists; 29 February exists when the year is not given. */
export function exists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
  return month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `2023-12-14`, or `--12-14` for the day of every year. */
export function written({ year, month, day }: Day): string {
  return `${year === null ? "-" : year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The day before; of a day of every year 1 March has 28 February before it. */
export function dayBefore(day: Day): Day {
  const date = new Date(Date.UTC(day.year ?? 2023, day.month - 1, day.day - 1));
  return { year: day.year === null ? null : date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** First and last day of some months of a year: a quarter, a half, a year, one month. */
export function months(year: number | null, first: number, last: number): { first: Day; last: Day } {
  const end = new Date(Date.UTC(year ?? 2023, last, 0)).getUTCDate();
  return { first: { year, month: first, day: 1 }, last: { year, month: last, day: end } };
}

const roman: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

/** @param scanned a machine reads I as 1, l or | */
export function quarterNumber(text: string, scanned: boolean): number | null {
  const plain = text.toLowerCase();
  if (!scanned) return roman[plain] ?? null;
  return roman[plain.replace(/[1l|]/g, "i")] ?? roman[plain] ?? null;
}
