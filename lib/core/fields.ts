import { z } from "zod";
import type { Day } from "./clock";

/** Field makers shared by forms, API and imports. Messages are catalogue keys of lib/text/vi/forms.ts. */

const repaired: Record<string, string> = { Ƣ: "Ư", ƣ: "ư" };

const isControl = (sign: string) => (sign < " " && sign !== "\n" && sign !== "\t") || sign === "\u007F";

/** NFC, the two mangled letters of old PDF fonts repaired, line ends unified, control signs dropped. */
export function cleanText(text: string): string {
  const unified = text
    .replace(/[Ƣƣ]/g, (letter) => repaired[letter] ?? letter)
    .normalize("NFC")
    .replace(/\r\n?/g, "\n");
  return [...unified].filter((sign) => !isControl(sign)).join("");
}

const blank = (value: unknown) => (value === null || value === undefined ? "" : value);

/** One line of text, trimmed, inner spaces folded. */
export function line(max = 200) {
  return z.preprocess(
    blank,
    z
      .string({ error: "required" })
      .transform((text) => cleanText(text).replace(/\s+/g, " ").trim())
      .pipe(z.string().min(1, "required").max(max, `tooLong:${max}`)),
  );
}

/** One line that may be empty. */
export function optionalLine(max = 200) {
  return z.preprocess(
    blank,
    z
      .string({ error: "required" })
      .transform((text) => cleanText(text).replace(/\s+/g, " ").trim())
      .pipe(z.string().max(max, `tooLong:${max}`)),
  );
}

/** Several lines, must say something. */
export function longText(max = 8000) {
  return z.preprocess(
    blank,
    z
      .string({ error: "required" })
      .transform((text) => cleanText(text).trim())
      .pipe(z.string().min(1, "required").max(max, `tooLong:${max}`)),
  );
}

/** Several lines that may be empty. */
export function optionalLongText(max = 8000) {
  return z.preprocess(
    blank,
    z
      .string({ error: "required" })
      .transform((text) => cleanText(text).trim())
      .pipe(z.string().max(max, `tooLong:${max}`)),
  );
}

/** The id of a row. */
export const id = z.uuid("choose");

/** Whether the text can be the id of a row at all: addresses are typed, and the database refuses other words. */
export function isId(text: string): boolean {
  return id.safeParse(text).success;
}

/** The id of a row, or nothing. */
export const optionalId = z.preprocess((value) => (value === "" || value === undefined ? null : value), z.uuid("choose").nullable());

/** A whole number from text or JSON. */
export function whole(min: number, max: number) {
  return z.preprocess(
    (value) => (typeof value === "string" ? (/^\s*\d+\s*$/.test(value) ? Number(value) : Number.NaN) : value),
    z.number({ error: "number" }).int("number").min(min, `between:${min}:${max}`).max(max, `between:${min}:${max}`),
  );
}

/** A whole number or nothing. */
export function optionalWhole(min: number, max: number) {
  return z.preprocess((value) => (value === "" || value === undefined || value === null ? null : value), whole(min, max).nullable());
}

/** A tick: "on", "true" or true is yes, missing or anything else no. */
export const tick = z.preprocess((value) => value === "on" || value === "true" || value === true, z.boolean());

/** One of the words. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: "choose" });
}

/** Several of the words; nothing gives []. */
export function choices<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.preprocess(
    (value) => (value === undefined || value === null || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.enum(words, { error: "choose" })).max(words.length, "choose"),
  );
}

/** Reads d/m/yyyy (also with - or .) or yyyy-mm-dd; null when it is no day of the calendar. */
export function parseDay(text: string): Day | null {
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const [year, month, day] = vietnamese ? [vietnamese[3], vietnamese[2], vietnamese[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (!year || !month || !day) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exact = date.getUTCFullYear() === Number(year) && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exact && Number(year) >= 1900 && Number(year) <= 2200 ? date.toISOString().slice(0, 10) : null;
}

/** A calendar day as people type it; gives YYYY-MM-DD. */
export const vietnameseDate = z.preprocess(
  blank,
  z.string({ error: "required" }).transform((text, context): Day => {
    const day = parseDay(text);
    if (!day) context.addIssue({ code: "custom", message: text.trim() === "" ? "required" : "date" });
    return day ?? "";
  }),
);

/** A calendar day or nothing. */
export const optionalDate = z.preprocess(
  blank,
  z.string({ error: "date" }).transform((text, context): Day | null => {
    if (text.trim() === "") return null;
    const day = parseDay(text);
    if (!day) context.addIssue({ code: "custom", message: "date" });
    return day;
  }),
);

/** "14:00", "14 giờ 30", "8h15": gives HH:mm. */
export const clockTime = z.preprocess(
  (value) => (typeof value === "string" ? value.trim() : ""),
  z.string().transform((text, context) => {
    const found = /^(\d{1,2})\s*(?::|h|giờ)\s*(\d{1,2})?$/i.exec(text);
    const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
    if (found && hour < 24 && minute < 60) return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
    context.addIssue({ code: "custom", message: text === "" ? "required" : "wrong" });
    return "";
  }),
);
