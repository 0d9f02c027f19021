import { found } from "@/app/lam-viec/found";
import { BoxCheck } from "@/components/ballots/box-check";
import { RoundRecord } from "@/components/ballots/round-record";
import { FinalStep } from "@/components/councils/final-step";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { mayConfirmCount, maySeeTally } from "@/lib/ballots/policy";
import { getCount } from "@/lib/ballots/queries";
import { awaitsCount } from "@/lib/ballots/states";
import type { Actor } from "@/lib/core/actor";
import { getSession } from "@/lib/council-sessions/queries";
import { formatCount } from "@/lib/text/format";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { confirmCountAction } from "./actions";

export const metadata = { title: vi.ballots.count.title };

type Props = { params: Promise<{ sessionId: string }>; searchParams: Promise<{ da?: string }> };
type Count = NonNullable<Awaited<ReturnType<typeof getCount>>>;

export default found(CountPage);

async function CountPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ sessionId }, { da }] = await Promise.all([params, searchParams]);
  const session = await seen(getSession(actor, sessionId));
  const count = await getCount(actor, sessionId);
  const words = vi.ballots.count;
  const crumbs = [
    { label: vi.councils.title, href: paths.councils() },
    { label: session.title, href: paths.session(sessionId) },
    { label: words.title },
  ];
  return (
    <>
      <Banner code={da} messages={vi.councils.done} />
      <PageHead title={words.title} lead={words.lead} crumbs={crumbs} />
      {count === null ? (
        <EmptyState title={words.none} action={{ href: paths.session(sessionId), label: vi.ballots.form.toSession }} />
      ) : maySeeTally(count.round).allowed ? (
        <>
          <RoundRecord round={count.round} />
          <p className="mt-5">
            <ButtonLink href={paths.minutes(sessionId)}>{words.toMinutes}</ButtonLink>
          </p>
        </>
      ) : (
        <Confirming actor={actor} count={count} />
      )}
    </>
  );
}

function Confirming({ actor, count }: { actor: Actor; count: Count }) {
  const words = vi.ballots.count;
  const verdict = mayConfirmCount(actor, count.facts);
  const first = count.round.tellers[0] ?? "";
  const second = count.round.confirmedOnce;
  const open = awaitsCount(count.round.state);
  return (
    <Section id="doi-chieu" title={vi.ballots.round.heading(count.round.number)}>
      {open ? <p>{words.voted(formatCount(count.voted), formatCount(count.round.papersFor))}</p> : null}
      {open ? <BoxCheck rows={count.papers} /> : null}
      {open ? <p className="mt-4">{second ? words.waitingSecond(first) : words.waiting}</p> : null}
      {verdict.allowed ? (
        <FinalStep
          action={confirmCountAction}
          id="kiem"
          hidden={{ roundId: count.round.id }}
          words={
            second
              ? { open: words.secondButton, title: words.secondTitle, submit: words.secondSubmit }
              : { open: words.firstButton, title: words.firstTitle, submit: words.firstSubmit }
          }
        >
          <p>{second ? words.secondEffect(first) : words.firstEffect}</p>
        </FinalStep>
      ) : (
        <Note>{whyNot(verdict)}</Note>
      )}
    </Section>
  );
}
