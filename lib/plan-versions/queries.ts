import "server-only";
import { type Actor, systemActor } from "../core/actor";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { db, type Prisma } from "../db/client";
import { findObligations } from "../obligations/queries";
import type { PlanData } from "../plan-contents/schema";
import { mayViewPlan } from "../plans/policy";
import { formatDay } from "../text/format";
import { vi } from "../text/vi";
import { type Change, compareVersions, type Piece, touchedIds } from "./rules";

const named = { id: true, title: true, documentNumber: true, version: true, publishedAt: true, agencyId: true } as const;
const columns = {
  ...named,
  startYear: true,
  endYear: true,
  subjectText: true,
  fundingText: true,
  monitoringLead: true,
  criteria: { orderBy: { position: "asc" }, select: { id: true, code: true, text: true } },
  tasks: {
    orderBy: { position: "asc" },
    select: {
      id: true,
      title: true,
      lead: true,
      timeframe: true,
      departments: { select: { name: true } },
      runs: { select: { year: true } },
    },
  },
  obligationRules: { orderBy: { position: "asc" }, select: { id: true, kind: true, actor: true, text: true, lastDay: true } },
  quotaRules: { orderBy: { position: "asc" }, select: { id: true, text: true, minimum: true } },
  ballotRule: { select: { planId: true, citation: true, source: true } },
  items: { orderBy: { position: "asc" }, select: { id: true, kind: true, text: true } },
  legalBases: { orderBy: { position: "asc" }, select: { id: true, number: true, canonicalNumber: true, subject: true } },
} as const satisfies Prisma.PlanSelect;

type Row = Prisma.PlanGetPayload<{ select: typeof columns }>;
/** What of a version is compared; rows that are not written yet have no id. */
type Content = Pick<Row, "id" | "title" | "startYear" | "endYear" | "subjectText" | "fundingText" | "monitoringLead" | "ballotRule"> & {
  criteria: { id: string; code: string; text: string }[];
  tasks: { id: string; title: string; lead: string; timeframe: string; departments: { name: string }[] }[];
  obligationRules: { id: string; kind: string; actor: string; text: string; lastDay: string }[];
  quotaRules: { id: string; text: string; minimum: number }[];
  items: { id: string; text: string }[];
  legalBases: { id: string; number: string | null; canonicalNumber: string | null; subject: string }[];
};
export type NamedVersion = { id: string; title: string; documentNumber: string | null; version: number };
export type VersionsView = {
  plan: NamedVersion;
  older: NamedVersion | null;
  newer: NamedVersion | null;
  /** From the older to the newer; empty without a second version. */
  changes: Change[];
  affectedTasks: { id: string; planId: string; title: string; years: number[] }[];
  affectedObligations: { id: string; text: string; day: string; delivered: boolean }[];
};

/** A plan beside the version it replaced, or else the one that replaced it; out of sight is not found. */
export async function getVersions(actor: Actor, planId: string): Promise<VersionsView> {
  if (!isId(planId)) throw notFound();
  const row = await db().plan.findFirst({
    where: { id: planId, agencyId: actor.agencyId },
    select: { ...columns, supersedes: { select: columns }, supersededBy: { select: columns } },
  });
  if (!row || !mayViewPlan(actor, { agencyId: row.agencyId, published: row.publishedAt !== null }).allowed) throw notFound();
  const older = row.supersedes;
  const newer = row.supersededBy;
  const [before, after] = older ? [older, row] : [row, newer];
  const changes = after ? compareVersions(piecesOf(before), piecesOf(after)) : [];
  return {
    plan: nameOf(row),
    older: older ? nameOf(older) : null,
    newer: newer ? nameOf(newer) : null,
    changes,
    affectedTasks: tasksOf(before, touchedIds(changes, "tasks")),
    affectedObligations: await obligationsOf(actor, before.id, touchedIds(changes, "obligations")),
  };
}

/** What a version that is not written yet would change of a plan; out of sight is not found. Codes of criteria are left aside. */
export async function compareWithPlan(actor: Actor, planId: string, data: PlanData): Promise<Change[]> {
  const row = isId(planId) ? await db().plan.findFirst({ where: { id: planId, agencyId: actor.agencyId }, select: columns }) : null;
  if (!row || !mayViewPlan(actor, { agencyId: row.agencyId, published: row.publishedAt !== null }).allowed) throw notFound();
  const bare = (pieces: Piece[]) => pieces.map((piece) => ({ ...piece, text: piece.text.replace(/^[A-Z0-9-]+\. /, "") }));
  return compareVersions(bare(piecesOf(row)), bare(piecesOf(contentOf(data))));
}

