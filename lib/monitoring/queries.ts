import "server-only";
import { listUnread } from "../acknowledgements/queries";
import type { Actor } from "../core/actor";
import { addDays, today } from "../core/clock";
import { db } from "../db/client";
import { mayFreezeReview } from "../plan-reviews/policy";
import { getReview } from "../plan-reviews/queries";
import { missingTexts, unassessed } from "../plan-reviews/rules";
import { maySettleReport, mayWorkOnTask } from "../tasks/policy";
import { listTasksInForce } from "../tasks/queries";
import { vi } from "../text/vi";
import { paths } from "../web/paths";
import type { WorkItem } from "../worklist/rules";

const words = vi.monitoring;
/** Days ahead from which a task stands on the worklist. */
const ahead = 30;

/** What following the plans asks of the actor: to read them, to do or confirm tasks, to freeze reviews. Part of Việc của tôi. */
export async function listMonitoringWork(actor: Actor): Promise<WorkItem[]> {
  const parts = await Promise.all([readingWork(actor), taskWork(actor), reviewWork(actor)]);
  return parts.flat();
}

async function readingWork(actor: Actor): Promise<WorkItem[]> {
  const { title, why, ifNot, action } = words.read;
  const plans = await listUnread(actor);
  return plans.map((plan) => ({
    ...{ key: `read-${plan.id}`, href: `${paths.deskPlan(plan.id)}#quan-triet`, due: null, why, ifNot, action },
    title: title(plan.documentNumber ?? plan.title),
  }));
}

async function taskWork(actor: Actor): Promise<WorkItem[]> {
  const until = addDays(today(), ahead);
  const lines = await listTasksInForce(actor);
  return lines.flatMap((line) => {
    const href = (year: number, part: number) => paths.task(line.planId, line.id, `${year}-${part}`);
    return line.turns.flatMap((turn): WorkItem[] => {
      const key = `${line.id}-${turn.year}-${turn.part}`;
      const base = { key: `task-${key}`, href: href(turn.year, turn.part), due: turn.lastDay, title: line.title };
      if (turn.waitingFrom !== null) {
        const { why, action, title } = words.confirm;
        const settles = maySettleReport(actor, { ...line.facts, waitingFrom: turn.waitingFrom }).allowed;
        return settles ? [{ ...base, title: title(line.title), due: null, why: why(line.doers.join("; ")), action }] : [];
      }
      if (turn.status === "DONE" || turn.lastDay === null || turn.lastDay > until) return [];
      const { why, ifNot, action, title } = words.task;
      return mayWorkOnTask(actor, line.facts).allowed ? [{ ...base, title: title(line.title), why: why(turn.year), ifNot, action }] : [];
    });
  });
}

/** Reviews that are written and assessed whole, for those who may freeze them. */
async function reviewWork(actor: Actor): Promise<WorkItem[]> {
  if (!mayFreezeReview(actor, { frozen: false }).allowed) return [];
  const rows = await db().planReview.findMany({ where: { agencyId: actor.agencyId, frozenAt: null }, take: 20, select: { id: true } });
  const reviews = await Promise.all(rows.map((row) => getReview(actor, row.id)));
  const { title, why, ifNot, action } = words.freeze;
  return reviews
    .filter((each) => missingTexts(each.texts).length === 0 && unassessed(each.figures.exemplars, each.assessments).length === 0)
    .map((each) => ({
      ...{ key: `freeze-${each.id}`, href: paths.planReview(each.plan.id, each.id), due: null, why, ifNot, action },
      title: title(each.title),
    }));
}
