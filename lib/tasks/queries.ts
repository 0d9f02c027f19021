import "server-only";
import type { Actor } from "../core/actor";
import { type Day, dateColumn, dayFromColumn, today } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { db, type Prisma, type Tx } from "../db/client";
import { departmentNamed, type NamedDepartment } from "../departments/rules";
import { nominationsVisibleTo, visibleWhere } from "../nominations/policy";
import { mayViewPlan, plansVisibleTo } from "../plans/policy";
import { planYears } from "../plans/rules";
import { departmentName, departmentNames } from "../subjects/rules";
import { formatDateColumn } from "../text/format";
import { maySeeTaskWork, type TaskFacts } from "./policy";
import { type DatedTurn, doersOf, isConfirmed, type Turn, taskStatus, turnAtHand, turnsOf, wasLate } from "./rules";
import type { PlanTree, TaskLine, TaskView, TurnState } from "./schema";

const runColumns = {
  id: true,
  year: true,
  part: true,
  steps: {
    where: { droppedAt: null },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
    select: { id: true, title: true, lastDay: true, doneAt: true },
  },
  products: {
    where: { removedAt: null },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      text: true,
      addedAt: true,
      attachment: { select: { fileName: true, size: true } },
      nomination: { select: { id: true, subject: { select: { name: true } } } },
      decision: { select: { id: true, number: true, signedOn: true } },
      review: { select: { id: true, title: true } },
    },
  },
  reports: {
    orderBy: [{ reportedAt: "desc" }, { id: "desc" }],
    select: { id: true, note: true, reportedById: true, reportedAt: true, settledById: true, settledAt: true, reason: true },
  },
} as const satisfies Prisma.TaskRunSelect;

const planColumns = {
  id: true,
  agencyId: true,
  title: true,
  documentNumber: true,
  issueDate: true,
  startYear: true,
  endYear: true,
  openEnded: true,
  annual: true,
  supersededById: true,
  publishedAt: true,
  monitoringLead: true,
} as const satisfies Prisma.PlanSelect;

const taskColumns = {
  id: true,
  title: true,
  lead: true,
  leadDepartmentId: true,
  advisingLeader: true,
  timeframe: true,
  recurrence: true,
  lastDay: true,
  source: true,
  departments: { select: { role: true, name: true, departmentId: true } },
} as const satisfies Prisma.TaskSelect;

const fullTask = { ...taskColumns, runs: { select: runColumns }, plan: { select: planColumns } } as const satisfies Prisma.TaskSelect;

type RunRow = Prisma.TaskRunGetPayload<{ select: typeof runColumns }>;
type TaskRow = Prisma.TaskGetPayload<{ select: typeof fullTask }>;
type PlanRow = Prisma.PlanGetPayload<{ select: typeof planColumns }>;

type FactLine = TaskLine & { facts: TaskFacts };

/** The agency's departments with their names, for resolving who a plan means; `day`: only those alive on it. */
export function listNamedDepartments(agencyId: string, tx: Tx = db(), day: Day | null = null): Promise<NamedUnit[]> {
  const alive = day ? { activeFrom: { lte: dateColumn(day) }, OR: [{ activeTo: null }, { activeTo: { gte: dateColumn(day) } }] } : {};
  return tx.department.findMany({ where: { agencyId, ...alive }, select: { id: true, ...departmentNames } });
}
type NamedUnit = NamedDepartment & { names: { name: string; shortName: string; validFrom: Date; validTo: Date | null }[] };

/** The tasks of one plan, each with every turn and what has come of it; out of sight is not found. */
export async function listTasks(actor: Actor, planId: string, tx: Tx = db()): Promise<FactLine[]> {
  if (!isId(planId)) throw notFound();
  const plan = await tx.plan.findFirst({ where: { id: planId, agencyId: actor.agencyId }, select: planColumns });
  if (!plan || !mayViewPlan(actor, { agencyId: plan.agencyId, published: plan.publishedAt !== null }).allowed) throw notFound();
  return linesOf(actor, { planId: plan.id }, tx);
}

