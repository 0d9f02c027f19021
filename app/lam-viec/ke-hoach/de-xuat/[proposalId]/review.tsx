import { ConfirmStep } from "@/components/forms/confirm-step";
import { FormShell } from "@/components/forms/form-shell";
import { pickHref } from "@/components/plan-proposals/add-hrefs";
import { type Adding, AddPanel } from "@/components/plan-proposals/add-panel";
import { numbered } from "@/components/plan-proposals/anchors";
import type { ItemDoors } from "@/components/plan-proposals/found-item";
import { GiveForms } from "@/components/plan-proposals/give-forms";
import { PickText } from "@/components/plan-proposals/pick-text";
import { RenderingList } from "@/components/plan-proposals/rendering-list";
import { formWord } from "@/components/plan-proposals/shown-source";
import { SourceText } from "@/components/plan-proposals/source-text";
import { UnreadList } from "@/components/plan-proposals/unread-list";
import { Warnings } from "@/components/plan-proposals/warnings";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Section } from "@/components/ui/section";
import type { ProposalView } from "@/lib/plan-proposals/queries";
import { waits } from "@/lib/proposing/decisions";
import { formatNumber } from "@/lib/text/format";
import { vi } from "@/lib/text/vi";
import type { FormAction } from "@/lib/web/form-state";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";
import { FoundList } from "./found-list";

const words = vi.planProposals.review;

interface Props {
  proposal: ProposalView;
  view: "open" | "all";
  /** Path of the item whose form is open. */
  correcting: string | null;
  /** The item being added. */
  adding: Adding | null;
  /** A sentence is being chosen to make an item of. */
  picking: boolean;
  refusal: string | undefined;
  may: { decide: boolean; add: boolean; drop: boolean };
  doors: ItemDoors;
  add: FormAction;
  mark: FormAction;
  paste: FormAction;
  drop: FormAction;
}
type Merged = NonNullable<ProposalView["merged"]>;

/** The text on one side, what was found in it on the other; then the renderings, and what else can be done. */
export function Review(props: Props) {
  const { proposal, may, refusal, paste, drop } = props;
  return (
    <>
      {proposal.merged ? <SideBySide {...props} merged={proposal.merged} /> : null}
      <Section id="cac-ban" title={words.renderings}>
        <RenderingList proposalId={proposal.id} sources={proposal.sources} />
        {may.add ? (
          <details className="section" open={refusal !== undefined}>
            <summary>{words.addSource}</summary>
            <p className="soft">{words.addLead}</p>
            <GiveForms paste={paste} proposalId={proposal.id} refusal={refusal} />
          </details>
        ) : null}
      </Section>
      {may.drop ? (
        <FormShell action={drop} id="bo-van-ban" hidden={{ proposalId: proposal.id }}>
          <ConfirmStep open={words.dropProposal} title={words.dropTitle} submitLabel={words.dropProposal} look="quiet">
            <p>{words.dropText}</p>
          </ConfirmStep>
        </FormShell>
      ) : null}
    </>
  );
}

function SideBySide({ proposal, merged, view, correcting, adding, picking, may, doors, add, mark }: Props & { merged: Merged }) {
  const items = numbered(proposal.items);
  const waiting = items.filter(waits).length;
  const sources = new Map(proposal.sources.map(({ id, name, form }) => [id, { name, form: formWord(form) }]));
  const nameOf = (id: string) => sources.get(id)?.name ?? "";
  const about = { proposalId: proposal.id, merged, items, sources };
  const backHref = `${paths.planProposal(proposal.id)}#tim`;
  if (picking) return <PickText {...about} backHref={backHref} />;
  return (
    <>
      <Course proposal={proposal} decides={may.decide} />
      <Warnings merged={merged} />
      <div className="reader mt-6">
        <SourceText {...about} pickHref={may.decide ? pickHref(proposal.id) : null} />
        <section aria-labelledby="tim">
          {adding ? <AddPanel proposal={proposal} adding={adding} action={add} backHref={backHref} /> : null}
          <div className="h-row">
            <h2 id="tim">{words.found}</h2>
            <Views proposal={proposal} view={view} open={waiting} all={items.length} />
          </div>
          {view === "open" && waiting === 0 ? <p>{words.nothingOpen}</p> : null}
          <FoundList {...{ proposal, items, view, correcting, doors, nameOf }} decides={may.decide} />
        </section>
      </div>
      <UnreadList proposal={proposal} mark={may.decide ? mark : null} />
    </>
  );
}

/** How far the office is. */
function Course({ proposal, decides }: { proposal: ProposalView; decides: boolean }) {
  const { asked, answered } = proposal.progress;
  if (!decides) return <p className="soft">{words.readOnly}</p>;
  return (
    <p>
      {words.progress(formatNumber(answered), formatNumber(asked))} <ProgressBar done={answered} total={asked} bare />
    </p>
  );
}

function Views({ proposal, view, open, all }: { proposal: ProposalView; view: "open" | "all"; open: number; all: number }) {
  const here = (own: boolean) => (own ? ("page" as const) : undefined);
  return (
    <p className="small flex gap-4">
      <a href={`${paths.planProposal(proposal.id)}#tim`} aria-current={here(view === "open")}>
        {words.onlyOpen(formatNumber(open))}
      </a>
      <a href={`${withQuery(paths.planProposal(proposal.id), { xem: "het" })}#tim`} aria-current={here(view === "all")}>
        {words.all(formatNumber(all))}
      </a>
    </p>
  );
}
