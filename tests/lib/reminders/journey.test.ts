import { fc, test } from "@fast-check/vitest";
import { afterEach, expect } from "vitest";
import { systemActor } from "@/lib/core/actor";
import { addDays, type Day, dateColumn, dayFromColumn, setClock } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { generateObligations, givePaper } from "@/lib/obligations/commands";
import { findObligations } from "@/lib/obligations/queries";
import { sendDigests } from "@/lib/reminders/commands";
import { useDatabase } from "@/tests/support/database";
import { makeObligationWorld, waitingFile } from "@/tests/support/obligation-world";
import { ownDays, toldOn } from "@/tests/support/reminder-days";

useDatabase();
afterEach(() => setClock(null));

const first: Day = "2026-11-20";
const days = Array.from({ length: 45 }, (_, index) => addDays(first, index));
const at = (day: Day, time: string) => setClock(new Date(`${day}T${time}:00+07:00`));

/**
 * Per day: how often the job runs (a worker is down, or two run at once); the day on which the unit delivers, if it does; and
 * the agency's own days, free or worked.
 */
const month = fc.record({
  own: ownDays("2026-12-12", 22),
  runs: fc.array(fc.constantFrom(0, 1, 1, 2), { minLength: days.length, maxLength: days.length }),
  delivers: fc.option(fc.integer({ min: 0, max: days.length - 1 }), { nil: null }),
});

test.prop([month], { numRuns: 6 })(
  "a month of days: nobody is reminded twice, nobody is left out, nobody after delivering",
  async ({ runs, delivers, own }) => {
    at(first, "00:15");
    const world = await makeObligationWorld();
    const system = systemActor(world.agency.id);
    await db().calendarDay.createMany({
      data: [...own].map(([day, working]) => ({ agencyId: world.agency.id, day: dateColumn(day), working, source: "Thông báo mẫu" })),
    });
    await db().user.update({ where: { id: world.head.id }, data: { mailAddress: "truong-phong@so.example" }, select: { id: true } });
    await generateObligations(system);
    const [row] = await findObligations(world.officer, { year: 2026 });
    if (!row) throw new Error("no obligation");
    for (const [index, day] of days.entries()) {
      at(day, "07:30");
      await Promise.all(Array.from({ length: runs[index] ?? 0 }, () => sendDigests(system)));
      if (index !== delivers) continue;
      at(day, "10:00");
      const file = await waitingFile();
      await givePaper(world.officer, { obligationId: row.id, form: "REPORT", documentNumber: "", note: "", receivedOn: null, file });
    }
    const told = days.filter((_, index) => (runs[index] ?? 0) > 0 && (delivers === null || index <= delivers));
    const expected = toldOn(row.dueDay, own, (day) => told.includes(day));
    for (const person of [world.officer, world.head]) {
      const rows = await db().reminder.findMany({
        where: { userId: person.id, obligationId: row.id },
        orderBy: { day: "asc" },
        select: { step: true, day: true },
      });
      expect(rows.map((each) => ({ step: each.step, day: dayFromColumn(each.day) }))).toEqual(expected);
      expect(await db().notification.count({ where: { userId: person.id } })).toBe(expected.length);
    }
    expect(await db().outboxMessage.count({ where: { agencyId: world.agency.id } })).toBe(expected.length);
  },
);
