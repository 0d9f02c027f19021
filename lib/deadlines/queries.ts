import "server-only";
import { workingDaysBetween } from "../calendar/working-days";
import { type Actor, departmentsWith, hasRole } from "../core/actor";
import { addDays, today } from "../core/clock";
import { mayUrge } from "../obligations/policy";
import { findObligations, getCalendarChanges, type ObligationView } from "../obligations/queries";
import { isOwed } from "../obligations/rules";
import { listPublishedPlans } from "../plans/queries";
import { getQuotaMap } from "../quotas/queries";
import { wantsLetter } from "../reminders/rules";
import { formatCount } from "../text/format";
import { vi } from "../text/vi";
import { paths } from "../web/paths";
import type { WorkItem } from "../worklist/rules";
import { type OwnShortfall, quotaDaysLeft, shortfallsOf } from "./rules";

const words = vi.deadlines;
/** Days ahead from which a last day stands on the worklist, and days behind until which a missed one does. */
const [ahead, behind] = [60, 370];

/** What the plans' days ask of the actor: things to give in, a quota to fill, letters to prepare. Part of Việc của tôi. */
export async function listDeadlineWork(actor: Actor): Promise<WorkItem[]> {
  const own = departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD");
  if (own.length === 0 && !mayUrge(actor).allowed) return [];
  const day = today();
  const rows = (await findObligations(actor, { dueFrom: addDays(day, -behind), dueUntil: addDays(day, ahead) })).filter((row) =>
    isOwed(row.standing),
  );
  const changes = await getCalendarChanges(actor.agencyId);
  const mine = rows.filter((row) => (row.departmentId === null ? hasRole(actor, "OFFICE") : own.includes(row.departmentId)));
  const letters = rows.filter((row) => row.departmentId !== null && wantsLetter(day, row.dueDay, row.urgings, changes));
  return [
    ...mine.map((row) => obligationItem(row, workingDaysBetween(day, row.dueDay, changes))),
    ...(mayUrge(actor).allowed ? letterItems(letters) : []),
    ...(await quotaItems(actor, own)),
  ];
}

function obligationItem(row: ObligationView, days: number): WorkItem {
  const text = words.obligation;
  const left =
    days < 0 ? vi.obligations.late(formatCount(-days)) : days === 0 ? vi.obligations.leftToday : vi.obligations.left(formatCount(days));
  return {
    ...{ key: `obligation-${row.id}`, href: paths.obligation(row.id), due: row.dueDay, ifNot: text.ifNot, action: text.action },
    title: text.title(row.rule.text),
    why: text.why(row.unit ?? vi.obligations.agency, left),
  };
}

function letterItems(rows: readonly ObligationView[]): WorkItem[] {
  const text = words.letter;
  const plans = new Map(rows.map((row) => [row.planId, row.plan.title]));
  return [...plans].map(([planId, title]) => {
    const units = new Set(rows.filter((row) => row.planId === planId).map((row) => row.departmentId)).size;
    return {
      ...{ key: `letter-${planId}`, href: paths.acting(planId), due: null, ifNot: text.ifNot, action: text.action },
      title: text.title(formatCount(units)),
      why: text.why(title),
    };
  });
}

async function quotaItems(actor: Actor, own: readonly string[]): Promise<WorkItem[]> {
  if (own.length === 0) return [];
  const text = words.quota;
  const items: WorkItem[] = [];
  for (const plan of (await listPublishedPlans(actor)).filter((each) => each.quotas.length > 0 && each.supersededById === null)) {
    for (const rule of plan.quotas) {
      const found: OwnShortfall[] = shortfallsOf(await getQuotaMap(actor, plan, rule), own, today());
      items.push(
        ...found.map((short) => ({
          ...{ key: `quota-${rule.id}-${short.unitId}`, href: paths.quotaMap(plan.id), due: short.lastDay, action: text.action },
          title: text.title(short.year, formatCount(short.missing), formatCount(quotaDaysLeft(short, today()))),
          why: text.why(short.unit, plan.title),
          ifNot: text.ifNot,
        })),
      );
    }
  }
  return items;
}
