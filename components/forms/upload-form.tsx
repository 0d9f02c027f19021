"use client";
import { type ReactNode, useMemo, useState } from "react";
import { forms } from "../../lib/text/vi/forms";
import { type FormValues, idleForm } from "../../lib/web/form-state";
import { FormAnswer } from "./form-answer";
import { FormContext } from "./form-context";
import { SubmitButton } from "./submit-button";

interface Props {
  /** Address of a route handler that takes multipart and answers with a redirect. */
  action: string;
  children: ReactNode;
  submitLabel: string;
  hidden?: Record<string, string> | undefined;
  /** A refusal brought back in the address (?loi=…), already a sentence. */
  refusal?: string | undefined;
  /** What was typed before the refusal, by field name. */
  typed?: FormValues | undefined;
  id?: string | undefined;
}

/** Plain multipart post for files; the browser sends it, with and without script. */
export function UploadForm({ action, children, submitLabel, hidden, refusal, typed, id = "tep" }: Props) {
  const [sending, setSending] = useState(false);
  const state = useMemo(
    () => (refusal ? { ...idleForm, status: "refused" as const, message: refusal, values: typed ?? {} } : idleForm),
    [refusal, typed],
  );
  const view = useMemo(() => ({ prefix: id, state, initial: {}, pending: sending }), [id, state, sending]);
  return (
    <FormContext value={view}>
      <form action={action} method="post" encType="multipart/form-data" onSubmit={() => setSending(true)}>
        <FormAnswer state={state} prefix={id} />
        {Object.entries(hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <div className="form-end">
          <SubmitButton label={submitLabel} />
          <p className="saved" role="status">
            {sending ? forms.pending : null}
          </p>
        </div>
      </form>
    </FormContext>
  );
}
