import { ballots } from "../../lib/text/vi/ballots";
import { WhatToDo } from "./what-to-do";

interface Props {
  groups: string;
  /** On a member's own device: what to do where they differ from the projector's. */
  own?: boolean;
}

/** The four groups people compare with the projector and the agenda. */
export function FourGroups({ groups, own = false }: Props) {
  const words = ballots.form;
  return (
    <div className="compare">
      <p className="small soft">{own ? words.groups : ballots.projector.groups}</p>
      <p className="print4" role="img" aria-label={words.groupsLabel(groups.split("-").join(", "))}>
        {groups.split("-").map((group) => (
          <span key={group}>{group}</span>
        ))}
      </p>
      {own ? (
        <details className="mt-2">
          <summary>{words.differs}</summary>
          <p className="mt-2">{words.differsMeans}</p>
          <WhatToDo />
        </details>
      ) : null}
    </div>
  );
}
