import { expect, test } from "vitest";
import { createAgencySchema, updateAgencySchema } from "../../../lib/agencies/schema";

const typed = {
  name: "Sở Mẫu",
  shortName: "Sở Mẫu",
  parentBody: "UBND tỉnh Mẫu",
  province: "Mẫu",
  headTitle: "Giám đốc",
  symbol: "SM",
  about: "Quản lý mẫu.",
  address: "Số 1",
  phone: "0200",
  email: "van-phong@so-mau.example",
  responsiblePerson: "Chánh Văn phòng",
  successor: "",
};

test("an agency's data as they are typed", () => {
  expect(updateAgencySchema.parse(typed)).toEqual(typed);
});

test("regime, address word and a wrong e-mail address are refused", () => {
  expect(updateAgencySchema.safeParse({ ...typed, regime: "PARTY" }).success).toBe(false);
  expect(updateAgencySchema.safeParse({ ...typed, slug: "khac" }).success).toBe(false);
  expect(updateAgencySchema.safeParse({ ...typed, email: "không có" }).success).toBe(false);
});

test.each(["Sở", "so_mau", "-so", "so-", ""])("%o is no address word", (slug) => {
  expect(createAgencySchema.safeParse({ slug, name: "Sở Mẫu", regime: "STATE" }).success).toBe(false);
});
