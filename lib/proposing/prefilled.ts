import { timesIn } from "../reading/grammar/times";
import { readDocument } from "../reading/read-document";
import type { Reading } from "../reading/reading";
import { fold } from "../reading/text/characters";
import { bare, piece, scriptOf } from "../reading/text/script";
import { correctionFields } from "./correction-fields";
import { typedOf } from "./corrections";
import { type ItemKind, listOf } from "./items";

type Parts = Record<string, unknown>;

/**
 * What the form of a new item shows first, made of the sentence it is typed from: what the grammar reads in the sentence by
 * itself, its time and its number, and the sentence as the item's words. A help for typing, of which nothing is taken before
 * a person saves it.
 * @param year of an annual plan, for days printed without one
 */
export function prefilled(kind: ItemKind, sentence: string, year: number | null): Record<string, string | string[]> {
  const alone = piece(scriptOf(sentence, false), 0, sentence.length);
  const read = readAlone(kind, sentence);
  const typed = typedOf(kind, { ...timeOf(kind, sentence, year), ...quotaOf(kind, sentence), ...read });
  const words = bare(alone).text;
  const first = correctionFields[kind].find(({ name, type }) => type === "text" || name === "name" || name === "value");
  const nothing = Object.keys(read).length === 0;
  const fits = nothing && first && (first.type === "text" || first.type === "line") && typed[first.name] === "";
  return fits ? { ...typed, [first.name]: words } : typed;
}

/** The first item of the kind that the sentence gives when it stands alone. */
function readAlone(kind: ItemKind, sentence: string): Parts {
  const reading = readDocument({
    ...{ form: "TEXT", text: sentence, fromOcr: false, unsure: [], sha256: "0".repeat(64) },
    pages: [{ start: 0, end: sentence.length }],
  });
  const list = listOf(kind);
  const value: unknown = list ? reading[list][0] : reading[kind as keyof Reading];
  if (value === null || value === undefined) return {};
  return typeof value === "object" ? (value as Parts) : { value };
}

function timeOf(kind: ItemKind, sentence: string, year: number | null): Parts {
  if (kind !== "tasks" && kind !== "obligations") return {};
  const [time] = timesIn(piece(scriptOf(sentence, false), 0, sentence.length), { year });
  return time ? { recurrence: time.recurrence, firstDay: time.firstDay, lastDay: time.lastDay, timeframe: time.place.text } : {};
}

function quotaOf(kind: ItemKind, sentence: string): Parts {
  if (kind !== "quotas") return {};
  const words = fold(sentence);
  const [, minimum] = /\b(?:toi thieu|it nhat|khong it hon)\D{0,30}?(\d{1,4})\b/.exec(words) ?? [];
  const kinds = Object.entries({ COLLECTIVE: "tap the", INDIVIDUAL: "ca nhan", PRACTICE_MODEL: "mo hinh" });
  return {
    ...(minimum ? { minimum: Number(minimum) } : {}),
    subjectKinds: kinds.flatMap(([code, name]) => (words.includes(name) ? [code] : [])),
  };
}
