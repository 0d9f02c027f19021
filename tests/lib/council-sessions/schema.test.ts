import { describe, expect, it } from "vitest";
import {
  attendanceSchema,
  createSessionSchema,
  minutesSchema,
  sessionStepSchema,
  tableNominationsSchema,
  untableNominationSchema,
  updateSessionSchema,
} from "@/lib/council-sessions/schema";

const id = "018f2f6e-1111-7000-8000-000000000001";
const form = { councilId: id, planId: id, year: "2026", title: "Phiên một", day: "10/12/2026", time: "8 giờ 30", place: "Phòng họp" };

describe("a session's form", () => {
  it.each([
    ["08:00", "08:00"],
    ["8h", "08:00"],
    ["8 giờ 30", "08:30"],
    ["14h5", "14:05"],
  ])("reads the hour %s as %s", (time, read) => {
    expect(createSessionSchema.parse({ ...form, time })).toMatchObject({ time: read, day: "2026-12-10", year: 2026 });
  });

  it.each(["", "25:00", "8:75", "chiều"])("refuses the hour %j", (time) => {
    expect(createSessionSchema.safeParse({ ...form, time }).success).toBe(false);
  });

  it("takes nothing it does not know", () => {
    expect(createSessionSchema.safeParse({ ...form, state: "OPEN" }).success).toBe(false);
    expect(updateSessionSchema.safeParse({ ...form, sessionId: id }).success).toBe(false);
    expect(sessionStepSchema.safeParse({ sessionId: "1" }).success).toBe(false);
  });
});

describe("the other forms", () => {
  it("take one dossier or several, and known words of attendance", () => {
    expect(tableNominationsSchema.parse({ sessionId: id, nominationIds: id }).nominationIds).toEqual([id]);
    expect(tableNominationsSchema.safeParse({ sessionId: id }).success).toBe(false);
    expect(untableNominationSchema.safeParse({ sessionId: id, nominationId: id }).success).toBe(true);
    expect(attendanceSchema.safeParse({ sessionId: id, members: { [id]: "LATE" } }).success).toBe(false);
    expect(minutesSchema.parse({ sessionId: id, lockVersion: "0", discussion: "", conclusion: " Nhất trí. " }).conclusion).toBe(
      "Nhất trí.",
    );
  });
});
