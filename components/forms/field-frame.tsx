"use client";
import type { ReactNode } from "react";
import { forms } from "../../lib/text/vi/forms";

export interface FieldText {
  name: string;
  label: string;
  hint?: string | undefined;
  /** Says "(không bắt buộc)" after the label. */
  optional?: boolean | undefined;
}

interface Props {
  id: string;
  text: FieldText;
  error: string | undefined;
  wide?: boolean | undefined;
  /** A group of choices is a fieldset with a legend. */
  group?: boolean | undefined;
  children: ReactNode;
}

/** Label above, hint under it, then the error, then the field. */
export function FieldFrame({ id, text, error, wide, group, children }: Props) {
  const className = ["field", error ? "bad" : "", wide ? "wide" : ""].filter(Boolean).join(" ");
  const head = (
    <>
      {text.label} {text.optional ? <span className="opt">{forms.optional}</span> : null}
    </>
  );
  const body = (
    <>
      {text.hint ? (
        <span className="hint" id={`${id}-hint`}>
          {text.hint}
        </span>
      ) : null}
      {error ? (
        <p className="err" id={`${id}-error`}>
          {forms.error(error)}
        </p>
      ) : null}
      {children}
    </>
  );
  if (group) {
    return (
      <fieldset className={className} aria-describedby={describedBy(id, text, error)}>
        <legend>{head}</legend>
        {body}
      </fieldset>
    );
  }
  return (
    <div className={className}>
      <label htmlFor={id}>{head}</label>
      {body}
    </div>
  );
}

/** Ids of the hint and the error, for aria-describedby. */
export function describedBy(id: string, text: FieldText, error: string | undefined): string | undefined {
  const ids = [text.hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
