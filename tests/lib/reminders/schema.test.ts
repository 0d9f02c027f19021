import { expect, it } from "vitest";
import { mailAddressSchema } from "@/lib/reminders/schema";

it("a mail address is one, or nothing", () => {
  expect(mailAddressSchema.parse({ mailAddress: "  mau@so.gov.vn " })).toEqual({ mailAddress: "mau@so.gov.vn", urgingByMail: false });
  expect(mailAddressSchema.parse({ mailAddress: "", urgingByMail: "on" })).toEqual({ mailAddress: "", urgingByMail: true });
  expect(mailAddressSchema.parse({})).toEqual({ mailAddress: "", urgingByMail: false });
  expect(mailAddressSchema.safeParse({ mailAddress: "mau" }).error?.issues[0]?.message).toBe("email");
});
