import { afterEach, beforeAll, expect, test } from "vitest";
import { removeDay, setDay } from "@/lib/calendar-days/commands";
import { listOwnDays } from "@/lib/calendar-days/queries";
import { systemActor } from "@/lib/core/actor";
import { setClock } from "@/lib/core/clock";
import { generateObligations } from "@/lib/obligations/commands";
import { sendDigests } from "@/lib/reminders/commands";
import { useDatabase } from "@/tests/support/database";
import { makeObligationWorld, type ObligationWorld } from "@/tests/support/obligation-world";

useDatabase();
let world: ObligationWorld;
const at = (day: string) => setClock(new Date(`${day}T07:30:00+07:00`));

beforeAll(async () => {
  at("2026-11-01");
  world = await makeObligationWorld();
  await generateObligations(world.office);
});
afterEach(() => setClock(null));

test("a day of the agency's own moves its reminders, and only its own", async () => {
  const source = "Công văn mẫu";
  // 14 working days before 14/12/2026 is 23/11; with one day off more in between it is 20/11.
  at("2026-11-20");
  expect(await sendDigests(systemActor(world.agency.id))).toEqual({ people: 0 });
  await setDay(world.office, { day: "2026-12-01", kind: "WORKED", source });
  await setDay(world.office, { day: "2026-12-01", kind: "FREE", source });
  expect(await listOwnDays(world.officer, 2026)).toMatchObject([{ day: "2026-12-01", working: false, source }]);
  expect(await listOwnDays(world.foreignOfficer, 2026)).toEqual([]);
  expect(await sendDigests(systemActor(world.agency.id))).toEqual({ people: 3 });
});

test("it is taken away by the office of its agency, and by nobody else", async () => {
  const [row] = await listOwnDays(world.office, 2026);
  await expect(removeDay(world.officer, { id: row?.id ?? "" })).rejects.toThrow("calendarDays.officeOnly");
  await expect(setDay(world.officer, { day: "2026-12-02", kind: "FREE", source: "x" })).rejects.toThrow("calendarDays.officeOnly");
  expect(await removeDay(world.office, { id: row?.id ?? "" })).toEqual({ year: 2026 });
  await expect(removeDay(world.office, { id: row?.id ?? "" })).rejects.toThrow("common.notFound");
});
