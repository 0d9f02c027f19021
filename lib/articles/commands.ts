import "server-only";
import type { Actor } from "../core/actor";
import { addDays, now, startOfDay, today } from "../core/clock";
import { DomainError, savedByOther } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { move, transaction } from "../db/transaction";
import { mayApproveArticle, mayReopenArticle, mayReviewArticle, maySaveArticle, mayStartArticle, maySubmitArticle } from "./policy";
import { getStory, getStorySubject } from "./queries";
import { missingParts, type Story } from "./rules";
import {
  type ApproveArticle,
  type ArticleId,
  type Body,
  emptyBody,
  type GiveBackArticle,
  type SaveArticle,
  type StartArticle,
} from "./schema";
import { articleMoves, firstState } from "./states";

/** Begins the story of an exemplar, one each. Errors: out of sight; not its unit; revoked; begun already. */
export async function startArticle(actor: Actor, input: StartArticle): Promise<{ id: string }> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Exemplar" WHERE id = ${input.exemplarId}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
    const exemplar = await getStorySubject(actor, input.exemplarId, tx);
    authorize(mayStartArticle(actor, exemplar));
    if (exemplar.articleId !== null) throw new DomainError("conflict", "articles.alreadyStarted");
    const story = await tx.article.create({
      data: {
        agencyId: actor.agencyId,
        exemplarId: exemplar.exemplarId,
        departmentId: exemplar.departmentId,
        slug: exemplar.slug,
        title: "",
        lede: "",
        body: emptyBody,
        writtenById: actor.id,
        updatedAt: now(),
      },
      select: { id: true },
    });
    await recordEvent(tx, actor, { kind: "article.started", subjectType: "Article", subjectId: story.id, after: firstState });
    return story;
  });
}

/** Saves a draft. Errors: out of sight; not its unit; not a draft; saved by somebody else since it was opened, unless told to overwrite. */
export async function saveArticle(actor: Actor, input: SaveArticle): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const story = await lockStory(tx, actor, input.id);
    authorize(maySaveArticle(actor, story));
    const overwrote = story.lockVersion !== input.lockVersion;
    if (overwrote && !input.overwrite) throw savedByOther();
    await tx.article.update({
      where: { id: story.id },
      data: { title: input.title, lede: input.lede, body: bodyOf(input), lockVersion: { increment: 1 }, updatedAt: now() },
      select: { id: true },
    });
    await recordEvent(tx, actor, { kind: "article.saved", subjectType: "Article", subjectId: story.id, details: { overwrote } });
    return { id: story.id };
  });
}

/** Hands the story to the editor. Errors: out of sight; not its unit; not a draft; something is missing. */
export async function submitArticle(actor: Actor, input: ArticleId): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const story = await getStory(actor, input.id, tx);
    authorize(maySubmitArticle(actor, story));
    if (missingParts(story).length > 0) throw new DomainError("invalid", "articles.incomplete");
    await move(tx, "Article", story, articleMoves.submit, actor, { set: { returnReason: null } });
    return { id: story.id };
  });
}

/** The editor gives it back with a reason. Errors: out of sight; not the editor; not waiting. */
export async function giveBackArticle(actor: Actor, input: GiveBackArticle): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const story = await getStory(actor, input.id, tx);
    authorize(mayReviewArticle(actor, story));
    await move(tx, "Article", story, articleMoves.giveBack, actor, { set: { returnReason: input.reason } });
    return { id: story.id };
  });
}

/**
 * The editor approves the text that was read: shown from the first day to the end of the last, while consent and recognition
 * stand (b.7, b.9). Errors: out of sight; not the editor; not waiting; consent missing; revoked; another text since.
 */
export async function approveArticle(actor: Actor, input: ApproveArticle): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const story = await lockStory(tx, actor, input.id);
    authorize(mayApproveArticle(actor, story, story));
    if (story.lockVersion !== input.lockVersion) throw new DomainError("conflict", "articles.readAgain");
    const publishedFrom = input.publishedFrom === today() ? now() : startOfDay(input.publishedFrom);
    const publishedTo = input.publishedTo === null ? null : startOfDay(addDays(input.publishedTo, 1));
    await move(tx, "Article", story, articleMoves.approve, actor, {
      set: { approvedById: actor.id, publishedFrom, publishedTo, updatedAt: now() },
    });
    return { id: story.id };
  });
}

/** Takes an approved story down to change it. Errors: out of sight; neither its unit nor the editor; not approved. */
export async function reopenArticle(actor: Actor, input: ArticleId): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const story = await getStory(actor, input.id, tx);
    authorize(mayReopenArticle(actor, story));
    await move(tx, "Article", story, articleMoves.reopen, actor, { set: { publishedFrom: null, publishedTo: null, approvedById: null } });
    return { id: story.id };
  });
}

// Locked before it is read: a save and an approval of one story come one after the other.
async function lockStory(tx: Tx, actor: Actor, id: string): Promise<Story> {
  await tx.$queryRaw`SELECT id FROM "Article" WHERE id = ${id}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
  return getStory(actor, id, tx);
}

function bodyOf(input: SaveArticle): Body {
  const { opening, facts, steps, spread, adopters, quoteText, quoteBy } = input;
  const quote = quoteText === "" && quoteBy === "" ? null : { text: quoteText, by: quoteBy };
  return { opening, facts, steps, spread, adopters, quote };
}
