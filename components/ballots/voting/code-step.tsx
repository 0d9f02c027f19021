import { ballots } from "../../../lib/text/vi/ballots";
import { buttonClass } from "../../ui/button";
import type { StepProps } from "./voter";

/** The recovery code, until the member says it is written down; then this device forgets it. */
export function CodeStep({ kept, keep, code }: StepProps & { code: string }) {
  const words = ballots.form;
  function forget() {
    const { code: _code, ...rest } = kept;
    keep(rest);
  }
  return (
    <>
      <p className="small soft mt-1">{words.step(1)}</p>
      <h1 className="mt-3">{words.codeHeading}</h1>
      <p className="mt-2">{words.codeLead}</p>
      <p className="print4 mt-4" data-code={code}>
        {code.split("-").map((group) => (
          <span key={group}>{group}</span>
        ))}
      </p>
      <button type="button" className={`${buttonClass("main", true, true)} mt-4`} onClick={forget}>
        {words.codeKept}
      </button>
    </>
  );
}
