"use client";
import { type ReactNode, useContext } from "react";
import { FormContext } from "../forms/form-context";

const fields = ["kind", "name", "caption", "members", "external", "organisation", "distinct"];

/**
 * The fields for somebody new. They appear with the choice itself, by the style sheet, so without script too (forms.css); a
 * refusal of one of them must not stay out of sight.
 */
export function FreshDetails({ open, title, children }: { open: boolean; title: string; children: ReactNode }) {
  const { state } = useContext(FormContext);
  const wrong = fields.some((name) => state.errors[name]);
  return (
    <section className={open || wrong || state.values.subject === "NEW" ? "fresh open" : "fresh"} aria-labelledby="doi-tuong-moi">
      <h3 id="doi-tuong-moi" className="py-3">
        {title}
      </h3>
      {children}
    </section>
  );
}
