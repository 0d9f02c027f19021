import { expect, test } from "vitest";
import { consentFields, sendBackNominationSchema, snapshotSchema, submitNominationSchema } from "../../../lib/nominations/schema";

const id = "01890000-0000-7000-8000-000000000000";

test("a reason must say something and is cleaned", () => {
  expect(sendBackNominationSchema.parse({ id, reason: "  Bổ sung\r\nsố liệu \u0000" })).toEqual({ id, reason: "Bổ sung\nsố liệu" });
  expect(sendBackNominationSchema.safeParse({ id, reason: "   " }).success).toBe(false);
});

test("unknown keys are refused", () => {
  expect(submitNominationSchema.safeParse({ id, lockVersion: "3", evidenceVersion: "1", state: "SETTLED" }).success).toBe(false);
  expect(submitNominationSchema.parse({ id, lockVersion: "3", evidenceVersion: "1" })).toEqual({ id, lockVersion: 3, evidenceVersion: 1 });
});

test("consent is any of four fields", () => {
  expect(consentFields.parse("NAME")).toEqual(["NAME"]);
  expect(consentFields.parse(undefined)).toEqual([]);
  expect(consentFields.safeParse(["NAME", "PHONE"]).success).toBe(false);
});

test("a snapshot is whole or nothing", () => {
  expect(snapshotSchema.safeParse({}).success).toBe(false);
});
