import { fc, test } from "@fast-check/vitest";
import { afterEach, expect } from "vitest";
import { isWorkingDay } from "@/lib/calendar/working-days";
import { systemActor } from "@/lib/core/actor";
import { addDays, type Day, dayFromColumn, setClock } from "@/lib/core/clock";
import { db } from "@/lib/db/client";
import { generateObligations, givePaper } from "@/lib/obligations/commands";
import { findObligations } from "@/lib/obligations/queries";
import { sendDigests } from "@/lib/reminders/commands";
import { stepOn } from "@/lib/reminders/rules";
import { useDatabase } from "@/tests/support/database";
import { makeObligationWorld, waitingFile } from "@/tests/support/obligation-world";

useDatabase();
afterEach(() => setClock(null));

const first: Day = "2026-11-20";
const days = Array.from({ length: 45 }, (_, index) => addDays(first, index));
const at = (day: Day, time: string) => setClock(new Date(`${day}T${time}:00+07:00`));

/** Per day: how often the job runs (a worker is down, or two run at once); the day on which the unit delivers, if it does. */
const month = fc.record({
  runs: fc.array(fc.constantFrom(0, 1, 1, 2), { minLength: days.length, maxLength: days.length }),
  delivers: fc.option(fc.integer({ min: 0, max: days.length - 1 }), { nil: null }),
});

test.prop([month], { numRuns: 6 })(
  "a month of days: nobody is reminded twice, nobody is left out, nobody after delivering",
  async ({ runs, delivers }) => {
    at(first, "00:15");
    const world = await makeObligationWorld();
    const system = systemActor(world.agency.id);
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
    const expected: { step: number; day: Day }[] = [];
    for (const [index, day] of days.entries()) {
      if ((runs[index] ?? 0) === 0 || (delivers !== null && index > delivers)) continue;
      const step = stepOn(day, row.dueDay);
      if (step !== null && isWorkingDay(day) && !expected.some((each) => each.step === step)) expected.push({ step, day });
    }
    for (const person of [world.officer, world.head]) {
      const told = await db().reminder.findMany({
        where: { userId: person.id, obligationId: row.id },
        orderBy: { day: "asc" },
        select: { step: true, day: true },
      });
      expect(told.map((each) => ({ step: each.step, day: dayFromColumn(each.day) }))).toEqual(expected);
      expect(await db().notification.count({ where: { userId: person.id } })).toBe(expected.length);
    }
  },
);
