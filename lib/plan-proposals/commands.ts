import "server-only";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { authorize } from "../core/verdict";
import { recordEvent } from "../db/audit";
import type { Tx } from "../db/client";
import { jsonColumn } from "../db/json";
import { move, transaction } from "../db/transaction";
import { correctionOf } from "../proposing/corrections";
import type { DecidedItem, ItemVerdict } from "../proposing/decisions";
import { groupOf, isSure } from "../proposing/groups";
import { mayDecideItem, mayDropProposal } from "./policy";
import { getProposal, type ProposalView } from "./queries";
import { wrongFields } from "./rules";
import type { AcceptGroup, ChooseValue, CorrectItem, DecideItem, OnProposal } from "./schema";
import { proposalMoves } from "./states";

type Place = { id: string; path: string };

/**
 * Accepts or drops an item as it was shown, or opens it again. Errors: out of sight; not the office; being read or closed; read
 * anew meanwhile; nothing was found that could be accepted.
 */
export function decideItem(actor: Actor, input: DecideItem): Promise<Place> {
  return transaction(async (tx) => {
    const proposal = await lockOpen(tx, actor, input);
    const item = itemOf(proposal, input.path);
    if (input.verdict === "OPEN") {
      await tx.proposalDecision.deleteMany({ where: { proposalId: proposal.id, path: item.path } });
      await recordEvent(tx, actor, { ...about(proposal), kind: "planProposal.itemReopened", details: { path: item.path } });
      return { id: proposal.id, path: item.path };
    }
    if (input.verdict === "ACCEPTED" && item.value === null) throw new DomainError("invalid", "planProposals.nothingToAccept");
    return decide(tx, actor, proposal, item, input.verdict, null);
  });
}

/**
 * Accepts at once what was shown of a group as sure. What somebody has decided meanwhile stays as it is, so that a second press,
 * or a second person, changes nothing and is told nothing else. Errors: out of sight; not the office; being read or closed; read
 * anew meanwhile.
 */
export function acceptGroup(actor: Actor, input: AcceptGroup): Promise<{ id: string; accepted: number }> {
  return transaction(async (tx) => {
    const proposal = await lockOpen(tx, actor, input);
    const shown = new Set(input.paths);
    const sure = proposal.items.filter((item) => groupOf(item.kind) === input.group && shown.has(item.path) && isSure(item));
    if (sure.length === 0) return { id: proposal.id, accepted: 0 };
    const said = { proposalId: proposal.id, verdict: "ACCEPTED" as const, decidedById: actor.id, decidedAt: now() };
    await tx.proposalDecision.createMany({ data: sure.map(({ path }) => ({ ...said, path })) });
    const details = { group: input.group, count: sure.length, paths: sure.map(({ path }) => path).join(" ") };
    await recordEvent(tx, actor, { ...about(proposal), kind: "planProposal.groupAccepted", details });
    return { id: proposal.id, accepted: sure.length };
  });
}

/** Puts a person's value in the place of what was read. Errors: as above; a field that is wrong, by its name. */
export function correctItem(actor: Actor, input: CorrectItem): Promise<Place> {
  return transaction(async (tx) => {
    const proposal = await lockOpen(tx, actor, input);
    const item = itemOf(proposal, input.path);
    const { value, wrong } = correctionOf(item.kind, item.value, input.fields);
    if (wrong) throw wrongFields(wrong);
    return decide(tx, actor, proposal, item, "CORRECTED", value);
  });
}

/** Takes what another rendering says of an item or of one of its parts. Errors: as above; there is no such value. */
export function chooseValue(actor: Actor, input: ChooseValue): Promise<Place> {
  return transaction(async (tx) => {
    const proposal = await lockOpen(tx, actor, input);
    const item = itemOf(proposal, input.path);
    const part = input.part === "" ? null : input.part;
    const other = item.competing.find((one) => one.part === part)?.others[input.place];
    if (!other) throw notFound();
    const standing = item.decision?.verdict === "CORRECTED" ? item.decision.value : item.value;
    const value = part === null ? other.value : { ...(standing as object), [part]: other.value };
    return decide(tx, actor, proposal, item, "CORRECTED", value);
  });
}

/** Puts a document aside; what was given in and decided stays to be read. Errors: out of sight; not the office; closed. */
export function dropProposal(actor: Actor, input: OnProposal): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const proposal = await lockProposal(tx, actor, input.proposalId);
    authorize(mayDropProposal(actor, proposal));
    await move(tx, "PlanProposal", proposal, proposalMoves.drop, actor, { set: { changedAt: now() } });
    return { id: proposal.id };
  });
}

/** The proposal for a change, held until the transaction ends; the system sees every proposal of its agency. */
export async function lockProposal(tx: Tx, actor: Actor, id: string): Promise<ProposalView> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "PlanProposal" WHERE id = ${id}::uuid AND "agencyId" = ${actor.agencyId}::uuid FOR UPDATE`;
  if (!row) throw notFound();
  return getProposal(actor, id, tx);
}

type About = { proposalId: string; lockVersion: number };

/** The same, as the page showed it: still to be decided, and not read anew. */
export async function lockOpen(tx: Tx, actor: Actor, input: About): Promise<ProposalView> {
  const proposal = await lockProposal(tx, actor, input.proposalId);
  authorize(mayDecideItem(actor, proposal));
  if (proposal.lockVersion !== input.lockVersion) throw new DomainError("conflict", "planProposals.readAnew");
  return proposal;
}

function itemOf({ items }: ProposalView, path: string): DecidedItem {
  const item = items.find((one) => one.path === path);
  if (!item) throw notFound();
  return item;
}

async function decide(
  tx: Tx,
  actor: Actor,
  proposal: ProposalView,
  item: DecidedItem,
  verdict: ItemVerdict,
  value: unknown,
): Promise<Place> {
  const key = { proposalId: proposal.id, path: item.path };
  const data = { verdict, value: jsonColumn(value), decidedById: actor.id, decidedAt: now() };
  await tx.proposalDecision.upsert({
    where: { proposalId_path: key },
    create: { ...key, ...data },
    update: data,
    select: { path: true },
  });
  await recordEvent(tx, actor, { ...about(proposal), kind: "planProposal.itemDecided", details: { path: item.path, verdict } });
  return { id: proposal.id, path: item.path };
}

const about = ({ id }: ProposalView) => ({ subjectType: "PlanProposal" as const, subjectId: id });
