import { afterEach, beforeAll, expect, test } from "vitest";
import { makeFeed, revokeFeed } from "@/lib/calendar-feeds/commands";
import { listFeeds, listFeedUnits, readFeed } from "@/lib/calendar-feeds/queries";
import { setClock } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { generateObligations } from "@/lib/obligations/commands";
import { useDatabase } from "@/tests/support/database";
import { makeObligationWorld, type ObligationWorld } from "@/tests/support/obligation-world";

const database = useDatabase();
let world: ObligationWorld;
const clock = () => setClock(new Date("2025-12-01T08:00:00+07:00"));

beforeAll(async () => {
  clock();
  world = await makeObligationWorld();
  await generateObligations(world.office);
});
afterEach(() => clock());

const unfolded = (text: string | null) => (text ?? "").replace(/\r\n[ \t]/g, "");

test("a unit's calendar holds its last days as whole days, with the reason of a day off; nothing of its neighbour", async () => {
  const { token } = await makeFeed(world.officer, { departmentId: world.own.id });
  const text = unfolded(await readFeed(token));
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  // 14/12/2025 is a Sunday.
  expect(text).toContain("DTSTART;VALUE=DATE:20251214");
  expect(text).toContain("DTEND;VALUE=DATE:20251215");
  expect(text).toContain("12/12/2025");
  expect(text).toContain("Phòng Tổng hợp");
  expect(text).not.toContain("Phòng Kỹ thuật");
});

test("one's own calendar is what one answers for: the office has the agency's days", async () => {
  const mine = unfolded(await readFeed((await makeFeed(world.head, { departmentId: null })).token));
  const offices = unfolded(await readFeed((await makeFeed(world.office, { departmentId: null })).token));
  expect(mine).toContain("Phòng Tổng hợp");
  expect(offices.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(offices).toContain("DTSTART;VALUE=DATE:20260109");
});

test("only the hash is stored; revoked, switched off or without the role the address is silent", async () => {
  const { token } = await makeFeed(world.neighbourOfficer, { departmentId: world.neighbour.id });
  expect(JSON.stringify(await database.query('SELECT * FROM "CalendarFeed"'))).not.toContain(token);
  expect(await readFeed(`${token}x`)).toBeNull();
  const id = world.neighbourOfficer.id;
  await db().user.update({ where: { id }, data: { active: false }, select: { id: true } });
  expect(await readFeed(token)).toBeNull();
  await db().user.update({ where: { id }, data: { active: true }, select: { id: true } });
  expect(await readFeed(token)).not.toBeNull();
  await db().roleAssignment.updateMany({ where: { userId: id }, data: { validTo: new Date("2025-11-30") } });
  expect(await readFeed(token)).toBeNull();
});

test("one's own is revoked by oneself, at once", async () => {
  const { token } = await makeFeed(world.standing, { departmentId: null });
  const [feed] = await listFeeds(world.standing);
  await expect(revokeFeed(world.officer, { id: feed?.id ?? "" })).rejects.toThrow("common.notFound");
  await revokeFeed(world.standing, { id: feed?.id ?? "" });
  expect([await readFeed(token), await listFeeds(world.standing)]).toEqual([null, []]);
});

test("another unit's and another agency's calendar is refused", async () => {
  expect((await listFeedUnits(world.officer)).map((unit) => unit.id)).toEqual([world.own.id]);
  await expect(makeFeed(world.officer, { departmentId: world.neighbour.id })).rejects.toThrow("common.otherUnit");
  await expect(makeFeed(world.office, { departmentId: world.foreign.id })).rejects.toThrow("common.notFound");
  await expect(makeFeed(world.nobody, { departmentId: null })).rejects.toThrow("common.noRole");
});

test("ten addresses a person, also of posts at the same moment", async () => {
  const held = (await listFeeds(world.head)).length;
  const posts = Array.from({ length: 12 }, () => makeFeed(world.head, { departmentId: null }));
  const made = (await Promise.allSettled(posts)).filter(({ status }) => status === "fulfilled");
  expect(held + made.length).toBe(10);
});
