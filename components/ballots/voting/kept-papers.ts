import type { Choice } from "../../../lib/ballots/schema";
import type { BlindedToken, SignedToken } from "../../../lib/sealing/token";

/** A paper sealed for the box; its bytes are kept before they are sent, so that every retry sends the same. */
export interface SealedPaper extends SignedToken {
  choice: Choice;
  sealed: string;
  receipt: string | null;
  /** Lies in the box: with a receipt, or put there from another device. */
  done: boolean;
  /** Another device put its own choice in under this token first; that one is counted, not the one made here. */
  elsewhere?: boolean;
}

/** What this device keeps of a member's papers, until the browser's data is cleared. */
export interface Kept {
  tokens: BlindedToken[];
  /** The four groups under which papers were taken here; another manifest is not voted under. */
  groups?: string;
  /** The request as it was sent, for the same request again; not there on a restored device. */
  recovery?: string;
  /** Shown until the member says it is written down. */
  code?: string;
  papers?: SignedToken[];
  casts?: SealedPaper[];
}

const keyOf = (roundId: string, memberId: string) => `guong-phieu-${roundId}-${memberId}`;

export function readKept(roundId: string, memberId: string): Kept | null {
  try {
    const text = localStorage.getItem(keyOf(roundId, memberId));
    return text ? (JSON.parse(text) as Kept) : null;
  } catch {
    return null;
  }
}

/**
 * Saved before anything is sent: a closed browser or a lost answer costs nothing. Null throws away what can never be answered. Gives
 * what now stands, for another tab of this device may have come further.
 */
export function saveKept(roundId: string, memberId: string, kept: Kept | null): Kept | null {
  const stands = furthest(readKept(roundId, memberId), kept);
  if (stands === null) localStorage.removeItem(keyOf(roundId, memberId));
  else localStorage.setItem(keyOf(roundId, memberId), JSON.stringify(stands));
  return stands;
}

/** What was sealed for the box stays, then papers that were signed; only what nothing has come of yet gives way to something new. */
export function furthest(held: Kept | null, next: Kept | null): Kept | null {
  if (held?.casts) return sealedOf(held) === sealedOf(next) ? withDone(held, next) : held;
  if (held?.papers && tokensOf(held) !== tokensOf(next)) return held;
  return next;
}

const sealedOf = (kept: Kept | null) => kept?.casts?.map((cast) => cast.sealed).join();
const tokensOf = (kept: Kept | null) => kept?.papers?.map((paper) => paper.token).join();

/** The same papers sent from two tabs: what one of them knows to be in the box is in. */
function withDone(held: Kept, next: Kept | null): Kept {
  const known = (held.casts ?? []).map((cast, at) => (cast.done ? cast : (next?.casts?.[at] ?? cast)));
  return { ...held, ...next, casts: known };
}

/** Calls when another tab of this device has saved something, or this one comes back from the background. */
export function onKept(call: () => void): () => void {
  const events = ["storage", "pageshow", "focus"] as const;
  for (const event of events) window.addEventListener(event, call);
  return () => {
    for (const event of events) window.removeEventListener(event, call);
  };
}

const marksKey = (roundId: string, memberId: string) => `guong-dang-chon-${roundId}-${memberId}`;

/** What was marked in this tab before it was reloaded. */
export function readMarks(roundId: string, memberId: string): Record<string, Choice> {
  try {
    return JSON.parse(sessionStorage.getItem(marksKey(roundId, memberId)) ?? "{}") as Record<string, Choice>;
  } catch {
    return {};
  }
}

/** Marks live in this tab alone and end with it; once they are sealed they are kept nowhere but on the papers. */
export function saveMarks(roundId: string, memberId: string, marks: Readonly<Record<string, Choice>> | null): void {
  try {
    if (marks === null) sessionStorage.removeItem(marksKey(roundId, memberId));
    else sessionStorage.setItem(marksKey(roundId, memberId), JSON.stringify(marks));
  } catch {
    // A browser that keeps nothing: marks last as long as the page.
  }
}
