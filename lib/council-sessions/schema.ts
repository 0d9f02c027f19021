import { z } from "zod";
import { choice, clockTime, id, line, longText, optionalLongText, tick, vietnameseDate, whole } from "../core/fields";

export const attendanceStatuses = ["PRESENT", "ABSENT", "WRITTEN"] as const;
export type AttendanceWord = (typeof attendanceStatuses)[number];

const sessionFields = { title: line(200), day: vietnameseDate, time: clockTime, place: line(200) };

export const createSessionSchema = z.strictObject({ councilId: id, planId: id, year: whole(2000, 2100), ...sessionFields });
export const updateSessionSchema = z.strictObject({ sessionId: id, ...sessionFields });

export const postponeSessionSchema = z.strictObject({ sessionId: id, day: vietnameseDate, time: clockTime, reason: longText(500) });

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
  lockVersion: whole(0, 1_000_000),
  /** After being told that somebody else saved meanwhile. */
  overwrite: tick,
  discussion: optionalLongText(20_000),
  conclusion: optionalLongText(20_000),
});