function contentOf(data: PlanData): Content {
  const id = "";
  return {
    ...{ id, title: data.title, startYear: data.startYear, endYear: data.endYear, subjectText: data.subjectText },
    fundingText: data.funding?.text ?? null,
    monitoringLead: data.monitoring?.lead ?? null,
    criteria: data.criteria.map(({ code, text }) => ({ id, code, text })),
    tasks: data.tasks.map(({ title, lead, timeframe, advisingDepartments, coordinatingDepartments }) => ({
      ...{ id, title, lead, timeframe },
      departments: [...advisingDepartments, ...coordinatingDepartments].map((name) => ({ name })),
    })),
    obligationRules: data.obligations.map(({ kind, actor, text, lastDay }) => ({ id, kind, actor, text, lastDay })),
    quotaRules: data.quotas.map(({ text, minimum }) => ({ id, text, minimum })),
    ballotRule: data.ballot ? { planId: id, citation: data.ballot.citation, source: data.ballot.source } : null,
    items: data.items.map(({ text }) => ({ id, text })),
    legalBases: data.legalBases.map(({ number, canonicalNumber, subject }) => ({ id, number, canonicalNumber, subject })),
  };
}

const nameOf = ({ id, title, documentNumber, version }: NamedVersion): NamedVersion => ({ id, title, documentNumber, version });

/** Tasks that somebody has already worked on under the older version. */
function tasksOf(plan: Row, ids: readonly string[]): VersionsView["affectedTasks"] {
  return plan.tasks
    .filter((task) => ids.includes(task.id) && task.runs.length > 0)
    .map((task) => ({ id: task.id, planId: plan.id, title: task.title, years: [...new Set(task.runs.map((run) => run.year))].sort() }));
}

/** Over all units, whoever reads: one line a day, given in or done when it is so for every unit. */
async function obligationsOf(actor: Actor, planId: string, ruleIds: readonly string[]): Promise<VersionsView["affectedObligations"]> {
  if (ruleIds.length === 0) return [];
  const rows = await findObligations(systemActor(actor.agencyId), { planId });
  const shown = new Map<string, VersionsView["affectedObligations"][number]>();
  for (const row of rows.filter((each) => ruleIds.includes(each.ruleId))) {
    const key = `${row.rule.text} ${row.dueDay}`;
    const delivered = row.received !== null && (shown.get(key)?.delivered ?? true);
    shown.set(key, { id: row.id, text: row.rule.text, day: formatDay(row.dueDay), delivered });
  }
  return [...shown.values()];
}

function piecesOf(plan: Content): Piece[] {
  const words = vi.planVersions.facts;
  const fact = (key: keyof typeof words, value: string | number | null): Piece[] =>
    value === null || value === "" ? [] : [{ group: "facts", key, id: `${plan.id}-${key}`, text: `${words[key]}: ${value}` }];
  return [
    ...fact("title", plan.title),
    ...fact("startYear", plan.startYear),
    ...fact("endYear", plan.endYear),
    ...fact("subjects", plan.subjectText),
    ...fact("funding", plan.fundingText),
    ...fact("monitoring", plan.monitoringLead),
    ...plan.criteria.map((row): Piece => ({ group: "criteria", key: row.code, id: row.id, text: `${row.code}. ${row.text}` })),
    ...plan.tasks.map((row): Piece => {
      const parts = [row.title, row.lead, ...row.departments.map((each) => each.name), row.timeframe];
      return { group: "tasks", key: row.title, id: row.id, text: parts.join("; ") };
    }),
    ...plan.obligationRules.map((row): Piece => {
      const text = `${row.text} (${row.lastDay})`;
      return { group: "obligations", key: `${row.kind} ${row.actor} ${row.text}`, id: row.id, text };
    }),
    ...plan.quotaRules.map((row): Piece => ({ group: "quotas", key: row.text, id: row.id, text: `${row.text} (${row.minimum})` })),
    ...(plan.ballotRule ? [{ group: "ballot" as const, key: "ballot", id: plan.ballotRule.planId, text: plan.ballotRule.source }] : []),
    ...plan.items.map((row): Piece => ({ group: "items", key: row.text, id: row.id, text: row.text })),
    ...plan.legalBases.map((row): Piece => {
      const text = [row.number, row.subject].filter(Boolean).join(", ");
      return { group: "legalBases", key: row.canonicalNumber ?? text, id: row.id, text };
    }),
  ];
}
