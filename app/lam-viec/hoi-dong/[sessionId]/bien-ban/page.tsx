import { found } from "@/app/lam-viec/found";
import { CountMinutes } from "@/components/ballots/count-minutes";
import { SessionMinutes } from "@/components/councils/session-minutes";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { listVoided } from "@/lib/ballot-counts/queries";
import { listRounds } from "@/lib/ballot-rounds/queries";
import { passedIn } from "@/lib/ballots/rules";
import { getSession } from "@/lib/council-sessions/queries";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";

export const metadata = { title: vi.councils.minutes.title };

type Rounds = Awaited<ReturnType<typeof listRounds>>;

export default found(MinutesPage);

async function MinutesPage({ params }: { params: Promise<{ sessionId: string }> }) {
  const actor = await requireActor();
  const { sessionId } = await params;
  const session = await seen(getSession(actor, sessionId));
  const rounds = (await listRounds(actor, sessionId)).map((round) => ({ round, rows: openRows(round) }));
  const words = vi.councils.minutes;
  const crumbs = [
    { label: vi.councils.title, href: paths.councils() },
    { label: session.title, href: paths.session(sessionId) },
    { label: words.title },
  ];
  return (
    <>
      <div className="no-print">
        <PageHead title={words.title} lead={words.lead} crumbs={crumbs} meta={words.print} />
      </div>
      <SessionMinutes session={session} voided={await listVoided(actor, sessionId)} results={latestResults(rounds)} />
      {rounds
        .filter(({ rows }) => rows.length > 0)
        .map(({ round, rows }) => (
          <CountMinutes key={round.id} session={session} round={round} rows={rows} />
        ))}
    </>
  );
}

function openRows(round: Rounds[number]) {
  return round.questions.flatMap((question) => (question.figures ? [{ ...question, figures: question.figures }] : []));
}

// The latest counted round that asked about a nominee says what the council decided.
function latestResults(rounds: { round: Rounds[number]; rows: ReturnType<typeof openRows> }[]) {
  const asked = rounds.flatMap(({ round, rows }) => rows.map((row) => ({ ...row, passed: row.figures.passed, round })));
  const decided = passedIn(asked);
  return [...decided].map(([nominationId, passed]) => {
    const row = asked.findLast((one) => one.nominationId === nominationId);
    return {
      id: nominationId,
      name: row?.name ?? "",
      agree: row?.figures.agree ?? 0,
      total: row?.bases.TOTAL_MEMBERS ?? 0,
      passed,
    };
  });
}
