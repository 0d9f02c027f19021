import "server-only";
import canonicalize from "canonicalize";
import type { Actor } from "../core/actor";
import { now } from "../core/clock";
import { DomainError, notFound } from "../core/errors";
import { recordEvent } from "../db/audit";
import type { Prisma, Tx } from "../db/client";
import { transaction } from "../db/transaction";
import { lockOpen } from "../plan-proposals/commands";
import type { ProposalView } from "../plan-proposals/queries";
import { wrongFields } from "../plan-proposals/rules";
import { addableKinds, mostAdditions } from "../proposing/additions";
import { correctionOf } from "../proposing/corrections";
import { standingValue } from "../proposing/decisions";
import { addedPath, type ItemKind, listOf } from "../proposing/items";
import { placeOf, sentenceAt } from "../proposing/places";
import { digestOf } from "../proposing/unread";
import type { AddItem, MarkSentence } from "./schema";

/**
 * Adds an item that the reader missed, with the sentence it is typed from or without one. Errors: out of sight; not the office;
 * being read or closed; read anew meanwhile; a field that stands already; no such sentence; a field that is wrong, by its name;
 * the same item again; too many.
 */
export function addItem(actor: Actor, input: AddItem): Promise<{ id: string; path: string }> {
  return transaction(async (tx) => {
    const proposal = await lockOpen(tx, actor, input);
    const kind = addableKinds(proposal.items).find((one) => one === input.kind);
    if (!kind) throw new DomainError("invalid", "planProposals.standsAlready");
    const { value, wrong } = correctionOf(kind, null, input.fields);
    if (wrong) throw wrongFields(wrong);
    const place = input.place === null ? null : sentenceOf(proposal, input.place);
    insistOnNew(proposal, kind, value);
    const path = await write(tx, actor, proposal, { kind, value, place });
    const details = { path, itemKind: kind, hasSentence: place !== null };
    await recordEvent(tx, actor, { ...about(proposal), kind: "planProposal.itemAdded", details });
    return { id: proposal.id, path };
  });
}

/**
 * Says of a sentence nobody understood that it was looked at and needs no item, or opens it again. Errors: out of sight; not the
 * office; being read or closed; read anew meanwhile; no such sentence among them.
 */
export function markSentence(actor: Actor, input: MarkSentence): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const proposal = await lockOpen(tx, actor, input);
    const sentence = proposal.unread.find(({ address }) => address === input.place);
    if (!sentence) throw notFound();
    const key = { proposalId: proposal.id, digest: digestOf(sentence.text) };
    if (input.standing === "OPEN") {
      await tx.proposalSkip.deleteMany({ where: key });
      await recordEvent(tx, actor, { ...about(proposal), kind: "planProposal.sentenceReopened", details: { place: input.place } });
    } else {
      await tx.proposalSkip.createMany({ data: [{ ...key, skippedById: actor.id, skippedAt: now() }], skipDuplicates: true });
      await recordEvent(tx, actor, { ...about(proposal), kind: "planProposal.sentenceSkipped", details: { place: input.place } });
    }
    return { id: proposal.id };
  });
}

type Sentence = { sourceId: string; start: number; end: number; sentence: string };

function sentenceOf({ merged }: ProposalView, address: string): Sentence {
  const place = placeOf(address);
  const sentence = merged && place ? sentenceAt(merged, place) : null;
  if (!place || !sentence) throw notFound();
  return { ...place, sentence: sentence.text };
}

/** A form that is sent twice makes one item. */
function insistOnNew({ items, additions }: ProposalView, kind: ItemKind, value: unknown): void {
  if (additions.length >= mostAdditions) throw new DomainError("invalid", "planProposals.tooManyAdded");
  const words = canonicalize(value);
  if (items.some((item) => item.byHand && item.kind === kind && canonicalize(standingValue(item)) === words))
    throw new DomainError("conflict", "planProposals.addedAlready");
}

type Typed = { kind: ItemKind; value: unknown; place: Sentence | null };

/** Writes the row; a field that was dropped stands again with what is typed now. */
async function write(tx: Tx, actor: Actor, proposal: ProposalView, { kind, value, place }: Typed): Promise<string> {
  const number = Math.max(0, ...proposal.additions.map((one) => one.number)) + 1;
  const path = listOf(kind) === null ? kind : addedPath(number);
  await tx.proposalDecision.deleteMany({ where: { proposalId: proposal.id, path } });
  await tx.proposalAddition.create({
    data: {
      ...{ proposalId: proposal.id, number, kind, value: value as Prisma.InputJsonValue },
      ...(place ?? {}),
      ...{ addedById: actor.id, addedAt: now() },
    },
    select: { number: true },
  });
  return path;
}

const about = ({ id }: ProposalView) => ({ subjectType: "PlanProposal" as const, subjectId: id });