/** A plan with its tasks and turns, the plan above it, and the annual plans below it with theirs; out of sight is not found. */
export async function getPlanTree(actor: Actor, planId: string): Promise<PlanTree> {
  const lines = await listTasks(actor, planId);
  const named = { id: true, title: true, documentNumber: true, publishedAt: true } as const;
  const plan = await db().plan.findFirstOrThrow({
    where: { id: planId, agencyId: actor.agencyId },
    select: {
      ...named,
      parentPlan: { select: named },
      children: { where: { publishedAt: { not: null } }, orderBy: { startYear: "asc" }, select: named },
    },
  });
  const below = await linesOf(actor, { planId: { in: plan.children.map((child) => child.id) } });
  const { id, title, documentNumber, parentPlan } = plan;
  return {
    ...{ id, title, documentNumber, lines },
    parent: parentPlan ? { ...parentPlan, opens: parentPlan.publishedAt !== null } : null,
    children: plan.children.map((child) => ({ ...child, lines: below.filter((line) => line.planId === child.id) })),
  };
}

/** The tasks of the agency's published plans that no newer plan has replaced. */
export async function listTasksInForce(actor: Actor): Promise<(FactLine & { planId: string })[]> {
  if (!plansVisibleTo(actor).any) return [];
  return linesOf(actor, { plan: { agencyId: actor.agencyId, publishedAt: { not: null }, supersededById: null } });
}

async function linesOf(actor: Actor, where: Prisma.TaskWhereInput, tx: Tx = db()): Promise<(FactLine & { planId: string })[]> {
  const [tasks, units] = await Promise.all([
    tx.task.findMany({ where, orderBy: [{ planId: "asc" }, { position: "asc" }], select: fullTask }),
    listNamedDepartments(actor.agencyId, tx),
  ]);
  return tasks.map((task) => {
    const turns = turnsOf(timeOf(task), spanOf(task.plan)).map((turn) => stateOf(turn, runOf(task.runs, turn)));
    const facts = factsOf(task, units, null);
    return {
      planId: task.plan.id,
      id: task.id,
      title: task.title,
      timeframe: task.timeframe,
      doers: namesOf(facts.doerIds, units),
      turns,
      facts,
    };
  });
}

/** One task of a plan in one of its turns (the one at hand unless asked for another); out of sight is not found. */
export async function getTask(
  actor: Actor,
  taskId: string,
  asked: Turn | null = null,
  tx: Tx = db(),
): Promise<TaskView & { facts: TaskFacts }> {
  const { task, units } = await readTask(actor, taskId, tx);
  const turns = turnsOf(timeOf(task), spanOf(task.plan)).map((each) => stateOf(each, runOf(task.runs, each)));
  const turn = asked ? turns.find((each) => each.year === asked.year && each.part === asked.part) : turnAtHand(turns, today());
  if (!turn) throw notFound();
  const run = runOf(task.runs, turn);
  const state = turns.find((each) => each.year === turn.year && each.part === turn.part) ?? stateOf({ ...turn }, run);
  const facts = factsOf(task, units, run);
  const { id, title, lead, leadDepartmentId, advisingLeader, timeframe, source, departments, plan } = task;
  return {
    ...{ id, title, lead, leadDepartmentId, advisingLeader, timeframe, source, departments },
    plan: { id: plan.id, title: plan.title, documentNumber: plan.documentNumber },
    turns,
    turn: state,
    facts,
    doers: namesOf(facts.doerIds, units),
    units: units.map((unit) => ({ id: unit.id, name: departmentName(unit, today()) ?? "" })),
    work: maySeeTaskWork(actor, facts) ? await workOf(run, tx) : null,
  };
}

/** The task with its runs, in the actor's sight; out of sight is not found. */
async function readTask(actor: Actor, taskId: string, tx: Tx): Promise<{ task: TaskRow; units: NamedUnit[] }> {
  if (!isId(taskId)) throw notFound();
  const task = await tx.task.findFirst({ where: { id: taskId, plan: { agencyId: actor.agencyId } }, select: fullTask });
  if (!task || !mayViewPlan(actor, { agencyId: task.plan.agencyId, published: task.plan.publishedAt !== null }).allowed) throw notFound();
  return { task, units: await listNamedDepartments(actor.agencyId, tx) };
}

async function workOf(run: RunRow | null, tx: Tx): Promise<TaskView["work"]> {
  const reports = run?.reports ?? [];
  const ids = reports.flatMap((report) => [report.reportedById, report.settledById ?? report.reportedById]);
  const users = await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, displayName: true } });
  const names = new Map(users.map((user) => [user.id, user.displayName]));
  return {
    steps: (run?.steps ?? []).map((step) => ({ ...step, lastDay: step.lastDay ? dayFromColumn(step.lastDay) : null })),
    products: run?.products ?? [],
    reports: reports.map((report) => ({
      ...report,
      reportedBy: names.get(report.reportedById) ?? "",
      settledBy: report.settledById ? (names.get(report.settledById) ?? "") : null,
    })),
  };
}

