import { expect, it } from "vitest";
import { mailAddressSchema } from "@/lib/reminders/schema";

it("a mail address is one, or nothing", () => {
  expect(mailAddressSchema.parse({ mailAddress: "  mau@so.gov.vn " })).toEqual({ mailAddress: "mau@so.gov.vn" });
  expect(mailAddressSchema.parse({ mailAddress: "" })).toEqual({ mailAddress: "" });
  expect(mailAddressSchema.parse({})).toEqual({ mailAddress: "" });
  expect(mailAddressSchema.safeParse({ mailAddress: "mau" }).error?.issues[0]?.message).toBe("email");
});
