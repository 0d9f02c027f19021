import type { OwnPapersFile } from "../../../lib/sealing/bundle";
import type { Kept } from "./kept-papers";

/**
 * The member's own papers as the verifier reads them (`phieu-cua-toi.json`): those in the box for which this device holds the
 * box's word. Made and saved on this device only. Null where there is none.
 */
export function ownPapersFile(kept: Kept | null): OwnPapersFile | null {
  const papers = (kept?.casts ?? []).flatMap(({ question, token, sealed, receipt, choice, done }) =>
    done && receipt !== null ? [{ question, token, sealed, receipt, choice }] : [],
  );
  return papers.length > 0 ? { format: "guong-sang/own/1", papers } : null;
}
