// R095: departments write about their own exemplars, the editor approves; R094: the site's sections. Consent and revocation
// are asked again at the moment of approval (law b.7, b.9).

import type { ConsentField } from "../consents/schema";
import { type Actor, departmentsWith, hasRole, hasRoleIn, readsWholeAgency } from "../core/actor";
import { mayMove } from "../core/lifecycle";
import { all, allow, deny, type Reason, type Verdict } from "../core/verdict";
import { type ArticleState, articleMoves, isDraft } from "./states";

export type Story = { agencyId: string; departmentId: string; state: ArticleState };

/** May begin a story about an exemplar of this department. */
export function mayStartArticle(actor: Actor, exemplar: { departmentId: string; standing: boolean }): Verdict {
  return all(isWriter(actor, exemplar.departmentId), exemplar.standing ? allow : deny("articles.revoked"));
}

/** May write it: its own unit's officer or head, while it is a draft. */
export function maySaveArticle(actor: Actor, story: Story): Verdict {
  return all(isWriter(actor, story.departmentId), isDraft(story.state) ? allow : deny("articles.notDraft"));
}

/** May hand it to the editor. */
export function maySubmitArticle(actor: Actor, story: Story): Verdict {
  return all(isWriter(actor, story.departmentId), mayMove(articleMoves.submit, story.state) ? allow : deny("articles.notDraft"));
}

/** May give it back or look at it with approval in mind. */
export function mayReviewArticle(actor: Actor, story: Story): Verdict {
  const who = writes(hasRole(actor, "EDITOR"), actor, "articles.editorOnly");
  return all(who, mayMove(articleMoves.approve, story.state) ? allow : deny("articles.notAwaiting"));
}

/** May approve: the editor, with the consents a story needs, while a recognition stands. */
export function mayApproveArticle(actor: Actor, story: Story, facts: { missing: readonly ConsentField[]; standing: boolean }): Verdict {
  return all(
    mayReviewArticle(actor, story),
    facts.standing ? allow : deny("articles.revoked"),
    facts.missing.includes("NAME") ? deny("articles.noConsentName") : allow,
    facts.missing.includes("STORY") ? deny("articles.noConsentStory") : allow,
  );
}

/** May take an approved story down to change it: the unit or the editor. */
export function mayReopenArticle(actor: Actor, story: Story): Verdict {
  const who = hasRole(actor, "EDITOR") ? allow : isWriter(actor, story.departmentId);
  return all(who, mayMove(articleMoves.reopen, story.state) ? allow : deny("articles.notApproved"));
}

function isWriter(actor: Actor, departmentId: string): Verdict {
  return writes(hasRoleIn(actor, departmentId, "OFFICER", "DEPARTMENT_HEAD"), actor, "articles.writersOnly");
}

function writes(holds: boolean, actor: Actor, reason: Reason): Verdict {
  if (holds) return allow;
  return deny(hasRole(actor, "INSPECTOR") ? "common.readOnly" : reason);
}

export type ArticleScope = { agencyId: string; all: true } | { agencyId: string; all: false; departmentIds: string[] };

/** Which exemplars and their stories the actor sees on the desk. */
export function articlesVisibleTo(actor: Actor): ArticleScope {
  if (hasRole(actor, ...readsWholeAgency, "EDITOR")) return { agencyId: actor.agencyId, all: true };
  return { agencyId: actor.agencyId, all: false, departmentIds: departmentsWith(actor, "OFFICER", "DEPARTMENT_HEAD") };
}

/** The same rule for one; `departmentIds` are those whose nominations were recognised. */
export function mayViewArticle(actor: Actor, story: { agencyId: string; departmentIds: readonly string[] }): Verdict {
  const scope = articlesVisibleTo(actor);
  const seen = scope.agencyId === story.agencyId && (scope.all || story.departmentIds.some((id) => scope.departmentIds.includes(id)));
  return seen ? allow : deny("common.notFound");
}

/** May open the page of stories at all. */
export function maySeeArticles(actor: Actor): Verdict {
  const scope = articlesVisibleTo(actor);
  return scope.all || scope.departmentIds.length > 0 ? allow : deny("common.noRole");
}
