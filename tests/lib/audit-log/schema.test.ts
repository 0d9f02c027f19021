import { expect, test } from "vitest";
import { eventFilterSchema } from "../../../lib/audit-log/schema";

const none = { viec: null, nguoi: null, loai: null, ma: null, tu: null, den: null };

test("what is wrong in the address is no filter and never an error", () => {
  expect(eventFilterSchema.parse({})).toEqual(none);
  expect(
    eventFilterSchema.parse({ viec: "x".repeat(99), nguoi: "ai đó", loai: "Secret", ma: "1", tu: "31/02/2026", den: "hôm qua" }),
  ).toEqual(none);
});

test("what is right is read", () => {
  const id = crypto.randomUUID();
  expect(eventFilterSchema.parse({ viec: "user.created", nguoi: id, loai: "User", ma: id, tu: "1/11/2026", den: "2026-11-22" })).toEqual({
    viec: "user.created",
    nguoi: id,
    loai: "User",
    ma: id,
    tu: "2026-11-01",
    den: "2026-11-22",
  });
});
