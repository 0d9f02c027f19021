import "server-only";
import { mayShow, missingForStory } from "../consents/rules";
import type { Actor } from "../core/actor";
import { dayFromColumn, now, today } from "../core/clock";
import { notFound } from "../core/errors";
import { isId } from "../core/fields";
import { mayMove } from "../core/lifecycle";
import { type Paged, paged, pageSpan } from "../core/page";
import { db, type Prisma, type Tx } from "../db/client";
import { shownNameOn } from "../departments/rules";
import { revocationCourse, stands } from "../recognitions/rules";
import { withoutAccents } from "../text/vietnamese";
import { articlesVisibleTo } from "./policy";
import type { Story, StoryFilter, StoryRow, StorySubject } from "./rules";
import { type Shown, shownAt } from "./rules";
import { bodySchema } from "./schema";
import { approvedState, articleMoves } from "./states";

const exemplarFields = {
  id: true,
  agencyId: true,
  slug: true,
  subject: {
    select: {
      id: true,
      name: true,
      kind: true,
      caption: true,
      consents: { select: { field: true, givenAt: true, withdrawnAt: true } },
    },
  },
  recognitions: {
    orderBy: { decision: { signedOn: "desc" } },
    select: {
      id: true,
      revocation: { select: { confirmedAt: true } },
      decision: { select: { id: true, number: true, signedOn: true } },
      nomination: {
        select: {
          departmentId: true,
          workField: { select: { name: true } },
          department: { select: { names: { select: { name: true, shortName: true, validFrom: true, validTo: true } } } },
        },
      },
    },
  },
} satisfies Prisma.ExemplarSelect;

const articleFields = {
  id: true,
  state: true,
  lockVersion: true,
  title: true,
  lede: true,
  body: true,
  departmentId: true,
  returnReason: true,
  publishedFrom: true,
  publishedTo: true,
  updatedAt: true,
} satisfies Prisma.ArticleSelect;

type ExemplarData = Prisma.ExemplarGetPayload<{ select: typeof exemplarFields }>;
type ArticleData = Prisma.ArticleGetPayload<{ select: typeof articleFields }>;

/** Exemplars in sight with their stories: those without one first (R096), then the latest changed. */
export async function listStories(
  actor: Actor,
  search: { q: string; filter: StoryFilter; page: number },
): Promise<Paged<StoryRow> & { unpublished: number }> {
  const rows = await db().exemplar.findMany({
    where: inScope(actor),
    select: { ...exemplarFields, articles: { select: articleFields } },
  });
  const all = rows.map((row) => toStoryRow(row, row.articles[0] ?? null)).sort(byNeed);
  const wanted = withoutAccents(search.q);
  const found = all.filter(
    (row) => matches(row, search.filter) && withoutAccents(`${row.name} ${row.article?.title ?? ""}`).includes(wanted),
  );
  const { skip, take } = pageSpan(search.page);
  const unpublished = all.filter((row) => row.standing && row.article?.shown !== "SHOWN").length;
  return { ...paged(found.slice(skip, skip + take), found.length, search.page), unpublished };
}

/** Every exemplar in sight whose story is still to be begun, written or reviewed, whatever page it stands on (worklist). */
export async function listUnfinishedStories(actor: Actor): Promise<(StoryRow & { storyDepartmentId: string })[]> {
  const rows = await db().exemplar.findMany({
    where: { AND: [inScope(actor), { articles: { none: { state: approvedState } } }] },
    select: { ...exemplarFields, articles: { select: articleFields } },
  });
  return rows
    .map((row) => {
      const story = toStoryRow(row, row.articles[0] ?? null);
      return { ...story, storyDepartmentId: row.articles[0]?.departmentId ?? story.departmentId };
    })
    .sort(byNeed);
}

