import { writeFileSync } from "node:fs";
import { type Actor, systemActor } from "../../lib/core/actor";
import { db } from "../../lib/db/client";
import { waitingPlace } from "../../lib/files/store";
import { decideItem } from "../../lib/plan-proposals/commands";
import { getProposal, type ProposalView } from "../../lib/plan-proposals/queries";
import { readPlanSource } from "../../lib/proposal-readings/commands";
import { giveSources, pasteSource } from "../../lib/proposal-sources/commands";
import { makeAgency, makeUser } from "../../prisma/seed/factories";

/** An agency with its office and a head, and an office next door. */
export async function makeProposalWorld() {
  const [agency, other] = [await makeAgency({ name: "Sở Ngoại vụ tỉnh Mẫu" }), await makeAgency()];
  const [office, head, stranger] = [
    await makeUser(agency.id, ["OFFICE"]),
    await makeUser(agency.id, ["AGENCY_HEAD"]),
    await makeUser(other.id, ["OFFICE"]),
  ];
  return { agency, office, head, stranger };
}
export type ProposalWorld = Awaited<ReturnType<typeof makeProposalWorld>>;

/** Does what the worker would do with everything of the proposal that waits. */
export async function readAll(actor: Actor, proposalId: string): Promise<void> {
  const sources = await db().proposalSource.findMany({ where: { proposalId }, orderBy: { position: "asc" }, select: { id: true } });
  for (const { id } of sources) await readPlanSource(systemActor(actor.agencyId), { sourceId: id });
}

/** A proposal from pasted text, read. */
export async function readProposal(actor: Actor, text: string, proposalId: string | null = null): Promise<ProposalView> {
  const { id } = await pasteSource(actor, { proposalId, text });
  await readAll(actor, id);
  return getProposal(actor, id);
}

/** A file as the upload door hands it over. */
export async function givenFile(bytes: Buffer, fileName: string, mediaType = "application/pdf") {
  const waiting = await waitingPlace();
  writeFileSync(waiting, bytes);
  const sha256 = Buffer.from(bytes.subarray(0, 32)).toString("hex").padEnd(64, "0").slice(0, 64);
  return { waiting, sha256, size: bytes.length, mediaType, fileName };
}

/** A proposal from a file, read. */
export async function readFileProposal(
  actor: Actor,
  bytes: Buffer,
  fileName: string,
  proposalId: string | null = null,
): Promise<ProposalView> {
  const { id } = await giveSources(actor, { proposalId, files: [await givenFile(bytes, fileName)] });
  await readAll(actor, id);
  return getProposal(actor, id);
}

/** Accepts whatever still asks for an answer and was found. */
export async function acceptAsked(actor: Actor, proposal: ProposalView): Promise<ProposalView> {
  for (const item of proposal.items)
    if (item.needsConfirmation && item.decision === null && item.value !== null)
      await decideItem(actor, { proposalId: proposal.id, path: item.path, lockVersion: proposal.lockVersion, verdict: "ACCEPTED" });
  return getProposal(actor, proposal.id);
}
