import "server-only";
import { cache } from "react";
import { listAppraisals } from "../appraisal-queue/queries";
import { queueFilterSchema } from "../appraisal-queue/schema";
import { mayAppraise, mayGiveSecondOpinion, mayListAppraisals } from "../appraisals/policy";
import { listAppraisalFacts } from "../appraisals/queries";
import { mayReviewArticle, maySaveArticle, mayStartArticle } from "../articles/policy";
import { listUnfinishedStories } from "../articles/queries";
import { firstState } from "../articles/states";
import { officerSteps } from "../ballot-counts/queries";
import { mayCastPapers, mayTakePapers } from "../ballot-papers/policy";
import { votableFrom } from "../ballot-papers/queries";
import { findLatestRound } from "../ballots/queries";
import { type Actor, hasRole } from "../core/actor";
import { dateColumn, dayOf, today } from "../core/clock";
import { mayMove } from "../core/lifecycle";
import { mayCreateSession } from "../council-sessions/policy";
import { listSessions } from "../council-sessions/queries";
import { sessionMoves } from "../councils/states";
import { db } from "../db/client";
import { listDeadlineWork } from "../deadlines/queries";
import { countWaitingDiscoveries } from "../discoveries/queries";
import { mayDecide, maySettleNotPassed } from "../exemplars/policy";
import { listCandidates } from "../exemplars/queries";
import { listMonitoringWork } from "../monitoring/queries";
import { factsOf, factsSelect, mayApproveNomination, mayEditNomination, nominationsVisibleTo, visibleWhere } from "../nominations/policy";
import { nominatingDue } from "../nominations/rules";
import { isBeingWritten, isReturned, nominationMoves } from "../nominations/states";
import { mayConfirmRevocation } from "../revocations/policy";
import { getRevocable, listProposedRevocations } from "../revocations/queries";
import { mayConfirmRole } from "../roles/policy";
import { listRolesAwaiting } from "../roles/queries";
import { departmentName, departmentNames } from "../subjects/rules";
import { formatCount } from "../text/format";
import { vi } from "../text/vi";
import { mayComposeUpward, maySignUpward } from "../upward-submissions/policy";
import { getUpward, listUpward, listUpwardWaiting } from "../upward-submissions/queries";
import { paths } from "../web/paths";
import type { WorkItem } from "./rules";

const words = vi.worklist.items;

/**
 * Everything that waits for the actor, by the same policies that open the pages it leads to. This domain stands at the
 * far right of the map: it alone reads through the other domains' queries. Read once a request: frame and page both ask.
 */
export const listWork = cache(async (actor: Actor): Promise<WorkItem[]> => {
  if (actor.roles.length === 0) return [];
  const parts = [
    dossierWork,
    appraisalWork,
    councilWork,
    decisionWork,
    upwardWork,
    storyWork,
    discoveryWork,
    roleWork,
    listDeadlineWork,
    listMonitoringWork,
  ];
  return (await Promise.all(parts.map((part) => part(actor)))).flat();
});

/** How much waits: the number beside the menu's first item. */
export async function countWorklist(actor: Actor): Promise<number> {
  return (await listWork(actor)).length;
}

async function dossierWork(actor: Actor): Promise<WorkItem[]> {
  const day = today();
  const waiting = [...nominationMoves.submit.from, ...nominationMoves.approve.from];
  const rows = await db().nomination.findMany({
    where: { AND: [visibleWhere(nominationsVisibleTo(actor)), { state: { in: waiting } }] },
    orderBy: { createdAt: "asc" },
    take: 100,
    select: {
      ...factsSelect(dateColumn(day)),
      ...{ id: true, year: true, version: true, createdAt: true },
      plan: { select: { obligationRules: { select: { kind: true, recurrence: true, lastDay: true } } } },
      department: { select: { ...factsSelect(dateColumn(day)).department.select, ...departmentNames } },
    },
  });
  return rows.flatMap((row): WorkItem[] => {
    const facts = factsOf(row, day);
    const unit = departmentName(row.department, day) ?? "";
    const due = nominatingDue(row.plan.obligationRules, dayOf(row.createdAt));
    const item = (kind: "write" | "supplement" | "approve", href: string): WorkItem => ({
      ...{ key: `${kind}-${row.id}`, href, due, ifNot: words[kind].ifNot, action: words[kind].action },
      title: words[kind].title(row.subject.name),
      why: words[kind].why(unit, row.year),
    });
    if (mayApproveNomination(actor, facts).allowed) return [item("approve", paths.approveNomination(row.id))];
    if (!isBeingWritten(facts.state) || !mayEditNomination(actor, facts).allowed) return [];
    return [item(isReturned(facts.state) ? "supplement" : "write", paths.editNomination(row.id))];
  });
}