/** One story of the desk; out of sight: not found. */
export async function getStory(actor: Actor, id: string, tx: Tx = db()): Promise<Story> {
  if (!isId(id)) throw notFound();
  const row = await tx.article.findFirst({
    where: { id, agencyId: actor.agencyId, exemplar: inScope(actor) },
    select: { ...articleFields, exemplar: { select: exemplarFields } },
  });
  if (!row?.exemplar) throw notFound();
  const subject = toSubject(row.exemplar);
  return {
    ...subject,
    departmentId: row.departmentId ?? subject.departmentId,
    id: row.id,
    state: row.state,
    lockVersion: row.lockVersion,
    title: row.title,
    lede: row.lede,
    body: bodySchema.parse(row.body),
    returnReason: row.returnReason,
    publishedFrom: row.publishedFrom,
    publishedTo: row.publishedTo,
    shown: shownNow(row, row.exemplar),
  };
}

/** An exemplar a story may be begun for, and the story it has; out of sight: not found. */
export async function getStorySubject(
  actor: Actor,
  exemplarId: string,
  tx: Tx = db(),
): Promise<StorySubject & { articleId: string | null }> {
  const row = await tx.exemplar.findFirst({
    where: { id: exemplarId, ...inScope(actor) },
    select: { ...exemplarFields, articles: { select: { id: true } } },
  });
  if (!row) throw notFound();
  return { ...toSubject(row), articleId: row.articles[0]?.id ?? null };
}

function inScope(actor: Actor): Prisma.ExemplarWhereInput {
  const scope = articlesVisibleTo(actor);
  if (scope.all) return { agencyId: scope.agencyId };
  return { agencyId: scope.agencyId, recognitions: { some: { nomination: { departmentId: { in: scope.departmentIds } } } } };
}

function toStoryRow(exemplar: ExemplarData, article: ArticleData | null): StoryRow {
  const story = article && {
    id: article.id,
    title: article.title,
    state: article.state,
    shown: shownNow(article, exemplar),
    updatedAt: article.updatedAt,
  };
  return { ...toSubject(exemplar), article: story };
}

function toSubject(exemplar: ExemplarData): StorySubject {
  const { subject, recognitions } = exemplar;
  const latest = recognitions.find((row) => revocationCourse(row.revocation) !== "REVOKED") ?? recognitions[0];
  const unit = unitName(latest?.nomination.department.names ?? []);
  const field = latest?.nomination.workField?.name ?? "";
  const named = mayShow(subject.consents, subject.kind, "TITLE_UNIT", now());
  return {
    exemplarId: exemplar.id,
    agencyId: exemplar.agencyId,
    slug: exemplar.slug,
    subjectId: subject.id,
    name: subject.name,
    kind: subject.kind,
    departmentId: latest?.nomination.departmentId ?? "",
    departmentIds: [...new Set(recognitions.map((row) => row.nomination.departmentId))],
    unit,
    about: [...(named ? [subject.caption, unit] : []), field].filter((part) => part !== ""),
    recognisedOn: latest ? dayFromColumn(latest.decision.signedOn) : null,
    decisionNumber: latest?.decision.number ?? null,
    standing: stands(recognitions),
    missing: missingForStory(subject.consents, subject.kind, now()),
  };
}

function shownNow(article: ArticleData, exemplar: ExemplarData): Shown {
  const { kind, consents } = exemplar.subject;
  return shownAt(article, { kind, consents, standing: stands(exemplar.recognitions) }, now());
}

function matches(row: StoryRow, filter: StoryFilter): boolean {
  const tests = {
    all: true,
    missing: row.article === null,
    waiting: row.article !== null && mayMove(articleMoves.approve, row.article.state),
    shown: row.article?.shown === "SHOWN",
  };
  return tests[filter];
}

function byNeed(a: StoryRow, b: StoryRow): number {
  const rank = (row: StoryRow) => (row.article === null ? 0 : row.article.shown === "SHOWN" ? 2 : 1);
  const time = (row: StoryRow) => row.article?.updatedAt.getTime() ?? 0;
  return rank(a) - rank(b) || time(b) - time(a) || (b.recognisedOn ?? "").localeCompare(a.recognisedOn ?? "");
}

function unitName(names: { name: string; shortName: string; validFrom: Date; validTo: Date | null }[]): string {
  const dated = names.map((row) => ({
    ...row,
    validFrom: dayFromColumn(row.validFrom),
    validTo: row.validTo ? dayFromColumn(row.validTo) : null,
  }));
  return shownNameOn(dated, today())?.name ?? "";
}
