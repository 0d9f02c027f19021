import { itemAnchor, type NumberedItem } from "@/components/plan-proposals/anchors";
import { FoundItem, type ItemDoors } from "@/components/plan-proposals/found-item";
import { ItemGroupSection } from "@/components/plan-proposals/item-group";
import type { ProposalView } from "@/lib/plan-proposals/queries";
import { waits } from "@/lib/proposing/decisions";
import { grouped, type ItemGroup } from "@/lib/proposing/groups";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

type View = "open" | "all";
interface Props {
  proposal: ProposalView;
  items: readonly NumberedItem[];
  view: View;
  /** Path of the item whose form is open. */
  correcting: string | null;
  /** The office still decides. */
  decides: boolean;
  doors: ItemDoors;
  nameOf: (sourceId: string) => string;
}

/** What was found, by groups: all of it, or what waits with a word about the rest. */
export function FoundList({ proposal, items, view, correcting, decides, doors, nameOf }: Props) {
  const shown = ({ items: own }: ItemGroup<NumberedItem>) =>
    view === "all" ? own : own.filter((item) => waits(item) || item.path === correcting);
  const groups = grouped(items).filter((group) => shown(group).length > 0 || group.sure.length > 0);
  return groups.map((group) => (
    <ItemGroupSection
      key={group.name}
      group={group}
      about={aboutOf(proposal, view)}
      accept={decides ? doors.accept : null}
      wholeHref={view === "all" ? null : withQuery(paths.planProposal(proposal.id), { xem: "het" })}
    >
      {shown(group).length > 0 ? (
        <ol className="found">
          {shown(group).map((item) => (
            <FoundItem
              key={item.path}
              item={item}
              about={{ ...aboutOf(proposal, view), path: item.path }}
              doors={doors}
              hrefs={decides ? hrefsOf(proposal.id, item, view) : null}
              correcting={item.path === correcting}
              nameOf={nameOf}
            />
          ))}
        </ol>
      ) : null}
    </ItemGroupSection>
  ));
}

function aboutOf(proposal: ProposalView, view: View): Record<string, string> {
  return { proposalId: proposal.id, lockVersion: String(proposal.lockVersion), view };
}

function hrefsOf(id: string, item: NumberedItem, view: View): { correct: string; back: string } {
  const xem = view === "all" ? "het" : null;
  const anchor = itemAnchor(item.path);
  return {
    correct: `${withQuery(paths.planProposal(id), { xem, sua: item.path })}#${anchor}`,
    back: `${withQuery(paths.planProposal(id), { xem })}#${anchor}`,
  };
}
