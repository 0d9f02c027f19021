import { found } from "@/app/lam-viec/found";
import { DeedList } from "@/components/obligations/deed-list";
import { DeliveryList } from "@/components/obligations/delivery-list";
import { GiveLink } from "@/components/obligations/give-link";
import { GivePaper } from "@/components/obligations/give-paper";
import { ObligationFacts } from "@/components/obligations/obligation-facts";
import { StandingMark } from "@/components/obligations/standing-mark";
import { timeLeft } from "@/components/obligations/time-left";
import { Banner } from "@/components/ui/banner";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { today } from "@/lib/core/clock";
import { mayDateDelivery, mayDeliver, mayUndoDelivery } from "@/lib/obligations/policy";
import { getCalendarChanges, getObligation, listDeliveries, listLinkable } from "@/lib/obligations/queries";
import { isOwed } from "@/lib/obligations/rules";
import { formatDay } from "@/lib/text/format";
import { sentenceOf, whyNot } from "@/lib/text/sentences";
import { vi } from "@/lib/text/vi";
import { readFields } from "@/lib/web/kept-fields";
import { paths } from "@/lib/web/paths";
import { seen } from "@/lib/web/seen";
import { giveLinkAction, undoDeliveryAction } from "./actions";

const words = vi.obligations;

export const metadata = { title: words.metaTitle };

type Asked = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ obligationId: string }>; searchParams: Promise<Asked> };

export default found(ObligationPage);

async function ObligationPage({ params, searchParams }: Props) {
  const [actor, { obligationId }, { da, loi }] = [await requireActor(), await params, await searchParams];
  const obligation = await seen(getObligation(actor, obligationId));
  const [deliveries, changes, linkable] = await Promise.all([
    listDeliveries(obligation),
    getCalendarChanges(actor.agencyId),
    listLinkable(obligation),
  ]);
  const refused = whyNot(mayDeliver(actor, obligation));
  const wrong = typeof loi === "string" && /^(evidence|obligations)\.\w+$/.test(loi) ? sentenceOf(loi) : undefined;
  const mayUndo = mayUndoDelivery(actor, { departmentId: obligation.departmentId, undone: false }).allowed;
  const left = isOwed(obligation.standing) ? `, ${timeLeft(obligation.dueDay, today(), changes)}` : "";
  return (
    <>
      <Banner code={da} messages={words.done} />
      <PageHead
        state={<StandingMark standing={obligation.standing} asks={obligation.asks} />}
        title={obligation.rule.text}
        lead={`${obligation.unit ?? words.agency}. ${words.due(formatDay(obligation.dueDay))}${left}.`}
        crumbs={[
          { label: vi.plans.desk.title, href: paths.deskPlans() },
          { label: obligation.plan.documentNumber ?? obligation.plan.title, href: paths.deskPlan(obligation.planId) },
          { label: words.crumb, href: paths.planObligations(obligation.planId) },
          { label: obligation.unit ?? words.agency },
        ]}
      />
      <ObligationFacts obligation={obligation} changes={changes} />
      {obligation.asks === null ? null : (
        <Section id="viec-lam" title={words.deeds.title}>
          <DeedList asks={obligation.asks} year={obligation.judgedYear} planId={obligation.planId} deeds={obligation.deeds} />
        </Section>
      )}
      <Section id="da-nop" title={words.deliveries.title}>
        <DeliveryList rows={deliveries} undo={mayUndo ? undoDeliveryAction : null} />
      </Section>
      {refused ? (
        <Note>{refused}</Note>
      ) : (
        <>
          <Section id="nop-title" title={words.paper.title}>
            <p className="soft">{words.paper.lead}</p>
            <GivePaper
              action={paths.giveObligationPaper(obligation.id)}
              dates={mayDateDelivery(actor).allowed}
              refusal={wrong}
              typed={wrong ? await readFields() : undefined}
            />
          </Section>
          <Section id="lien-ket-title" title={words.link.title}>
            <p className="soft">{words.link.lead}</p>
            <GiveLink action={giveLinkAction} obligationId={obligation.id} linkable={linkable} />
          </Section>
        </>
      )}
    </>
  );
}
