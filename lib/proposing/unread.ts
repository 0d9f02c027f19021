import { createHash } from "node:crypto";
import type { MergedReading } from "../reading/comparison/merging";
import type { Source } from "../reading/reading";
import { type DecidedItem, standingValue } from "./decisions";
import { addressOf } from "./places";

/** A sentence nobody understood: still open, made an item of, or looked at and not needed. */
export type UnreadSentence = { text: string; source: Source; address: string | null; standing: "OPEN" | "ADDED" | "SKIPPED" };

/** What a sentence is remembered by, wherever it stands: SHA-256 of its words, white space aside. */
export function digestOf(sentence: string): string {
  return createHash("sha256").update(sentence.replace(/\s+/g, " ").trim()).digest("hex");
}

/** The sentences nobody understood, each with what the office did about it. `skipped`: digests. */
export function unreadOf(merged: MergedReading, items: readonly DecidedItem[], skipped: readonly string[]): UnreadSentence[] {
  const added = items.filter((item) => item.byHand && item.source !== null && standingValue(item) !== null);
  const covers = (source: Source) => added.some((item) => item.source && item.source.start < source.end && source.start < item.source.end);
  return merged.reading.unread.map(({ source }) => {
    const standing = covers(source) ? "ADDED" : skipped.includes(digestOf(source.text)) ? "SKIPPED" : "OPEN";
    return { text: source.text, source, address: addressOf(merged, source), standing };
  });
}