/** What may be shown as a product: nominations in sight and decisions of the plan, and its frozen reviews. */
export async function listLinkable(actor: Actor, planId: string, tx: Tx = db()): Promise<{ value: string; label: string }[]> {
  const of = { agencyId: actor.agencyId, planId };
  const [decisions, reviews, nominations] = await Promise.all([
    tx.recognitionDecision.findMany({
      where: of,
      orderBy: { signedOn: "desc" },
      take: 50,
      select: { id: true, number: true, signedOn: true },
    }),
    tx.planReview.findMany({ where: { ...of, frozenAt: { not: null } }, orderBy: { frozenAt: "desc" }, select: { id: true, title: true } }),
    tx.nomination.findMany({
      where: { AND: [of, visibleWhere(nominationsVisibleTo(actor))] },
      orderBy: [{ year: "desc" }, { createdAt: "desc" }],
      take: 200,
      select: { id: true, year: true, subject: { select: { name: true } } },
    }),
  ]);
  return [
    ...decisions.map((row) => ({ value: `decision:${row.id}`, label: `${row.number}, ${formatDateColumn(row.signedOn)}` })),
    ...reviews.map((row) => ({ value: `review:${row.id}`, label: row.title })),
    ...nominations.map((row) => ({ value: `nomination:${row.id}`, label: `${row.subject.name}, ${row.year}` })),
  ];
}

/** The file of a product in the actor's sight; out of sight is not found. */
export async function getProductFile(actor: Actor, productId: string) {
  if (!isId(productId)) throw notFound();
  const row = await db().taskProduct.findFirst({
    where: { id: productId, run: { agencyId: actor.agencyId } },
    select: { run: { select: { taskId: true } }, attachment: { select: { key: true, mediaType: true, fileName: true } } },
  });
  if (!row?.attachment) throw notFound();
  const { facts } = await getTask(actor, row.run.taskId);
  if (!maySeeTaskWork(actor, facts)) throw notFound();
  return row.attachment;
}

const timeOf = (task: TaskRow) => ({ recurrence: task.recurrence, lastDay: task.lastDay ? dayFromColumn(task.lastDay) : null });

function spanOf(plan: PlanRow) {
  const years = planYears(plan, Number(today().slice(0, 4)));
  return { startYear: plan.startYear, issueDate: plan.issueDate ? dayFromColumn(plan.issueDate) : null, years };
}

const runOf = (runs: readonly RunRow[], turn: Turn) => runs.find((run) => run.year === turn.year && run.part === turn.part) ?? null;

function stateOf(turn: DatedTurn, run: RunRow | null): TurnState {
  const [latest] = run?.reports ?? [];
  const report = latest
    ? { reportedAt: latest.reportedAt, settled: latest.settledAt !== null && latest.reason === null, givenBack: latest.reason !== null }
    : null;
  const work = {
    lastDay: turn.lastDay,
    steps: (run?.steps ?? []).map((step) => ({ done: step.doneAt !== null })),
    products: run?.products.length ?? 0,
    report,
  };
  return {
    ...turn,
    status: taskStatus(work, today()),
    confirmed: isConfirmed(work),
    late: wasLate(work),
    waitingFrom: latest && latest.settledAt === null ? latest.reportedById : null,
  };
}

function factsOf(task: TaskRow, units: readonly NamedUnit[], run: RunRow | null): TaskFacts {
  const [latest] = run?.reports ?? [];
  return {
    doerIds: doersOf(task, units),
    coordinatorIds: task.departments.flatMap((row) => (row.role === "COORDINATING" && row.departmentId ? [row.departmentId] : [])),
    monitorId: departmentNamed(task.plan.monitoringLead, units),
    superseded: task.plan.supersededById !== null,
    waitingFrom: latest && latest.settledAt === null ? latest.reportedById : null,
    confirmed: latest !== undefined && latest.settledAt !== null && latest.reason === null,
  };
}

function namesOf(ids: readonly string[], units: readonly NamedUnit[]): string[] {
  const day: Day = today();
  return ids.flatMap((id) => {
    const unit = units.find((each) => each.id === id);
    return unit ? [departmentName(unit, day) ?? ""] : [];
  });
}
