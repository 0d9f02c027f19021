import { FormShell } from "@/components/forms/form-shell";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Fold } from "@/components/ui/fold";
import { formatDay } from "@/lib/text/format";
import { passkeys as words } from "@/lib/text/vi/passkeys";
import type { FormAction } from "@/lib/web/form-state";
import { PasskeyAdder } from "./passkey-adder";
import { PasskeyButton } from "./passkey-button";

interface Passkey {
  id: string;
  label: string;
  backedUp: boolean;
  addedOn: string;
  lastUsedOn: string | null;
}

interface Props {
  passkeys: readonly Passkey[];
  site: string | null;
  ask: FormAction;
  begin: FormAction;
  add: FormAction;
  rename: FormAction;
  remove: FormAction;
}

/** The own passkeys: what there is, another name for one, its end, and a new one on this device. */
export function PasskeySection({ passkeys, site, ask, begin, add, rename, remove }: Props) {
  return (
    <>
      {passkeys.length === 0 ? <p className="mt-4">{words.empty}</p> : null}
      <ul className="items">
        {passkeys.map((passkey) => (
          <li key={passkey.id} className="mt-4">
            <b>{passkey.label}</b>
            <p className="small soft">{factsOf(passkey)}</p>
            <Fold title={words.change(passkey.label)}>
              <FormShell
                action={rename}
                hidden={{ id: passkey.id }}
                id={`ten-${passkey.id}`}
                initial={{ label: passkey.label }}
                footer={<SubmitButton label={words.rename} look="second" />}
              >
                <TextField name="label" label={words.label} maxLength={60} />
              </FormShell>
              <p className="soft mt-4">{words.removeLead}</p>
              <FormShell
                action={remove}
                hidden={{ id: passkey.id }}
                id={`bo-${passkey.id}`}
                footer={
                  <>
                    <SubmitButton label={words.remove} look="second" />
                    <PasskeyButton label={words.confirmToRemove} purpose="REMOVE" passkeyId={passkey.id} site={site} ask={ask} />
                  </>
                }
              >
                <TextField
                  name="password"
                  type="password"
                  label={words.password}
                  hint={words.passwordHint}
                  autoComplete="current-password"
                />
              </FormShell>
            </Fold>
          </li>
        ))}
      </ul>
      <PasskeyAdder key={passkeys.length} site={site} any={passkeys.length > 0} ask={ask} begin={begin} add={add} />
    </>
  );
}

function factsOf({ addedOn, lastUsedOn, backedUp }: Passkey): string {
  const used = lastUsedOn ? words.used(formatDay(lastUsedOn)) : words.unused;
  return [words.added(formatDay(addedOn)), used, ...(backedUp ? [words.backedUp] : [])].join(", ");
}
