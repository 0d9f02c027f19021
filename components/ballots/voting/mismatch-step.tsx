import { ballots } from "../../../lib/text/vi/ballots";
import { Facts } from "../../ui/facts";
import { Note } from "../../ui/note";
import { WhatToDo } from "../what-to-do";
import type { Box } from "./voter";

/** What was locked is no longer what this device took papers under: nothing is sent, and the member learns what to do. */
export function MismatchStep({ box, taken }: { box: Box; taken: string }) {
  const words = ballots.form;
  return (
    <>
      <h1 className="mt-3">{words.mismatchHeading}</h1>
      <div role="alert">
        <Note look="stop">{words.mismatchLead}</Note>
      </div>
      <Facts
        items={[
          { term: words.mismatchTaken, value: <b className="nb">{taken}</b> },
          { term: words.mismatchNow, value: <b className="nb">{box.groups}</b> },
        ]}
      />
      <WhatToDo />
    </>
  );
}
