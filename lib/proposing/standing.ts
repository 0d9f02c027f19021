import type { Reading } from "../reading/reading";
import { vi } from "../text/vi";
import { type DecidedItem, standingValue } from "./decisions";
import type { ItemKind } from "./items";

/** The items that stand, by kind, each with its sentence. */
export type Standing = {
  one: <Name extends keyof Reading & ItemKind>(name: Name) => NonNullable<Reading[Name]> | null;
  source: (name: ItemKind) => string | null;
  rows: <Name extends RowList>(name: Name) => (Reading[Name][number] & { sentence: string })[];
};
type RowList = { [Name in keyof Reading]: Reading[Name] extends readonly object[] ? Name : never }[keyof Reading] & ItemKind;

/** The items of a proposal, to be asked by kind. */
export function standingOf(items: readonly DecidedItem[]): Standing {
  const find = (name: ItemKind) => items.find((item) => item.path === name);
  return {
    one: (name) => {
      const item = find(name);
      return (item ? standingValue(item) : null) as never;
    },
    source: (name) => find(name)?.source?.text ?? null,
    rows: (name) =>
      items.flatMap((item) => {
        const value = item.kind === name ? standingValue(item) : null;
        return value === null ? [] : [{ ...(value as object), sentence: sentenceOf(item) }];
      }) as never,
  };
}

/** An item typed from the paper has no sentence, and says so. */
function sentenceOf({ source, byHand }: DecidedItem): string {
  return source?.text ?? (byHand ? vi.planProposals.made.typedFromPaper : "");
}

/** A plan's subjects are people, collectives and models; households are not nominated here. */
export function isPlanKind(kind: string): kind is "INDIVIDUAL" | "COLLECTIVE" | "PRACTICE_MODEL" {
  return kind !== "HOUSEHOLD";
}
