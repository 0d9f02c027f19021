"use client";
import { useEffect, useRef, useState } from "react";
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
  const [labels, setLabels] = useState<Record<string, string>>({});
  useEffect(() => {
    if (state.status === "idle") return;
    setLabels(labelsOf(Object.keys(state.errors), prefix));
    box.current?.focus();
  }, [state, prefix]);
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
      {state.message && !Object.values(state.errors).includes(state.message) ? <p>{state.message}</p> : null}
      {errors.length > 0 ? (
        <ul className="items">
          {errors.map(([name, message]) => (
            <li key={name}>
              {isField(name) ? (
                <a href={`#${fieldId(prefix, name)}`}>{labels[name] ? forms.errorOf(labels[name], message) : message}</a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

// "form" and "" name the whole form (a rule across fields): nothing to link to.
const isField = (name: string) => name !== "" && name !== "form";

/** With script the list names each field as its label does, and its part where several fields are called alike; without, the sentence stands alone. */
function labelsOf(names: string[], prefix: string): Record<string, string> {
  const found = names.map((name) => {
    const field = document.getElementById(fieldId(prefix, name))?.closest(".field");
    const part = field?.closest("fieldset.part")?.querySelector(":scope > legend")?.textContent?.trim();
    return { name, part, label: field?.querySelector("legend, label")?.firstChild?.textContent?.trim() ?? "" };
  });
  const isShared = (label: string) => found.filter((one) => one.label === label).length > 1;
  return Object.fromEntries(found.map(({ name, part, label }) => [name, part && isShared(label) ? `${part}, ${label}` : label]));
}
