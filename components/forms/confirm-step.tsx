"use client";
import type { ReactNode } from "react";
import { forms } from "../../lib/text/vi/forms";
import { type ButtonLook, buttonClass } from "../ui/button";
import { SubmitButton } from "./submit-button";

interface Props {
  /** The button that opens the step: "Phát hành…". */
  open: string;
  title: string;
  /** What exactly will happen, and to whom. */
  children: ReactNode;
  submitLabel: string;
  name?: string | undefined;
  value?: string | undefined;
  look?: ButtonLook | undefined;
}

/** Final steps: shows what will happen and to whom, then asks once. Inside a FormShell without submitLabel. */
export function ConfirmStep({ open, title, children, submitLabel, name, value, look = "second" }: Props) {
  return (
    <details className="confirm">
      <summary className={buttonClass(look)}>{open}</summary>
      <div className="dialog">
        <h3>{title}</h3>
        {children}
        <div className="row">
          <SubmitButton label={submitLabel} name={name} value={value} />
        </div>
        <p className="small soft">{forms.confirmLater}</p>
      </div>
    </details>
  );
}
