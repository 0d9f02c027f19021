"use client";
import { formatCount } from "../../../lib/text/format";
import { ballots } from "../../../lib/text/vi/ballots";
import { FourGroups } from "../four-groups";
import { Refresher } from "../refresher";
import { type Box, papersOf, type Voter } from "./voter";

/** Papers are here, the box is not open: may be left, goes on by itself. */
export function WaitStep({ voter, box }: { voter: Voter; box: Box }) {
  const words = ballots.form;
  return (
    <>
      <p className="small soft mt-1">{words.stepDone(1)}</p>
      <h1 className="mt-3">{words.waitHeading(formatCount(papersOf(voter).length))}</h1>
      <p className="mt-2">{words.waitLead}</p>
      {voter.notes.map((note) => (
        <p key={note} className="mt-2">
          {note}
        </p>
      ))}
      <FourGroups groups={box.groups} own />
      <Refresher seconds={5} />
    </>
  );
}
