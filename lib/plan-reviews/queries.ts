import "server-only";
import { createHash } from "node:crypto";
import { getShares } from "../acknowledgements/queries";
import type { Actor } from "../core/actor";
import { type Day, today } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { type Paged, paged, pageSpan } from "../core/page";
import { db, type Prisma, type Tx } from "../db/client";
import { isNominated, settledState } from "../nominations/states";
import { getPlan } from "../plans/queries";
import type { PlanView } from "../plans/schema";
import { getQuotaMap } from "../quotas/queries";
import { registrationMoves } from "../registrations/states";
import { departmentName, departmentNames } from "../subjects/rules";
import { listTasks } from "../tasks/queries";
import { statusCounts } from "../tasks/rules";
import { formatCount, formatRatio } from "../text/format";
import { vi } from "../text/vi";
import { compareText } from "../text/vietnamese";
import { mayViewReview, reviewsVisibleTo } from "./policy";
import { type CountedRow, countBy, lineMark, textsWith } from "./rules";
import {
  type Assessment,
  type ReviewFigures,
  type ReviewRow,
  type ReviewTexts,
  type ReviewView,
  reviewFiguresSchema,
  reviewTextsSchema,
} from "./schema";

const rowColumns = {
  id: true,
  planId: true,
  kind: true,
  title: true,
  fromYear: true,
  toYear: true,
  changedAt: true,
  frozenAt: true,
  movement: { select: { id: true, name: true } },
} as const satisfies Prisma.PlanReviewSelect;

const viewColumns = {
  ...rowColumns,
  agencyId: true,
  lockVersion: true,
  texts: true,
  figures: true,
  signerName: true,
  signerTitle: true,
  plan: { select: { id: true, title: true, documentNumber: true } },
  agency: { select: { name: true, parentBody: true, province: true, regime: true, headTitle: true, symbol: true } },
  assessments: { select: { exemplarId: true, effort: true, growth: true, spread: true, note: true } },
} as const satisfies Prisma.PlanReviewSelect;

/** Reviews in sight, of one plan or of one movement, those being written first. */
export async function listReviews(actor: Actor, of: { planId: string } | { movementId: string }, page = 1): Promise<Paged<ReviewRow>> {
  const scope = reviewsVisibleTo(actor);
  if (!scope.any) return paged([], 0, page);
  const where = { agencyId: scope.agencyId, ...of, ...(scope.drafts ? {} : { frozenAt: { not: null } }) };
  const [total, rows] = await Promise.all([
    db().planReview.count({ where }),
    db().planReview.findMany({
      where,
      orderBy: [{ frozenAt: { sort: "desc", nulls: "first" } }, { id: "desc" }],
      ...pageSpan(page),
      select: rowColumns,
    }),
  ]);
  return paged(
    rows.map(({ movement, ...row }) => ({ ...row, movement: movement?.name ?? null })),
    total,
    page,
  );
}

/**
 * One review with its figures: as they were when it is frozen, counted now before, and the parts that nobody wrote made from
 * the same figures; out of sight is not found.
 */
export async function getReview(actor: Actor, id: string, tx: Tx = db()): Promise<ReviewView> {
  if (!isId(id)) throw notFound();
  const row = await tx.planReview.findFirst({ where: { id, agencyId: actor.agencyId }, select: viewColumns });
  if (!row || !mayViewReview(actor, { agencyId: row.agencyId, frozen: row.frozenAt !== null }).allowed) throw notFound();
  const { texts, figures, assessments, signerName, signerTitle, ...rest } = row;
  const span = { planId: row.plan.id, fromYear: row.fromYear, toYear: row.toYear, movementId: row.movement?.id ?? null };
  const lines = assessments.map(({ exemplarId, ...line }): [string, Assessment] => [exemplarId, line]);
  const counted = figures === null ? await countFigures(actor, span, tx) : reviewFiguresSchema.parse(figures);
  const written = reviewTextsSchema.parse(texts);
  return {
    ...rest,
    texts: textsWith(written, firstTexts(counted)),
    written,
    figures: counted,
    assessments: Object.fromEntries(lines),
    assessed: digestOf(assessments),
    signer: signerName === null ? null : { name: signerName, title: signerTitle ?? "" },
  };
}

