"use client";
import { type ReactNode, useContext } from "react";
import { FormContext } from "../forms/form-context";

const fields = ["kind", "name", "caption", "members", "external", "organisation", "distinct"];

/** The fields for somebody new, folded away until asked for; a refusal of one of them must not stay out of sight. */
export function FreshDetails({ open, title, children }: { open: boolean; title: string; children: ReactNode }) {
  const { state } = useContext(FormContext);
  const wrong = fields.some((name) => state.errors[name]);
  return (
    <details open={open || wrong || state.values.subject === "NEW"}>
      <summary className="py-3">{title}</summary>
      {children}
    </details>
  );
}
