import "server-only";
import type { Actor } from "../core/actor";
import { now, today } from "../core/clock";
import { DomainError } from "../core/errors";
import { authorize } from "../core/verdict";
import type { Tx } from "../db/client";
import { enqueue } from "../db/queue";
import { move, transaction } from "../db/transaction";
import { writePlan } from "../plan-contents/commands";
import { lockProposal } from "../plan-proposals/commands";
import { mayConfirmProposal } from "../plan-proposals/policy";
import type { ProposalView } from "../plan-proposals/queries";
import type { ConfirmProposal } from "../plan-proposals/schema";
import { proposalMoves } from "../plan-proposals/states";
import { missingFields } from "../proposing/decisions";
import type { PlanSetup } from "../proposing/procedure-of";
import { carryWork } from "../tasks/commands";
import { listNamedDepartments } from "../tasks/queries";
import { makePlanData, type NamedPlan } from "./queries";

/**
 * Makes the plan of a proposal: the plan with all its rows, the version before it replaced where the office says so, what was
 * written about its tasks carried over, and the job that makes its obligations, in one transaction. It runs from the day the office
 * names, else from today: what was due before stays with the version before it. Errors: out of sight; not the office; being read or closed; read anew meanwhile;
 * an item waits; a needed field is missing; the agency has this plan and the office did not say that it is replaced.
 */
export function confirmProposal(actor: Actor, input: ConfirmProposal): Promise<{ id: string; planId: string }> {
  return transaction(async (tx) => {
    const proposal = await lockProposal(tx, actor, input.proposalId);
    authorize(mayConfirmProposal(actor, proposal));
    if (proposal.lockVersion !== input.lockVersion) throw new DomainError("conflict", "planProposals.readAnew");
    insistOnWhole(proposal);
    // Two confirmations of one agency take turns: number, version and address are looked up and then taken.
    await tx.$queryRaw`SELECT id FROM "Agency" WHERE id = ${actor.agencyId}::uuid FOR UPDATE`;
    const { plan, known } = await makePlanData(actor, proposal, setupOf(input), tx);
    if (known && !input.replaces) throw new DomainError("invalid", "planProposals.known", { replaces: "planProposals.known" });
    const departments = await listNamedDepartments(actor.agencyId, tx, today());
    const place = { agencyId: actor.agencyId, publishedAt: now(), runsFrom: input.runsFrom ?? today(), departments };
    const planId = await writePlan(tx, plan, place);
    if (known) await replace(tx, known, planId);
    const details = { planId, replaces: known?.id ?? null, tasks: plan.tasks.length, obligations: plan.obligations.length };
    await move(tx, "PlanProposal", proposal, proposalMoves.confirm, actor, { set: { planId, changedAt: now() }, details });
    await enqueue(tx, "generateObligations", {});
    return { id: proposal.id, planId };
  });
}

function insistOnWhole({ items, progress }: ProposalView): void {
  if (progress.answered < progress.asked) throw new DomainError("invalid", "planProposals.itemsWait");
  if (missingFields(items).length > 0) throw new DomainError("invalid", "planProposals.fieldsMissing");
}

function setupOf(input: ConfirmProposal): PlanSetup {
  const { registration, unitDeliberation, appraisal, council, ballot, outcome, certificate, upwardList } = input;
  const { quotaReading, countedAt, allowsOutsiders } = input;
  const lines = input.upwardRecipients.split("\n").map((one) => one.trim());
  return {
    // Without a council there is no vote, and without a recognition no certificate.
    procedure: {
      ...{ registration, unitDeliberation, appraisal, council, outcome, upwardList },
      ballot: council ? ballot : "NONE",
      certificate: certificate && outcome === "RECOGNISE",
    },
    ...{ quotaReading, countedAt, allowsOutsiders },
    upwardRecipients: lines.filter((one) => one !== ""),
  };
}

async function replace(tx: Tx, known: NamedPlan, planId: string): Promise<void> {
  const { count } = await tx.plan.updateMany({ where: { id: known.id, supersededById: null }, data: { supersededById: planId } });
  if (count === 0) throw new DomainError("conflict", "common.changedMeanwhile");
  await carryWork(tx, known.id, planId);
}
