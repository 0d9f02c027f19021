"use client";
import { findingResults, reasonMax } from "../../lib/appraisals/schema";
import { appraisals } from "../../lib/text/vi/appraisals";
import { forms } from "../../lib/text/vi/forms";
import { useField } from "../forms/form-context";

const words = appraisals.dossier;

/** One criterion's conclusion and, for a return or a question, what is wanted. Hidden without need by CSS, not by script. */
export function FindingFields({ criterionId, code }: { criterionId: string; code: string }) {
  const result = useField(`findings.${criterionId}.result`);
  const reason = useField(`findings.${criterionId}.reason`);
  return (
    <>
      <div
        className="seg clear-both"
        role="radiogroup"
        aria-label={words.findingOf(code)}
        aria-invalid={result.error ? true : undefined}
        aria-describedby={result.error ? `${result.id}-error` : undefined}
      >
        {findingResults.map((value, index) => (
          <label key={value}>
            <input
              id={index === 0 ? result.id : undefined}
              type="radio"
              name={`findings.${criterionId}.result`}
              value={value}
              className={value === "MET" ? undefined : "ret"}
              defaultChecked={result.values.includes(value)}
            />
            {words.results[value]}
          </label>
        ))}
      </div>
      {result.error ? (
        <p className="err" id={`${result.id}-error`}>
          {forms.error(result.error)}
        </p>
      ) : null}
      <div className={reason.error ? "why field bad" : "why field"}>
        <label htmlFor={reason.id}>{words.reasonOf(code)}</label>
        <span className="hint" id={`${reason.id}-hint`}>
          <span className="hidden group-has-[[value=RETURN]:checked]/crit:inline">{words.returnHint}</span>
          <span className="hidden group-has-[[value=ASK]:checked]/crit:inline">{words.askHint}</span>
        </span>
        {reason.error ? (
          <p className="err" id={`${reason.id}-error`}>
            {forms.error(reason.error)}
          </p>
        ) : null}
        <textarea
          id={reason.id}
          name={`findings.${criterionId}.reason`}
          rows={3}
          maxLength={reasonMax}
          defaultValue={reason.values[0]}
          aria-invalid={reason.error ? true : undefined}
          aria-describedby={reason.error ? `${reason.id}-hint ${reason.id}-error` : `${reason.id}-hint`}
        />
      </div>
    </>
  );
}
