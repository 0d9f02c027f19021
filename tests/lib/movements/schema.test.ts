import { expect, it } from "vitest";
import { launchMovementSchema } from "@/lib/movements/schema";

const typed = {
  ...{ name: " Một cửa  gần dân ", launchLevel: "AGENCY", launchedBy: "Giám đốc Sở", launchedOn: "05/01/2022" },
  ...{ startYear: "2022", endYear: "", content: "", criteriaPlanId: "" },
};
const errors = (data: object) =>
  launchMovementSchema.safeParse({ ...typed, ...data }).error?.issues.map((issue) => [issue.path[0], issue.message]);

it("reads what people type; an end left open is none", () => {
  expect(launchMovementSchema.parse(typed)).toEqual({
    ...{ name: "Một cửa gần dân", launchLevel: "AGENCY", launchedBy: "Giám đốc Sở", launchedOn: "2022-01-05" },
    ...{ startYear: 2022, endYear: null, content: "", criteriaPlanId: null },
  });
});

it("says which field is wrong", () => {
  expect(errors({ endYear: "2021" })).toEqual([["endYear", "order"]]);
  expect(errors({ endYear: "2022" })).toBeUndefined();
  expect(errors({ name: "" })).toEqual([["name", "required"]]);
  expect(errors({ launchLevel: "WORLD" })).toEqual([["launchLevel", "choose"]]);
  expect(errors({ launchedOn: "31/02/2022" })).toEqual([["launchedOn", "date"]]);
  expect(errors({ extra: "1" })).toHaveLength(1);
});
