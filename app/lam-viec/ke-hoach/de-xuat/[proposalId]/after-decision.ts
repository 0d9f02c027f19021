import { groupAnchor, itemAnchor } from "@/components/plan-proposals/anchors";
import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

type Shown = "open" | "all" | undefined;

/** Back to the list as it was shown: to the item where all are shown, to the next one that waits where it has gone from the list. */
export function afterDecision(id: string, path: string, view: Shown, done: string): string {
  const all = view === "all";
  return `${withQuery(paths.planProposal(id), { xem: all ? "het" : null, da: done })}#${all ? itemAnchor(path) : "tim"}`;
}

/** Back to the group, as it was shown; to the head of the list where it has gone. */
export function afterGroup(id: string, group: string, view: Shown): string {
  const all = view === "all";
  return `${withQuery(paths.planProposal(id), { xem: all ? "het" : null, da: "groupAccepted" })}#${all ? groupAnchor(group) : "tim"}`;
}

/** To the item that was added, among all of them. */
export function afterAdding(id: string, path: string): string {
  return `${withQuery(paths.planProposal(id), { xem: "het", da: "itemAdded" })}#${itemAnchor(path)}`;
}

/** Back to the sentences nobody understood. */
export function afterSentence(id: string): string {
  return `${withQuery(paths.planProposal(id), { da: "sentence" })}#chua-hieu`;
}
