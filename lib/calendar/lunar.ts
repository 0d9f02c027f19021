import { type Day, dayFromColumn } from "../core/clock";

/**
 * The Vietnamese lunar calendar, reckoned from new moons and the sun's twelve sectors at UTC+7 (the method of J. Meeus that
 * Hồ Ngọc Đức describes). Good to the day for 1900-2100.
 */
const zone = 7 / 24;
const month = 29.530588853;
const epoch = 2415021.076998695;
const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** Julian day number on which the k-th new moon since 01/01/1900 falls. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t ** 2 - 0.000000155 * t ** 3;
  const drift = 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t ** 2);
  const sun = 359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3;
  const moon = 306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3;
  const node = 21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3;
  const terms: [number, number][] = [
    [0.1734 - 0.000393 * t, sun],
    [0.0021, 2 * sun],
    [-0.4068, moon],
    [0.0161, 2 * moon],
    [-0.0004, 3 * moon],
    [0.0104, 2 * node],
    [-0.0051, sun + moon],
    [-0.0074, sun - moon],
    [0.0004, 2 * node + sun],
    [-0.0004, 2 * node - sun],
    [-0.0006, 2 * node + moon],
    [0.001, 2 * node - moon],
    [0.0005, 2 * moon + sun],
  ];
  const correction = terms.reduce((sum, [size, angle]) => sum + size * sin(angle), 0);
  const dynamic = -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
  return Math.floor(mean + drift + correction - dynamic + 0.5 + zone);
}

/** Which of the twelve sectors of 30° the sun stands in at the beginning of a day; 9 begins with the winter solstice. */
function sunSector(julian: number): number {
  const t = (julian - 2451545.5 - zone) / 36525;
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t ** 2;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sin(anomaly) + (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.00029 * sin(3 * anomaly);
  return Math.floor(((((mean + centre) % 360) + 360) % 360) / 30);
}

const julianOf = (year: number, monthIndex: number, date: number) => Math.floor(Date.UTC(year, monthIndex, date) / 86_400_000) + 2440588;
const dayOfJulian = (julian: number): Day => dayFromColumn(new Date((julian - 2440588) * 86_400_000));

/** The new moon that begins the 11th month, the one with the winter solstice. */
function eleventhMonth(year: number): number {
  const k = Math.floor((julianOf(year, 11, 31) - 2415021) / month);
  const begin = newMoon(k);
  return sunSector(begin) >= 9 ? newMoon(k - 1) : begin;
}

const indexOf = (begin: number) => Math.floor((begin - epoch) / month + 0.5);

/** How many months after the 11th the doubled one stands: the first without a change of sector. */
function leapOffset(eleventh: number): number {
  const k = indexOf(eleventh);
  for (let index = 2; index < 14; index++) {
    if (sunSector(newMoon(k + index)) === sunSector(newMoon(k + index - 1))) return index - 1;
  }
  return 13;
}

/** The calendar day of a lunar day in the first ten months of a lunar year (the doubled month itself is never meant). */
export function lunarDay(date: number, lunarMonth: number, year: number): Day {
  const before = eleventhMonth(year - 1);
  const offset = lunarMonth + 1;
  const isLeap = eleventhMonth(year) - before > 365;
  const shift = isLeap && offset >= leapOffset(before) ? 1 : 0;
  return dayOfJulian(newMoon(indexOf(before) + offset + shift) + date - 1);
}