async function appraisalWork(actor: Actor): Promise<WorkItem[]> {
  if (!mayListAppraisals(actor).allowed || hasRole(actor, "INSPECTOR")) return [];
  const { rows } = await listAppraisals(actor, { ...queueFilterSchema.parse({ xem: "WAITING" }), page: 1 });
  const factsById = await listAppraisalFacts(
    actor,
    rows.map((row) => row.id),
  );
  return rows.flatMap((row): WorkItem[] => {
    const facts = factsById.get(row.id);
    if (!facts) return [];
    const second = row.current?.needsSecond === true && mayGiveSecondOpinion(actor, facts).allowed;
    if (!second && !mayAppraise(actor, facts).allowed) return [];
    const kind = second ? "second" : "appraise";
    const text = words[kind];
    return [
      {
        ...{ key: `${kind}-${row.id}`, href: paths.appraisal(row.id), due: row.due, ifNot: text.ifNot, action: text.action },
        title: text.title(row.subject.name),
        why: text.why(row.unit),
      },
    ];
  });
}

async function councilWork(actor: Actor): Promise<WorkItem[]> {
  const { rows } = await listSessions(actor, { q: "", page: 1 });
  const live = rows.filter((row) => mayMove(sessionMoves.open, row.state) || mayMove(sessionMoves.close, row.state));
  return (await Promise.all(live.map((row) => sessionWork(actor, row)))).flat();
}

type SessionRow = Awaited<ReturnType<typeof listSessions>>["rows"][number];

async function sessionWork(actor: Actor, row: SessionRow): Promise<WorkItem[]> {
  const due = dayOf(row.meetsAt);
  const agenda = formatCount(row.agenda);
  const item = (
    kind: "takePapers" | "vote" | "count" | "confirmVote" | "confirmVoid" | "grantWaiver" | "leadSession" | "prepareSession" | "readAgenda",
    href: string,
    why: string,
  ): WorkItem => {
    const text = words[kind];
    return {
      key: `${kind}-${row.id}`,
      href,
      due,
      why,
      title: text.title(row.title),
      action: text.action,
      ifNot: "ifNot" in text ? text.ifNot : undefined,
    };
  };
  const items: WorkItem[] = [];
  const round = await findLatestRound(actor, row.id);
  const votable = votableFrom(actor, round);
  if (mayTakePapers(actor, votable).allowed) items.push(item("takePapers", paths.ballot(row.id), words.takePapers.why));
  if (mayCastPapers(actor, votable).allowed) items.push(item("vote", paths.ballot(row.id), words.vote.why));
  const steps = round ? await officerSteps(actor, round) : null;
  if (steps?.counts) items.push(item("count", paths.count(row.id), words.count.why));
  if (steps?.confirms) items.push(item("confirmVote", paths.session(row.id), words.confirmVote.why(steps.recordedBy)));
  if (steps?.voids) items.push(item("confirmVoid", paths.session(row.id), words.confirmVoid.why(round?.voidReason ?? "")));
  if (steps?.waives) items.push(item("grantWaiver", paths.session(row.id), words.grantWaiver.why(round?.waiverReason ?? "")));
  const planned = mayMove(sessionMoves.open, row.state);
  if (mayCreateSession(actor).allowed)
    items.push(
      planned
        ? item("prepareSession", paths.session(row.id), words.prepareSession.why(agenda))
        : item("leadSession", paths.session(row.id), words.leadSession.why),
    );
  else if (planned && hasRole(actor, "COUNCIL_CHAIR", "COUNCIL_VICE_CHAIR", "COUNCIL_MEMBER"))
    items.push(item("readAgenda", paths.session(row.id), words.readAgenda.why(agenda)));
  return items;
}