/** What the head saw of the assessments when the page was made: SHA-256 of all of them, whatever their order. */
function digestOf(assessments: readonly ({ exemplarId: string } & Assessment)[]): string {
  const lines = assessments.map(({ exemplarId, ...line }) => `${exemplarId} ${lineMark(line)}`);
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
}

export type ReviewedSpan = { planId: string; fromYear: number; toYear: number; movementId: string | null };

/** Counts a plan's figures over some years, or those of one movement in it. `plan` out of sight is not found. */
export async function countFigures(actor: Actor, span: ReviewedSpan, tx: Tx = db()): Promise<ReviewFigures> {
  const plan = await getPlan(actor, span.planId, tx);
  const years = { gte: span.fromYear, lte: span.toYear };
  const of = { agencyId: actor.agencyId, planId: span.planId, year: years };
  const day = today();
  const [rows, ofPlan, counts] = await Promise.all([
    readNominations(of, span.movementId, tx),
    span.movementId === null ? countWhole(actor, plan, span, tx) : { quotas: [], tasks: null, reading: null },
    countBeside(of, span, tx),
  ]);
  const counted = rows.map((row) => asCounted(row, day));
  return {
    countedOn: day,
    ...counts,
    nominated: counted.filter((row) => row.nominated).length,
    recognised: counted.filter((row) => row.recognised).length,
    units: countBy(counted, (row) => row.unit).sort((a, b) => compareText(a.name, b.name)),
    workFields: countBy(counted, (row) => row.workField),
    kinds: countBy(counted, (row) => row.kind),
    sexes: countBy(counted, (row) => row.sex),
    leaders: countBy(counted, (row) => row.leader),
    ...ofPlan,
    exemplars: exemplarsOf(rows, day),
  };
}

/** What only a plan as a whole has: its quotas, its tasks and who has read it. */
async function countWhole(
  actor: Actor,
  plan: PlanView,
  span: ReviewedSpan,
  tx: Tx,
): Promise<Pick<ReviewFigures, "quotas" | "tasks" | "reading">> {
  const [maps, lines, shares] = await Promise.all([
    Promise.all(plan.quotas.map(async (rule) => ({ rule, map: await getQuotaMap(actor, plan, rule, tx) }))),
    listTasks(actor, span.planId, tx),
    getShares(actor, span.planId, tx),
  ]);
  const inSpan = (year: number) => year >= span.fromYear && year <= span.toYear;
  const statuses = statusCounts(lines.flatMap((line) => line.turns.filter((turn) => inSpan(turn.year)).map((turn) => turn.status)));
  return {
    quotas: maps.flatMap(({ rule, map }) =>
      map.years
        .filter((each) => inSpan(each.year))
        .map((each) => {
          const short = map.units.filter((unit) => unit.cells.some((cell) => cell.year === each.year && cell.owes && cell.missing > 0));
          return { text: rule.text, year: each.year, units: each.units, enough: each.enough, short: short.map((unit) => unit.name) };
        }),
    ),
    tasks: { done: statuses.DONE, underWay: statuses.UNDER_WAY, notStarted: statuses.NOT_STARTED, overdue: statuses.OVERDUE },
    reading: { staff: shares.total.staff, read: shares.total.read },
  };
}

const nominationColumns = {
  year: true,
  state: true,
  workField: { select: { name: true } },
  department: { select: departmentNames },
  subject: { select: { name: true, kind: true, leaderManager: true, person: { select: { sex: true } } } },
  recognition: { select: { exemplarId: true, revocation: { select: { confirmedAt: true } } } },
  upwardItems: { where: { submission: { sentOn: { not: null } } }, select: { id: true } },
} as const satisfies Prisma.NominationSelect;
type NominationRow = Prisma.NominationGetPayload<{ select: typeof nominationColumns }>;

function readNominations(of: Prisma.NominationWhereInput, movementId: string | null, tx: Tx): Promise<NominationRow[]> {
  return tx.nomination.findMany({
    where: { ...of, ...(movementId ? { movementId } : {}) },
    orderBy: [{ year: "asc" }, { id: "asc" }],
    select: nominationColumns,
  });
}

/** Taken back only when two people said so. */
const holds = (row: NominationRow) => row.recognition !== null && !row.recognition.revocation?.confirmedAt;

