import { z } from "zod";
import { choice, id, line, optionalLongText, vietnameseDate, whole } from "../core/fields";

export const attendanceStatuses = ["PRESENT", "ABSENT", "WRITTEN"] as const;
export type AttendanceWord = (typeof attendanceStatuses)[number];

/** "14:00", "14 giờ 30", "8h15": gives HH:mm. */
const clockTime = z.preprocess(
  (value) => (typeof value === "string" ? value.trim() : ""),
  z.string().transform((text, context) => {
    const found = /^(\d{1,2})\s*(?::|h|giờ)\s*(\d{1,2})?$/i.exec(text);
    const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
    if (found && hour < 24 && minute < 60) return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
    context.addIssue({ code: "custom", message: text === "" ? "required" : "wrong" });
    return "";
  }),
);

const sessionFields = { title: line(200), day: vietnameseDate, time: clockTime, place: line(200) };

export const createSessionSchema = z.strictObject({ councilId: id, planId: id, year: whole(2000, 2100), ...sessionFields });
export const updateSessionSchema = z.strictObject({ sessionId: id, ...sessionFields });

const severalIds = z.preprocess(
  (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
  z.array(id).min(1, "atLeastOne").max(200, "choose"),
);

export const tableNominationsSchema = z.strictObject({ sessionId: id, nominationIds: severalIds });
export const untableNominationSchema = z.strictObject({ sessionId: id, nominationId: id });
export const sessionStepSchema = z.strictObject({ sessionId: id });
export const attendanceSchema = z.strictObject({ sessionId: id, members: z.record(id, choice(attendanceStatuses)) });
export const minutesSchema = z.strictObject({
  sessionId: id,
  discussion: optionalLongText(20_000),
  conclusion: optionalLongText(20_000),
});