async function decisionWork(actor: Actor): Promise<WorkItem[]> {
  const items: WorkItem[] = [];
  const candidates = hasRole(actor, "AGENCY_HEAD", "DEPUTY_HEAD", "OFFICE") ? await listCandidates(actor) : [];
  const ready = candidates.filter((row) => row.standing === "READY" && !row.upward);
  if (ready.length > 0 && mayDecide(actor).allowed && hasRole(actor, "AGENCY_HEAD"))
    items.push({
      key: "decide",
      href: paths.recognitions(),
      due: null,
      why: words.decide.why,
      ifNot: words.decide.ifNot,
      action: words.decide.action,
      title: words.decide.title(formatCount(ready.length)),
    });
  const lost = candidates.filter((row) => maySettleNotPassed(actor, row).allowed);
  if (lost.length > 0 && hasRole(actor, "OFFICE"))
    items.push({
      key: "not-passed",
      href: paths.recognitions(),
      due: null,
      why: words.notPassed.why,
      action: words.notPassed.action,
      title: words.notPassed.title(formatCount(lost.length)),
    });
  const proposed = hasRole(actor, "AGENCY_HEAD", "DEPUTY_HEAD") ? await listProposedRevocations(actor) : [];
  for (const row of proposed)
    if (mayConfirmRevocation(actor, await getRevocable(actor, row.recognitionId)).allowed)
      items.push({
        key: `revoke-${row.recognitionId}`,
        href: paths.revoke(row.recognitionId),
        due: null,
        why: words.revoke.why,
        ifNot: words.revoke.ifNot,
        action: words.revoke.action,
        title: words.revoke.title(row.name),
      });
  return items;
}

async function upwardWork(actor: Actor): Promise<WorkItem[]> {
  const waiting = mayComposeUpward(actor).allowed ? await listUpwardWaiting(actor) : [];
  const compose = waiting.map((row): WorkItem => {
    const text = words.composeUpward;
    const key = `compose-${row.planId}-${row.year}`;
    return {
      ...{ key, href: paths.upward(), due: null, why: text.why(row.planTitle), ifNot: text.ifNot, action: text.action },
      title: text.title(formatCount(row.count), row.year),
    };
  });
  const rows = hasRole(actor, "AGENCY_HEAD") ? (await listUpward(actor, 1)).rows.filter((row) => !row.sent) : [];
  const lists = await Promise.all(rows.map((row) => getUpward(actor, row.id)));
  const sign = lists
    .filter((list) => maySignUpward(actor, list).allowed)
    .map((row): WorkItem => {
      const text = words.signUpward;
      return {
        ...{ key: `sign-${row.id}`, href: paths.upwardSubmission(row.id), due: null, ifNot: text.ifNot, action: text.action },
        ...{ why: text.why(row.recipient), title: text.title(row.title) },
      };
    });
  return [...compose, ...sign];
}

async function storyWork(actor: Actor): Promise<WorkItem[]> {
  if (!hasRole(actor, "EDITOR", "OFFICER", "DEPARTMENT_HEAD")) return [];
  const rows = await listUnfinishedStories(actor);
  return rows.flatMap((row): WorkItem[] => {
    const { article } = row;
    const story = { agencyId: actor.agencyId, departmentId: row.storyDepartmentId, state: article?.state ?? firstState };
    if (article && mayReviewArticle(actor, story).allowed) {
      const text = words.reviewStory;
      return [
        {
          ...{ key: `review-${article.id}`, href: paths.reviewArticle(article.id), due: null, ifNot: text.ifNot, action: text.action },
          ...{ why: text.why(row.name), title: text.title(article.title) },
        },
      ];
    }
    if (!(article ? maySaveArticle(actor, story) : mayStartArticle(actor, row)).allowed) return [];
    const text = words.writeStory;
    return [
      {
        ...{ key: `story-${row.exemplarId}`, due: null, ifNot: text.ifNot, action: text.action, title: text.title(row.name) },
        href: article ? paths.article(article.id) : paths.articles(),
        why: article ? text.whyDraft : text.why,
      },
    ];
  });
}

async function discoveryWork(actor: Actor): Promise<WorkItem[]> {
  const count = await countWaitingDiscoveries(actor);
  const text = words.discoveries;
  return count === 0
    ? []
    : [
        {
          ...{ key: "discoveries", href: paths.discoveries(), due: null, why: text.why, ifNot: text.ifNot, action: text.action },
          title: text.title(formatCount(count)),
        },
      ];
}

async function roleWork(actor: Actor): Promise<WorkItem[]> {
  if (!hasRole(actor, "ADMINISTRATOR", "AGENCY_HEAD")) return [];
  const rows = await listRolesAwaiting(actor);
  return rows
    .filter((row) => mayConfirmRole(actor, row).allowed)
    .map((row) => ({
      key: `role-${row.id}`,
      href: paths.adminUsers(),
      due: null,
      why: words.confirmRole.why,
      action: words.confirmRole.action,
      title: words.confirmRole.title(row.userName),
    }));
}
