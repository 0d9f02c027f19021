"use client";
import { useEffect, useRef } from "react";
import { formatCount } from "../../lib/text/format";
import { forms } from "../../lib/text/vi/forms";
import type { FormState } from "../../lib/web/form-state";
import { fieldId } from "./form-context";

interface Props {
  state: FormState;
  prefix: string;
  doneMessage?: string | undefined;
}

/** What the action answered: refusal, list of places to mend, or done. Takes the focus when it appears. */
export function FormAnswer({ state, prefix, doneMessage }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== "idle") box.current?.focus();
  }, [state]);
  if (state.status === "idle") return null;
  if (state.status === "done") {
    return (
      <div ref={box} className="note good note-row" role="status" tabIndex={-1}>
        <p>{state.message ?? doneMessage ?? forms.done}</p>
      </div>
    );
  }
  const errors = Object.entries(state.errors);
  return (
    <div ref={box} className="errors" role="alert" tabIndex={-1}>
      <h2>{errors.length > 0 ? forms.toFix(formatCount(errors.length)) : forms.refused}</h2>
      {state.message ? <p>{state.message}</p> : null}
      {errors.length > 0 ? (
        <ul className="items">
          {errors.map(([name, message]) => (
            <li key={name}>{name ? <a href={`#${fieldId(prefix, name)}`}>{message}</a> : message}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
