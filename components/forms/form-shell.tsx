"use client";
import { type FormEvent, type ReactNode, startTransition, useActionState, useMemo, useRef, useState } from "react";
import { forms } from "../../lib/text/vi/forms";
import { type FormAction, type FormValues, idleForm } from "../../lib/web/form-state";
import { DraftKeeper } from "./draft-keeper";
import { FormAnswer } from "./form-answer";
import { FormContext } from "./form-context";
import { SubmitButton } from "./submit-button";

interface Props {
  action: FormAction;
  children?: ReactNode | undefined;
  /** First values by field name; after a refusal what was typed wins. */
  initial?: FormValues | undefined;
  /** Omit when the form brings its own SubmitButton or ConfirmStep. */
  submitLabel?: string | undefined;
  hidden?: Record<string, string> | undefined;
  /** Beside the button: a second SubmitButton, a link back. */
  footer?: ReactNode | undefined;
  /** Begins the ids; give each form its own when two stand on one page. */
  id?: string | undefined;
  /** Keeps what is typed on this machine, under this key. Never for ballots or personal numbers. */
  draftKey?: string | undefined;
  /** What to say after "done" when the form stays on its page. */
  doneMessage?: string | undefined;
}

/** A desk form: posts to a server action, with and without script; nothing typed is lost. */
export function FormShell({ action, children, initial, submitLabel, hidden, footer, id = "f", draftKey, doneMessage }: Props) {
  const [state, send, pending] = useActionState(action, idleForm);
  const [offline, setOffline] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const view = useMemo(() => ({ prefix: id, state, initial: initial ?? {}, pending }), [id, state, initial, pending]);

  // With script the fields are sent by hand, because a form action would empty them afterwards (files too).
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    setOffline(!navigator.onLine);
    if (!navigator.onLine) return;
    const typed = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(() => send(typed));
  }

  return (
    <FormContext value={view}>
      <form ref={form} action={send} onSubmit={submit} noValidate>
        <FormAnswer state={state} prefix={id} doneMessage={doneMessage} />
        {draftKey ? <DraftKeeper form={form} storageKey={draftKey} state={state} /> : null}
        {Object.entries(hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <div className="form-end">
          {submitLabel ? <SubmitButton label={submitLabel} /> : null}
          {footer}
          <p className="saved" role="status">
            {pending ? forms.pending : null}
            {offline ? forms.offline : null}
          </p>
        </div>
      </form>
    </FormContext>
  );
}
