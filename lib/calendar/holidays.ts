import { addDays, type Day } from "../core/clock";
import { lunarDay } from "./lunar";

export type HolidayName = "NEW_YEAR" | "TET" | "HUNG_KINGS" | "REUNIFICATION" | "LABOUR" | "NATIONAL" | "CULTURE";
/** Why a day is free: the holiday itself, made up for one that fell on a week-end, or swapped for a worked Saturday. */
export type DayOff = { day: Day; name: HolidayName; why: "HOLIDAY" | "MADE_UP" | "SWAPPED" };

export type HolidayYear = {
  year: number;
  off: DayOff[];
  /** Saturdays worked in exchange for a swapped day. */
  worked: Day[];
  source: string;
  /** True when the year's days were announced; false when they are our reckoning. */
  announced: boolean;
};

type Swap = { off: Day; worked: Day; name: HolidayName };
type YearData = {
  /** First day of the lunar year, and the tenth of its third month. */
  tet: Day;
  hungKings: Day;
  announced?: { tetFrom: Day; nationalNeighbour: "BEFORE" | "AFTER"; swaps: Swap[]; source: string };
};

const announcement = (year: number, body: string) => `Thông báo của ${body} về nghỉ Tết Âm lịch và Quốc khánh năm ${year}`;
const labour = "Bộ Lao động - Thương binh và Xã hội";

/** Lunar days are held here and checked against lunar.ts; a newer announcement is one more `announced`. */
const years: Readonly<Record<number, YearData>> = {
  2023: {
    tet: "2023-01-22",
    hungKings: "2023-04-29",
    announced: { tetFrom: "2023-01-20", nationalNeighbour: "BEFORE", swaps: [], source: announcement(2023, labour) },
  },
  2024: {
    tet: "2024-02-10",
    hungKings: "2024-04-18",
    announced: {
      tetFrom: "2024-02-08",
      nationalNeighbour: "AFTER",
      swaps: [{ off: "2024-04-29", worked: "2024-05-04", name: "REUNIFICATION" }],
      source: announcement(2024, labour),
    },
  },
  2025: {
    tet: "2025-01-29",
    hungKings: "2025-04-07",
    announced: {
      tetFrom: "2025-01-27",
      nationalNeighbour: "BEFORE",
      swaps: [{ off: "2025-05-02", worked: "2025-04-26", name: "LABOUR" }],
      source: announcement(2025, labour),
    },
  },
  2026: {
    tet: "2026-02-17",
    hungKings: "2026-04-26",
    announced: {
      tetFrom: "2026-02-16",
      nationalNeighbour: "BEFORE",
      swaps: [
        { off: "2026-01-02", worked: "2026-01-10", name: "NEW_YEAR" },
        { off: "2026-08-31", worked: "2026-08-22", name: "NATIONAL" },
      ],
      source: announcement(2026, "Bộ Nội vụ"),
    },
  },
  2027: { tet: "2027-02-06", hungKings: "2027-04-16" },
  2028: { tet: "2028-01-26", hungKings: "2028-04-04" },
  2029: { tet: "2029-02-13", hungKings: "2029-04-23" },
  2030: { tet: "2030-02-02", hungKings: "2030-04-12" },
  2031: { tet: "2031-01-23", hungKings: "2031-04-01" },
  2032: { tet: "2032-02-11", hungKings: "2032-04-19" },
};

const reckoned = "Bộ luật Lao động năm 2019, Điều 111 và Điều 112; chưa có thông báo của năm này";
/** Nghị quyết 80-NQ/TW ngày 07/01/2026 chooses 24/11 as a free day; the amended Labour Code was not at hand to check. */
const firstCultureYear = 2026;

/** The lunar days a year goes by: held, or reckoned for years that are not. */
export function lunarDays(year: number): { tet: Day; hungKings: Day } {
  const held = years[year];
  return held ? { tet: held.tet, hungKings: held.hungKings } : { tet: lunarDay(1, 1, year), hungKings: lunarDay(10, 3, year) };
}

const made = new Map<number, HolidayYear>();

/** The days off of one calendar year beside its week-ends, in order of day. */
export function holidayYear(year: number): HolidayYear {
  const known = made.get(year);
  if (known) return known;
  const announced = years[year]?.announced;
  const swaps = announced?.swaps ?? [];
  const value: HolidayYear = {
    year,
    off: [...withMadeUp(namedDays(year)), ...swaps.map((swap): DayOff => ({ day: swap.off, name: swap.name, why: "SWAPPED" }))].sort(
      (a, b) => a.day.localeCompare(b.day),
    ),
    worked: swaps.map((swap) => swap.worked),
    source: announced?.source ?? reckoned,
    announced: announced !== undefined,
  };
  made.set(year, value);
  return value;
}

function namedDays(year: number): { day: Day; name: HolidayName }[] {
  const { tet, hungKings } = lunarDays(year);
  const announced = years[year]?.announced;
  const tetFrom = announced?.tetFrom ?? addDays(tet, -1);
  const national = `${year}-09-02`;
  const neighbour = announced?.nationalNeighbour ?? likelyNeighbour(national);
  return [
    { day: `${year}-01-01`, name: "NEW_YEAR" },
    ...[0, 1, 2, 3, 4].map((index) => ({ day: addDays(tetFrom, index), name: "TET" as const })),
    { day: hungKings, name: "HUNG_KINGS" },
    { day: `${year}-04-30`, name: "REUNIFICATION" },
    { day: `${year}-05-01`, name: "LABOUR" },
    { day: national, name: "NATIONAL" },
    { day: addDays(national, neighbour === "BEFORE" ? -1 : 1), name: "NATIONAL" },
    ...(year >= firstCultureYear ? [{ day: `${year}-11-24`, name: "CULTURE" as const }] : []),
  ];
}

const weekday = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay();
export const isWeekend = (day: Day) => weekday(day) === 0 || weekday(day) === 6;

/** Sunday, Monday and Thursday join a week-end or another working day better with the day after. */
function likelyNeighbour(national: Day): "BEFORE" | "AFTER" {
  return [0, 1, 4].includes(weekday(national)) ? "AFTER" : "BEFORE";
}

/** Labour Code, Điều 111.3: a holiday on a weekly day off moves to the next working day. */
function withMadeUp(days: { day: Day; name: HolidayName }[]): DayOff[] {
  const off: DayOff[] = days.map((row) => ({ ...row, why: "HOLIDAY" }));
  const taken = new Set(days.map((row) => row.day));
  for (const row of [...days].sort((a, b) => a.day.localeCompare(b.day))) {
    if (!isWeekend(row.day)) continue;
    let day = addDays(row.day, 1);
    while (isWeekend(day) || taken.has(day)) day = addDays(day, 1);
    taken.add(day);
    off.push({ day, name: row.name, why: "MADE_UP" });
  }
  return off;
}