function asCounted(row: NominationRow, day: Day): CountedRow {
  const single = row.subject.kind === "INDIVIDUAL";
  return {
    unit: departmentName(row.department, day) ?? "",
    workField: row.workField?.name ?? "",
    kind: row.subject.kind,
    sex: single ? (row.subject.person?.sex ?? "") : null,
    leader: single ? String(row.subject.leaderManager) : null,
    nominated: isNominated(row.state),
    recognised: holds(row),
  };
}

/** Each exemplar once, with the year it was recognised in last. */
function exemplarsOf(rows: readonly NominationRow[], day: Day): ReviewFigures["exemplars"] {
  const found = new Map<string, ReviewFigures["exemplars"][number]>();
  for (const row of rows.filter(holds)) {
    const id = row.recognition?.exemplarId ?? "";
    found.set(id, { id, name: row.subject.name, unit: departmentName(row.department, day) ?? "", year: row.year });
  }
  return [...found.values()];
}

async function countBeside(of: { agencyId: string; planId: string; year: { gte: number; lte: number } }, span: ReviewedSpan, tx: Tx) {
  const movement = span.movementId ? { movementId: span.movementId } : {};
  const from = new Date(`${span.fromYear}-01-01T00:00:00+07:00`);
  const until = new Date(`${span.toYear + 1}-01-01T00:00:00+07:00`);
  const [discoveries, registrations, decisions, sessions, articles, proposedUpward] = await Promise.all([
    tx.discovery.count({ where: { agencyId: of.agencyId, ...movement, suggestedAt: { gte: from, lt: until } } }),
    // A registration is made for the plan's year; which movement it will be for shows in the dossier only.
    span.movementId ? null : tx.registration.count({ where: { ...of, state: { in: [...registrationMoves.withdraw.from] } } }),
    tx.recognitionDecision.count({ where: { ...of, ...(span.movementId ? { recognitions: { some: { nomination: movement } } } : {}) } }),
    tx.councilSession.count({ where: { ...of, ...(span.movementId ? { agenda: { some: { nomination: movement } } } : {}) } }),
    tx.article.count({
      where: {
        agencyId: of.agencyId,
        publishedFrom: { not: null },
        exemplar: { recognitions: { some: { nomination: { ...of, ...movement } } } },
      },
    }),
    tx.nomination.count({
      where: { ...of, ...movement, state: settledState, upwardItems: { some: { submission: { sentOn: { not: null } } } } },
    }),
  ]);
  return { discoveries, registrations, decisions, sessions, articles, proposedUpward };
}

/** The first text of each part, in sentences about the figures; what is not counted stays empty for people to write. */
export function firstTexts(figures: ReviewFigures): ReviewTexts {
  const words = vi.planReviews.sentences;
  const { reading, tasks } = figures;
  const latest = figures.quotas.at(-1);
  const unfinished = tasks ? tasks.notStarted + tasks.overdue : 0;
  const given = (...lines: (string | false | null | undefined)[]) => lines.filter((line) => line).join("\n");
  return {
    directed: given(
      reading && words.read(formatCount(reading.read), formatCount(reading.staff), formatRatio(reading.read, reading.staff)),
      figures.sessions > 0 && words.sessions(formatCount(figures.sessions)),
      figures.decisions > 0 && words.decisions(formatCount(figures.decisions)),
    ),
    carriedOut: given(
      figures.registrations === null
        ? words.receivedInMovement(formatCount(figures.discoveries), formatCount(figures.nominated))
        : words.received(formatCount(figures.discoveries), formatCount(figures.registrations), formatCount(figures.nominated)),
      words.recognised(formatCount(figures.recognised), formatCount(figures.proposedUpward)),
      figures.articles > 0 && words.articles(formatCount(figures.articles)),
      tasks && words.tasks(formatCount(tasks.done), formatCount(tasks.underWay)),
    ),
    results: "",
    strengths: given(latest && latest.enough > 0 && words.enough(latest.year, formatCount(latest.enough), formatCount(latest.units))),
    limits: given(
      latest && latest.short.length > 0 && words.short(latest.year, formatCount(latest.short.length), latest.short.join("; ")),
      tasks !== null && tasks.overdue > 0 && words.overdue(formatCount(tasks.overdue)),
    ),
    causes: "",
    lessons: "",
    directions: given(unfinished > 0 && words.goOn(formatCount(unfinished))),
    proposals: "",
  };
}
