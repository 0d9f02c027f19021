"use client";
import { useRef, useState } from "react";
import { passkeys } from "../../lib/text/vi/passkeys";
import { type FormAction, idleForm } from "../../lib/web/form-state";
import { buttonClass } from "../ui/button";
import { Note } from "../ui/note";
import { signHere } from "./device";
import { usePasskeys } from "./use-passkeys";

interface Props {
  label: string;
  /** The step the device confirms, and the passkey it is about. */
  purpose: "ADD" | "REMOVE" | "PASSWORD";
  passkeyId?: string | undefined;
  site: string | null;
  ask: FormAction;
}

/** Inside a form that asks for the password: sends it with a device's confirmation instead. Not there where that cannot be. */
export function PasskeyButton({ label, purpose, passkeyId = "", site, ask }: Props) {
  const standing = usePasskeys(site);
  const field = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  if (standing !== "ready") return null;

  async function confirm() {
    if (busy) return;
    setBusy(true);
    setFault(null);
    setFault(await send().catch(() => passkeys.faults.failed));
    setBusy(false);
  }

  async function send(): Promise<string | null> {
    const step = new FormData();
    step.set("purpose", purpose);
    step.set("passkeyId", passkeyId);
    const asked = await ask(idleForm, step);
    if (!asked.result?.options) return asked.message ?? passkeys.faults.failed;
    const said = await signHere(asked.result.options);
    if ("fault" in said) return said.fault;
    if (!field.current) return null;
    field.current.value = said.answer;
    field.current.form?.requestSubmit();
    // The form has read it; it serves once, and the next try may be with the password.
    field.current.value = "";
    return null;
  }

  return (
    <>
      <input ref={field} type="hidden" name="passkey" defaultValue="" />
      <span className="small soft">{passkeys.or}</span>
      <button type="button" className={buttonClass("second")} onClick={confirm} aria-disabled={busy || undefined}>
        {label}
      </button>
      <p className="saved" role="status">
        {busy ? passkeys.asking : null}
      </p>
      {fault ? (
        <div role="alert">
          <Note look="stop">{fault}</Note>
        </div>
      ) : null}
    </>
  );
}
