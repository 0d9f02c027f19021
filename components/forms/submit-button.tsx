"use client";
import { useContext } from "react";
import { type ButtonLook, buttonClass } from "../ui/button";
import { FormContext } from "./form-context";

interface Props {
  label: string;
  /** What the word is about, read aloud only: the row beside says it. */
  about?: string | undefined;
  look?: ButtonLook | undefined;
  wide?: boolean | undefined;
  /** Several buttons in one form: the pressed one sends name and value. */
  name?: string | undefined;
  value?: string | undefined;
}

/** Sends the form; stays in reach of the keyboard while sending. */
export function SubmitButton({ label, about, look = "main", wide, name, value }: Props) {
  const { pending } = useContext(FormContext);
  return (
    <button type="submit" className={buttonClass(look, wide)} name={name} value={value} aria-disabled={pending || undefined}>
      {label}
      {about ? <span className="vh">{`: ${about}`}</span> : null}
    </button>
  );
}
