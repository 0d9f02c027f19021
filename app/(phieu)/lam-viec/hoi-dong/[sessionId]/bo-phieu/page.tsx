import { foundOr } from "@/app/found";
import NotFound from "@/app/not-found";
import { requireActor } from "@/lib/auth/session";
import { mayConfirmByPasskey, mayTakePapers, mayVote } from "@/lib/ballot-papers/policy";
import { getVotable, type Votable } from "@/lib/ballot-papers/queries";
import type { Actor } from "@/lib/core/actor";
import { getSession } from "@/lib/council-sessions/queries";
import { findPasskeySite } from "@/lib/passkey-checks/queries";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { seen } from "@/lib/web/seen";
import { BallotSheet } from "../ballot-sheet";

export const metadata = { title: vi.ballots.title };

// Stands outside the desk's layout: while people vote there is nothing else to press. Reading this page writes nothing.
export default foundOr(NotFound)(BallotPage);

async function BallotPage({ params }: { params: Promise<{ sessionId: string }> }) {
  const actor = await requireActor();
  const { sessionId } = await params;
  const session = await seen(getSession(actor, sessionId));
  const votable = await getVotable(actor, sessionId);
  const passkeySite = mayConfirmByPasskey(actor, votable).allowed ? await findPasskeySite(actor) : null;
  return <BallotSheet session={session} votable={votable} passkeySite={passkeySite} reason={refusalOf(actor, votable)} />;
}

/** Those who hold papers see the page to the end; those who do not learn why. */
function refusalOf(actor: Actor, votable: Votable): string | null {
  const entitled = mayVote(actor, votable);
  const verdict = entitled.allowed && !votable.me?.taken ? mayTakePapers(actor, votable) : entitled;
  if (verdict.allowed) return null;
  return sentenceOf(verdict.reason);
}
