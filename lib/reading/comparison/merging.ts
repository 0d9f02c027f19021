import type { Evidence, Reading, Source } from "../reading";
import { type Candidate, type Choice, type Competing, choose } from "./choosing";
import { keysOfLists, type ListItem, type ListName, matchedItems } from "./item-lists";

/** A reading and the rendering it comes from. */
export type Rendered = { id: string; form: "PDF" | "PDF_SCAN" | "IMAGE" | "DOCX" | "HTML" | "TEXT"; reading: Reading };
/** Where a value comes from: the renderings that say it, and what others say instead. */
export type Origin = { from: string[]; competing: Competing[] };
/**
 * Several readings of one document as one. The texts of the renderings stand one after the other in
 * `reading.normalisedText`, so that every source still points at its sentence; `texts` says where each one lies. `origins`
 * is keyed by place: `title`, `signature.name`, `tasks.2`, `tasks.2.lead`.
 */
export type MergedReading = { reading: Reading; texts: { id: string; start: number; end: number }[]; origins: Record<string, Origin> };

type Placed = Rendered & { offset: number };

const scalars = [
  "regime",
  "agency",
  "parentBody",
  "documentType",
  "documentNumber",
  "documentSymbol",
  "place",
  "issueDate",
  "title",
  "funding",
] as const;
const objects = ["period", "parentPlan", "ballot", "monitoring", "signature"] as const;
/** Clear printings before OCR; the signed file before what was typed again. */
const trust: Rendered["form"][] = ["PDF", "DOCX", "HTML", "TEXT", "PDF_SCAN", "IMAGE"];
const between = "\n\n";

/**
 * Merges readings of one document field by field, in whatever order they come: a value stands when the renderings agree or
 * only one says it; values that compete are listed, and they and what OCR alone says ask for confirmation. Renderings with
 * the same text count once. At least one reading is needed.
 */
export function mergeReadings(rendered: Rendered[]): MergedReading {
  const placed = place(rendered);
  const base = placed[0];
  if (!base) throw new Error("nothing to merge");
  const origins: Record<string, Origin> = {};
  const reading: Reading = { ...base.reading, normalisedText: placed.map((one) => one.reading.normalisedText).join(between), evidence: {} };
  reading.fromOcr = placed.every((one) => one.reading.fromOcr);
  const target = reading as unknown as Record<string, unknown>;
  for (const field of scalars) {
    const choice = choose(placed.map((one) => candidateOf(one, field, one.reading[field])));
    target[field] = choice?.candidate.value ?? null;
    if (choice) note(reading, origins, field, choice);
  }
  for (const field of objects) target[field] = mergeObject(placed, field, reading, origins);
  for (const list of Object.keys(keysOfLists) as ListName[]) target[list] = mergeList(placed, list, origins);
  reading.unread = leftOver(placed, "unread");
  reading.warnings = leftOver(placed, "warnings");
  return {
    reading,
    texts: placed.map((one) => ({ id: one.id, start: one.offset, end: one.offset + one.reading.normalisedText.length })),
    origins,
  };
}

/** Most trusted first, equal texts once; the order given does not matter. */
function place(rendered: Rendered[]): Placed[] {
  const rank = (one: Rendered) => (one.reading.fromOcr ? trust.length : 0) + trust.indexOf(one.form);
  const sorted = rendered.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const distinct = sorted.filter(
    (one, index) => sorted.findIndex((other) => other.reading.normalisedText === one.reading.normalisedText) === index,
  );
  let offset = 0;
  return distinct.map((one) => {
    const here = { ...one, offset };
    offset += one.reading.normalisedText.length + between.length;
    return here;
  });
}

function candidateOf(one: Placed, field: string, value: unknown): Candidate {
  const evidence = one.reading.evidence[field];
  return {
    id: one.id,
    fromOcr: one.reading.fromOcr,
    value,
    source: evidence ? shifted(evidence.source, one.offset) : null,
    confidence: evidence?.confidence ?? 0,
    needsConfirmation: evidence?.needsConfirmation ?? true,
  };
}

function shifted(source: Source, offset: number): Source {
  return { ...source, start: source.start + offset, end: source.end + offset };
}

