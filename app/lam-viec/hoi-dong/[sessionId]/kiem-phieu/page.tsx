import { found } from "@/app/lam-viec/found";
import { BoxCheck } from "@/components/ballots/box-check";
import { OpenDesk } from "@/components/ballots/open-desk";
import { OpenedTable } from "@/components/ballots/opened-table";
import { PrintedForm } from "@/components/ballots/printed-form";
import { PrintedTotalsTable } from "@/components/ballots/printed-totals";
import { RoundRecord } from "@/components/ballots/round-record";
import { SealedListLink } from "@/components/ballots/sealed-list-link";
import { FinalStep } from "@/components/councils/final-step";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { maySealBox } from "@/lib/ballot-boxes/policy";
import { boxFacts } from "@/lib/ballot-boxes/queries";
import { mayConfirmCount, mayEnterPrinted, mayOpenPapers, maySeeOpened } from "@/lib/ballot-counts/policy";
import { getCount } from "@/lib/ballot-counts/queries";
import { readBox, readManifest } from "@/lib/ballot-papers/queries";
import { maySeeTally } from "@/lib/ballots/policy";
import { findLatestRound } from "@/lib/ballots/queries";
import { awaitsCount } from "@/lib/ballots/states";
import type { Actor } from "@/lib/core/actor";
import { getSession } from "@/lib/council-sessions/queries";
import { formatMoment } from "@/lib/text/format";
import { whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { confirmCountAction, enterPrintedAction, openPapersAction, sealBoxAction } from "./actions";

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
          <RoundRecord sessionId={sessionId} round={count.round} />
          <p className="row mt-5">
            <ButtonLink href={paths.minutes(sessionId)}>{words.toMinutes}</ButtonLink>
          </p>
        </>
      ) : (
        <Counting actor={actor} count={count} />
      )}
    </>
  );
}

type Part = { actor: Actor; count: Count };

async function Counting({ actor, count }: Part) {
  const words = vi.ballots.count;
  const { round, facts } = count;
  const sealed = round.sealedAt !== null;
  return (
    <>
      <Section id="doi-chieu" title={vi.ballots.round.heading(round.number)}>
        {round.rehearsal ? <Note look="warn">{vi.ballots.form.rehearsal}</Note> : null}
        {sealed && round.sealedAt ? <p>{words.sealed(round.sealedBy, formatMoment(round.sealedAt))}</p> : null}
        {round.merkleRoot ? <p className="mt-2">{words.root(round.merkleRoot)}</p> : null}
        {sealed && awaitsCount(round.state) ? <SealedListLink sessionId={count.sessionId} round={round.number} /> : null}
        {awaitsCount(round.state) ? <BoxCheck rows={count.papers} /> : null}
        {maySeeOpened(actor, facts).allowed ? <OpenedTable rows={count.papers} /> : null}
        <NextStep actor={actor} count={count} />
      </Section>
      {mayEnterPrinted(actor, facts).allowed ? (
        <Section id="phieu-giay" title={words.printedTitle}>
          {facts.printedMissing ? (
            <PrintedForm action={enterPrintedAction} roundId={round.id} questions={count.papers} />
          ) : (
            <details>
              <summary>{words.printedAgain}</summary>
              <PrintedForm action={enterPrintedAction} roundId={round.id} questions={count.papers} />
            </details>
          )}
        </Section>
      ) : null}
    </>
  );
}

/** Sealing, opening, confirming: the one step that is next, or why it is not the actor's. */
async function NextStep({ actor, count }: Part) {
  const words = vi.ballots.count;
  const { round, facts } = count;
  const latest = await findLatestRound(actor, count.sessionId);
  const seal = latest ? maySealBox(actor, await boxFacts(latest)) : null;
  const hidden = { roundId: round.id };
  if (seal?.allowed) {
    return (
      <FinalStep
        action={sealBoxAction}
        id="niem-phong"
        hidden={hidden}
        words={{ open: words.sealButton, title: words.sealTitle, submit: words.sealSubmit }}
      >
        <p>{words.sealEffect(round.closedBy)}</p>
      </FinalStep>
    );
  }
  if (mayOpenPapers(actor, facts).allowed) {
    const [manifest, papers] = await Promise.all([readManifest(round.id), readBox(round.id)]);
    return (
      <>
        {facts.printed ? <PrintedTotalsTable by={round.printedBy} rows={count.papers} /> : null}
        <OpenDesk action={openPapersAction} roundId={round.id} manifest={manifest ?? "{}"} papers={papers} />
      </>
    );
  }
  const confirm = mayConfirmCount(actor, facts);
  if (confirm.allowed) {
    const first = round.tellers[0] ?? "";
    return (
      <FinalStep
        action={confirmCountAction}
        id="kiem"
        hidden={hidden}
        words={{ open: words.secondButton, title: words.secondTitle, submit: words.secondSubmit }}
      >
        <p>{round.rehearsal ? words.secondRehearsal(first) : words.secondEffect(first)}</p>
      </FinalStep>
    );
  }
  const verdict = round.sealedAt === null && seal ? seal : facts.opened ? confirm : mayOpenPapers(actor, facts);
  return <Note>{whyNot(verdict)}</Note>;
}
