import { formatCount } from "../../../lib/text/format";
import { ballots } from "../../../lib/text/vi/ballots";
import { Note } from "../../ui/note";
import type { Kept } from "./kept-papers";

/** Papers that another device of the member put in first: which choice is counted. */
export function ElsewhereNote({ kept }: { kept: Kept | null }) {
  const count = (kept?.casts ?? []).filter((cast) => cast.elsewhere).length;
  return count > 0 ? <Note look="warn">{ballots.form.elsewhere(formatCount(count))}</Note> : null;
}
