import { foundOr } from "@/app/found";
import NotFound from "@/app/not-found";
import { requireActor } from "@/lib/auth/session";
import { mayVote } from "@/lib/ballot-papers/policy";
import { getVotable } from "@/lib/ballot-papers/queries";
import { maySeeTally } from "@/lib/ballots/policy";
import { getSession } from "@/lib/council-sessions/queries";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { seen } from "@/lib/web/seen";
import { BallotSheet } from "../../../ballot-sheet";

export const metadata = { title: vi.ballots.form.ownCheck };

export default foundOr(NotFound)(OwnCheckPage);

/** The own papers in the table of a counted round, whichever rounds came after it. */
async function OwnCheckPage({ params }: { params: Promise<{ sessionId: string; round: string }> }) {
  const actor = await requireActor();
  const { sessionId, round: number } = await params;
  const session = await seen(getSession(actor, sessionId));
  const votable = await seen(getVotable(actor, sessionId, number));
  const entitled = whyNot(mayVote(actor, votable));
  const counted = votable.round ? whyNot(maySeeTally(votable.round)) : null;
  return <BallotSheet session={session} votable={votable} passkeySite={null} reason={entitled ?? counted} />;
}
