import { afterAll, beforeAll, expect, test } from "vitest";
import { disconnect } from "@/lib/db/client";
import { findLastChange, searchPlaces } from "@/lib/search/public";
import { makeAgency, makeDepartment } from "@/prisma/seed/factories";
import { useDatabase } from "../../support/database";
import { makePublicWorld, makePublished } from "../../support/published";

useDatabase();

beforeAll(async () => {
  const agency = await makeAgency({ name: "Sở Ngoại vụ tỉnh Bình Phước" });
  await makeDepartment(agency.id, { name: "Phòng Lãnh sự và Quản lý biên giới" });
  await makeDepartment(agency.id, { name: "Phòng Lãnh sự cũ", activeTo: "2020-01-01" });
});
afterAll(disconnect);

test("agencies and units are found without diacritics and by abbreviation, closed units last", async () => {
  expect((await searchPlaces("lanh su")).map((place) => place.name)).toEqual(["Phòng Lãnh sự và Quản lý biên giới", "Phòng Lãnh sự cũ"]);
  expect((await searchPlaces("SNgV")).map((place) => place.kind)).toEqual(["AGENCY", "UNIT", "UNIT"]);
  expect(await searchPlaces("l_nh")).toEqual([]);
});

test("the last change is that of what is published", async () => {
  const world = await makePublicWorld();
  await makePublished(world);
  const changed = await findLastChange();
  expect(changed && Math.abs(changed.getTime() - Date.now())).toBeLessThan(3_600_000);
});
