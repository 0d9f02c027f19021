import { ballots } from "../../lib/text/vi/ballots";

/** What a member does whose device shows other groups. */
export function WhatToDo() {
  return (
    <ol className="steps mt-2">
      {ballots.form.differsSteps.map((step) => (
        <li key={step}>
          <p>{step}</p>
        </li>
      ))}
    </ol>
  );
}
