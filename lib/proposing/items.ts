import type { Competing } from "../reading/comparison/choosing";
import { keysOfLists, type ListName } from "../reading/comparison/item-lists";
import type { MergedReading, Origin } from "../reading/comparison/merging";
import type { Evidence, Source } from "../reading/reading";

/** Single fields of a plan, in the order people read a document. */
export const fieldNames = [
  "regime",
  "parentBody",
  "agency",
  "documentType",
  "documentNumber",
  "place",
  "issueDate",
  "title",
  "period",
  "parentPlan",
  "funding",
  "ballot",
  "monitoring",
  "signature",
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Lists, in the same order. */
export const listNames = [
  "legalBases",
  "purposes",
  "requirements",
  "subjectKinds",
  "workFields",
  "criteria",
  "processSteps",
  "contents",
  "quotas",
  "obligations",
  "tasks",
  "duties",
  "events",
  "recipients",
  "attachments",
  "digitalSignatures",
] as const satisfies readonly ListName[];

export type ItemKind = FieldName | ListName;
/** What no plan can do without; a field that is missing here wants an answer. */
export const neededFields: readonly FieldName[] = ["regime", "documentType", "place", "title", "period"];

/** A part that other renderings read otherwise. */
export type CompetingPart = { part: string | null; others: Competing[] };

export type Item = {
  /** Its place in the merged reading: "title", "tasks.2". */
  path: string;
  kind: ItemKind;
  /** In the reading's shape, without its evidence; null: not found in the document. */
  value: unknown;
  source: Source | null;
  confidence: number;
  needsConfirmation: boolean;
  /** Ids of the renderings that say it. */
  from: string[];
  competing: CompetingPart[];
  /** A person added it: the reader had missed it. */
  byHand: boolean;
};

/** The path of a row that a person added. */
export const addedPath = (number: number) => `added.${number}`;
/** Such a path stays the same whatever is merged. */
export const isAddedPath = (path: string) => path.startsWith("added.");

/** Every item of a merged reading, fields first. A needed field that was not found asks for confirmation. */
export function itemsOf(merged: MergedReading): Item[] {
  return [...fieldNames.map((name) => fieldItem(merged, name)), ...listNames.flatMap((name) => listItems(merged, name))];
}

/** The list an item stands in, or null for a field. */
export function listOf(kind: ItemKind): ListName | null {
  return kind in keysOfLists ? (kind as ListName) : null;
}

function fieldItem({ reading, origins }: MergedReading, name: FieldName): Item {
  const value = reading[name];
  const evidence = value === null ? undefined : reading.evidence[name];
  return {
    path: name,
    kind: name,
    value,
    source: evidence?.source ?? null,
    confidence: evidence?.confidence ?? 0,
    needsConfirmation: value === null ? neededFields.includes(name) : (evidence?.needsConfirmation ?? true),
    from: origins[name]?.from ?? [],
    competing: competingOf(origins, name),
    byHand: false,
  };
}

function listItems({ reading, origins }: MergedReading, name: ListName): Item[] {
  // A reading that was stored before a list was read has none.
  return (reading[name] ?? []).map((row, index) => {
    const { source, confidence, needsConfirmation, ...value } = row as Evidence & Record<string, unknown>;
    const path = `${name}.${index}`;
    const competing = competingOf(origins, path);
    const from = origins[path]?.from ?? [];
    return { path, kind: name, value, source, confidence, needsConfirmation, from, competing, byHand: false };
  });
}

function competingOf(origins: Record<string, Origin>, path: string): CompetingPart[] {
  return Object.entries(origins).flatMap(([place, { competing }]) => {
    if (competing.length === 0 || (place !== path && !place.startsWith(`${path}.`))) return [];
    return [{ part: place === path ? null : place.slice(path.length + 1), others: competing }];
  });
}
