import { paths } from "@/lib/web/paths";
import { withQuery } from "@/lib/web/query-string";

/** In the place of a sentence: the item has none. */
export const withoutSentence = "khong";

/** Where an item is added from a sentence. */
export function addHref(id: string, query: { cau: string; loai?: string }): string {
  return `${withQuery(paths.planProposal(id), query)}#them`;
}

/** Where a sentence is chosen. */
export function pickHref(id: string): string {
  return `${withQuery(paths.planProposal(id), { chon: "1" })}#chon`;
}
