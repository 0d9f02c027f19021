"use client";
import { createContext, useContext } from "react";
import { type FormState, type FormValues, idleForm } from "../../lib/web/form-state";

export interface FormView {
  /** Begins every id, so that two forms can stand on one page. */
  prefix: string;
  state: FormState;
  initial: FormValues;
  pending: boolean;
}

export const FormContext = createContext<FormView>({ prefix: "f", state: idleForm, initial: {}, pending: false });

export function fieldId(prefix: string, name: string): string {
  return `${prefix}-${name.replace(/[^\w-]/g, "-")}`;
}

/** What a field shows: its id, what was typed (or the first value), and its error. */
export function useField(name: string): { id: string; values: string[]; error: string | undefined } {
  const { prefix, state, initial } = useContext(FormContext);
  // After a refusal an unticked box is simply absent from what was sent: the first value must not come back.
  const answered = state.status === "invalid" || state.status === "refused";
  const value = answered ? state.values[name] : initial[name];
  const values = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return { id: fieldId(prefix, name), values, error: state.errors[name] };
}
