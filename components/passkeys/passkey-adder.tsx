"use client";
import { passkeys as words } from "../../lib/text/vi/passkeys";
import type { FormAction, FormState } from "../../lib/web/form-state";
import { FormShell } from "../forms/form-shell";
import { SubmitButton } from "../forms/submit-button";
import { TextField } from "../forms/text-field";
import { Note } from "../ui/note";
import { makeHere } from "./device";
import { PasskeyButton } from "./passkey-button";
import { usePasskeys } from "./use-passkeys";

interface Props {
  site: string | null;
  /** Whether another passkey can confirm in the password's place. */
  any: boolean;
  ask: FormAction;
  begin: FormAction;
  add: FormAction;
}

/** Adds a passkey on this device, where it can have one; else says why not. */
export function PasskeyAdder({ site, any, ask, begin, add }: Props) {
  const standing = usePasskeys(site);
  if (standing === "unknown") {
    return (
      <noscript>
        <Note look="warn">{words.needsScript}</Note>
      </noscript>
    );
  }
  if (standing === "cannot") return <Note look="warn">{words.cannot}</Note>;
  if (standing === "elsewhere") return <Note look="warn">{site ? words.elsewhere(site) : words.noAddress}</Note>;
  const buttons = (
    <>
      <SubmitButton label={words.add} look="second" />
      {any ? <PasskeyButton label={words.confirmToAdd} purpose="ADD" site={site} ask={ask} /> : null}
    </>
  );
  return (
    <>
      <h3>{words.addTitle}</h3>
      <p className="soft mt-2">{words.shared}</p>
      <FormShell action={both(begin, add)} id="khoa-moi" initial={{ label: likelyLabel() }} footer={buttons}>
        <TextField name="label" label={words.label} hint={words.labelHint} maxLength={60} />
        <TextField name="password" type="password" label={words.password} hint={words.passwordHint} autoComplete="current-password" />
      </FormShell>
    </>
  );
}

/** First the server learns who asks, then the device makes the passkey, then the server keeps it. */
function both(begin: FormAction, add: FormAction): FormAction {
  return async (state, form): Promise<FormState> => {
    const label = String(form.get("label") ?? "");
    const begun = await begin(state, form);
    if (!begun.result?.options) return begun;
    const said = await makeHere(begun.result.options);
    if ("fault" in said) return { status: "refused", message: said.fault, errors: {}, values: { label } };
    const made = new FormData();
    made.set("label", label);
    made.set("made", said.answer);
    return add(state, made);
  };
}

const likelyLabel = () => (/Android|iPhone|Mobile/.test(navigator.userAgent) ? words.devices.phone : words.devices.computer);
