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

/** Saved before anything is sent: a closed browser or a lost answer costs nothing. Null throws away what can never be answered. */
export function saveKept(roundId: string, memberId: string, kept: Kept | null): void {
  if (kept === null) localStorage.removeItem(keyOf(roundId, memberId));
  else localStorage.setItem(keyOf(roundId, memberId), JSON.stringify(kept));
}