function note(reading: Reading, origins: Record<string, Origin>, field: string, choice: Choice): void {
  origins[field] = { from: choice.from, competing: choice.competing };
  if (choice.candidate.source)
    reading.evidence[field] = {
      source: choice.candidate.source,
      confidence: choice.confidence,
      needsConfirmation: choice.needsConfirmation,
    };
}

/** The parts of a value of several parts (signature, ballot …) are chosen one by one; their evidence is the whole's. */
function mergeObject(placed: Placed[], field: (typeof objects)[number], reading: Reading, origins: Record<string, Origin>): unknown {
  const having = placed.filter((one) => one.reading[field] !== null);
  const base = having[0];
  if (!base) return null;
  const merged: Record<string, unknown> = {};
  const choices: Choice[] = [];
  for (const part of Object.keys(base.reading[field] ?? {})) {
    const choice = choose(
      having.map((one) => candidateOf(one, field, (one.reading[field] as Record<string, unknown> | null)?.[part] ?? null)),
    );
    merged[part] = choice?.candidate.value ?? null;
    if (!choice) continue;
    choices.push(choice);
    origins[`${field}.${part}`] = { from: choice.from, competing: choice.competing };
  }
  const evidence = together(candidateOf(base, field, null), choices);
  if (evidence) reading.evidence[field] = evidence;
  origins[field] = { from: having.map((one) => one.id), competing: [] };
  return merged;
}

/** The evidence of a whole: no surer than its least sure part. */
function together(own: Candidate, choices: Choice[]): Evidence | null {
  if (!own.source) return null;
  return {
    source: own.source,
    confidence: choices.length === 0 ? own.confidence : Math.min(...choices.map((choice) => choice.confidence)),
    needsConfirmation: choices.length === 0 ? own.needsConfirmation : choices.some((choice) => choice.needsConfirmation),
  };
}

function mergeList(placed: Placed[], list: ListName, origins: Record<string, Origin>): ListItem[] {
  const clearly = placed.some((one) => !one.reading.fromOcr && one.reading[list].length > 0);
  return matchedItems(list, placed).map((group, index) => {
    const path = `${list}.${index}`;
    const [base] = group;
    if (!base) throw new Error("an empty group");
    const merged: Record<string, unknown> = {};
    const choices: Choice[] = [];
    for (const part of Object.keys(base.item).filter((key) => !(key in evidenceKeys))) {
      const choice = choose(group.map(({ item, from }) => ({ ...itemEvidence(item, from), value: item[part] ?? null })));
      merged[part] = choice?.candidate.value ?? base.item[part];
      if (!choice) continue;
      choices.push(choice);
      if (choice.competing.length > 0 || choice.from.length < group.length)
        origins[`${path}.${part}`] = { from: choice.from, competing: choice.competing };
    }
    origins[path] = { from: group.map(({ from }) => from.id), competing: [] };
    const evidence = together(itemEvidence(base.item, base.from), choices);
    // A clear printing that has the list but not this item speaks against it.
    const alone = clearly && group.every(({ from }) => from.reading.fromOcr);
    return { ...merged, ...evidence, ...(alone ? { needsConfirmation: true } : {}) } as ListItem;
  });
}

const evidenceKeys = { source: true, confidence: true, needsConfirmation: true };

function itemEvidence(item: ListItem, from: Placed): Candidate {
  return {
    id: from.id,
    fromOcr: from.reading.fromOcr,
    value: null,
    source: shifted(item.source, from.offset),
    confidence: item.confidence,
    needsConfirmation: item.needsConfirmation,
  };
}

/** What nobody understood and what to look at, each once; a clear printing leaves nothing to ask OCR. */
function leftOver<List extends "unread" | "warnings">(placed: Placed[], list: List): Reading[List] {
  const clear = placed.filter((one) => !one.reading.fromOcr);
  const seen = new Set<string>();
  return (clear.length > 0 ? clear : placed).flatMap((one) => {
    const fresh = one.reading[list].filter((entry) => !seen.has(entry.text));
    for (const entry of fresh) seen.add(entry.text);
    return fresh.map((entry) => ({ ...entry, source: entry.source && shifted(entry.source, one.offset) }));
  }) as Reading[List];
}
