"use client";
import { type RefObject, useEffect, useState } from "react";
import { formatMoment, formatTime } from "../../lib/text/format";
import { forms } from "../../lib/text/vi/forms";
import type { FormState } from "../../lib/web/form-state";
import { fillForm, forgetDraft, keepDraft, readDraft, type StoredDraft } from "./draft-store";
import { draftTimer } from "./draft-timer";

interface Props {
  form: RefObject<HTMLFormElement | null>;
  storageKey: string;
  state: FormState;
}

/** Keeps what is typed on this machine, says when, and offers it back after a crash. */
export function DraftKeeper({ form, storageKey, state }: Props) {
  const [found, setFound] = useState<StoredDraft | null>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);

  useEffect(() => setFound(readDraft(storageKey)), [storageKey]);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const page = location.href;
    let sent = false;
    const { later, flush, cancel } = draftTimer(() => setSavedAt(keepDraft(storageKey, element)), 800);
    const onSubmit = () => {
      cancel();
      keepDraft(storageKey, element);
      sent = true;
    };
    element.addEventListener("input", later);
    element.addEventListener("submit", onSubmit);
    // Whoever leaves within the moment after the last key loses nothing.
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      flush();
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
      element.removeEventListener("input", later);
      element.removeEventListener("submit", onSubmit);
      // Sent, and gone on to another page: the server has it now.
      if (sent && location.href !== page) forgetDraft(storageKey);
    };
  }, [form, storageKey]);

  useEffect(() => {
    if (state.status === "done") forgetDraft(storageKey);
  }, [state, storageKey]);

  function restore() {
    if (form.current && found) fillForm(form.current, found);
    setFound(null);
  }

  function drop() {
    forgetDraft(storageKey);
    setFound(null);
  }

  return (
    <>
      {found ? (
        <div className="note warn restore">
          <p>{forms.draftFound(formatMoment(new Date(found.at)))}</p>
          <button type="button" className="btn second" onClick={restore}>
            {forms.draftRestore}
          </button>
          <button type="button" className="btn quiet" onClick={drop}>
            {forms.draftDrop}
          </button>
        </div>
      ) : null}
      <p className="saved draft" role="status">
        {savedAt ? forms.savedHere(formatTime(savedAt)) : null}
      </p>
    </>
  );
}
