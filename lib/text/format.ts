import { type Day, dayFromColumn, timeZone } from "../core/clock";

const numbers = new Intl.NumberFormat("vi-VN");
const times = new Intl.DateTimeFormat("vi-VN", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const days = new Intl.DateTimeFormat("en-GB", { timeZone, day: "2-digit", month: "2-digit", year: "numeric" });
const weekdays = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

/** dd/mm/yyyy of a calendar day. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split("-");
  return `${date}/${month}/${year}`;
}

/** dd/mm/yyyy of a `date` column. */
export function formatDateColumn(value: Date): string {
  return formatDay(dayFromColumn(value));
}

/** dd/mm/yyyy of a moment, in Viet Nam. */
export function formatDate(moment: Date): string {
  return days.format(moment);
}

/** HH:mm of a moment, in Viet Nam. */
export function formatTime(moment: Date): string {
  return times.format(moment);
}

/** HH:mm ngày dd/mm/yyyy. */
export function formatMoment(moment: Date): string {
  return `${formatTime(moment)} ngày ${formatDate(moment)}`;
}

/** "ngày 05 tháng 02 năm 2026": day under 10 and months 1 and 2 padded (NĐ 30/2020). */
export function formatLongDay(day: Day): string {
  const [year, month, date] = day.split("-");
  const monthNumber = Number(month);
  return `ngày ${date} tháng ${monthNumber < 3 ? month : monthNumber} năm ${year}`;
}

/** "Thứ Hai" … "Chủ nhật" of a calendar day. */
export function weekdayOf(day: Day): string {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";
}

/** 2.151.955 */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** Counts under ten are written 01 … 09. */
export function formatCount(value: number): string {
  return value >= 1 && value < 10 ? `0${value}` : formatNumber(value);
}

/** Percentage of whole numbers to two decimals with a comma: "66,67%". */
export function formatRatio(part: number, whole: number): string {
  if (whole === 0) return "0%";
  const hundredths = Math.round((part * 10_000) / whole);
  const decimals = hundredths % 100;
  return decimals === 0 ? `${hundredths / 100}%` : `${Math.floor(hundredths / 100)},${String(decimals).padStart(2, "0")}%`;
}
