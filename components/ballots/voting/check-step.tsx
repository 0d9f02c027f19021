"use client";
import { useEffect, useState } from "react";
import { fromBase64url, toBase64url } from "../../../lib/sealing/bytes";
import { tokenHash } from "../../../lib/sealing/token";
import { formatCount } from "../../../lib/text/format";
import { ballots } from "../../../lib/text/vi/ballots";
import { Note } from "../../ui/note";
import { FourGroups } from "../four-groups";
import { ElsewhereNote } from "./elsewhere-note";
import type { Kept } from "./kept-papers";
import { OwnPapersLink } from "./own-papers-link";
import type { Box, Voter } from "./voter";

/** After the count: looks the own papers up in the opened list, on this device. */
export function CheckStep({ voter, box, kept }: { voter: Voter; box: Box; kept: Kept | null }) {
  const words = ballots.form;
  const [found, setFound] = useState<number | null>(null);
  const casts = ownIn(kept);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list and the papers do not change any more
  useEffect(() => {
    countFound(voter, kept).then(setFound);
  }, [kept]);
  const total = formatCount(casts.length);
  return (
    <>
      <h1 className="mt-3">{casts.length > 0 && found !== null ? words.checkHeading(formatCount(found), total) : words.closedHeading}</h1>
      {casts.length === 0 ? <p className="mt-2">{words.checkNone}</p> : null}
      {casts.length > 0 && found !== null && found < casts.length ? <Note look="stop">{words.checkBad}</Note> : null}
      <ElsewhereNote kept={kept} />
      <FourGroups groups={box.groups} own />
      <OwnPapersLink kept={kept} />
      <p className="mt-4">
        <a href={voter.resultHref}>{words.toResult}</a>
      </p>
    </>
  );
}

/** Papers in the box with the choice made here; of those another device put in, this one does not know the choice. */
const ownIn = (kept: Kept | null) => (kept?.casts ?? []).filter((cast) => cast.done && !cast.elsewhere);

async function countFound(voter: Voter, kept: Kept | null): Promise<number> {
  const listed = new Map((voter.opened ?? []).map(([hash, , choice]) => [hash, choice]));
  let found = 0;
  for (const cast of ownIn(kept)) {
    const hash = toBase64url(await tokenHash(fromBase64url(cast.token)));
    if (listed.get(hash) === cast.choice) found += 1;
  }
  return found;
}
