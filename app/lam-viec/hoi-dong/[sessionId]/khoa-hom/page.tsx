import { found } from "@/app/lam-viec/found";
import { LockDesk } from "@/components/ballots/lock-desk";
import { PageHead } from "@/components/ui/page-head";
import { RefusedPanel } from "@/components/ui/refused-panel";
import { requireActor } from "@/lib/auth/session";
import { mayLockBox } from "@/lib/ballot-boxes/policy";
import { listRounds } from "@/lib/ballot-rounds/queries";
import { getSession } from "@/lib/council-sessions/queries";
import { formatCount } from "@/lib/text/format";
import { sentenceOf } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { lockBoxAction } from "./actions";

export const metadata = { title: vi.ballots.lock.title };

export default found(LockPage);

async function LockPage({ params }: { params: Promise<{ sessionId: string }> }) {
  const actor = await requireActor();
  const { sessionId } = await params;
  const session = await seen(getSession(actor, sessionId));
  const round = (await listRounds(actor, sessionId)).at(-1) ?? null;
  const words = vi.ballots.lock;
  const verdict = round ? mayLockBox(actor, { ...round.facts, state: round.state }) : null;
  const back = { href: paths.session(sessionId), label: vi.ballots.form.toSession };
  if (!round || !verdict?.allowed) {
    const reason = verdict && !verdict.allowed ? sentenceOf(verdict.reason) : vi.ballots.round.none;
    return <RefusedPanel title={words.title} reason={reason} back={back} />;
  }
  const crumbs = [
    { label: vi.councils.title, href: paths.councils() },
    { label: session.title, href: paths.session(sessionId) },
    { label: words.title },
  ];
  const papers = round.questions.reduce((sum, question) => sum + question.papers, 0);
  return (
    <>
      <PageHead title={words.title} lead={words.lead} crumbs={crumbs} />
      <LockDesk
        action={lockBoxAction}
        roundId={round.id}
        about={words.slipFor(session.title, vi.ballots.round.heading(round.number))}
        effect={words.lockEffect(formatCount(round.statuses.length), formatCount(papers))}
      />
    </>
  );
}
